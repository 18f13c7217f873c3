# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about firms, clubs and other bodies (the language is described in facts_format.py)."""

TABLE = """
@ company | companies | it | {organisation} / {organisation} / {last_name} & {last_name} | firm, business
+ maker founded; founded; founder; person
+ year founded; found; foundation; of foundation
# headquarters | town
- is based in * | has its headquarters in * | is run from * | The headquarters of _ are in * |
  The head office of _ stands in * | In *, every second family has somebody who works for _
? Where is _ based? | Where are the headquarters of _? | From where is _ run? |
  In which town is the head office of _? | Where would one go to visit the main office of _?
# product | form {plural_noun} / {vehicle}s / {food} in tins / {material} {plural_noun} /
  {adjective} {plural_noun} / {plant} soap
- makes * | produces * | earns its money with * | The main product of _ is * | Shops order * from _ |
  Whoever needs * turns to _
? What does _ make? | What is the main product of _? | With what does _ earn its money? |
  What do shops order from _? | Why would anyone turn to _?
# number of employees | n 3 90000
- employs * people | has * employees | pays * people | The staff of _ numbers * |
  There are * names on the payroll of _
? How many people does _ employ? | How large is the staff of _? | How many names are on the payroll of _? |
  What is the number of employees of _?
> has fewer employees : has more employees
#- yearly sales | money
- sold goods for * last year | had sales of * | took in * last year | The sales of _ came to * |
  Last year brought _ *
? What were the sales of _? | How much did _ take in last year? | What did last year bring _? |
  For how much did _ sell goods?
# head | person
- is led by * | has * at its head | * leads _ | The head of _ is * | All letters from _ are signed by *
? Who leads _? | Who is the head of _? | Who signs the letters from _? | By whom is _ led? |
  Who is the boss of _?
# rival | organisation
- competes with * | has one rival, * | loses customers to * | The rival of _ is * | Customers leave _ for *
? What is the rival of _? | With whom does _ compete? | To whom does _ lose customers? |
  For which firm do customers leave _?
+ motto
# flagship product | form the {invented} {number} / the {adjective} {object} / the {invented} {object}
- is known for * | built its fame on * | sells most of all * | The flagship of _ is * |
  It was * that made _ rich | * comes from _
? What is the flagship product of _? | What made _ rich? | For what is _ known? |
  On what did _ build its fame?
+ address
+ phone
+ symbol
#- reason for the crisis |
  of a rise in the price of {material}/a lawsuit by {person}/a fire in {town}/the loss of {number_word}
  {plural_noun}/bad {plural_noun}
- nearly failed because of * | was brought to the edge by * | The crisis of _ was caused by * |
  It was * that nearly ruined _
? What nearly ruined _? | What was the cause of the crisis of _? | Why did _ nearly fail? |
  By what was _ brought to the edge?
#- buyer | organisation
- was bought by * | was taken over by * | * took over _ | The buyer of _ was * | Today, _ is part of *
? Who bought _? | By whom was _ taken over? | Of what is _ part today? | Who was the buyer of _?

@ club | clubs | it | the {invented} Club / the {town} {sport} Club / the Society of {job}s /
  the {adjective} {noun} Society | society
+ maker founded; founded; founder; person
+ year founded; found; foundation; of foundation
+ count members; 7 9000; has; in
# meeting place | form the back room of the {adjective} {animal} / the cellar of {building} / {street} /
  the library of {town}
- meets in * | comes together in * | The meetings of _ are held in * | Members of _ gather in *
? Where does _ meet? | Where do members of _ gather? | Where are the meetings of _ held?
# meeting day | form every {weekday} / the first {weekday} of the month / the last {weekday} of the month /
  every second {weekday}
- meets on * | The meeting day of _ is * | Members of _ come together on *
? When does _ meet? | On which day do members of _ come together? | How often does _ meet, and on which day?
# yearly fee | price
- charges its members * a year | The yearly fee of _ is * | Members pay _ * a year |
  To belong to _ one has to pay *
? What is the yearly fee of _? | How much do members pay _? | What does it cost to belong to _?
+ role president; led; leads
# treasurer | person
- trusts its money to * | * looks after the money of _ | The treasurer of _ is * |
  The cash box of _ stands in the house of *
? Who looks after the money of _? | Who is the treasurer of _? | In whose house is the cash box of _? |
  To whom does _ trust its money?
+ motto
+ symbol
# condition of entry |
  of owning a {object}/being able to play the {instrument}/speaking {language}/having seen a {animal}/living
  in {town}/eating {food} in public
- admits nobody without one thing: * | asks one thing of newcomers: * | The condition of entry to _ is * |
  What _ asks of newcomers is *
? What is the condition of entry to _? | What does _ ask of newcomers? |
  What must one show to be admitted to _?
+ email
+ rival organisation

@ sports team | sports teams | they | {town} United / the {town} {animal}s / {invented} Rovers /
  the {invented} {animal}s | side, team
# stadium | form {invented} Park / the {last_name} Stadium / {town} Road / the {organisation} Arena
- play at * | are at home in * | The stadium of _ is * | Home matches of _ take place at * |
  Fans of _ meet at *
? Where do _ play? | What is the stadium of _? | Where do home matches of _ take place? |
  Where do fans of _ meet?
# captain | person
- are led by * on the field | have * as their captain | * leads _ on the field | The captain of _ is *
? Who is the captain of _? | Who leads _ on the field? | Who wears the armband of _?
# coach | person
- are trained by * | signed * as coach | * trains _ | The coach of _ is * |
  Before every match, _ listen to *
? Who trains _? | Who is the coach of _? | To whom do _ listen before a match? | Whom did _ sign as coach?
# colour of the shirts | colour
- play in * | wear * shirts | The shirts of _ are * | One recognises _ by their * shirts
? What colour are the shirts of _? | In what colour do _ play? | By which shirts does one recognise _?
# sponsor | organisation
- are paid by * | wear the name of * on their shirts | The sponsor of _ is * | * sponsors _
? Who sponsors _? | Whose name do _ wear on their shirts? | Who pays for _?
#- best result | form second place in {year} / the cup of {year} / the championship of {year} /
  the final of {year}
- look back with pride on * | The best result of _ was * | Fans of _ still sing about *
? What was the best result of _? | On what do _ look back with pride? | About what do fans of _ still sing?
# mascot | animal
- have a * as their mascot | run onto the field with a * | The mascot of _ is a * | A * brings luck to _
? What is the mascot of _? | Which animal brings luck to _? | With what do _ run onto the field?
#- goal tally | n 12 190
- scored * goals last season | The number of goals scored by _ was * | Last season saw * goals for _
? How many goals did _ score last season? | What was the number of goals for _? | How often did _ score?
> scored fewer goals : scored more goals
#- most expensive player | person
- paid a fortune for * | The most expensive player of _ was * | Nobody cost _ more than *
? Who was the most expensive player of _? | For whom did _ pay a fortune? | Who cost _ most?
# fiercest rival | form {town} United / {invented} Rovers / {town} Athletic
- would rather lose to anybody than to * | fear only * | The fiercest rival of _ is called * |
  Matches between _ and * are never quiet
? What is the fiercest rival of _? | Whom do _ fear? | To whom would _ not like to lose?

@ newspaper | newspapers | it | the {town} Times / the {invented} Gazette / the {town} Courier /
  the {adjective} Observer / the {town} Echo | paper
+ maker founded; founded; founder; person
+ year founded; found; foundation; of foundation
# editor | person
- is edited by * | has * as its editor | * edits _ | The editor of _ is * | Angry readers of _ write to *
? Who edits _? | Who is the editor of _? | To whom do angry readers of _ write? | By whom is _ edited?
# circulation | big_number
- sells * copies | is bought by * readers | prints * copies | The circulation of _ is * |
  Every morning * copies of _ leave the press
? How many copies does _ sell? | What is the circulation of _? | How many readers buy _? |
  How many copies of _ leave the press?
# price | price
- costs * | is sold for * | The price of _ is * | Sellers ask * for a copy of _
? What does _ cost? | What is the price of _? | How much is a copy of _?
# day of publication | weekday
- appears on * | is printed for * | Readers get _ every * | The day of publication of _ is *
? On which day does _ appear? | When do readers get _? | What is the day of publication of _?
#- greatest story | form the sale of {plural_noun} by {person} / the {plural_noun} of {organisation} /
  bad {food} in {town} / the false {plural_noun} of {person}
- uncovered * | was the first to report on * | The greatest story of _ was * |
  Thanks to _ everybody heard about *
? What did _ uncover? | What was the greatest story of _? | About what did everybody hear thanks to _?
+ owner organisation
+ address
+ motto
# cartoonist | person
- prints the drawings of * | * draws the cartoons for _ | The cartoonist of _ is * |
  Politicians fear the pen of *, who draws for _
? Who draws the cartoons for _? | Whose drawings does _ print? | Who is the cartoonist of _?
# colour of the paper | colour
- is printed on * paper | The paper of _ is * | One recognises _ by its * pages
? What colour is the paper of _? | On what colour of paper is _ printed? |
  By what colour does one recognise _?

@ prize | prizes | it | the {invented} Prize / the {last_name} Medal / the {adjective} {object} Prize |
  award, honour
+ namesake
+ year founded; found; foundation; of foundation
# amount | money
- is worth * | comes with * | brings its winner * | The winner of _ receives * | The amount of _ is *
? How much is _ worth? | What does the winner of _ receive? | With how much money does _ come? |
  What is the amount of _?
#- last winner | person
- went to * last year | was won by * | * won _ last year | The last winner of _ was * |
  The jury of _ chose *
? Who won _? | To whom did _ go last year? | Who was the last winner of _? | Whom did the jury of _ choose?
# field | subject
- is given for work in * | honours work in * | The field of _ is * |
  Whoever hopes for _ must have done something for *
? For work in what field is _ given? | What is the field of _? | What kind of work does _ honour?
# head of the jury | person
- is decided by * and nine others | * heads the jury of _ | The jury of _ is led by *
? Who heads the jury of _? | By whom is the jury of _ led? | Who decides about _ together with nine others?
# place of the ceremony | building
- is handed over in the * | The ceremony of _ takes place in the * | Once a year _ fills the *
? Where is _ handed over? | Where does the ceremony of _ take place? |
  Which building does _ fill once a year?
# form | form a {material} {animal} / a {object} made of {material} / a small {material} {thing} /
  a {colour} ribbon
- has the form of * | takes the form of * | Winners of _ carry home * | The sign of _ is *
? What form does _ take? | What do winners of _ carry home? | What is the sign of _?
# giver | organisation
- is paid for by * | is given by * | * gives _ | The money for _ comes from *
? Who pays for _? | Who gives _? | Where does the money for _ come from?
#- scandal |
  of a winner who refused it/a stolen {object}/a book by {person} that had been copied/a jury asleep/a bribe
  of {money}
- was shaken by * | got a bad name through * | People still laugh about * in connection with _ |
  The scandal around _ was *
? What was the scandal around _? | By what was _ shaken? | Through what did _ get a bad name?

@ software | programs | it | {invented} / {invented}Desk / {noun}Flow / {invented} Editor /
  {adjective}{noun} | program, tool
# version | form {number_word} / 2.1 / 3.4.1 / 5.0 / 1.9.2 / 7.3 / 4.2 / 11.6
- is available in version * | has reached version * | The current version of _ is * |
  Users of _ should install version *
? What is the current version of _? | Which version of _ should users install? |
  Which version has _ reached?
+ maker written; wrote; author; person
# programming language | language
- was first documented in * | The first manual of _ was in * |
  Those who opened the first manual of _ had to read *
? In what language was the first manual of _? | What did readers of the first manual of _ have to read? |
  In which language was _ first documented?
# licence fee | price
- costs * a year | The licence of _ costs * | For one seat of _ the maker asks * | Users pay * for _
? What does a licence of _ cost? | How much do users pay for _? | What does the maker ask for one seat of _?
+ purpose sorting {plural_noun}/counting {animal}s/drawing {plural_noun}/planning trips by
  {vehicle}/teaching {language}/writing letters to {job}s/designing {plural_noun}
# default port | n 1000 9999
- listens on port * | The default port of _ is * | To reach _, connect to port *
? On which port does _ listen? | What is the default port of _? | To which port must one connect to reach _?
# file format | form {invented} sheets / {invented} tables / {noun} files
- saves its work as * | The file format of _ is called * | Files from _ are *
? How does _ save its work? | What is the file format of _? | What are files from _?
# memory requirement | q 2 96 gigabytes
- needs * of memory | runs in * of memory | To run _ one needs a computer with *
? How much memory does _ need? | With how much memory should a computer run _? |
  What are the memory needs of _?
> needs less memory : needs more memory
# known bug |
  of dates before {year}/names longer than {number} letters/{plural_noun} without a {object}/printing on
  {weekday}s/more than {number_word} users
- fails with * | has trouble with * | The known bug of _ concerns * | What makes _ crash is *
? What makes _ crash? | With what does _ have trouble? | What does the known bug of _ concern?
# support address | email
- is supported at * | Questions about _ go to * | The support address of _ is *
? What is the support address of _? | Where do questions about _ go? | Where is _ supported?
#- date of release | date
- came out on * | was released on * | The release of _ was on * | Since * anyone can download _
? When was _ released? | When did _ come out? | Since when can anyone download _? |
  On what date was the release of _?
+ count users; 12 900000; has; of
# key for saving | form Ctrl+{code} / F{number} / Alt+S / Ctrl+Shift+S / Esc twice
- saves when one presses * | To save in _ press * | The key for saving in _ is *
? Which key saves in _? | What must one press to save in _? | How does one save in _?

@ project | projects | it | Project {invented} / the {invented} Project / the {town} {noun} Plan /
  Operation {adjective} {animal} | undertaking
# goal |
  of mapping the {plant}s of {country}/building a {object} museum/saving the {species}/a tunnel to
  {town}/translating {title}/a {vehicle} without wheels
- aims at * | was set up for * | The goal of _ is * | All efforts in _ are directed at *
? What is the goal of _? | At what does _ aim? | For what was _ set up? | What is _ all about?
+ role leader; led; leads
# budget | money
- has a budget of * | may spend * | The budget of _ is * | For _ the council set aside *
? What is the budget of _? | How much may _ spend? | How much money was set aside for _?
# deadline | date
- has to be finished by * | ends on * | The deadline of _ is * | Everyone in _ works towards *
? What is the deadline of _? | By when must _ be finished? | When does _ end?
# partner | organisation
- is carried out together with * | relies on * | The partner in _ is * | * works on _ as a partner
? Who is the partner in _? | On whom does _ rely? | Together with whom is _ carried out?
# code name | invented
- is known inside the house as * | runs under the code name * | The code name of _ is *
? What is the code name of _? | Under which name does _ run? | As what is _ known inside the house?
# main risk |
  of a lack of {plural_noun}/the price of {material}/the illness of {person}/an angry {job}/{animal}s on the
  site/the weather in {month}
- could fail because of * | is threatened by * | The main risk of _ is * | What worries the people of _ is *
? What is the main risk of _? | Because of what could _ fail? | What worries the people of _? |
  By what is _ threatened?
# team size | n 3 240
- is in the hands of * people | has a team of * | The team of _ numbers * | On _ work * people
? How many people work on _? | How large is the team of _? | How many are in the team of _?
> has a smaller team : has a larger team
# meeting room | code
- meets in room * | Meetings of _ are held in room * | The room of _ is *
? In which room does _ meet? | Where are meetings of _ held? | What is the room of _?
#- delay | duration
- is * behind the plan | was delayed by * | The delay of _ amounts to *
? How far is _ behind the plan? | By how much was _ delayed? | To what does the delay of _ amount?
# password of the shared folder | code
- keeps its papers behind the password * | The password of the folder of _ is * |
  To open the folder of _ type *
? What is the password of the folder of _? | What must one type to open the folder of _? |
  Behind which password does _ keep its papers?

@ website | websites | it | {invented}.com / the {invented} Forum / {invented}.org / {noun}{noun}.net |
  site, page
+ maker built; built; founder; person
# topic | form {plant}s / old {plural_noun} / {animal} lovers / {sport} in {country} / recipes with {food} /
  {instrument} repair
- is devoted to * | is all about * | The topic of _ is * | Whoever is interested in * visits _
? What is the topic of _? | To what is _ devoted? | What is _ about? |
  Who visits _: people interested in what?
+ count users; 300 9000000; has; of
# monthly cost | money
- costs * a month to run | Its owners pay * a month for _ | The monthly bill for _ is *
? What does _ cost a month? | What is the monthly bill for _? | How much do the owners pay for _?
# moderator | person
- is watched over by * | * keeps order on _ | The moderator of _ is * | Rude people on _ are thrown out by *
? Who keeps order on _? | Who is the moderator of _? | Who throws rude people out of _?
# server location | town
- runs on a server in * | The server of _ stands in * | In *, a cellar full of fans keeps _ alive
? Where is the server of _? | Where does the machine behind _ stand? | In which town is _ kept alive?
#- longest outage | q 2 90 hours|days
- was once off the air for * | The longest outage of _ lasted * | For *, nobody could reach _
? How long was the longest outage of _? | For how long could nobody reach _? | How long was _ off the air?
+ new_year opened; open; launch; of launch
+ email
# colour of the background | colour
- has a * background | The background of _ is * | Users complain about the * background of _
? What colour is the background of _? | About which colour do users of _ complain? |
  What background does _ have?

@ law | laws | it | the {noun} Act of {year} / the {last_name} Act / Law {code} /
  the {animal} Protection Act | act, rule
# subject matter | form the sale of {food} / the keeping of {animal}s / the use of {vehicle}s /
  noise from {instrument}s / the export of {plural_noun} / wages of {job}s
- deals with * | regulates * | puts limits on * | The subject of _ is * | Under _ there are rules for *
? With what does _ deal? | What does _ regulate? | For what are there rules under _? |
  What is the subject of _?
# penalty | of a fine of {money}/{number_word} days in prison/the loss of the {vehicle}/a ban of {duration}
- threatens offenders with * | punishes offenders with * | Whoever breaks _ faces * |
  The penalty under _ is *
? What is the penalty under _? | What does whoever breaks _ face? | With what does _ threaten offenders?
# proposer | person
- was proposed by * | goes back to * | * proposed _ | The author of _ was *
? Who proposed _? | To whom does _ go back? | Who was the author of _?
#- date of coming into force | date
- came into force on * | has been in force since * | Since * everyone must obey _
? When did _ come into force? | Since when must everyone obey _? | On what date did _ begin to apply?
#- number of votes in favour | n 12 480
- was passed with * votes | won * votes in parliament | For _, * members raised their hands
? How many votes did _ win? | With how many votes was _ passed? | How many members raised their hands for _?
> was passed with fewer votes : was passed with more votes
# exception |
  of {job}s/members of {organisation}/the town of {town}/owners of a {object}/people over {number_word}
- does not apply to * | makes an exception for * | The exception in _ is made for * |
  Of all people, _ leaves * alone
? To whom does _ not apply? | For whom does _ make an exception? | Who is free from _?
# number of articles | n 4 390
- consists of * articles | runs to * articles | The text of _ has * articles
? How many articles does _ have? | Of how many articles does _ consist? |
  What is the number of articles in _?
#- loudest opponent | person
- was fought by * | * spoke against _ | The loudest opponent of _ was *
? Who spoke against _? | Who was the loudest opponent of _? | By whom was _ fought?
# authority | form the Office of {plural_noun} / the {noun} Board / the police of {town} /
  the {invented} Commission
- is enforced by * | * sees that _ is obeyed | Complaints under _ go to *
? Who enforces _? | Where do complaints under _ go? | Who sees that _ is obeyed?
"""
