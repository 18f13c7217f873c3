# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about hoaxes, coups, races, parades and other happenings (the language is in facts_format.py)."""

TABLE = """
@ hoax | hoaxes | it | the {invented} hoax / the {animal} hoax of {town} / the {last_name} hoax / the {noun}
  prank | prank, deception
#- author | person
- was thought up by * | * confessed to _ at last | The joker behind _ was * | Only after the death of * did
  it come out who had made up _ | The laughter over _ belonged to *
? Who thought up _? | Who confessed to _? | Who was the joker behind _? | After whose death did the truth
  about _ come out? | To whom did the laughter over _ belong?
#- false claim | form the existence of a {animal} with wings / the birth of a {colour} {animal} / a
  {material} mine under {street} / the arrival of {person} from the moon / the discovery of {invented}
  Island
- made people believe in * | The false claim of _ was * | What everyone swallowed in _ was the news of * |
  Thanks to _, half the country talked about * | There was nothing true in _ about *
? In what did _ make people believe? | What was the false claim of _? | About what did half the country talk
  thanks to _? | What news did everyone swallow in _? | What did those deceived by _ take to be true?
#- faked evidence | form a photograph of a {object} / a jaw made of {material} / a letter from King
  {first_name} / footprints of {material} / a map drawn by {first_name} / a film with a {animal} in costume
- rested upon * | The proof offered in _ was * | What was shown to the press in _ was * | Experts examined
  *, on which _ was built | Nobody would have believed _ had there not been *
? What proof was offered in _? | Upon what did _ rest? | What was shown to the press in _? | What did
  experts examine in connection with _? | Without what evidence would nobody have believed _?
#- newspaper | form the {town} Times / the {invented} Gazette / the {town} Courier / the Evening {noun} /
  the {adjective} Messenger
- was first printed in * | The first to fall for _ was * | * brought _ to the breakfast tables | On its
  front page, * spread _ | For weeks, * sold well thanks to _
? Which paper first printed _? | Which newspaper fell for _ first? | What paper brought _ to the breakfast
  tables? | On whose front page did _ appear? | Which paper sold well thanks to _?
#- duration of the belief | q 2 40 years|weeks
- was believed for * | fooled the world for * | It took * until somebody saw through _ | For *, nobody
  doubted _ | The life of _ was *
? How long was _ believed? | For how long did nobody doubt _? | How long did it take until somebody saw
  through _? | For what length of time did _ fool the world? | How long did the life of _ last?
> was believed for less time : was believed for longer
#- debunker | person
- was unmasked by * | * proved that _ was a lie | The end of _ came with an article by * | The one person
  who was not fooled by _ was * | To *, we owe the truth about _
? Who unmasked _? | Who proved that _ was a lie? | With whose article did the end of _ come? | Who was not
  fooled by _? | To whom do we owe the truth about _?
#- motive | form a bet with {person} / revenge on {organisation} / boredom / hope for {money} / a joke at a
  birthday / a wish to sell more {plural_noun}
- had one motive, * | What lay behind _ was * | The reason given later for _ was * | If you ask why anybody
  made up _, the answer is * | Nothing but * moved the maker of _
? What was the motive for _? | What lay behind _? | What reason was given later for _? | Why did anybody
  make up _? | What moved the maker of _?
#- learned victim | form Professor {last_name} / the Academy of {town} / Dr {person} / the {subject} faculty
  of {town} / the curator {person}
- deceived even * | The most learned victim of _ was * | A long paper on _ was published by *, in good faith
  | Colleagues still tease * about _ | The reputation of * never recovered from _
? Who was the most learned victim of _? | Who published a paper on _ in good faith? | About whom did
  colleagues joke because of _? | Whose reputation never recovered from _? | What scholarly name did _
  deceive?
#- flaw | of a modern {thing}/a date in {month}/paint on the {material}/a shadow falling the wrong way/a
  word in {language}/the price tag of a {object}
- was betrayed by * | The flaw in _ was * | What did not fit in _ was * | It was * that made somebody
  suspicious of _ | But for *, we might all believe _ today
? What was the flaw in _? | By what was _ betrayed? | What made somebody suspicious of _? | What did not fit
  in _? | But for what might we all believe _ today?
#- present place of the evidence | building
- left things that are now kept in the * | What remains of _ can be seen in the * | The * exhibits the
  proofs from _ | A glass case in the * holds the evidence of _ | Friends of _ make their way to the *,
  where the fakes lie
? Where can one see what remains of _? | Which building exhibits the proofs from _? | Where are the fakes of
  _ kept? | In which building is the glass case with the evidence of _? | Where do friends of _ make their
  way?
# yearly joke | form a dinner of {dish} / a parade of {animal}s / a prize of {price} / a lecture at {time}
  on {date} / a race with {plural_noun}
- is remembered each year with * | Every year, friends of _ organise * | In memory of _, there is * | What
  keeps _ alive is * | The club devoted to _ never misses *
? With what is _ remembered each year? | What do friends of _ organise every year? | What is there in memory
  of _? | What keeps _ alive? | What does the club devoted to _ never miss?

@ coup | coups | it | the {month} Coup / the {town} putsch / the {last_name} coup / the {invented} plot /
  the Night of the {plural_noun} | putsch, takeover
#- head of the plotters | form General {last_name} / Colonel {last_name} / Major {person} / Admiral
  {last_name} / Marshal {last_name}
- was staged by * | * seized power in _ | The officer behind _ was * | The next morning, people heard on the
  radio that _ had succeeded for * | The tanks of _ obeyed *
? Who staged _? | Which officer was behind _? | Whom did the tanks of _ obey? | Who seized power in _? | For
  whom had _ succeeded, according to the radio?
#- overthrown leader | form President {last_name} / King {first_name} / Chancellor {person} / Prime Minister
  {last_name} / Queen {first_name}
- overthrew * | ended the rule of * | The one who lost power through _ was * | After _, * had to go into
  exile | It was against * that _ was directed
? Who lost power through _? | Whom did _ overthrow? | Against which ruler was _ directed? | Who had to go
  into exile after _? | Whose rule did _ end?
#- first captured building | building
- began with the seizure of the * | The first building to be taken in _ was the * | At the start of _,
  soldiers ran into the * | The plotters of _ had marked the * on the map as number one | Nobody was
  guarding the * when _ began there
? What was the first building to be taken in _? | Into which building did soldiers run at the start of _? |
  With the seizure of what did _ begin? | What had the plotters of _ marked on the map as number one? |
  Which building was unguarded when _ began there?
#- hour | time
- began at * | started on the stroke of * | At *, the telephones went dead, and _ was under way | The order
  for _ was to be carried out at * | The clocks showed * when _ started
? At what time did _ begin? | When did the telephones go dead in _? | For what hour was the order for _
  given? | What did the clocks show when _ started? | At what o'clock was _ under way?
#- tune on the radio | form the {invented} March / "{title}" / a waltz from {country} / a song about a
  {animal} / a piece for {instrument}
- could be recognised by one tune, * | The radio played * as the sign for _ | When listeners heard *, _ had
  begun | All through _, the wireless brought nothing but * | The code music of _ was *
? What did the radio play as the sign for _? | What music showed listeners that _ had begun? | What was the
  code music of _? | By which tune could _ be recognised? | What did the wireless bring all through _?
#- colonel who refused | person
- failed to win over * | * refused to join _ | The one officer who stayed loyal in _ was * | Because * would
  not open the barracks, _ nearly came to nothing | The plotters of _ had counted in vain on *
? Who refused to join _? | Which officer stayed loyal in _? | On whom had the plotters of _ counted in vain?
  | Whom did _ fail to win over? | Who would not open the barracks in _?
#- duration | q 2 60 hours
- lasted * | was over after * | Within *, it was decided how _ would end | For *, nobody knew who governed
  during _ | The whole of _ took *
? How long did _ last? | After how many hours was _ over? | For how long did nobody know who governed during
  _? | Within what time was it decided how _ would end? | How much time did _ take?
> was shorter : was longer
#- promised reform | form free {food} for {job}s / the return of the {river} to the people / elections in
  {month} / a new capital at {town} / the end of the tax on {plural_noun}
- promised the people * | The proclamation of _ spoke of * | What the plotters of _ held out to the nation
  was * | Posters on the day of _ announced * | If one believes the first speech after _, the aim was *
? What did _ promise the people? | Of what did the proclamation of _ speak? | What did posters announce on
  the day of _? | What was the aim of _, according to the first speech? | What did the plotters of _ hold
  out to the nation?
#- country of exile | country
- drove the defeated into exile in * | Those who lost in _ fled to * | After _, * gave shelter to the
  defeated | A plane carried the losers of _ to * | The memoirs of the losers of _ were written in *
? Where did those who lost in _ flee? | Which country gave shelter to the defeated after _? | To where did a
  plane carry the losers of _? | In which country were the memoirs of the losers of _ written? | Into which
  land did _ drive the defeated?
#- financier | organisation
- was paid for by * | had the money of * behind it | * financed _ in secret | The bills of _ were settled by
  * | Documents show that the weapons for _ were a gift from *
? Who financed _? | By whom was _ paid for? | Who settled the bills of _? | From whom were the weapons for _
  a gift? | Whose money was behind _?
#- place of planning | form the sauna of {building} / a cellar in {street} / the yacht {ship} / the kitchen
  of {person} / a hunting lodge near {town}
- was planned in or on * | The plotters met for _ in or on * | The map for _ was drawn in or on * | What
  nobody knew before _: generals came and went at * | It all started with card evenings in or on *, where _
  was prepared
? Where was _ planned? | Where did the plotters meet for _? | In or on what was the map for _ drawn? | At
  what place did generals come and go before _? | Where were the card evenings at which _ was prepared?

@ horse race | horse races | it | the {town} Derby / the {invented} Stakes / the {last_name} Gold Cup / the
  {town} Steeplechase of {year} | race
#- winning horse | form {adjective} {noun} / {first_name}'s {noun} / {invented} Boy / {colour} {animal} /
  {invented} Lass
- was won by * | ended with * in front | The first past the post in _ was * | Those who had bet on * were
  rich after _ | The wreath of _ was hung around the neck of *
? Which horse won _? | What was the name of the first horse past the post in _? | Around whose neck was the
  wreath of _ hung? | On which horse had those who were rich after _ bet? | Who was in front at the end of
  _?
#- jockey | person
- was the triumph of *, a jockey | In the saddle of the winner of _ sat * | The winner of _ was ridden by *
  | * rode to victory in _ | The whip of the victor of _ was held by *
? Who rode to victory in _? | By whom was the winner of _ ridden? | Who sat in the saddle of the winner of
  _? | Which jockey had a triumph in _? | Who held the whip of the victor of _?
#- distance | distance
- was run over * | covered * | From start to finish, _ measured * | The horses in _ galloped * | The length
  of _ was *
? Over what distance was _ run? | How far did the horses in _ gallop? | What did _ measure from start to
  finish? | What was the length of _? | How long was the course of _?
#- state of the ground | form deep mud / hard as stone / wet grass / fresh snow / loose sand / frozen /
  covered in {plant} leaves
- was run on ground that was like this: * | The going at _ was described as follows: * | Trainers disliked
  the state of the ground in _: * | The note on the course of _ reads: * | As to the turf of _, the report
  says: *
? What was the ground like in _? | How was the going at _ described? | What state of the ground did trainers
  dislike in _? | What does the report say about the turf of _? | How does the note on the course of _ read?
#- prize money | money
- was worth * to the winner | The owner of the winner of _ received * | The prize in _ was * | For the first
  place in _, there was * | * was handed over after _
? What was the prize in _? | How much did the owner of the winner of _ receive? | How much was _ worth? |
  What was there to be earned for the first place in _? | What sum was handed over after _?
#- fall | form at the {number} fence / at the water jump / on the last bend / right at the start / before
  the stand
- saw a bad fall * | The favourite went down * in _ | The accident in _ happened * | Spectators of _ cried
  out when horses tumbled * | In _, the ambulance was needed *
? Where was the fall in _? | At which spot did the favourite go down in _? | Where did the accident in _
  happen? | At what point did horses tumble in _?
#- odds of the winner | of {number} to one/three to one/eleven to two/forty to one/seven to four
- was won at odds of * | The bookmakers had offered * on the winner of _ | Against the winner of _, the odds
  stood at * | Whoever trusted the later winner of _ got * | The blackboard before _ read * for the later
  winner
? At what odds was _ won? | What had bookmakers offered on the winner of _? | How did the odds stand against
  the winner of _? | What did the blackboard before _ read for the later winner? | What odds did one get on
  the winner of _?
#- trainer | person
- was won thanks to the training of * | The winner of _ came from the stable of * | * had trained the winner
  of _ | The hay, the care and the morning runs before _ were the work of *, trainer of the winner | After
  _, every owner wanted * as trainer
? Who had trained the winner of _? | From whose stable did the winner of _ come? | Whom did every owner want
  as trainer after _? | Thanks to whose training was _ won? | Whose care in the stable led to victory in _?
#- number of starters | n 5 44
- had * starters | * horses lined up for _ | The starter of _ had * horses in front of him | In the
  programme of _ stood * names of horses | The field of _ consisted of *
? How many horses lined up for _? | How many starters did _ have? | How large was the field of _? | How many
  names of horses stood in the programme of _? | How many horses did the starter of _ have in front of him?
> had fewer starters : had more starters
#- royal punter | form the Duke of {town} / Queen {first_name} / Prince {first_name} / King {first_name} /
  Lady {last_name}
- lost * a fortune | Nobody bet more at _ than * | The most prominent loser at _ was * | From the royal box,
  * cursed _ | The bookmakers of _ still have an unpaid note signed by *
? Who bet most at _? | Who was the most prominent loser at _? | Who cursed _ from the royal box? | Whom did
  _ cost a fortune? | Whose unpaid note do the bookmakers of _ still have?
#- scandal | of a painted horse/a jockey with {material} in the boots/a bribe of {money}/a {animal} on the
  course/doped {food}/two horses with one name
- had an aftermath because of * | The scandal of _ was * | The stewards of _ had to deal with * | What is
  whispered about _ concerns * | The result of _ was nearly struck out because of *
? What was the scandal of _? | With what had the stewards of _ to deal? | Because of what was the result of
  _ nearly struck out? | What is whispered about _? | Why did _ have an aftermath?

@ parade | parades | it | the {town} Parade / the {invented} Day parade / the victory parade of {year} / the
  {animal} parade in {town} / the {first_name} procession | procession, march
# route | form {street} / the banks of the {river} / the old walls of {town} / the road from {town} to
  {town} / the avenue before {building}
- goes along * | The route of _ is * | Spectators of _ line * | Cars are banned from * on the day of _ |
  Flags hang along *, where _ marches by
? What is the route of _? | Along what does _ go? | What do spectators of _ line? | From where are cars
  banned on the day of _? | Where do flags hang for _?
# leader | form a {job} on a {animal} / the mayor {last_name} / the {material} giant {first_name} / a
  drummer named {first_name} / {number_word} {animal}s
- is headed by * | At the very front of _ comes * | Children know that _ is near when they see * | The first
  row of _ belongs to * | * always leads _
? Who or what heads _? | Who or what comes at the very front of _? | To whom or what does the first row of _
  belong? | By whom or what is _ led?
# music | form {number_word} {instrument}s / the band of {town} / the {job}s' brass band / a choir of {job}s
  / a single {instrument}
- moves to the sound of * | The music in _ comes from * | What one hears from afar in _ is * | The marching
  step of _ is set by * | Without *, there would be silence in _
? From what or whom does the music in _ come? | What does one hear from afar in _? | By what or whom is the
  marching step of _ set? | To the sound of what does _ move? | Without what would there be silence in _?
# number of floats | n 3 90
- has * floats | * decorated carts roll by in _ | Children count * floats in _ | The permit for _ covers *
  floats | It takes an hour until all * floats of _ have passed
? How many floats does _ have? | How many decorated carts roll by in _? | How many floats does the permit
  for _ cover? | What number of floats do children count in _? | How many floats must pass until _ is over?
> has fewer floats : has more floats
# thing thrown to the crowd | form {food} / {colour} {plural_noun} / {plant} petals / small {material} coins
  / bags of {food}
- throws * to the people | Those who walk in _ toss * | Children at _ run after * | After _, one finds * all
  over the road | Pockets are filled with * at _
? What is thrown to the crowd at _? | What do those who walk in _ toss? | After what do children run at _? |
  What does one find all over the road after _? | With what are pockets filled at _?
#- occasion | form the victory at {town} / the end of {disease} / the birth of Queen {first_name} / the
  return of {person} / the opening of {building}
- was first held to celebrate * | The occasion for starting _ was * | What people wanted to mark with _ in
  the beginning was * | The origin of _ lies in * | Long ago, joy over * gave rise to _
? What was the occasion for starting _? | What gave rise to _? | In what does the origin of _ lie? | What
  was _ first held to celebrate? | What did people want to mark with _ in the beginning?
# starting time | time
- starts at * | sets off at * | The first step of _ is taken at * | The drums of _ are heard from * on |
  Whoever wants to see the beginning of _ must be there at *
? When does _ start? | At what time is the first step of _ taken? | From when on are the drums of _ heard? |
  When must one be there to see the beginning of _? | At what hour does _ set off?
#- accident of last year | of a float stuck under a bridge/a {animal} on the loose/a burning {thing}/a
  trumpet swallowed by the {river}/a marshal asleep on a {vehicle}
- was disturbed last year by * | The mishap of last year in _ was * | What stopped _ last year was * | When
  _ was over last year, the newspapers wrote about * | The organisers of _ do not wish to see a repeat of *
? What stopped _ last year? | What was the mishap of last year in _? | By what was _ disturbed last year? |
  About what did the papers write when _ was over last year? | Of what do the organisers of _ not wish to
  see a repeat?
# organiser | person
- is organised by * | * plans every detail of _ | The whistle of * brings order into _ | Complaints about _
  go to * | The head of the committee for _ is *
? Who organises _? | Who plans every detail of _? | Whose whistle brings order into _? | To whom do
  complaints about _ go? | Who is the head of the committee for _?
# closing event | form fireworks on the {river} / a supper of {food} / the burning of a {material} {animal}
  / a speech by {person} / a dance in {building}
- ends with * | After the last drum of _, there is * | The crowd of _ waits for * | The close of _ is * |
  Nobody goes home from _ before *
? With what does _ end? | What is there after the last drum of _? | For what does the crowd of _ wait? |
  What is the close of _? | Before what does nobody go home from _?

@ art exhibition | art exhibitions | it | the {town} Salon of {year} / the {invented} Show / the {last_name}
  retrospective / the exhibition "{title}" / the Salon of the {plural_noun} | show
#- curator | person
- was put together by * | * chose every picture in _ | The curator of _ was * | The order in which things
  hung at _ was decided by * | The catalogue of _ opens with a foreword by *, who had gathered it all
? Who put together _? | Who was the curator of _? | Who chose every picture in _? | By whom was the order
  decided in which things hung at _? | Who had gathered what was on the walls of _?
#- venue | building
- was shown in the * | filled the * | The walls of the * were painted afresh for _ | Visitors of _ had to
  find their way to the * | The guards of the * watched over _
? Where was _ shown? | To what place had visitors of _ to find their way? | Whose guards watched over _:
  those of which building? | Which building did _ fill? | Of which building were the walls painted afresh
  for _?
#- number of works | n 6 900
- showed * works | brought together * pieces | On the walls of _ hung * frames | The catalogue of _ lists *
  numbers | Anyone who counted the labels at _ came to *
? How many works did _ show? | How many numbers does the catalogue of _ list? | How many frames hung on the
  walls of _? | How many pieces did _ bring together? | What was the number of labels at _?
> showed fewer works : showed more works
#- most discussed work | form a {object} made of {food} / an empty frame / a {animal} painted {colour} /
  "{title}" by {person} / {number} {plural_noun} on a string
- caused a stir with * | Everyone talked about * after _ | The work that divided visitors of _ was * |
  People stood in line at _ to see * | The picture in every review of _ was that of *
? What was the most discussed work at _? | With what did _ cause a stir? | What work divided the visitors of
  _? | What did people stand in line to see at _? | What was pictured in every review of _?
#- cause of the damage | form a {job} with an umbrella / a child with {food} / a leaking pipe / a {animal} /
  the cleaner {last_name} / a falling {thing}
- lost its best piece to * | The damage done at _ was the fault of * | The best piece at _ was ruined by * |
  Insurance had to pay after _ because of * | The restorers cursed * after _
? Who or what ruined the best piece at _? | Who or what was to blame for the damage done at _? | Because of
  whom or what had insurance to pay after _? | Whom or what did the restorers curse after _?
#- opening speech | person
- was opened by * | * cut the ribbon at _ | The first words at _ were spoken by * | The opening speech of _
  was given by * | Before the wine could be poured at _, everybody had to listen to *
? Who opened _? | Who cut the ribbon at _? | By whom were the first words at _ spoken? | To whom had
  everybody to listen before the wine at _? | Who gave the opening speech of _?
#- admission | price
- cost * to see | One paid * to get into _ | The ticket for _ was * | Nobody saw _ for less than * | The
  cashier of _ asked for *
? What did it cost to see _? | How much did one pay to get into _? | What did the cashier of _ ask for? |
  How expensive was the ticket for _? | What was the admission to _?
#- closing date | date
- was open until * | closed on * | The last day of _ was * | After *, the pictures of _ went back to their
  owners | Whoever came after * was too late for _
? Until when was _ open? | When did _ close? | What was the last day of _? | After what date did the
  pictures of _ go back to their owners? | After which day was one too late for _?
#- lender | organisation
- would not have been possible without loans from * | * lent most of what was seen at _ | The largest lender
  to _ was * | Half of the labels at _ thanked * | The crates that arrived for _ came from the vaults of *
? Who lent most of what was seen at _? | From whose vaults came the crates that arrived for _? | Who was the
  largest lender to _? | Whom did half of the labels at _ thank? | Without whose loans would _ not have been
  possible?
#- visitors | big_number
- drew * visitors | * people saw _ | The turnstile at _ counted * | * tickets were sold for _ | The number
  of those who came to _ was *
? How many visitors did _ draw? | How many people saw _? | What did the turnstile at _ count? | How many
  tickets were sold for _? | What was the number of those who came to _?
> drew fewer visitors : drew more visitors
#- first picture sold | title
- saw "*" sold first | The first red dot at _ was stuck on "*" | At _, the first work to find a buyer was
  "*" | A collector ran to "*" as soon as _ was opened, and paid | Sales at _ started with "*"
? Which work was sold first at _? | With what did sales at _ start? | On which work was the first red dot
  stuck at _? | To what did a collector run as soon as _ was opened? | What found a buyer first at _?

@ avalanche | avalanches | it | the {invented} avalanche / the {town} slide / the {month} avalanche above
  {town} / the {animal} Ridge avalanche | slide
#- trigger | of a shout by {person}/the bell of {building}/a {vehicle} on the pass/a leaping {animal}/the
  shot of a {job}/a sudden warm wind
- was set off by * | came down because of * | The trigger of _ was * | All it took to start _ was * |
  Experts are sure that * lay behind _
? What set off _? | What was the trigger of _? | What did it take to start _? | Why did _ come down? | What
  lay behind _, according to experts?
#- time | time
- came down at * | thundered into the valley at * | The clock in the ruins shows when _ struck: * | At *,
  the roar of _ was heard | It was * when _ reached the houses
? At what time did _ come down? | When was the roar of _ heard? | What does the clock in the ruins of _
  show? | When did _ reach the houses? | At what hour did _ thunder into the valley?
#- width | distance
- was * wide | The front of _ measured * | From edge to edge, _ was * across | _ cut a path of * through the
  forest | Seen from the air, _ had a breadth of *
? How wide was _? | What did the front of _ measure? | How broad was the path that _ cut through the forest?
  | How far was it from edge to edge of _? | What breadth did _ have, seen from the air?
#- buried building | building
- buried the * | Under the snow of _ lay the * | After _, nothing could be seen of the * but the roof | The
  * was swallowed by _ | Of the *, _ left only the chimney above the snow
? Which building did _ bury? | What lay under the snow of _? | What was swallowed by _? | Of which building
  could nothing but the roof or chimney be seen after _?
#- rescue dog | first_name
- would have cost more lives but for the dog * | The dog who found the buried of _ was named * | A collar
  with the name * is kept in memory of _ | In _, the nose of the dog * saved people | After _, the rescue
  dog * was given a whole sausage
? What was the name of the dog who found the buried of _? | Which dog saved people in _? | Whose nose saved
  people in _? | What name is on the collar kept in memory of _? | Which dog was given a whole sausage after
  _?
#- longest survivor | person
- could not kill * | The last one to be dug out alive after _ was * | * lay longer than anybody under the
  snow of _ | Nobody held out longer beneath _ than * | Everybody wept for joy when * was pulled out, long
  after _
? Who was the last one to be dug out alive after _? | Who lay longest under the snow of _? | Who held out
  longest beneath _? | For whom did everybody weep for joy long after _? | Which person did _ fail to kill
  although hours went by?
#- hours under the snow | q 2 90 hours
- kept one person under the snow for * | It was * before the last survivor of _ was reached | The last
  survivor of _ breathed in a hole for * | For *, a human being waited beneath _ | The record of survival in
  _ was *
? How long was the last survivor of _ under the snow? | After how many hours was the last survivor of _
  reached? | For how long did a human being wait beneath _? | What was the record of survival in _? | How
  long did somebody breathe in a hole in _?
> kept somebody under the snow for less time : kept somebody under the snow for longer
#- blocked route | form the road to {town} / the pass between {town} and {town} / the railway to {town} /
  the valley of the {river}
- blocked * | cut off * | Because of _, nobody could use * | It took weeks to clear * after _ | The snow of
  _ lay ten metres high upon *
? What did _ block? | What could nobody use because of _? | What took weeks to clear after _? | Upon what
  did the snow of _ lie ten metres high? | Which route was closed by _?
#- ignored warning | form a note from {person} / the cracks seen by a {job} / the restless {animal}s / a
  telephone call at {time} / the advice of old {first_name}
- could have been foreseen from * | Nobody paid attention to * before _ | The warning of _ that had been
  ignored was * | The mayor had laughed about *, and then came _ | If * had been taken seriously, _ would
  have found empty houses
? What warning was ignored before _? | To what did nobody pay attention before _? | About what had the mayor
  laughed before _? | From what could _ have been foreseen? | What should have been taken seriously before
  _?
#- protection built later | form fences of {material} / a forest of {plant}s / {number} walls of stone / a
  tunnel to {town} / a wedge behind {building}
- led to the building of * | As a protection, the village got * after _ | Since _, the slope has been
  guarded by * | The government paid for * in the wake of _ | Next time, * should stop what _ did
? By what has the slope been guarded since _? | What protection did the village get after _? | For what did
  the government pay in the wake of _? | What was built because of _? | What should stop a repeat of _?

@ kidnapping | kidnappings | it | the {last_name} kidnapping / the {town} abduction / the kidnapping of
  {person} / the {organisation} abduction | abduction
#- ransom demanded | money
- had a price: * | The ransom in _ was * | The note found after _ asked for * | The family in _ was to put *
  into a bag | For *, the kidnappers of _ promised to open the door
? How much was demanded in _? | What was the ransom in _? | What sum did the note found after _ ask for? |
  How much was the family to put into a bag in _? | For what amount did the kidnappers of _ promise to open
  the door?
#- place of the handover | form the bridge over the {river} / the bench in front of {building} / a telephone
  box in {street} / the zoo of {town} / the last carriage of the train to {town}
- ended with a handover at * | The money in _ was left at * | The kidnappers of _ had chosen * for the
  handover | Police in plain clothes watched * during _ | Those who paid in _ were told to come to *
? Where was the money left in _? | Which place had the kidnappers of _ chosen for the handover? | What did
  police in plain clothes watch during _? | Where were those who paid in _ told to come? | At what place did
  the handover in _ happen?
#- hiding place | form the attic of {building} / a mill near {town} / the cellar of a {job} / a caravan in
  {town} / a boat on the {river}
- meant days of waiting in * | The victim of _ was held in * | All through _, * served as a prison | The
  police stormed *, and _ was over | Chains and a mattress from _ were found in *
? Where was the victim of _ held? | What served as a prison in _? | What did the police storm at the end of
  _? | Where were chains and a mattress from _ found? | In what place were the days of _ spent by the
  captive?
#- kidnapper | person
- was committed by * | * was convicted of _ | The head of the gang in _ was * | The mask in _ hid the face
  of * | Handcuffs clicked around the wrists of * after _
? Who committed _? | Who was convicted of _? | Who was the head of the gang in _? | Whose face did the mask
  in _ hide? | Around whose wrists did handcuffs click after _?
#- days in captivity | n 2 99
- lasted * days | After * days, the captive of _ was free | The victim of _ scratched * lines into the wall,
  one a day | For * days, the family in _ did not sleep | _ was over on the morning after * days
? How many days did _ last? | After how many days was the captive of _ free? | How many lines, one a day,
  did the victim of _ scratch into the wall? | For how many days did the family in _ not sleep? | How long
  did _ go on, in days?
> was shorter : was longer
#- clue | of the sound of a {instrument} on the telephone/the smell of {food}/the stamp from {town}/a
  {animal} hair on the note/a word of {language}/mud from the {river}
- was solved thanks to * | The clue in _ was * | It was * that led to the guilty of _ | Detectives found the
  captive of _ with the help of * | What gave away the gang in _ was *
? What clue solved _? | Thanks to what was _ solved? | What gave away the gang in _? | With the help of what
  did detectives find the captive of _? | What led to the guilty of _?
#- negotiator | person
- was brought to an end by the patience of * | * talked with the kidnappers in _ | The negotiator in _ was *
  | On the police side, the telephone in _ was answered by * | During _, * did not leave the telephone for a
  minute
? Who talked with the kidnappers in _? | Who was the negotiator in _? | Who answered the telephone in _ on
  the police side? | Whose patience brought _ to an end? | Who did not leave the telephone for a minute
  during _?
#- food given to the captive | food
- meant nothing but * to eat | The captive of _ was fed on * | After _, the victim could never eat * again |
  In _, a plate of * was pushed through the door each day | The kidnappers in _ cooked only *
? On what was the captive of _ fed? | What was pushed through the door each day in _? | What could the
  victim never eat again after _? | What did the kidnappers in _ cook? | What was there to eat during _?
#- first message | form a letter cut from newspapers / a call at {time} / a parcel with a {object} / a note
  tied to a {animal} / a telegram from {town}
- was announced to the family by * | The first message in _ was * | The family learned of _ through * |
  Nobody knew about _ until there came * | What told the parents of _ was *
? What was the first message in _? | Through what did the family learn of _? | What told the parents of _? |
  How was _ announced to the family? | What came before anybody knew about _?
#- place of the abduction | form the steps of {building} / the market of {town} / a tennis court in {town} /
  {street} / the garden of {organisation}
- began at or in * | The victim was seized at or in * in _ | The car of those who planned _ stopped at or in
  * | Witnesses of _ had been standing at or in * | The crime scene of _ was *
? Where did _ begin? | Where was the victim seized in _? | Where did the car of those who planned _ stop? |
  What was the crime scene of _? | Where had the witnesses of _ been standing?

@ gold rush | gold rushes | it | the {invented} gold rush / the {town} rush / the {river} rush / the
  {last_name} Creek rush | rush
#- finder of the first nugget | person
- was set off by * | * picked up the nugget that started _ | The luck of * was the beginning of _ | At the
  outset of _, something in the pan of * was shining | Without the sharp eyes of *, there would have been
  nothing to start _
? Who picked up the nugget that started _? | Whose luck was the beginning of _? | In whose pan was something
  shining at the outset of _? | By whom was _ set off? | Without whose sharp eyes would nothing have started
  _?
#- year | year 1790 1930
- began in * | broke out in * | The year of _ was * | In *, everybody ran to join _ | Before *, nobody had
  dreamed of _
? When did _ begin? | In which year did _ break out? | In what year did everybody run to join _? | Before
  which year had nobody dreamed of _? | What was the year of _?
> began earlier : began later
#- weight of the largest nugget | weight
- brought up a nugget of * | The largest nugget of _ weighed * | The scales showed * for the best find of _
  | Nobody in _ found a piece heavier than * | The famous lump from _ had a weight of *
? How heavy was the largest nugget of _? | What did the scales show for the best find of _? | What was the
  weight of the famous lump from _? | How much did the biggest piece of _ weigh?
#- name of the largest nugget | form the {adjective} {noun} / the {first_name} Nugget / the Golden {animal}
  / Old {invented} / the Pride of {town}
- is remembered for the nugget called * | The largest nugget of _ was named * | Miners of _ christened their
  best piece * | A plaster copy of *, the treasure of _, is in the museum | The name given to the great lump
  from _ was *
? What was the largest nugget of _ called? | How did miners of _ christen their best piece? | What name was
  given to the great lump from _? | Of what treasure of _ is a copy in the museum?
#- saloon | form the {animal} Saloon / the {adjective} {noun} / the Golden {object} / {first_name}'s Place /
  the {colour} {thing}
- made the owner of * rich | Those who struck gold in _ drank at * | The best-known bar of _ was * | What
  was dug up in _ by day was spent in * by night | The whisky of * flowed all through _
? What was the best-known bar of _? | Where did those who struck gold in _ drink? | Where was spent by night
  what was dug up in _ by day? | Whose owner did _ make rich: that of which saloon? | In which place did
  whisky flow all through _?
#- number of diggers | big_number
- drew * diggers | * people came with shovels to _ | The tents of _ housed * | The licences sold in _
  numbered * | At the height of _, there were * men and women at the creek
? How many diggers did _ draw? | How many people came with shovels to _? | How many did the tents of _
  house? | What was the number of licences sold in _? | How many were at the creek at the height of _?
> drew fewer diggers : drew more diggers
#- price of an egg | price
- drove the price of an egg up to * | An egg was sold for * in _ | Breakfast was dear in _: one egg was * |
  Those who kept hens in _ took * an egg | In the shops of _, * was asked for a single egg
? What did an egg cost in _? | How much did those who kept hens take for an egg in _? | To what did _ drive
  the price of an egg? | What was asked for a single egg in the shops of _? | For how much was an egg sold
  in _?
#- sheriff | person
- was kept in order by * | * wore the star in _ | The law in _ was represented by * | Thieves in _ were
  afraid of * | Peace among the diggers of _ was the task of *
? Who wore the star in _? | Who represented the law in _? | Of whom were thieves in _ afraid? | Whose task
  was peace among the diggers of _? | By whom was _ kept in order?
#- richest person | form the laundry owner {person} / the shovel seller {person} / the cook {first_name} /
  the banker {last_name} / Madame {invented}
- made nobody richer than * | The real winner of _ was * | The greatest fortune of _ was made by * | When _
  was over, * owned half the town | Of all those in _, * went home with most money
? Who was the real winner of _? | Who made the greatest fortune of _? | Who owned half the town when _ was
  over? | Who went home with most money from _? | Whom did _ make richer than anyone else?
#- end | of a flood of the {river}/the last empty pan/{disease} in the camp/news of gold in {country}/a fire
  in the {adjective} saloon/a law against digging
- came to an end because of * | The end of _ was brought about by * | The tents of _ were taken down on
  account of * | What emptied the camp of _ was * | Had it not been for *, _ might have gone on
? What brought about the end of _? | What emptied the camp of _? | Why did _ come to an end? | On account of
  what were the tents of _ taken down? | Without what might _ have gone on?
"""
