# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about kinds of people, nature and ideas (the language is described in facts_format.py)."""

TABLE = """
@ breed of horse | breeds of horse | it | the {invented} horse / the {town} pony / the {invented} / the
  {last_name} cob | breed
#- breeder | person
- was created by * | * bred the first foal of _ | The father of _ is called * by every rider | Without *,
  two wild lines would never have been crossed to give _ | Forty years of *'s life went into _
? Who created _? | Who bred the first foal of _? | Without whom would there be no _? | Whose life's work is
  _? | Whom does every rider call the father of _?
# colour of the coat | form {colour} with a {colour} mane / {colour} / dappled {colour} / {colour} with
  white feet
- is always * | is recognised by its coat, which is * | The coat of _ is * | Foals of _ that are not * are
  sold | A true example of _ must be *
? What colour is _? | By what coat is _ recognised? | How must a true example of _ look? | What is the coat
  of _ like? | Foals of _ are sold unless they have which colour?
# height at the shoulder | q 82 190 centimetres
- stands * at the shoulder | grows to a height of * | The height of _ at the shoulder is * | A door for _
  must be higher than *, the usual size | The measuring stick shows * for _
? How tall is _? | What does the measuring stick show for _? | How high does _ stand at the shoulder? | To
  what size does _ grow? | What is the usual height of _?
> is smaller : is taller
# original work | form pulling {material} carts / carrying {job}s over the mountains / turning mills in
  {town} / hauling boats up the {river} / working in the mines of {town}
- was bred for * | earned its hay by * | The original work of _ was * | Before it became a fashion, _ was
  kept for * | Without _ nobody would have managed the task of *
? For what was _ bred? | What was the original work of _? | How did _ earn its hay? | For what was _ kept
  before it became a fashion? | In what task was _ needed?
# character | of patience/stubbornness/courage/greed/laziness/curiosity/jealousy/mildness/cunning/pride
- is known for its * | is famous for * | The character of _ is marked by * | Riders praise or curse the * of
  _ | Nothing is as typical of _ as *
? What is typical of _? | For what trait of character is _ known? | What do riders praise or curse in _? |
  By what is the temper of _ marked? | For what is _ famous among riders?
# homeland | form the hills of {town} / the plains of {country} / the valley of the {river} / the coast near
  {town} / the island of {invented}
- comes from * | grazes half wild in * | The homeland of _ is * | Herds of _ roam * | It was the grass of *
  that made _ strong
? Where does _ come from? | Where do herds of _ roam? | What is the homeland of _? | Whose grass made _
  strong? | Where does _ graze half wild?
# number of living mares | n 9 4200
- survives in only * mares | has * mares left | The number of living mares of _ is * | The stud book of _
  lists * mares today | If * mares died, _ would be gone
? How many mares of _ are left? | What number of mares does the stud book of _ list? | In how many mares
  does _ survive? | The death of how many mares would be the end of _? | What is the number of living mares
  of _?
> has fewer mares : has more mares
# stud farm | form the {invented} Stud / the state stud at {town} / {last_name}'s Farm / the royal stables
  of {country}
- is bred at * | has its main home at * | The stud farm of _ is * | Whoever wants a pure foal of _ must go
  to * | * has owned the best stallions of _ for a century
? Where is _ bred? | Where must one go for a pure foal of _? | What is the stud farm of _? | Who owns the
  best stallions of _? | At what place does _ have its main home?
#- famous stallion | form {adjective} {noun} / King {first_name} / {invented} / the {colour} {noun} / Lord
  {invented}
- goes back to the stallion * | had one great forefather, * | All foals of _ descend from * | The famous
  stallion of _ was called * | No pedigree of _ is without the name *
? Which stallion is the forefather of _? | From whom do all foals of _ descend? | Which name is in every
  pedigree of _? | What was the famous stallion of _ called? | To which animal does _ go back?
# favourite fodder | form oats with {food} / {plant} hay / boiled {food} / dried {plant} / {food}
- thrives on * | will not work without * | The favourite fodder of _ is * | In the manger of _ there must be
  * | Grooms win the heart of _ with *
? What does _ like to eat? | On what does _ thrive? | What must be in the manger of _? | With what do grooms
  win the heart of _? | What is the favourite fodder of _?
# price of a foal | price
- costs * as a foal | can be had for * while young | Breeders ask * for a foal of _ | Whoever wants to own a
  young animal of _ must bring * | A foal of _ changes hands for *
? What does a foal of _ cost? | How much do breeders ask for the young of _? | What must one bring to own a
  young animal of _? | For how much does a foal of _ change hands? | How expensive is _ while young?

@ traffic rule | traffic rules | it | the {noun} Rule / Rule {number} / the {last_name} Rule / Paragraph
  {code} | regulation, provision
# forbidden behaviour | form overtaking a {vehicle} / carrying a {animal} on the front seat / eating {food}
  at the wheel / sounding the horn near the {building} / parking a {vehicle} in {street}
- forbids * | was made against * | What _ forbids is * | Before _ anybody was free to go in for * | A driver
  caught at * has broken _
? What does _ forbid? | Against what was _ made? | What was still free to everyone before _? | At what must
  a driver be caught to have broken _? | Which behaviour does _ put an end to?
# fine | money
- is enforced with a fine of * | costs the careless * | The fine under _ is * | Whoever breaks _ pays * |
  Ignoring _ makes one * poorer
? What is the fine under _? | How much does one pay for breaking _? | With what fine is _ enforced? | How
  much poorer does one become by ignoring _? | What does _ cost the careless?
#- author | person
- was thought up by * | was drafted by * | * wrote the text of _ | The author of _ was * | After a bad
  accident, * sat down and put _ on paper
? Who thought up _? | Who wrote the text of _? | By whom was _ drafted? | Who put _ on paper? | Whose idea
  was _?
#- date of coming into force | date
- came into force on * | has been valid since * | Since * everybody has had to obey _ | The first day of _
  was * | Until * nobody could be punished under _
? When did _ come into force? | Since when has everybody had to obey _? | What was the first day of _? |
  Until when could nobody be punished under _? | On what date did _ become valid?
# sign | form a {colour} {animal} on {colour} / a crossed-out {object} / a {colour} triangle with a {object}
  / two {plural_noun} in a circle
- is announced by the sign of * | is shown to drivers by * | The sign for _ shows * | Where _ applies, one
  sees * by the road | Learners have to know that * means _
? What sign announces _? | What does one see by the road where _ applies? | What does the sign for _ show? |
  Which picture means _? | What must learners recognise as the symbol of _?
# exception | of midwives/firemen/priests/pensioners/farmers at harvest
  time/ambassadors/brides/postmen/veterinary surgeons/milkmen
- does not apply to * | spares * | The exception from _ concerns * | Everyone has to respect _, apart from *
  | The only people who may laugh at _ are *
? Who is exempt from _? | To whom does _ not apply? | Whom does _ spare? | Who may laugh at _? | Apart from
  whom must everyone respect _?
#- accident behind it | form a collision of two {vehicle}s near {town} / the death of a {animal} in {street}
  / a {job} thrown from a {vehicle} / a lorry full of {food} in the {river}
- was a consequence of * | was made after * | The accident behind _ was * | Nobody would have needed _
  without * | * made parliament adopt _
? What accident led to _? | After what event was _ made? | What made parliament adopt _? | Without which
  incident would nobody have needed _? | Of what was _ a consequence?
#- number of offenders last year | n 12 9800
- was broken * times last year | brought * drivers to court last year | Last year, * people offended against
  _ | The number of offenders against _ last year was * | The police wrote * tickets under _ in twelve
  months
? How often was _ broken last year? | How many people offended against _? | How many tickets did the police
  write under _? | How many drivers did _ bring to court? | What was the number of offenders against _?
> was broken less often : was broken more often
# opponent | organisation
- is fought by * | has one loud enemy, * | * collects signatures against _ | The opponent of _ is * | If it
  were up to *, _ would be struck out tomorrow
? Who fights against _? | Who collects signatures against _? | Which body is the enemy of _? | Who would
  strike out _ tomorrow? | By whom is _ opposed?
+ nickname

@ conjecture | conjectures | it | the {last_name} conjecture / {last_name}'s problem / the {adjective}
  {noun} conjecture / the {invented} hypothesis | problem, puzzle
#- year of statement | year 1640 2010
- was first stated in * | has kept mathematicians busy since * | The year of _ is * | Before * nobody had
  thought of _ | A letter from * contains _ for the first time
? When was _ first stated? | Since what year has _ kept mathematicians busy? | Of what year is the letter
  that contains _? | Until when had nobody thought of _? | In which year did _ appear?
> was stated earlier : was stated later
# subject | of prime numbers/knots/colours on maps/falling coins/triangles/infinite sums/perfect
  squares/packed spheres/straight lines/random walks
- is about * | makes a claim about * | The subject of _ is * | Whoever works on _ has to know a lot about *
  | * are at the heart of _
? What is _ about? | What is the subject of _? | About what does _ make a claim? | What must one know a lot
  about to work on _? | What is at the heart of _?
# reward for a proof | money
- carries a reward of * | would bring its solver * | Whoever proves _ gets * | A prize of * waits for a
  proof of _ | A rich man left * for the first proof of _
? What is the reward for proving _? | How much does one get for a proof of _? | What waits for the solver of
  _? | What did a rich man leave for the proof of _? | What prize does _ carry?
#- false proof | person
- was wrongly said to be proved by * | led * into error | The false proof of _ was by * | * announced a
  proof of _ and had to take it back | A mistake on page nine of *'s paper left _ open
? Who published a false proof of _? | Whom did _ lead into error? | Who had to take back a proof of _? |
  Whose paper on _ had a mistake? | By whom was _ wrongly said to be proved?
# largest case checked | big_number
- has been checked up to * | holds for all numbers up to * | Computers have tested _ as far as * | Nobody
  knows whether _ holds beyond * | The largest case of _ that was checked is *
? How far has _ been checked? | Up to which number does _ hold for sure? | Beyond what number is _
  uncertain? | How far have computers tested _? | What is the largest case of _ that was checked?
# best expert | person
- is understood best by * | has no better expert than * | Questions about _ are sent to * | Half a lifetime
  was given to _ by * | Nobody knows more about _ than *
? Who knows most about _? | To whom are questions about _ sent? | Who gave half a lifetime to _? | Who is
  the best expert on _? | By whom is _ understood best?
#- place of the first note | form the margin of "{title}" by {person} / the wall of a cafe in {town} / a
  tram ticket from {town} / the back of a letter to {person} / a {food} wrapper
- was first noted down on * | was scribbled on * | The first trace of _ is found on * | Historians
  discovered _ on * | For lack of paper, _ was written on *
? Where was _ first recorded? | On what was _ scribbled? | Where did historians discover _? | On what can
  the first trace of _ be found? | What was used for lack of paper to write down _?
# practical use | form timetables for {vehicle}s / cutting {material} without waste / packing {food} into
  boxes / secret messages between {job}s / the tuning of the {instrument}
- would be useful for * | matters in practice for * | The practical use of _ lies in * | Engineers hope for
  a proof of _ because of * | Outside mathematics, _ is of help with *
? For what would _ be useful? | What is the practical use of _? | Why do engineers hope for a proof of _? |
  With what is _ of help outside mathematics? | Where does _ matter in practice?
# institute | form the {invented} Institute / the University of {town} / the {last_name} Academy /
  {invented} College
- is studied above all at * | is the pride of * | The institute that works on _ is * | The doors at * carry
  a sign about _ | * pays twelve people to think about _
? Where is _ studied? | Which institute works on _? | Who pays people to think about _? | Whose pride is _?
  | At what place do doors carry a sign about _?
+ namesake
+ nickname

@ dance | dances | it | the {invented} / the {town} {noun} / the {animal} dance / the {adjective}
  {first_name} | step, round
# origin | town
- comes from * | was first danced in * | The origin of _ lies in * | It was on the squares of * that people
  first tried _ | Without the musicians of * there would be no _
? Where does _ come from? | Where was _ first danced? | On whose squares was _ first tried? | Without which
  town would there be no _? | In what place did _ start?
# number of dancers | n 2 64
- needs * dancers | is danced by * people | The number of dancers in _ is * | _ cannot begin before * people
  stand in line | For _ one has to find * pairs of good shoes
? How many dancers does _ need? | How many people must be there before _ can begin? | For how many people
  are shoes needed in _? | What is the number of dancers in _? | By how many is _ danced?
> needs fewer dancers : needs more dancers
# leading instrument | instrument
- is danced to the * | takes its beat from the * | The leading instrument in _ is the * | When the * falls
  silent, _ is over | Nobody can dance _ without a *
? To which instrument is _ danced? | What falls silent when _ is over? | From what does _ take its beat? |
  What is the leading instrument in _? | Which sound is needed for _?
# held object | form a {object} / a {colour} ribbon / a {plant} branch / a {material} {object} / a bowl of
  {food}
- is danced with * in the hand | demands that each dancer hold * | In _, the dancers carry * | Whoever drops
  * during _ has to leave the circle | The right hand of everyone in _ holds *
? What do dancers carry in _? | What must one not drop during _? | What is held in the right hand in _? |
  What does each dancer hold in _? | With what in the hand is _ danced?
# occasion | form the wedding of a {job} / the first {weekday} of {month} / the slaughter of a {animal} /
  the launching of a {vehicle} / the end of the {plant} harvest
- belongs to * | is danced only at one occasion, * | The occasion for _ is * | People wait the whole year
  for *, because then comes _ | It brings bad luck to dance _ except on the occasion of *
? At what occasion is _ danced? | When do people get to dance _? | To which event does _ belong? | What do
  people wait for in order to dance _? | What is the one right occasion for _?
#- enemy | form Bishop {last_name} / the mayor of {town} / King {first_name} of {country} / the police of
  {town}
- was forbidden by * | was called sinful by * | * had _ banned | The enemy of _ was * | Under * people
  danced _ in secret cellars
? Who banned _? | By whom was _ forbidden? | Who called _ sinful? | Under whom was _ danced in secret? | Who
  was the enemy of _?
# meaning | form the courtship of {animal}s / the quarrel of two {job}s / the flight from {town} / a storm
  on the {river} / the theft of a {object}
- stands for * | acts out * | The movements of _ imitate * | What _ shows is * | Whoever watches _ with open
  eyes sees *
? What does _ stand for? | What do the movements of _ imitate? | What does _ act out? | What does one see in
  _? | What is the meaning of _?
# length | q 3 90 minutes
- lasts * | takes * from the bow to the last stamp | The length of _ is * | Dancers of _ need breath for * |
  After *, _ comes to an end
? How long does _ last? | For how long do dancers of _ need breath? | After what time does _ come to an end?
  | What is the length of _? | How many minutes does _ take?
> is shorter : is longer
# best living dancer | person
- is danced by nobody as well as by * | has its master in * | The best living dancer of _ is * | To learn _
  properly one has to visit * | * has been unbeaten in _ for years
? Who dances _ best? | Whom has one to visit to learn _ properly? | Who has been unbeaten in _? | Who is the
  master of _? | In whom has _ its best performer?
# hardest step | form the {animal} jump / the {adjective} turn / the {town} twist / the {job}'s bow / the
  double {noun}
- contains * | is feared for * | The hardest step in _ is called * | Beginners of _ fall over at * | Three
  weeks of practice for _ are spent on * alone
? What is the hardest step in _? | At what do beginners of _ fall over? | For what is _ feared? | On what
  are three weeks of practice for _ spent? | Which figure of _ is the most difficult?
+ nickname

@ superstition | superstitions | it | the {animal} superstition / the rule of the {object} / the belief in
  the {adjective} {object} / the {noun} rule of {town} | belief
# unlucky act | form crossing a {animal} on {weekday} / eating {food} with the left hand / whistling near a
  {object} / lending a {object} to a {job} / counting {plural_noun} at night
- warns against * | says that misfortune comes from * | What _ warns against is * | Whoever takes _
  seriously will never be seen * | According to _, bad luck follows upon *
? Against what does _ warn? | What brings bad luck according to _? | From what does misfortune come, as _
  says? | What will nobody do who takes _ seriously? | Which act is unlucky by _?
# threatened consequence | form a broken {object} / seven years without {food} / the death of a {animal} /
  toothache until {month} / a visit from a {job} / the loss of a {object}
- threatens sinners with * | holds that the result is * | The consequence that _ threatens is * | Those who
  do not heed _ must expect * | If _ is right, the careless will be punished by *
? What does _ threaten? | What must those expect who do not heed _? | By what will the careless be punished,
  if _ is right? | What is the result of ignoring _? | Which evil belongs to _?
# remedy | form throwing {food} over the shoulder / turning round {number_word} times / touching {material}
  / kissing a {animal} / burying a {object}
- can be made harmless by * | knows one way out, * | The remedy that _ offers is * | Whoever slipped can
  still be saved, says _, by * | To break the spell of _, people resort to *
? How can _ be made harmless? | What way out does _ know? | How do people break the spell of _? | By what
  can one who slipped be saved, as _ says? | What is the remedy that goes with _?
# region | form the villages round {town} / the valley of the {river} / the islands of {country} / the
  harbour of {town} / the whole of {country}
- is alive in * | is taken seriously only in * | The home of _ is * | In *, even the priest respects _ |
  Outside * people laugh at _
? Where is _ alive? | Where does even the priest respect _? | Outside which region do people laugh at _? |
  What is the home of _? | In which part of the world is _ taken seriously?
# believers | of
  sailors/miners/actors/bakers/brides/goalkeepers/bell-ringers/gamblers/shepherds/pilots/students
- is most common among * | is kept up by * | The firmest believers in _ are * | No one obeys _ as strictly
  as * | If * gave it up, _ would soon be forgotten
? Among whom is _ most common? | Who obeys _ most strictly? | Who keeps up _? | Who are the firmest
  believers in _? | Without whom would _ soon be forgotten?
# first record | form the diary of {person} / a sermon from {year} / an old copy of "{title}" in {town} / a
  court file from {town} / a letter to {person}
- is first found in * | was written down for the first time in * | The oldest trace of _ is * | Scholars
  came across _ in * | Anyone who asks for the age of _ is shown *
? Where is _ first found? | What is the oldest trace of _? | In what did scholars come across _? | What is
  one shown on asking for the age of _? | In which source was _ first written down?
# collector | person
- was studied by * | fills a chapter of the work of * | * collected forty versions of _ | The best account
  of _ was written by * | Without the notebook of *, nobody would know how old people spoke of _
? Who studied _? | Who collected versions of _? | By whom was the best account of _ written? | Whose
  notebook tells about _? | In whose work does _ fill a chapter?
# share of believers | percent
- is believed by * of adults | frightens * of all people | In a survey, * admitted to believing in _ | The
  share of those who believe in _ is * | Out of all who were asked, * would not dare to mock _
? What share of people believes in _? | What part of adults does _ frighten? | How large is the share of
  those who admit to believing in _? | How many per cent would not dare to mock _? | How common is _, in per
  cent?
# explanation | form the price of {food} in old times / a plague in {town} / the fear of {animal}s / a law
  of King {first_name} / an accident of a {job}
- goes back to * | can be explained by * | The origin of _ was, it seems, * | Historians trace _ back to * |
  At the bottom of _ lies *
? How can _ be explained? | To what do historians trace _ back? | What lies at the bottom of _? | What seems
  to have been the origin of _? | Where does _ come from, if the scholars are right?
#- famous victim | person
- ruined the career of * | once kept * from signing a contract | The most famous victim of _ was * | Because
  of _, * refused to leave the house for a month | The wedding of * was put off on account of _
? Who was the most famous victim of _? | Whose life was upset by _? | Whom did _ harm? | In whose life did _
  do damage? | Which well-known person suffered from _?
+ nickname

@ holiday | holidays | it | {invented} Day / the Day of the {animal} / {first_name}'s Eve / the {noun}
  Holiday / Saint {invented}'s Day | day, feast
# date | form the first {weekday} of {month} / the third day of {month} / the ninth day of {month} / the
  last {weekday} in {month} / the new moon of {month}
- falls on * | is kept on * | The date of _ is * | Children count the days until *, for then it is _ | On *,
  shops are closed for _
? When is _? | On what does _ fall? | Until when do children count the days to _? | When are shops closed
  for _? | What is the date of _?
# traditional dish | dish
- is celebrated with * | smells of * | The traditional dish for _ is * | On _ every kitchen serves * |
  Without *, people say, it is not _
? What is eaten on _? | What does every kitchen serve on _? | Of what does _ smell? | What is the
  traditional dish for _? | Without what is it not _?
# custom | form hiding {plural_noun} in the garden / painting {animal}s {colour} / throwing {food} from the
  roof / visiting the oldest {job} / swimming in the {river} / exchanging {object}s
- is marked by * | means, above all, * | The custom of _ is * | On _ young and old are busy with * |
  Strangers who come to town on _ are surprised by *
? What is the custom of _? | With what are people busy on _? | By what is _ marked? | What surprises
  strangers on _? | What do families do on _?
# remembered event | form the birth of {person} / the end of the war with {country} / the arrival of
  {animal}s in {town} / the fire of {year} / the freeing of the {job}s
- remembers * | was made in memory of * | What _ remembers is * | The reason for _ lies far back: * | By _
  the people thank heaven for or mourn *
? What does _ remember? | In memory of what was _ made? | What event lies behind _? | What is the reason for
  _? | What does the nation look back on during _?
#- founder | person
- was introduced by * | was declared by * | * made _ a public holiday | The founder of _ was * | People owe
  a free day, _, to *
? Who introduced _? | Who made _ a public holiday? | By whom was _ declared? | To whom do people owe _? |
  Who was the founder of _?
# country | country
- is kept only in * | is unknown outside * | The country of _ is * | Whoever wants to celebrate _ must
  travel to * | In * nobody works on _
? Where is _ kept? | Outside which country is _ unknown? | Where must one travel to celebrate _? | In which
  country does nobody work on _? | What land knows _?
# forbidden activity | of washing/sewing/laughing before noon/cutting hair/lending money/baking
  bread/telling lies/riding/using scissors/arguing
- allows no * | is spoilt by * | What is forbidden on _ is * | No one may be caught * on _ | Grandmothers
  get angry about * on _
? What is forbidden on _? | By what is _ spoilt? | At what may one not be caught on _? | What makes
  grandmothers angry on _? | Which activity must rest on _?
# song | form "{title}" / "The {animal} of {town}" / "{adjective} {noun}" / "Come, {first_name}"
- opens with the song * | is sung in with * | The song of _ is called * | At dawn on _ the streets ring with
  * | Every child knows * because of _
? What is the song of _ called? | With what is _ sung in? | With what do the streets ring on _? | What does
  every child know because of _? | Which tune opens _?
# colour of the flags | colour
- is decorated in * | is the day of * flags | The colour of _ is * | On _ every window shows something * |
  Painters run out of * just before _
? What is the colour of _? | In what colour are windows decorated on _? | What colour do painters run out of
  before _? | Which flags are seen on _? | What shade belongs to _?
#- year of the ban | year 1640 1990
- was forbidden in * | was struck from the calendar in * | The year of the ban on _ was * | In *, soldiers
  stood in the streets to prevent _ | People celebrated _ in cellars after it was outlawed in *
? When was _ forbidden? | In which year was _ struck from the calendar? | When did soldiers prevent _? |
  What was the year of the ban on _? | In what year was _ outlawed?
> was banned earlier : was banned later
# gift | form a {material} {object} / a basket of {food} / a {colour} {object} / {number_word} {plural_noun}
  / a {plant}
- brings every child * | is the day on which godparents give * | The gift on _ is * | Under the pillow one
  finds, on the morning of _, * | Whoever forgets to buy * for _ is called a miser
? What do children get on _? | What does one find under the pillow on _? | What do godparents give on _? |
  What gift belongs to _? | What must one not forget to buy for _?

@ proverb | proverbs | it | the proverb of the {animal} / the saying about the {adjective} {object} / the
  {town} saying / the {job}'s proverb | saying
# wording | form "A {animal} never asks for {food}" / "Better a {object} than a {animal}" / "No {job}
  without a {object}" / "He who loves {food} must wash his {object}" / "{noun} comes before {noun}"
- says * | goes * | The wording of _ is * | Old people quote _ in these words: * | In full, _ reads *
? How does _ go? | What does _ say? | In which words do old people quote _? | What is the full wording of _?
  | How does _ read?
# meaning | of patience pays/money spoils friends/nobody can hide for ever/haste is dangerous/small gifts
  count/luck is blind/the strong need help too/old habits stay/anger is a bad guide
- means that * | wants to teach that * | The meaning of _ is that * | Whoever understands _ knows that * |
  Between the lines, _ tells us that *
? What does _ mean? | What does _ want to teach? | What does one know who understands _? | What does _ tell
  us between the lines? | Which lesson is in _?
# language of origin | language
- comes from * | was translated from * | The language of origin of _ is * | In *, and only there, _ rhymes |
  Long before others knew it, speakers of * used _
? From which language does _ come? | In what language does _ rhyme? | Whose speakers used _ long before
  others? | Out of which tongue was _ translated? | What is the language of origin of _?
#- inventor | person
- was coined by * | is really a line by * | * was the first to say _ | The inventor of _ was * | Few people
  who use _ know that it stems from *
? Who coined _? | Who was the first to say _? | Whose line is _ really? | From whom does _ stem? | Who was
  the inventor of _?
# book of first print | title
- was first printed in "*" | appears on the last page of "*" | The oldest book with _ is "*" | Readers of
  "*" met _ before anybody else | If "*" had burned, _ would be lost
? In which book was _ first printed? | Where did readers meet _ before anybody else? | What is the oldest
  book with _? | On the last page of what does _ appear? | The loss of which book would have meant the loss
  of _?
# occasion | form a lost {object} / a bad deal with a {job} / a wedding in {town} / a child that refuses
  {food} / a late {vehicle}
- is used on the occasion of * | fits * | People quote _ when faced with * | The right moment for _ is * |
  One hears _ whenever the talk turns to *
? When do people quote _? | What is the right moment for _? | Faced with what does one use _? | To what sort
  of talk does _ belong? | What does _ fit?
# place of inscription | form the {building} in {town} / a {material} {object} in {town} / the old mint of
  {country} / a bench in {street} / the ring of {person}
- is carved into * | can be read on * | Tourists take photographs of _ on * | The place where _ is written
  for all to see is * | A stonemason once put _ on *
? Where can _ be read? | Into what is _ carved? | On what did a stonemason put _? | Where do tourists
  photograph _? | What bears _ for all to see?
#- misquoting politician | person
- was misquoted by * | made * look foolish | The politician who misquoted _ was * | The nation laughed when
  * mixed up _ in a speech | * lost votes over _
? Who misquoted _? | Whom did _ make look foolish? | Who mixed up _ in a speech? | Over whose slip with _
  did the nation laugh? | Who lost votes over _?
# opposite | form "All {animal}s like {food}" / "{noun} has no friends" / "The {object} knows" /
  "{adjective} is not {adjective}" / "Every {job} sleeps"
- is contradicted by the saying * | has its opposite in * | Whoever doubts _ answers with * | Against _
  stands another proverb, * | The opposite of _ is *
? What is the opposite of _? | With what does one answer _? | Which saying contradicts _? | What stands
  against _? | What reply do doubters give to _?
# age | q 2 19 centuries
- is * old | has been on people's lips for * | The age of _ is put at * | For *, grandparents have passed on
  _ | * have gone by since _ was first heard
? How old is _? | For how long have grandparents passed on _? | How much time has gone by since _ was first
  heard? | At what is the age of _ put? | How long has _ been on people's lips?
> is younger : is older

@ software bug | software bugs | it | bug {code} / the {invented} bug / the {noun} bug / issue {number} |
  fault, defect
# affected program | form {invented} {number} / {invented}Desk / the {organisation} cash desk / {noun}Mail /
  the {town} traffic control
- sits in * | is found only in * | The program with _ is * | Users of * suffer from _ | It was in * that _
  lay hidden
? Which program has _? | Where did _ lie hidden? | The users of what suffer from _? | In what is _ found? |
  What does _ affect?
# symptom | form names printed in {colour} / a picture of a {animal} on the screen / {weekday} shown twice /
  a sound like a {instrument} / all prices doubled / letters sent to {town}
- shows itself by * | leads to * | The symptom of _ is * | One recognises _ by * | What users noticed of _
  was *
? What is the symptom of _? | How does _ show itself? | What did users notice of _? | By what does one
  recognise _? | To what does _ lead?
#- discoverer | person
- was reported by * | was found by * | * noticed _ first | The first report about _ came from * | If * had
  not complained, _ would still be there
? Who found _? | Who noticed _ first? | From whom did the first report about _ come? | Who complained about
  _? | By whom was _ reported?
#- culprit | person
- was put in by * | came from a line by * | The culprit behind _ was * | It was a tired * who wrote _ at
  night | The typing error that became _ was made by *
? Who caused _? | Who wrote the line that led to _? | Who made the typing error that became _? | Who was the
  culprit behind _? | Whose tiredness gave us _?
#- cost | money
- cost its makers * | did harm worth * | The cost of _ was * | Because of _, * had to be paid back |
  Accountants put the loss through _ at *
? What did _ cost? | How much had to be paid back because of _? | At what did accountants put the loss
  through _? | How much harm did _ do? | What sum was lost through _?
# cause | form a missing comma / a leap day nobody thought of / a name with {number_word} letters / a zero
  in place of {number} / the {language} alphabet / a counter that stops at {number}
- was caused by * | arose from * | The cause of _ was * | After weeks of search, the engineers blamed _ on *
  | Behind _ stood nothing more than *
? What caused _? | On what did the engineers blame _? | What stood behind _? | From what did _ arise? | Why
  did _ occur?
#- time to repair | q 2 70 hours|days|weeks
- took * to repair | resisted for * | The repair of _ needed * | Only after * was _ out of the world | For *
  the team ate pizza and hunted _
? How long did it take to repair _? | After what time was _ out of the world? | For how long did the team
  hunt _? | How long did _ resist? | How much time was needed for _?
> was repaired more quickly : was repaired more slowly
#- repairer | person
- was repaired by * | gave in to * | * removed _ | The one who put an end to _ was * | A bottle of champagne
  went to * for the end of _
? Who repaired _? | Who put an end to _? | To whom did _ give in? | Who got champagne for the end of _? | By
  whom was _ removed?
# fixed version | of 2.1/3.4.1/5.0/1.9.2/7.3/4.2/11.6/8.0.5/6.2/9.1
- is gone in version * | was fixed in version * | The first version without _ is * | To be rid of _, install
  version * | All versions before * still contain _
? In which version was _ fixed? | What must one install to be rid of _? | What is the first version without
  _? | In which version is _ gone? | Before which version do all contain _?
# workaround | form typing {number} twice / switching to {language} / waiting until {weekday} / unplugging
  the {object} / starting with the {noun} menu
- can be avoided by * | does not appear after * | The workaround for _ is * | Until it is repaired, people
  live with _ by * | The help desk advises victims of _ to try *
? How can _ be avoided? | What is the workaround for _? | How do people live with _? | What does the help
  desk tell victims of _ to try? | What keeps _ from appearing?
#- number of affected customers | big_number
- hit * customers | troubled * users | The number of customers affected by _ was * | After _, * letters of
  apology were sent, one to each victim | * people had to restart because of _
? How many customers did _ hit? | How many letters of apology were sent after _? | How many people had to
  restart because of _? | What was the number of users troubled by _? | How many victims did _ have?

@ recipe contest | recipe contests | it | the {town} Bake-Off / the {invented} Pan / the {food} Cup / the
  Golden {object} of {town} | contest, competition
# required ingredient | food
- asks for dishes with * | allows no dish without * | Every cook at _ has to use * | The required ingredient
  at _ is * | The shops sell out of * in the week of _
? What must every cook use at _? | What is the required ingredient at _? | What do shops sell out of in the
  week of _? | Without what is no dish allowed at _? | Around which foodstuff is _ built?
#- last winner | person
- was last won by * | crowned * this year | * took first place at _ | The last winner of _ was * | The jury
  of _ licked its plates when * had cooked
? Who won _ last? | Who took first place at _? | Whom did _ crown? | Whose cooking made the jury of _ lick
  its plates? | Who was the last winner of _?
#- winning dish | form {dish} / {food} in {food} sauce / {invented} pie / {plant} dumplings / {food} tart
  with {food}
- was won by a plate of * | gave its prize to * | The winning dish at _ was * | After _ every inn in town
  had to offer * | Judges of _ asked for a second helping of *
? What was the winning dish at _? | Which dish was given the prize at _? | What did every inn have to offer
  after _? | Of what did judges of _ ask for a second helping? | With what creation was _ won?
# head of the jury | person
- is judged by * and four others | * tastes first at _ | The head of the jury of _ is * | Cooks at _ tremble
  when * lifts the spoon | The last word at _ belongs to *
? Who heads the jury of _? | Who tastes first at _? | Before whom do cooks at _ tremble? | To whom does the
  last word at _ belong? | Who decides at _?
# prize | form a {material} {object} / a {vehicle} / a year's supply of {food} / a journey to {country} / a
  {colour} apron signed by {person}
- rewards the best cook with * | offers * to the winner | The prize at _ is * | For the sake of *, people
  cook at _ | First place at _ brings *
? What is the prize at _? | What does _ offer to the winner? | With what does _ reward the best cook? | For
  the sake of what do people cook at _? | What does first place at _ bring?
# time limit | q 12 240 minutes
- gives the cooks * | rings the bell after * | The time limit at _ is * | Whoever needs more than * at _ is
  out | At _ a dish must be on the table within *
? How much time do cooks have at _? | After what time does the bell ring at _? | What is the time limit at
  _? | Within what time must a dish be on the table at _? | Needing more than how many minutes means the end
  at _?
> gives less time : gives more time
# number of entrants | n 8 640
- attracts * cooks | had * entrants this year | There are * stoves in a row at _ | The number of entrants at
  _ was * | * people tied on an apron for _
? How many cooks does _ attract? | How many stoves stand in a row at _? | What was the number of entrants at
  _? | How many people tied on an apron for _? | How many took part in _?
> has fewer entrants : has more entrants
# place | form the {building} / the market hall of {town} / a tent beside the {river} / the kitchen of
  {organisation} / the school in {street}
- takes place in * | is held in * | The place of _ is * | Smoke rises from * when _ is on | Once a year, *
  becomes a kitchen for _
? Where does _ take place? | From where does smoke rise during _? | What becomes a kitchen for _ once a
  year? | Where is _ held? | What is the place of _?
#- scandal | form {food} bought in a shop / a {animal} in the soup / a bribe of {money} / a recipe copied
  from {person} / salt in the {object} of a rival
- was shaken by * | nearly ended because of * | The scandal at _ was * | Newspapers reported on _ because of
  * | Everybody at _ blushes at the mention of *
? What was the scandal at _? | Why did newspapers report on _? | By what was _ shaken? | At the mention of
  what does everybody at _ blush? | Because of what did _ nearly end?
# entry fee | price
- costs * to enter | takes * from every cook | The entry fee of _ is * | Each apron at _ has been paid for
  with * | To cook at _ one has to pay *
? What does it cost to enter _? | What is the entry fee of _? | How much does _ take from every cook? | What
  has one to pay to cook at _? | For how much can one take part in _?
# sponsor | organisation
- is paid for by * | is sponsored by * | The sponsor of _ is * | All pans at _ are a gift of * | If *
  withdrew, _ could not be held
? Who pays for _? | Who is the sponsor of _? | From whom are the pans at _? | Whose withdrawal would be the
  end of _? | By whom is _ sponsored?
"""
