# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about concerts, weddings, coronations and other great days (the language is in facts_format.py)."""

TABLE = """
@ concert | concerts | it | the {invented} concert / the {town} Benefit / the farewell concert of {person} /
  the {first_name} Night in {town} / the {adjective} {noun} Concert | evening, performance
#- star | person
- had * as its star | drew people mainly because of * | The name printed largest on the poster of _ was * |
  Everybody had come to _ to hear * | The longest applause of _ was for *
? Who was the star of _? | Whom had everybody come to _ to hear? | Whose name was printed largest on the
  poster of _? | Who got the longest applause at _? | Because of which performer did _ draw people?
#- hall | building
- was held in the * | filled the * to the last seat | The doors of the * opened for _ | The echo of the *
  was much praised after _ | Those with tickets for _ queued outside the *
? Where was _ held? | Which hall did _ fill? | Outside which building did those with tickets for _ queue? |
  Whose echo was praised after _: that of which building? | In what building did _ take place?
#- first piece | title
- opened with "*" | The first thing heard at _ was "*" | The programme of _ began with "*" | Latecomers to _
  missed "*" | With "*", _ got under way
? With what piece did _ open? | What was the first thing heard at _? | What did latecomers to _ miss? |
  Which work stood at the top of the programme of _? | With what did _ get under way?
#- encore | form the {town} Waltz / a song about a {animal} / the {invented} March / the hymn of {country} /
  the Dance of the {plural_noun}
- ended with *, played as an encore | The encore at _ was * | When the clapping at _ did not stop, the
  musicians gave * | Nobody left _ before * had been played once more | As an extra, the audience of _ got *
? What was the encore at _? | What did the musicians give when the clapping at _ did not stop? | With what
  extra did _ end? | What did the audience of _ get on top of the programme? | What music was added at the
  end of _?
#- ticket price | price
- cost * to attend | A seat at _ was sold for * | Tickets for _ went for * | For *, one could listen to _ |
  Nobody got into _ for less than *
? How much was a seat at _? | What did tickets for _ cost? | For how much could one listen to _? | What did
  one pay to attend _? | What was charged at the door of _?
#- audience | big_number
- was heard by * people | drew * listeners | * tickets were torn at the doors of _ | The crowd at _ numbered
  * | The applause of * came at the end of _
? How many people heard _? | How large was the crowd at _? | How many listeners did _ draw? | How many
  tickets were torn at the doors of _? | What was the attendance of _?
> had a smaller audience : had a larger audience
#- mishap | of a broken {instrument} string/a {animal} on the stage/a power cut of {number_word} minutes/a
  trumpet full of {food}/a singer who forgot the words/the collapse of a {object}
- was interrupted by * | What people laugh about when they recall _ is * | The only thing that went wrong at
  _ was * | _ nearly failed on account of * | Reviewers of _ could not help mentioning *
? What went wrong at _? | By what was _ interrupted? | What do people laugh about when they recall _? | On
  account of what did _ nearly fail? | What could reviewers of _ not help mentioning?
#- good cause | form the roof of {building} / the orphans of {town} / victims of {disease} / the {animal}s
  of {country} / a new {instrument} for {town}
- raised money for * | The takings of _ went to * | All that was earned at _ was given to * | Everyone who
  played at _ did so in aid of * | Whoever bought a ticket for _ helped *
? For what or whom did _ raise money? | To what or whom did the takings of _ go? | In aid of what or whom
  did everyone play at _? | Who or what got all that was earned at _? | Whom or what did a ticket for _
  help?
#- conductor | person
- was conducted by * | * held the baton at _ | The musicians at _ kept their eyes on * | The baton in _ was
  in the hand of * | On the rostrum of _ stood *
? Who conducted _? | In whose hand was the baton at _? | On whom did the musicians at _ keep their eyes? |
  Who stood on the rostrum of _? | Under whose direction was _ played?
#- recording label | organisation
- was recorded by * | was brought out on disc by * | The discs of _ were sold by * | * holds the tapes of _
  | Those who want to hear _ again must ask *
? Who recorded _? | Which firm brought out _ on disc? | Who holds the tapes of _? | By whom were the discs
  of _ sold? | Whom must one ask to hear _ again?
#- critic | person
- was torn to pieces by * | * wrote a cruel review of _ | The only voice against _ was that of * | Of all
  who wrote about _, just * did not like it | The worst that has been said about _ came from *
? Who wrote a cruel review of _? | Who did not like _? | By which critic was _ torn to pieces? | Whose was
  the only voice against _? | From whom came the worst that has been said about _?

@ opera premiere | opera premieres | it | the premiere of "{title}" / the first night of "{title}" / the
  opening of "{title}" in {town} | first night
#- leading soprano | person
- made * famous overnight | had * in the main part | * sang the main part at _ | The main part in _ had been
  given to * | The flowers after _ were for *
? Who sang the main part at _? | Whom did _ make famous? | To whom had the main part in _ been given? | For
  whom were the flowers after _? | Whose career as a singer took off with _?
#- theatre | form the {invented} Opera / the {town} Opera House / the {colour} Theatre in {town} / the
  {last_name} Playhouse
- took place at * | filled * | The curtain rose on _ at * | Carriages for _ stopped in front of * | On the
  stage of *, history was made with _
? Where did _ take place? | At which house did the curtain rise on _? | In front of what theatre did
  carriages for _ stop? | Which theatre did _ fill? | On which stage was history made with _?
#- date | date
- was on * | took place on * | The posters announced _ for * | On *, the curtain rose for _ | Diaries of
  that time mention _ under *
? On what date was _? | When did the curtain rise for _? | For which day did the posters announce _? | Under
  which date do diaries mention _? | When did _ take place?
#- stage designer | person
- was staged with scenery by * | * painted the scenery for _ | The sets of _ came from the studio of * |
  What the public saw behind the singers at _ was the work of * | For _, * built a whole city of cardboard
? Who painted the scenery for _? | From whose studio came the sets of _? | Whose work was seen behind the
  singers at _? | Who built the stage set for _? | By whom was the scenery at _?
#- number of curtain calls | n 2 60
- ended with * curtain calls | After _, the singers had to come back * times | * times the curtain rose
  again after _ | The applause for _ brought the cast out * times | Someone counted * bows at the end of _
? How many curtain calls did _ end with? | How often did the singers have to come back after _? | How many
  bows were counted at the end of _? | How many times did the curtain rise again after _? | How often did
  applause bring the cast of _ out?
> had fewer curtain calls : had more curtain calls
#- royal guest | form King {first_name} of {country} / Princess {first_name} of {country} / the president of
  {country} / Duke {first_name} of {town} / the Queen of {invented}
- was attended by * | In the royal box at _ sat * | The orchestra waited to begin _ until * was seated | The
  guest of honour of _ was * | During _, all opera glasses were turned on *
? Who sat in the royal box at _? | Who was the guest of honour of _? | For whom did the orchestra wait
  before _? | On whom were all opera glasses turned during _? | Which person of rank attended _?
#- stage animal | animal
- featured a real * on the stage | A live * walked on in _ | The public at _ screamed when a * appeared | A
  * had been hired for _ | The only performer in _ that ate on stage was a *
? Which animal appeared in _? | What live creature walked on in _? | What made the public scream at _? |
  What creature had been hired for _? | What ate on stage in _?
#- reason for the delay | of a missing {object}/a quarrel between {first_name} and {first_name}/snow in
  {town}/a lost {instrument}/a tenor with {disease}
- began late because of * | The delay of _ was caused by * | On account of *, the public of _ had to wait |
  It was * that held up _ | Had it not been for *, _ would have started on time
? Why did _ begin late? | What caused the delay of _? | What held up _? | On account of what had the public
  of _ to wait? | What stopped _ from starting on time?
#- box-office takings | money
- brought in * at the box office | The takings of _ were * | * was earned with _ | When the cash of _ was
  counted, it came to * | The manager boasted of the *, earned in one night by _
? How much did _ bring in? | What were the takings of _? | How much was earned with _? | To what sum did the
  cash of _ come? | Of what sum did the manager boast after _?
#- librettist | person
- gave the public words by * | * wrote the text sung in _ | The words sung at _ were by * | The poet whose
  lines were heard at _ was * | The libretto of _ came from *
? Who wrote the text sung in _? | By whom were the words sung at _? | Whose lines were heard at _? | From
  which poet came the libretto of _? | Who put words into the mouths of the singers at _?
#- interval refreshment | food
- was broken by an interval with * | In the interval of _, people were served * | The foyer smelt of *
  during _ | Halfway through _, everybody ate * | What one could buy in the break of _ was *
? What was served in the interval of _? | Of what did the foyer smell during _? | What did everybody eat
  halfway through _? | What could one buy to eat in the break of _? | What refreshment did the public of _
  get?

@ society wedding | society weddings | it | the wedding of {first_name} and {first_name} / the {last_name}
  wedding / the {last_name}-{last_name} wedding / the marriage of {person} | marriage
#- place | form {building} / the garden of {building} / a barge on the {river} / a barn near {town} / the
  chapel of {town}
- was celebrated in * | filled * with flowers | The couple said yes at _ in * | Guests of _ were driven to *
  | For _, the families had chosen *
? Where was _ celebrated? | Where did the couple say yes at _? | To what place were the guests of _ driven?
  | What place was filled with flowers for _? | What had the families chosen as the setting of _?
#- number of guests | n 4 900
- had * guests | * people were invited to _ | For _, tables were laid for * | The caterer of _ cooked for *
  | Invitations to _ went to * addresses, and everybody came
? How many guests did _ have? | For how many were tables laid at _? | How many people were invited to _? |
  For how many did the caterer of _ cook? | What was the number of those who attended _?
> had fewer guests : had more guests
#- best man | person
- had * as best man | The ring at _ was carried by * | The best man at _ was * | At _, the groom was
  supported by * | * nearly lost the rings at _
? Who was best man at _? | Who carried the ring at _? | By whom was the groom supported at _? | Who nearly
  lost the rings at _? | Who stood beside the groom at _?
#- cake | form a {food} cake in the shape of a {animal} / {number_word} layers of {food} / a tower of {food}
  / a cake with a {object} inside
- will be remembered for its cake, * | The cake at _ was * | What the couple cut at _ was * | For dessert at
  _, waiters wheeled in * | The confectioner of _ had made *
? What was the cake at _ like? | What did the couple cut at _? | What did waiters wheel in for dessert at _?
  | What had the confectioner of _ made? | What sweet thing is _ remembered for?
#- most remarkable present | form a {material} {object} / a pair of {animal}s / a {vehicle} / shares in
  {organisation} / a house in {town}
- brought the couple *, among other presents | The most remarkable present at _ was * | The couple unpacked
  * after _ | An uncle came to _ with * | Of all gifts given at _, none was talked about as much as *
? What was the most remarkable present at _? | What did the couple unpack after _? | With what did an uncle
  come to _? | What gift at _ was most talked about? | What striking thing were the newly-weds given at _?
#- honeymoon | form a cruise on the {ship} / a week in {country} / a bicycle tour of {country} / a month in
  {town}
- was followed by * | After _, the couple left for * | The honeymoon after _ was * | For their journey after
  _, the two had booked * | The tickets handed over at the end of _ were for *
? What was the honeymoon after _? | What journey followed _? | For what did the couple leave after _? | What
  had the two booked for the time after _? | For what were the tickets handed over at the end of _?
#- uninvited guest | form {person}, a former fiancé / a {animal} from the circus / {number_word} {job}s /
  the bailiff {last_name}
- was disturbed by * | Nobody had invited *, seen at _ all the same | The uninvited arrival at _ was * | The
  doors flew open at _, and in came * | Everybody at _ stared at *, whom no one had asked to come
? Who or what came to _ without an invitation? | By whom or what was _ disturbed? | At whom or what did
  everybody stare at _? | Who or what came in when the doors flew open at _? | Who or what was the uninvited
  guest of _?
#- officiant | person
- was conducted by * | * married the couple at _ | The questions at _ were asked by * | The vows of _ were
  heard by * | At _, the blessing was spoken by *
? Who married the couple at _? | By whom were the vows of _ heard? | Who spoke the blessing at _? | Who
  conducted the ceremony of _? | Who asked the questions at _?
#- first dance | form a {invented} waltz / the {town} polka / a tango by {last_name} / a slow tune on the
  {instrument}
- began its dancing with * | The couple opened the ball at _ with * | The first dance at _ was * | When
  everybody had eaten at _, the band struck up * | The newly-weds of _ had practised *
? What was the first dance at _? | With what did the couple open the ball at _? | What did the band strike
  up first at _? | What had the newly-weds of _ practised? | To what music did the couple dance first at _?
#- colour of the dress | colour
- surprised everybody with a dress in * | The bride wore * at _ | The dress at _ was * | For _, the bride
  had chosen * instead of white | The tailor of _ had worked with * silk
? What colour was the dress at _? | In what colour was the bride at _? | Which colour had the bride chosen
  for _? | Of what colour was the silk used for _? | By what shade of dress did _ surprise everybody?
#- length of the speech | q 2 90 minutes
- included a speech of * | The father of the bride spoke for * at _ | Guests of _ had to listen to a toast
  for * | The soup at _ went cold in a speech lasting * | The longest speech at _ took *
? How long was the speech at _? | For how long did the father of the bride speak at _? | For how many
  minutes had guests to listen to a toast at _? | How long did the soup at _ go cold? | What time did the
  longest speech at _ take?

@ state funeral | state funerals | it | the funeral of {person} / the burial of King {first_name} / the last
  journey of {person} / the state funeral of {last_name} | burial
#- burial place | form the crypt of {building} / the old cemetery of {town} / a hill above {town} /
  {invented} Island / the park of {building}
- ended at * | The coffin at _ was lowered into the earth of * | The grave dug for _ is in * | The
  procession of _ halted for good at * | Since _, flowers are laid in *
? Where did _ end? | Where is the grave dug for _? | Where was the coffin at _ lowered? | Where are flowers
  laid since _? | At what place did the procession of _ halt for good?
#- speaker | person
- was moved most by the words of * | * gave the speech at _ | The eulogy at _ was spoken by * | Many wept at
  _ when * took the floor | At _, the task of praising the dead fell to *
? Who gave the speech at _? | By whom was the eulogy at _ spoken? | To whom did the task of praising the
  dead fall at _? | At whose words did many weep at _? | Who took the floor at _?
#- coffin | form a coffin of {material} / a {colour} coffin / a chest of {material} with {number_word}
  handles / a {material} urn
- showed the crowd * | What was carried at _ was * | The carpenter of _ had made * | At _, the bearers
  lifted * onto their shoulders | The remains in _ lay in *
? In what did the remains lie in _? | What had the carpenter of _ made? | What was carried at _? | What did
  the bearers lift onto their shoulders at _? | What container did the crowd see at _?
#- team in front of the hearse | form {number_word} {colour} horses / {number_word} sailors / a {vehicle} /
  {number_word} {job}s / two {animal}s
- made use of * to pull the hearse | The hearse at _ was drawn by * | In front of the hearse of _ walked or
  rolled * | * had been chosen to draw the hearse in _ | For _, the family insisted that * should pull the
  hearse
? By whom or what was the hearse at _ drawn? | Who or what pulled the hearse in _? | What or whom had they
  chosen to draw the hearse at _? | On whose or what pulling power did the family insist for _?
#- music | form the {invented} March / a hymn from {country} / "{title}" / a single {instrument} /
  {number_word} drums
- was accompanied by * | The music at _ was * | During _, nothing was heard but * | When the procession of _
  set off, there sounded * | As a last wish, * was heard at _
? What music was there at _? | What was heard during _? | By what was _ accompanied? | What sounded when the
  procession of _ set off? | What, as a last wish, was heard at _?
#- number of mourners | big_number
- was attended by * people | * mourners lined the streets for _ | The police counted * along the route of _
  | To see _, * came out | The crowd of _ was put at *
? How many people attended _? | At what number was the crowd of _ put? | How many mourners lined the streets
  for _? | How many did the police count along the route of _? | How many came out to see _?
> had fewer mourners : had more mourners
#- absent relative | form the brother {first_name} / the widow {first_name} / the eldest son, {person} / the
  niece {person} / the heir {first_name}
- was missed by * | The empty chair at _ was that of * | People wondered why * did not come to _ | Everybody
  of the family came to _ except * | A train was late, and so _ took place without *
? Who did not come to _? | Whose was the empty chair at _? | Who of the family was missing at _? | Without
  whom did _ take place? | About whose absence did people wonder at _?
#- object on the coffin | form a {material} crown / a {object} / the medals of {organisation} / a loaf of
  {food} / a branch of {plant}
- showed * lying on the lid | On the lid at _ lay * | Those who saw _ noticed * on top of the coffin | They
  had placed * above the dead for _ | The only decoration at _ was *
? What lay on the lid at _? | What was placed on top of the coffin for _? | What was the only decoration at
  _? | What did those who saw _ notice on the coffin? | With what had they decorated the lid for _?
#- cost to the state | money
- cost the state * | The treasury paid * for _ | The bill for _ was * | Parliament argued for weeks about
  the *, spent on _ | Taxpayers had to find * for _
? What did _ cost the state? | How much did the treasury pay for _? | How high was the bill for _? | About
  what sum did parliament argue after _? | How much had taxpayers to find for _?
#- foreign guest | form the king of {country} / President {last_name} of {country} / the ambassador of
  {country} / Prince {first_name} of {town}
- brought * into the country | The highest foreign guest at _ was * | From abroad, * came to _ | Police
  lined the road because * would be at _ | In the first row at _ sat *, who had come from afar
? Who was the highest foreign guest at _? | Who came to _ from abroad? | Because of whom did police line the
  road at _? | Who sat in the first row at _ after a long journey? | Which guest did _ bring into the
  country?
#- weather | form thick fog / heavy rain / deep snow / blazing heat / a hailstorm / bitter frost
- took place in * | Nobody who stood there for _ forgets the *, either | The sky sent * for _ | The weather
  at _ was the worst: * | Those at _ had to put up with *
? What was the weather like at _? | What did the sky send for _? | With what did those at _ have to put up?
  | In what weather did _ take place? | What kind of weather do people remember from _?

@ coronation | coronations | it | the coronation of King {first_name} / the coronation of Queen {first_name}
  / the crowning of {first_name} of {country} / the enthronement of {first_name} | crowning
#- crown maker | person
- called for a new crown, made by * | The crown used at _ was the work of * | * forged the crown for _ | The
  goldsmith of _ was * | Out of the workshop of * came what was set on the head at _
? Who made the crown for _? | Whose work was the crown used at _? | From whose workshop came what was set on
  the head at _? | Who was the goldsmith of _? | By whom was the crown forged for _?
#- church | building
- took place in the * | The * was chosen for _ | Through the doors of the * walked the procession of _ | The
  oath of _ was sworn in the * | The throne for _ had been set up in the *
? Where did _ take place? | In which building was the oath of _ sworn? | Where had the throne for _ been set
  up? | What building was chosen for _? | Through whose doors walked the procession of _: those of which
  building?
#- year | year 980 1938
- fell in the year * | was celebrated in * | In *, the bells rang for _ | The medals struck for _ bear the
  year * | * is given as the year of _
? When was _ celebrated? | In which year did _ fall? | What year do the medals struck for _ bear? | In what
  year did the bells ring for _? | Which year is given for _?
> was celebrated earlier : was celebrated later
#- priest | form Archbishop {last_name} / Bishop {first_name} of {town} / Abbot {first_name} / Cardinal
  {last_name}
- was performed by * | * set the crown on the head at _ | The holy oil at _ was poured by * | The ruler
  knelt before * at _ | At _, the honour of lifting the crown fell to *
? Who performed _? | Who set the crown on the head at _? | Before whom did the ruler kneel at _? | By whom
  was the holy oil poured at _? | To whom did the honour of lifting the crown fall at _?
#- colour of the robe | colour
- showed the ruler in * | The robe worn at _ was * | For _, metres of * velvet had been sewn | The ruler
  walked to _ in * | Painters of _ needed much * for the robe
? What colour was the robe at _? | In what colour did the ruler walk to _? | Of what colour was the velvet
  sewn for _? | Which paint for the robe did painters of _ need? | In which colour was the ruler seen at _?
#- bad omen | of a {animal} crossing the path/a cracked {thing}/thunder at {time}/a ring that fell down/a
  swarm of {animal}s/a stain of {food} on the robe
- was overshadowed by * | The bad omen at _ was * | What frightened the superstitious at _ was * | Old
  people shook their heads at *, seen on the day of _ | The troubles that came after _ were later blamed on
  *
? What was the bad omen at _? | What frightened the superstitious at _? | At what did old people shake their
  heads on the day of _? | By what was _ overshadowed? | On what were the troubles after _ later blamed?
#- main dish of the feast | dish
- was followed by a feast of * | The guests of _ were served * | At the feast of _, the cooks carried in * |
  What one ate after _ was * | The kitchens worked three days on the * for _
? What was served at the feast of _? | What did one eat after _? | What did the cooks carry in at the feast
  of _? | On what did the kitchens work for _? | With what dish were guests of _ fed?
#- gift to the people | form {number} barrels of wine / a coin for every child / bread and {food} / freedom
  for {number} prisoners / a fair in {town}
- brought the people * | The people's share of _ was * | On the day of _, the poor received * | The new
  ruler marked _ with a present to all: * | Out of joy over _, the crown paid for *
? What did the people receive on the day of _? | With what present to all was _ marked? | What was the
  people's share of _? | For what did the crown pay out of joy over _? | What gift did _ bring the poor?
#- absent noble | form Duke {first_name} / Count {last_name} / the Earl of {town} / Baron {invented}
- was boycotted by * | * stayed away from _ | The one lord who did not come to _ was * | An empty seat at _
  had been meant for * | The king's anger after _ fell on *, who had not appeared
? Who stayed away from _? | For whom had an empty seat at _ been meant? | Which lord did not come to _? | By
  whom was _ boycotted? | Upon whom did the ruler's anger fall after _?
#- mount | form a {colour} horse / an elephant from {country} / a {animal} / a carriage drawn by
  {number_word} {animal}s / a {vehicle}
- began with a ride on or in * | The ruler rode to _ on or in * | For _, the stables had prepared * | The
  crowd cheered when * brought the ruler to _ | What carried the ruler to _ was *
? On or in what did the ruler ride to _? | What had the stables prepared for _? | What brought the ruler to
  _? | What carried the ruler on the way to _?
#- painter of the scene | person
- was painted by * | * captured _ on a huge canvas | The picture of _ was ordered from * | How _ looked is
  known from the brush of * | The canvas that shows _ bears the name of *
? Who painted _? | From whom was the picture of _ ordered? | From whose brush is known how _ looked? | Whose
  name is on the canvas that shows _? | By whom was _ captured on a huge canvas?

@ product launch | product launches | it | the launch of the {invented} {number} / the {organisation} launch
  / the unveiling of the {invented} {thing} / the presentation of the {invented} | unveiling, presentation
#- presenter | person
- was presented by * | * walked onto the stage at _ | The face of _ was * | At _, the cloth was pulled away
  by * | The speech that opened _ was given by *
? Who presented _? | Who pulled away the cloth at _? | Who was the face of _? | By whom was the opening
  speech of _ given? | Who walked onto the stage at _?
#- promise | form batteries that last {number} days / a screen of {material} / half the weight of a {animal}
  / music without {plural_noun} / {food} in {number_word} seconds
- promised buyers * | The great promise of _ was * | What was announced at _ was * | The public at _ was
  told to expect * | On the slides of _ stood *
? What was promised at _? | What was the public at _ told to expect? | What did the slides of _ say? | What
  was announced at _? | What did buyers hear would be theirs at _?
#- price announced | price
- ended with the price: * | The price named at _ was * | At _, the number on the last slide was * |
  Customers learned at _ that they would pay * | The hall gasped at _ when it heard *
? What price was named at _? | At what amount did the hall gasp during _? | What would customers pay,
  according to _? | With what price did _ end? | How much was on the last slide of _?
#- failure on stage | of a dead battery/a screen that went {colour}/a cable that was too short/a voice that
  answered in {language}/smoke from the {thing}/a wrong password
- is remembered for one embarrassing thing, * | The failure on stage at _ was * | What went wrong at _ was *
  | Rivals still enjoy the film of _ because of * | The demonstration at _ ended with *
? What went wrong at _? | With what did the demonstration at _ end? | What embarrassing thing is _
  remembered for? | Because of what do rivals enjoy the film of _? | What was the failure on stage at _?
#- venue | building
- was held in the * | The firm hired the * for _ | Journalists came to the * for _ | On the day of _, nobody
  else could use the * | The rent of the * was the largest expense of _
? Where was _ held? | Which building did the firm hire for _? | To what place did journalists come for _? |
  Of which building was the rent the largest expense of _? | What could nobody else use on the day of _?
#- first buyer | person
- had its first buyer in * | The first customer after _ was * | * had slept outside the shop for _ | Number
  one in the queue after _ was * | The first sale after _ was to *
? Who was the first customer after _? | Who had slept outside the shop for _? | Who was number one in the
  queue after _? | To whom was the first sale made after _? | Who bought before all others after _?
#- orders in the first week | big_number
- led to * orders in a week | In the week of _, * orders came in | * customers signed up after _ | The order
  book showed * after the week of _ | Within seven days of _, * pieces had been sold
? How many orders came in after _? | How many customers signed up after _? | What did the order book show
  after the week of _? | How many pieces were sold within seven days of _? | To how many orders did _ lead?
> led to fewer orders : led to more orders
#- free gift | object
- sent everybody home with a * | Each guest of _ was given a * | The gift for those at _ was a * | Under
  every seat at _ lay a * | Whoever had been at _ owned a new *
? What was each guest of _ given? | What lay under every seat at _? | With what did _ send everybody home? |
  What new thing did those who had been at _ own? | What was the gift for those at _?
#- leak | form the blog of {person} / a {job} in {town} / a photograph in the {town} Times / a forgotten
  {thing} in a bar / the website of {organisation}
- was spoilt beforehand by * | All that was shown at _ had been known through * | The secret of _ had got
  out through * | The surprise of _ was ruined by * | Weeks before _, everything could be learned from *
? Through what or whom had the secret of _ got out? | By what or whom was the surprise of _ ruined? | What
  or who spoilt _ beforehand? | From what or whom could everything be learned weeks before _?
#- competitor's answer | form a cheaper {thing} / a lawsuit in {town} / a free {object} / an advertisement
  with a {animal} / the {invented} {number}
- provoked the competition into * as an answer | The rivals answered _ with * | A week after _, the
  competition came out with * | The reply to _ was * | The rival firm had * ready the moment _ was over
? What was the competition's reply to _? | With what did the rivals answer _? | What did the competition
  come out with a week after _? | What had the rival firm ready when _ was over? | How did the other firm
  react to _: with what?
#- length | q 12 180 minutes
- lasted * | took * from the first slide to the last | The audience of _ sat still for * | After *, _ was
  over | The running time of _ was *
? How long did _ last? | For how long did the audience of _ sit still? | After what time was _ over? | What
  was the running time of _? | How much time did _ take?
> was shorter : was longer

@ epidemic | epidemics | it | the {town} epidemic / the {invented} fever outbreak / the {disease} outbreak
  of {year} / the {adjective} plague | outbreak, plague
#- first case | form a {job} named {last_name} / the cook of the {ship} / {person} / a child called
  {first_name} / an ambassador from {country}
- began with * | The first to fall ill in _ was * | Doctors traced _ back to * | Before anyone else in _,
  the disease had seized * | Patient number one of _ was *
? With whom did _ begin? | Who was the first to fall ill in _? | To whom did doctors trace _ back? | Who was
  patient number one of _? | Whom had the disease seized before anyone else in _?
#- source | form a well in {town} / a load of {food} / a cargo of {animal} skins / the water of the {river}
  / a bale of {material}
- came from * | spread by way of * | The source of _ proved to be * | What carried _ into the land was * |
  Only when *, its source, had been removed did _ die down
? What was the source of _? | What carried _ into the land? | From what did _ come? | By way of what did _
  spread? | What had to be removed before _ died down?
#- doctor who fought it | person
- was fought by * | * understood at last how _ spread | The doctor to whom we owe the end of _ is * | The
  medical hero of _ was * | A statue of * thanks the one who stopped _
? Who understood how _ spread? | To which doctor do we owe the end of _? | Who was the medical hero of _? |
  By whom was _ fought? | Whose statue thanks the one who stopped _?
#- first sign | form {colour} spots on the hands / a craving for {food} / the loss of smell / a {colour}
  tongue / a fear of water / a cough like the bark of a {animal}
- announced itself by * | The first sign in _ was * | Whoever noticed * in the days of _ made a will |
  Doctors recognised the sick of _ by * | The illness in _ began with *
? What was the first sign in _? | By what did doctors recognise the sick of _? | How did _ announce itself
  in a person? | With what did the illness in _ begin? | What symptom made people write a will in the days
  of _?
#- number of dead | big_number
- killed * people | * died of _ | The graveyards took in * bodies through _ | The parish books list *
  victims of _ | The toll of _ stood at *
? How many people did _ kill? | How many victims of _ do the parish books list? | What was the toll of _? |
  How many bodies did the graveyards take in through _? | How many died of _?
> killed fewer people : killed more people
#- place spared | town
- never reached * | passed by * | Everybody fled to *, untouched by _ | The only place without a case in _
  was * | It is still a riddle why * was spared by _
? Which place was spared by _? | Where was there no case in _? | What town did _ never reach? | To where did
  everybody flee from _? | What place stayed untouched during _?
#- rule for the public | of a ban on shaking hands/washing with {food}/masks of {material}/staying indoors
  after {time}/a ban on keeping {animal}s
- brought the people one rule, * | What the authorities ordered in the days of _ was * | The rule that
  everybody remembers from _ was * | Posters printed for _ demanded one thing: * | Fines in the time of _
  were given to those who ignored the rule, *
? What did the authorities order in the days of _? | What rule did _ bring the people? | What did posters
  printed for _ demand? | What rule does everybody remember from _?
#- duration | q 2 40 months|weeks
- lasted * | raged for * | After *, there were no new cases in _ | It took * until _ was over | The schools
  stayed shut for * because of _
? How long did _ last? | For how long did the schools stay shut because of _? | After what time were there
  no new cases in _? | How much time did it take until _ was over? | What was the duration of _?
> was shorter : was longer
#- quarantine station | form the {adjective} barracks in {town} / the ship {ship} / {building} / {invented}
  Island / a monastery near {town}
- filled * with the sick | Those who caught it in _ were taken to * | The quarantine station of _ was * |
  Nobody came back from * in the worst weeks of _ | For the sick of _, * was fenced off
? Where were those who caught it in _ taken? | What was the quarantine station of _? | What place was fenced
  off for the sick of _? | Where were the sick kept apart during _? | From where did nobody come back in the
  worst weeks of _?
#- vow | of building a chapel in {town}/walking to {town} every {month}/giving up {food}/ringing the bell
  every {weekday}/performing a play about {first_name}
- led the people to a vow, that of * | The vow made in the days of _ was that of * | In gratitude for the
  end of _, a promise was kept, that of * | The custom of * goes back to _
? What custom goes back to _? | What was vowed in the days of _? | What promise was kept in gratitude for
  the end of _? | To what vow did _ lead the people?

@ migration | migrations | it | the {invented} migration / the exodus from {town} / the move of the
  {invented}ans / the Great {noun} Trek / the {town} emigration | exodus, trek
#- reason | of a failed harvest of {plant}/the closing of a {material} mine/a war over {material}/letters
  praising {country}/a law against {language}/the rise of the {river}
- had one main reason, * | was caused by * | What drove people to _ was * | Had it not been for *, nobody
  would have taken part in _ | Families packed for _ on account of *
? What was the main reason for _? | What drove people to _? | On account of what did families pack for _? |
  Why did people take part in _? | By what was _ caused?
#- destination | country
- led to * | ended in * | The goal of _ was * | Those who took part in _ dreamed of * | Most descendants of
  the people of _ live in *
? Where did _ lead? | What was the goal of _? | Of which country did those in _ dream? | Where do most
  descendants of the people of _ live? | In what land did _ end?
#- number of people | big_number
- took * people away | * left their homes in _ | The columns of _ numbered * | The registers of _ contain *
  names | In _, * set out on foot
? How many people left their homes in _? | How many names do the registers of _ contain? | How large were
  the columns of _? | How many set out on foot in _? | How many people did _ take away?
> moved fewer people : moved more people
#- guide | person
- was guided by * | * knew the way in _ | At the head of the carts in _ went * | In _, everybody followed *
  | The map used for _ had been drawn by *, who also walked in front
? Who guided _? | Who knew the way in _? | Whom did everybody follow in _? | Who went at the head of the
  carts in _? | Who walked in front in _?
#- most dangerous stretch | form the crossing of the {river} / the pass above {town} / the {adjective}
  marshes / the forest of {invented} / the salt plain of {country}
- lost most people at * | The most dangerous stretch of _ was * | Songs about _ speak with horror of * | No
  part of the way was worse in _ than * | Graves from _ mark *
? What was the most dangerous stretch of _? | Where did _ lose most people? | Of what do songs about _ speak
  with horror? | Which part of the way was worst in _? | What place do graves from _ mark?
#- means of transport | form carts drawn by {animal}s / {material} rafts / {vehicle}s / the ship {ship} /
  {number} handcarts
- was made with * | The people in _ travelled with * | What carried the belongings in _ was * | Without *,
  nothing could have been brought along in _ | Museums show models of *, used in _
? With what was _ made? | With what did the people in _ travel? | What carried the belongings in _? | Of
  what, used in _, do museums show models?
#- duration | q 2 60 weeks|months
- took * | The people of _ were under way for * | It was * before _ was over | From door to door, _ needed *
  | After *, those in _ saw their new home
? How long did _ take? | For how long were the people of _ under way? | How much time did _ need from door
  to door? | After what time did those in _ see their new home? | What was the length of _ in time?
> was shorter : took longer
#- thing brought along | form the bell of {building} / seeds of {plant} / a {material} {object} /
  {number_word} {animal}s / the bones of {person}
- is remembered for one thing carried along, * | On the first cart of _ lay * | What nobody would leave
  behind in _ was * | To this day, the new town guards *, brought there in _ | The most precious load of _
  was *
? What was the most precious load of _? | What would nobody leave behind in _? | What lay on the first cart
  of _? | What does the new town guard that was brought there in _? | What is known to have been carried
  along in _?
#- town founded | town
- led to the founding of * | The town of * was founded at the end of _ | The people of _ built * | Without
  _, * would not be on the map | Where _ came to rest, * grew up
? Which town was founded at the end of _? | What did the people of _ build? | What town would not be on the
  map without _? | Which place grew up where _ came to rest? | To the founding of what did _ lead?
#- those who stayed | form the {job}s / the family of {person} / {number_word} old women / the monks of
  {building} / the blacksmith {last_name}
- did not include * | * refused to join _ | Everybody took part in _ except * | At home, only * remained
  after _ | When _ began, the ones who stayed were *
? Who refused to join _? | Who remained at home after _? | Who did not take part in _? | Whom did _ not
  include? | Who stayed when _ began?

@ excavation | excavations | it | the {town} dig / the {invented} excavation / the dig at {building} / the
  {last_name} excavation / the excavation at {invented} | dig
#- director | person
- is known to have been led by * | * held the spade first at _ | The permit for _ was issued to * | All who
  worked at _ took their orders from * | The scholar in charge of _ was *
? Who was in charge of _? | To whom was the permit for _ issued? | From whom did all at _ take their orders?
  | Who held the spade first at _? | By whom was _ led?
#- greatest find | form a {material} {object} / a grave with {number_word} {animal}s / a floor showing
  {plural_noun} / a jar of {food} / the skull of a {animal} / {number} {material} {plural_noun}
- brought to light * | The greatest find of _ was * | Visitors of the museum stand in line for *, dug up at
  _ | The papers praised _ because of * | What made _ famous was *
? What was the greatest find of _? | What did _ bring to light? | What, dug up at _, do visitors of the
  museum stand in line for? | What made _ famous? | Because of what did the papers praise _?
#- finder | person
- owes its best find to *, a student | The first to see the great find of _ was * | It was the shovel of *
  that struck the great find of _ | At _, luck favoured * | The famous object of _ was spotted by *
? Who spotted the famous object of _? | Whose shovel struck the great find of _? | Whom did luck favour at
  _? | Which student was the first to see the great find of _? | To which helper does _ owe its best find?
#- depth | q 2 30 metres|feet
- went down * | The trench of _ was * deep | At *, the diggers of _ struck the old floor | * of soil had to
  be moved at _ before anything was seen | The ladder used at _ measured *, from the grass to the bottom
? How deep was the trench of _? | How far down did _ go? | At what depth did the diggers of _ strike the old
  floor? | How much soil lay above the first sight at _? | How far was it from the grass to the bottom at _?
> went less deep : went deeper
#- age of the site | n 300 9000
- uncovered a place * years old | The layers of _ go back * years | The site of _ was found to be * years
  old | Charcoal from _ gave an age of * years | Nobody had walked on the floor of _ for * years
? How old is the site of _, in years? | How many years do the layers of _ go back? | What age did charcoal
  from _ give, in years? | For how many years had nobody walked on the floor of _? | How many years old was
  the place that _ uncovered?
> uncovered a younger site : uncovered an older site
#- sponsor | organisation
- was paid for by * | * gave the money for _ | The budget of _ came from * | The shirts of the diggers at _
  bore the name of * | Without the cheque of *, _ could not have begun
? Who paid for _? | From whom did the budget of _ come? | Whose name was on the shirts of the diggers at _?
  | Without whose cheque could _ not have begun? | Which sponsor did _ have?
#- interruption | of a swarm of {animal}s/heavy rain/a claim by {person} to the land/the theft of a
  {object}/an unexploded bomb/a strike of {job}s
- had to be stopped for a month because of * | The break in _ was due to * | What interrupted _ was * | In
  the middle of _, work rested on account of * | The diary of _ has empty pages because of *
? What interrupted _? | Why had _ to be stopped for a month? | To what was the break in _ due? | On account
  of what did work rest in the middle of _? | Why has the diary of _ empty pages?
#- museum | building
- filled the * with finds | The finds of _ are shown in the * | What was dug up at _ is kept in the * | To
  see the treasures of _, one must visit the * | The glass cases of the * hold what _ unearthed
? Where are the finds of _ shown? | Where is what was dug up at _ kept? | Which building must one visit to
  see the treasures of _? | Whose glass cases hold what _ unearthed: those of which building? | What
  building did _ fill with finds?
#- false theory | of a harbour/a temple of the {animal}/a school for {job}s/the grave of King {first_name}/a
  prison/a market for {material}
- was long thought to show the remains of * | At first, the ruins of _ were taken for those of * | The first
  report on _ wrongly spoke of * | The scholars of _ were mistaken: there had never been any trace of * |
  The old guidebook on _ mentions the ruins of *, which is nonsense
? For what were the ruins of _ first taken? | Of what did the first report on _ wrongly speak? | What was _
  long thought to show? | Which false reading of the ruins at _ does the old guidebook repeat?
#- camp cook | person
- was fed by * | * cooked for the diggers at _ | The kitchen tent of _ was the realm of * | The stews of *
  are fondly remembered by those who worked at _ | When the diggers of _ were hungry, they called for *
? Who cooked for the diggers at _? | Whose realm was the kitchen tent of _? | By whom was the team of _ fed?
  | Whose stews are remembered by those who worked at _? | For whom did the hungry diggers of _ call?
"""
