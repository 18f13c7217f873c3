# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about people in many roles (the language is described in facts_format.py)."""

TABLE = """
@ painter | painters | he | {person} | artist
+ birth 1700 1990
+ birthplace
+ teacher
# favourite subject | form {plural_noun} / {animal}s / the streets of {town} / the harbour of {town} /
  {plant}s / sleeping {job}s
- painted little else than * | returned again and again to * | was drawn to * all HIS life |
  The favourite subject of _ was * | Most canvases of _ show *
? What did _ like to paint? | What is the favourite subject of _? | What do most canvases of _ show? |
  To what did _ return as an artist again and again? | What would one see on a typical picture by _?
#- first patron | person
- sold HIS first picture to * | found a patron in * | * bought the first picture of _ |
  Without the money of *, _ would have given up | The first patron of _ was *
? Who bought the first picture of _? | Who was the first patron of _? |
  To whom did _ sell a picture for the first time? | Whose money kept _ from giving up?
#- place of the first exhibition | town
- exhibited for the first time in * | had HIS first exhibition in * |
  The public of * was the first to see the work of _ | The first exhibition of _ took place in * |
  _ hung pictures in public for the first time in *
? Where did _ exhibit for the first time? | Which public was the first to see the work of _? |
  Where was the first exhibition of _? | In what place did the career of _ as an exhibitor begin?
# number of surviving pictures | n 12 900
- left * pictures | left behind * canvases | Of the pictures of _, * survive |
  The catalogue of the works of _ lists * pictures | Altogether * pictures by _ have come down to us
? How many pictures by _ survive? | How many canvases did _ leave? |
  What is the number of works in the catalogue of _? | How large is the surviving work of _?
> left fewer pictures : left more pictures
+ hobby
+ prize
+ spouse

@ scientist | scientists | he | {person} | scholar, researcher
+ birth 1750 1995
+ birthplace
+ studies
#- discovery | form the {invented} effect / the {adjective} {noun} / the {species} / {invented} acid /
  the {invented} constant / {invented} rays
- discovered * | is remembered for * | made HIS name with the discovery of * |
  The great discovery of _ is * | It was _ who found * | Science owes * to _
? What did _ discover? | For what is _ remembered? | What is the great discovery of _? |
  What does science owe to _? | What made _ famous?
#- university | form the University of {town} / {invented} College / the {invented} Institute /
  {last_name} College
- taught at * | held a chair at * | was a professor at * | The lectures of _ were given at * |
  * gave _ a chair | For twenty years _ belonged to *
? Where did _ teach? | At which institution did _ hold a chair? | Where were the lectures of _ given? |
  Who employed _ as a professor? | To which college or university did _ belong?
# number of publications | n 5 480
- published * papers | wrote * articles | signed * papers in all |
  The list of publications of _ has * entries | * papers carry the name of _
? How many papers did _ publish? | How many articles did _ write? |
  How long is the list of publications of _: how many entries? |
  What is the number of papers with the name of _?
> published fewer papers : published more papers
#- closest colleague | person
- worked side by side with * | shared a laboratory with * | The closest colleague of _ was * |
  _ and * shared a laboratory | No paper of _ was written without *
? With whom did _ share a laboratory? | Who was the closest colleague of _? |
  Who worked side by side with _? | Who had a hand in every paper of _?
+ prize
+ speaks
+ pet
#- cause of death | disease
- died of * | fell victim to * | was killed by * | It was * that ended the life of _ |
  The cause of the death of _ was * | _ did not recover from *
? Of what did _ die? | What killed _? | What was the cause of the death of _? |
  From which illness did _ never recover?

@ king | kings | he | King {first_name} of {country} / Queen {first_name} of {country} /
  King {invented} of {invented} / Queen {invented} of {invented} | ruler, monarch
#- year of the coronation | year 900 1890
- was crowned in * | came to the throne in * | began HIS reign in * | The coronation of _ took place in * |
  _ put on the crown in * | The reign of _ began in *
? When was _ crowned? | In what year did _ come to the throne? | When did the reign of _ begin? |
  Of which year is the coronation of _?
> was crowned earlier : was crowned later
#- length of the reign | n 2 64
- reigned for * years | ruled for * years | sat on the throne for * years | The reign of _ lasted * years |
  For * years _ wore the crown
? How long did _ reign? | For how many years did _ rule? | How many years did _ sit on the throne? |
  What was the length of the reign of _ in years?
> had a shorter reign : had a longer reign
+ successor person
+ nickname
#- capital | town
- ruled from * | kept HIS court at * | made * the seat of the court | The court of _ was at * |
  Envoys had to visit _ in * | Under _, the capital was *
? From where did _ rule? | Where was the court of _? | What was the capital under _? |
  In which town did envoys have to visit _?
#- most trusted adviser | person
- listened only to * | trusted nobody but * | was advised by * | The most trusted adviser of _ was * |
  * had the ear of _ | Behind the throne of _ stood *
? Who advised _? | Whom did _ trust? | Who had the ear of _? | Who stood behind the throne of _? |
  Who was the closest counsellor of _?
#- burial place | form {invented} Abbey / the cathedral of {town} / the chapel of {town} /
  the island of {invented} / {town}
- is buried in * | lies in * | found HIS last rest in * | The grave of _ is in * |
  One can see the tomb of _ in * | They carried the body of _ to *
? Where is _ buried? | Where is the tomb of _? | In what place did _ find a last rest? |
  Where did they carry the body of _?
#- tax | form a tax on {plural_noun} / a tax on {food} / a tax on {animal}s / a toll on the road to {town}
- introduced * | made HIMSELF hated by * | filled the treasury with * | People never forgave _ for * |
  The money of _ came from * | It was _ who invented *
? What tax did _ introduce? | How did _ fill the treasury? | For what did people never forgive _? |
  Where did the money of _ come from?
+ pet
+ fears

@ patient | patients | he | {person} / Mr {last_name} / Mrs {last_name}
+ age 4 97
# illness | disease
- suffers from * | was admitted with * | is being treated for * | The doctors found * in _ |
  The diagnosis for _ was * | It was * that brought _ to the hospital
? From what does _ suffer? | What is the diagnosis for _? | Why was _ admitted to the hospital? |
  What did the doctors find in _? | For which illness is _ being treated?
# doctor | form Dr {last_name} / Dr {invented} / Dr {person}
- is treated by * | is under the care of * | * treats _ | The doctor of _ is * |
  Questions about _ should be put to *
? Who treats _? | Who is the doctor of _? | Under whose care is _? |
  To whom should questions about _ be put?
# room number | n 1 480
- lies in room * | has a bed in room * | was moved to room * | Visitors find _ in room * |
  The room of _ is number *
? In which room is _? | What is the room number of _? |
  Where in the hospital can visitors find _: in which room? | To what room was _ moved?
# daily medicine | form {invented} tablets / {invented} drops / {invented} syrup / {plant} tea /
  {invented} ointment
- takes * | is given * every evening | was prescribed * | The doctors prescribed * for _ |
  Every day the nurse brings * to _ | For _, the remedy is *
? What medicine does _ take? | What was prescribed for _? | What does the nurse bring to _? |
  Which remedy is given to _?
# allergy | form {food} / {plant} / {invented} drops / {animal} hair / dust / {material}
- is allergic to * | cannot tolerate * | comes out in a rash from * | The allergy of _ is to * |
  Nobody may bring * near _ | _ must be kept away from *
? To what is _ allergic? | What must be kept away from _? | What can _ not tolerate? |
  Which allergy does _ have?
#- date of admission | date
- was admitted on * | entered the hospital on * | came in on * | The date of the admission of _ is * |
  An ambulance brought _ in on *
? When was _ admitted? | On what date did _ enter the hospital? |
  On which day did the ambulance bring _ in? | Since when is _ in the hospital?
# next of kin | person
- wants * to be informed | named * as HIS next of kin | If anything happens to _, call * |
  The next of kin of _ is * | News about _ goes to *
? Who should be called if anything happens to _? | Who is the next of kin of _? |
  To whom does news about _ go? | Whom did _ name as a relative?
# blood pressure | form {number} over 80 / 120 over 80 / 135 over 85 / 142 over 90 / 118 over 76 /
  151 over 95
- has a blood pressure of * | was measured at * | The blood pressure of _ is * |
  For _ the nurse wrote down *
? What is the blood pressure of _? | What did the nurse write down for _ as blood pressure? |
  What pressure was measured for _?
+ phone

@ athlete | athletes | he | {person} | champion, competitor
+ birth 1930 2006
+ birthplace
# sport | sport
- competes in * | is a champion of * | gave up everything else for * | The sport of _ is * |
  It was in * that _ became famous
? What sport does _ do? | In which sport did _ become famous? | In what discipline does _ compete? |
  For what did _ give up everything else?
# coach | person
- trains under * | is coached by * | * coaches _ | The coach of _ is * |
  Every victory of _ is also one of * | At the edge of the field, * shouts at _
? Who coaches _? | Who is the trainer of _? | Under whom does _ train? |
  Who shouts at _ from the edge of the field?
# club | form {invented} Athletic / {town} United / the {invented} Club / {town} Harriers
- belongs to * | wears the colours of * | is a member of * | The club of _ is * | * has _ among its members
? What is the club of _? | Whose colours does _ wear? | To which club does _ belong? |
  Of what team is _ a member?
# number of medals | n 2 70
- has won * medals | owns * medals | * medals hang in the kitchen of _ |
  The number of medals of _ has reached * | So far, _ has collected * medals
? How many medals has _ won? | How many medals hang in the kitchen of _? | What is the medal count of _? |
  How often has _ won a medal?
> has won fewer medals : has won more medals
#- injury | of a torn {noun} muscle/a broken {noun}/{disease}/a fall from a {vehicle}/a bite from a {animal}
- had to stop for a year because of * | missed a season through * | It was * that kept _ away for a season |
  The worst setback of _ was *
? Why did _ miss a season? | What kept _ away for a season? | What was the worst setback of _? |
  What forced _ to pause?
# contest breakfast | food
- eats only * before a contest | swears by * for breakfast | The breakfast of _ before a contest is * |
  Before a contest, _ takes nothing but *
? What does _ eat before a contest? | What is the breakfast of _ on the day of a contest? |
  By which food does _ swear?
+ pet
+ hobby
+ spouse

@ teacher | teachers | he | {person} / Mr {last_name} / Mrs {last_name} / Miss {invented}
# subject | subject
- teaches * | gives lessons in * | took over the classes in * | The subject of _ is * |
  With _, pupils learn * | Whoever wants to learn * goes to _
? What does _ teach? | What is the subject of _? | What do pupils learn with _? |
  In which field does _ give lessons?
# school | form {town} Grammar School / the {invented} Academy / Saint {invented} School /
  {invented} High School
- works at * | is on the staff of * | has been at * for years | The school of _ is * | * employs _
? At which school does _ work? | Who employs _? | What is the name of the school of _? |
  On whose staff is _?
# room | code
- has HIS lessons in room * | is found in room * | Pupils of _ go to room * | The classroom of _ is *
? In which room does _ teach? | What is the classroom of _? | Where do the pupils of _ have to go?
# rule |
  of no {plural_noun} on the table/no {food} in class/no talking about {plural_noun}/every pupil brings a
  {object}/nobody sits beside a {object}
- has one rule: * | insists on one rule, * | The one rule of _ is * | In the lessons of _, the law is *
? What is the one rule of _? | On what does _ insist? | What law holds in the lessons of _?
+ nickname
+ studies
+ home
+ owns
+ food
+ age 23 70
#- first career | job
- was once a * | used to be a * | worked as a * before | Before that, _ was a * |
  Few pupils know that _ used to be a * | _'s first career was that of a *
? What was _ before becoming a teacher? | What was the first career of _? | As what did _ work before? |
  What former occupation of _ do few pupils know about?

@ musician | musicians | he | {person} | performer, player
# instrument | instrument
- plays the * | is a master of the * | picked up the * at the age of six | The instrument of _ is the * |
  Nobody plays the * like _ | On stage, _ holds a *
? Which instrument does _ play? | What is the instrument of _? | Of what is _ a master? |
  What does _ hold on stage? | What can _ play like nobody else?
+ birthplace
+ teacher
# band | form the {adjective} {plural_noun} / the {invented} Quartet / the {town} Orchestra /
  the {invented} Trio
- plays with * | is a member of * | joined * | The band of _ is called * | * could not play without _
? With which band does _ play? | Of what group is _ a member? | What is the band of _ called? |
  Who could not play without _?
#- best-known piece | title
- became known with "*" | wrote "*" | is loved for "*" | The best-known piece of _ is "*" |
  "*" made _ famous | Everybody asks _ to play "*"
? What is the best-known piece of _? | With which piece did _ become known? |
  What do people ask _ to play? | What made _ famous?
#- price of the instrument | money
- paid * for HIS instrument | had to borrow * for HIS first instrument | The instrument of _ cost * |
  For an instrument, _ spent *
? How much did the instrument of _ cost? | What did _ pay for an instrument? |
  How much money did _ have to borrow for an instrument?
+ prize
+ fears
+ food
+ speaks
#- first concert | town
- gave HIS first concert in * | first stood on a stage in * | The first concert of _ was in * |
  It was in * that an audience first heard _
? Where did _ give a first concert? | Where did an audience first hear _? |
  In which town did _ first stand on a stage?

@ author | authors | he | {person} | writer
+ birth 1720 1990
+ birthplace
#- first book | title
- began with "*" | made HIS debut with "*" | "*" was the first book of _ | The career of _ began with "*" |
  Nobody wanted to print "*", the first book of _
? What was the first book of _? | With which book did _ make a debut? |
  What was the title of the debut of _? | Which work started the career of _?
#- best-selling book | title
- had HIS greatest success with "*" | earned most from "*" | "*" made _ rich |
  The best-selling book of _ is "*" | Of all that _ wrote, "*" sold best
? What is the best-selling book of _? | Which book made _ rich? |
  With what title did _ have the greatest success? | What sold best of all that _ wrote?
# pen name | person
- signed HIS books as * | wrote under the name of * | hid behind the name * | The pen name of _ was * |
  Readers know _ as * | On the covers of the books of _ stands the name *
? Under what name did _ write? | What is the pen name of _? | As whom do readers know _? |
  Behind which name did _ hide?
#- day job | job
- earned a living as a * | worked by day as a * | never stopped being a * | By day, _ was a * |
  The bread of _ came from work as a *
? How did _ earn a living? | What was the day job of _? | As what did _ work by day? |
  From which work came the bread of _?
# writing place |
  of a {adjective} kitchen/a shed in {town}/the back of a {vehicle}/a tea room in {town}/a room above a {noun}
  shop/the attic of a {job}
- wrote only in * | did HIS writing in * | could work nowhere but in * | The writing place of _ was * |
  Every line of _ was written in *
? Where did _ write? | What was the writing place of _? | In what place was every line of _ written? |
  Where could _ work?
+ spouse
+ pet
+ prize
+ fears
#- publisher | organisation
- was published by * | sent HIS manuscripts to * | * published _ | The publisher of _ was * |
  It was * that took a risk with _
? Who published _? | Which house took a risk with _? | What was the publisher of _? |
  To whom did _ send manuscripts?

@ witness | witnesses | he | {person} / Mr {last_name} / Mrs {last_name}
# occupation | job
- works as a * | is a * by trade | has been a * for years | The occupation of _ is that of a * |
  By profession _ is a * | One may meet _ at work as a *
? What does _ do for a living? | What is the occupation of _? | What is _ by profession? |
  What job does _ have? | In what line of work is _?
#- observation | form a {colour} {vehicle} / a {animal} with a {object} /
  a person with a {colour} {object} / two {job}s with a {object} / a {object} on the road
- saw * | noticed * | told the court about * | What _ saw was * | Through the window _ observed * |
  The statement of _ mentions *
? What did _ see? | What was noticed by _? | What did _ observe through the window? |
  What does the statement of _ mention?
#- time of the observation | time
- was at the window at * | looked at the clock: it was * | It was * when _ looked out |
  According to _ it happened at * | _ is certain that it was *
? At what time did _ look out? | When did it happen according to _? | What did the clock of _ show? |
  About which time is _ certain?
#- place of the observation | street
- stood in front of * | was waiting outside * | had just left * | At that moment, _ stood in front of * |
  The observation of _ was made at *
? Where did _ stand? | At what address did _ make the observation? | Outside which house was _ waiting?
#- companion | person
- was with * | was on the way home with * | had * for company | * was with _ that evening |
  The companion of _ was *
? Who was with _? | Who was the companion of _ that evening? | In whose company was _? |
  With whom was _ on the way home?
# distance from the scene | q 3 90 metres|yards|feet
- was * away | stood * from the scene | Between _ and the scene there were * |
  The distance of _ from the scene was *
? How far was _ from the scene? | What was the distance between _ and the scene? | How close did _ stand?
> was closer to the scene : was farther from the scene
+ home
+ age 15 91
+ owns
+ phone

@ employee | employees | he | {person}
# department | form {noun} control / the {adjective} accounts / the {noun} department / {town} office /
  the {plural_noun} division
- works in * | was moved to * | belongs to * | The department of _ is * | You will find _ in *
? In which department is _? | Where does _ work? | To which part of the firm does _ belong? |
  Where was _ moved to?
# manager | person
- reports to * | has * as HIS superior | takes orders from * | The manager of _ is * |
  * signs the leave forms of _
? To whom does _ report? | Who is the manager of _? | Who signs the leave forms of _? |
  Whose orders does _ take?
# salary | money
- earns * a year | is paid * a year | The salary of _ is * | Every year _ takes home * |
  For the work of _ the firm pays *
? How much does _ earn? | What is the salary of _? | What does _ take home every year? |
  What does the firm pay for the work of _?
# staff number | code
- has the staff number * | is registered under * | The staff number of _ is * |
  On the badge of _ one reads *
? What is the staff number of _? | Under what number is _ registered? |
  What does one read on the badge of _?
#- date of joining | date
- joined the firm on * | started on * | The first working day of _ was * |
  Since *, _ has been on the payroll
? When did _ join the firm? | What was the first working day of _? | Since when has _ been on the payroll? |
  On which date did _ start?
# task | form checking {plural_noun} / ordering {plural_noun} / packing {plural_noun} / training {job}s /
  counting {plural_noun} / testing {plural_noun}
- spends the day * | is in charge of * | The main task of _ is * | The firm pays _ for * |
  Most hours of _ go into *
? What is the main task of _? | How does _ spend the day? | Of what is _ in charge? |
  Into what do most hours of _ go? | What does the firm pay _ for?
# means of transport | vehicle
- comes to work by * | travels to the office by * | Every morning a * brings _ to work |
  _ never arrives except by *
? How does _ get to work? | By what means does _ travel to the office? |
  What brings _ to work every morning?
+ email
+ food
+ hobby
+ birthplace
# days of holiday | n 11 40
- has * days of holiday | may take * days off | _ is entitled to * days of holiday |
  * days of holiday are left to _
? How many days of holiday does _ have? | How many days off may _ take? |
  To how many free days is _ entitled?
> has fewer days of holiday : has more days of holiday

@ saint | saints | he | Saint {invented} / Saint {first_name} of {town} / Saint {invented} of {invented}
# feast day | form {number_word} days after Easter / 3 {month} / 11 {month} / 14 {month} / 19 {month} /
  22 {month} / 27 {month}
- is celebrated on * | has HIS feast on * | The feast of _ falls on * | Bells ring for _ on * |
  On *, processions are held for _
? When is the feast of _? | On what day is _ celebrated? | When do bells ring for _? |
  What is the day of processions for _?
# protected group | form {job}s / lost {plural_noun} / {animal} keepers / {object} collectors /
  {job}s and {job}s
- is the patron of * | watches over * | is prayed to by * | The protection of _ is for * |
  Among those who pray to _ are *
? Of whom is _ the patron? | Over whom or what does _ watch? | Who prays to _? |
  For whom is the protection of _?
#- miracle |
  of turning {food} into {food}/talking to a {animal}/mending a {object} with one word/walking across the
  {invented}/curing {disease} with a {object}
- is famous for * | became a saint by * | is said to have amazed people by * |
  The miracle of _ consisted in * | Old songs praise _ for *
? What was the miracle of _? | For what is _ famous? | For what do old songs praise _? |
  What amazed people about _?
# attribute in pictures | object
- is shown with a * | carries a * in pictures | A * lies at the feet of _ in paintings |
  Painters give _ a * | One recognises _ by a *
? With what is _ shown? | By what does one recognise _? | What do painters give to _? |
  What does _ carry in pictures?
+ birthplace
+ pet
#- former occupation | job
- was a * before the calling | had been a * | earned bread as a * | Before becoming holy, _ was a *
? What was _ before the calling? | What was the former occupation of _? |
  How did _ earn bread before becoming holy?
#- century of life | form the fourth century / the fifth century / the sixth century / the seventh century /
  the eighth century / the ninth century / the tenth century / the eleventh century
- lived in * | The life of _ fell in * | Most scholars place _ in *
? When did _ live? | In which century do scholars place _? | In what age did the life of _ fall?
# place of the relics | form {invented} Abbey / the church of {town} / {town} / {invented} Cathedral
- has HIS relics in * | The bones of _ are kept in * | Pilgrims visit the relics of _ in * |
  * owns the relics of _
? Where are the relics of _? | Where are the bones of _ kept? |
  Where do pilgrims go to see the relics of _? | Who owns the relics of _?

@ candidate | candidates | he | {person}
# party | form the {adjective} Party / the {noun} Party / the {invented} Union / the {plural_noun} League
- stands for * | represents * | is on the list of * | The party of _ is * | * put _ on its list
? For which party does _ stand? | What is the party of _? | Whom does _ represent? | Who put _ on the list?
#- number of votes | big_number
- received * votes | was chosen by * voters | won * votes | * people voted for _ |
  The number of votes for _ was *
? How many votes did _ receive? | How many people voted for _? | What was the number of votes for _?
# promise |
  of more {plural_noun} in every school/a new road to {town}/free {food} for all/lower taxes on
  {plural_noun}/a museum of {plural_noun}/a ban on {plural_noun}
- promises * | wants * | fights for * | The main promise of _ is * | If _ wins, there will be *
? What does _ promise? | For what does _ fight? | What is the main promise of _? |
  What will there be if _ wins?
# campaign manager | person
- lets * run HIS campaign | has * as HIS campaign manager | * runs the campaign of _ |
  The campaign of _ is led by *
? Who runs the campaign of _? | Who is the campaign manager of _? | By whom is the campaign of _ led?
# slogan | form "{noun} for all" / "A {adjective} {town}" / "{noun} first" / "No more {plural_noun}" /
  "{adjective} at last"
- fights under the slogan * | The slogan of _ is * | The posters of _ say * | On every wall, _ promises *
? What is the slogan of _? | What do the posters of _ say? | Under which slogan does _ fight?
#- campaign money | money
- spent * on the campaign | collected * | The campaign of _ cost * | Friends gave _ * for the campaign
? How much did the campaign of _ cost? | How much money did _ collect? |
  What did friends give _ for the campaign?
# occupation | job
- is a * | works as a * outside politics | Outside politics, _ is a * | _ knows life as a *
? What is the occupation of _? | What does _ do outside politics? | As what does _ earn a living?
+ age 21 84
+ home
+ studies
+ rival person
"""
