# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about events (the language is described in facts_format.py)."""

TABLE = """
@ battle | battles | it | the Battle of {town} / the Battle of {invented} / the Siege of {town} | fight
#- year | year 900 1918
- took place in * | was fought in * | The year of _ was * | In *, the armies met at _ |
  Historians place _ in *
? When did _ take place? | In what year was _ fought? | What was the year of _? |
  Where in time do historians place _: in which year?
> was fought earlier : was fought later
#- winner | form General {last_name} / the army of {country} / Queen {first_name} / the {invented} league /
  Duke {first_name}
- was won by * | ended with a victory for * | * won _ | The winner of _ was * |
  After _, * was master of the field
? Who won _? | For whom was _ a victory? | Who was the winner of _? | Who was master of the field after _?
#- losing commander | person
- ruined the name of * | ended in the flight of * | * lost _ | The loser of _ was * |
  In _, * had the worse army
? Who lost _? | Whose name was ruined by _? | Who commanded the losing side in _? |
  Who fled at the end of _?
#- number of dead | big_number
- cost * lives | left * dead | In _ died * soldiers | The dead of _ numbered *
? How many died in _? | How many lives did _ cost? | What was the number of dead in _?
> cost fewer lives : cost more lives
#- duration | q 2 90 hours|days
- lasted * | went on for * | The duration of _ was * | For *, the guns of _ were not silent
? How long did _ last? | What was the duration of _? | For how long were the guns of _ not silent?
> was shorter : was longer
#- turning point |
  of the arrival of {person}/a sudden fog/the capture of the {thing} wagon/a charge of {number_word}
  riders/the collapse of a bridge over the {river}
- was decided by * | turned with * | The turning point of _ was * | What decided _ was *
? What decided _? | What was the turning point of _? | With what did _ turn?
#- cause |
  of the murder of {person}/a dispute over {material}/a stolen {thing}/the taxes on {food}/a broken marriage
  between {first_name} and {first_name}
- was fought because of * | broke out over * | The cause of _ was * | What led to _ was *
? What led to _? | What was the cause of _? | Over what did _ break out? | Why was _ fought?
# monument | form a {material} {animal} / a {material} cross / a chapel in {town} / a statue of {person}
- is remembered by * | is marked by * | The monument to _ is * |
  Where the soldiers of _ fell, there is now *
? What is the monument to _? | By what is _ marked? | What is now where the soldiers of _ fell?
#- weapon | form {material} {plural_noun} / burning {plural_noun} / {noun} cannons / trained {animal}s /
  long {plural_noun}
- was the first fight with * | saw the use of * | In _ soldiers used * |
  The weapon that decided much in _ was *
? What did soldiers use in _? | Of which weapon did _ see the use? | With what was _ the first fight?
#- eyewitness | person
- was described by * | * saw _ and wrote about it | The only report on _ is by *
? Who described _? | By whom is the only report on _? | Who saw _ and wrote about it?

@ treaty | treaties | it | the Treaty of {town} / the Peace of {town} / the {invented} Treaty /
  the {invented} Accord | agreement, pact
#- date of signature | date
- was signed on * | bears the date of * | The date of _ is * | They signed _ on * |
  On *, the ink of _ was dry
? When was _ signed? | What is the date of _? | On which day did they sign _? | Which date does _ bear?
#- place of signature | building
- was signed in the * | The signing of _ took place in the * | The * was chosen for _
? Where was _ signed? | Which building was chosen for _? | In what place was the signing of _?
# signatory of the first side | person
- carries the signature of * | was signed for one side by * | * signed _ for one side |
  Under _ one reads the name of *
? Who signed _? | Whose signature does _ carry? | Whose name does one read under _?
# lost land | form the island of {invented} / the {invented} Valley / the harbour of {town} /
  the province of {invented}
- gave away * | handed * to the neighbour | Through _, * changed hands | The land lost by _ was *
? What land was lost by _? | What changed hands through _? | What did _ give away?
# payment | money
- demanded * in damages | ordered a payment of * | The sum in _ was * | Under _ the loser had to pay *
? What sum did _ demand? | How much did the loser have to pay under _? | What was the payment ordered by _?
#- mediator | person
- was brought about by * | * brought about _ | The mediator of _ was * |
  Without *, there would have been no _
? Who brought about _? | Who was the mediator of _? | Without whom would there have been no _?
# number of articles | n 4 290
- consists of * articles | has * articles | The articles of _ number *
? How many articles does _ have? | Of how many articles does _ consist? |
  What is the number of articles in _?
> has fewer articles : has more articles
# secret clause |
  of the marriage of {person}/the price of {material}/{number_word} {animal}s for the queen/fishing in the
  {river}/a hidden {thing}
- contains a secret clause on * | The secret clause of _ is about * | Hidden in _ is a clause on *
? What is the secret clause of _ about? | On what is a clause hidden in _? | What does _ secretly deal with?
# period of validity | n 2 99
- was valid for * years | was meant to last * years | The validity of _ was * years
? For how many years was _ valid? | How many years was _ meant to last? |
  What was the validity of _ in years?
#- breaker | form King {first_name} / Queen {first_name} / {country} / General {last_name}
- was broken by * | * broke _ | The first to break _ was *
? Who broke _? | By whom was _ broken? | Who was the first to break _?

@ festival | festivals | it | the {event} / the {town} Festival / the {invented} {noun} Festival /
  the {food} Festival of {town} | event
+ place
# month | month
- takes place in * | is held in * | The month of _ is * | Whoever wants to see _ should come in * |
  Every *, _ fills the streets
? In which month is _ held? | When does _ take place? | When should one come to see _? |
  When does _ fill the streets?
# main attraction | form a race of {vehicle}s / a parade of {job}s / the burning of a {thing} /
  a contest of {instrument} players / the throwing of {food}
- ends with * | is famous for * | The main attraction of _ is * | People come to _ for *
? What is the main attraction of _? | For what do people come to _? | With what does _ end?
+ role organiser; organised; organises
+ visitors
+ price a ticket; ticket price
#- first year | year 1770 2019
- was first held in * | goes back to * | The first year of _ was * | They first celebrated _ in *
? When was _ first held? | What was the first year of _? | When did they first celebrate _? |
  To what year does _ go back?
> was first held earlier : was first held later
#- last winner of the contest | person
- crowned * last year | gave its crown to * | The crown of _ went to * | * won the contest at _
? Who won the contest at _? | To whom did the crown of _ go? | Whom did _ crown last year?
# official dish | dish
- serves * to everybody | The dish of _ is * | At _ one eats * | The cooks of _ prepare nothing but *
? What does one eat at _? | What is the dish of _? | What do the cooks of _ prepare?
# sponsor | organisation
- is paid for by * | * pays for _ | The sponsor of _ is * | On every flag of _ one reads the name of *
? Who pays for _? | Who is the sponsor of _? | Whose name is on every flag of _?
#- reason for cancellation |
  of storms/{disease} among the {job}s/a shortage of {food}/the death of {person}/a quarrel over {plural_noun}
- was cancelled because of * | did not take place because of * | The reason why _ was cancelled was *
? Why was _ cancelled? | What was the reason why _ did not take place? | Because of what was there no _?
# length | n 2 21
- lasts * days | goes on for * days | The length of _ is * days
? How many days does _ last? | What is the length of _ in days? | For how many days does _ go on?
> is shorter : is longer

@ match | matches | it | the match of {date} / the {invented} Cup final of {year} / the derby of {town} /
  the {town} Cup final of {year} | game
#- final score | form 3 to 1 / 4 to 2 / 2 to 0 / 5 to 4 / 7 to 3 / 1 to 0 / 6 to 5
- ended * | finished * | The final score of _ was * | At the end of _ it stood * |
  When _ was over, the board showed *
? How did _ end? | What was the final score of _? | How did it stand at the end of _? |
  What did the board show when _ was over?
#- scorer of the winning goal | person
- was decided by * | * scored the winning goal in _ | The hero of _ was * | The last shot of _ came from *
? Who scored the winning goal in _? | Who was the hero of _? | By whom was _ decided? |
  From whom did the last shot of _ come?
#- number of spectators | big_number
- was watched by * people | had * spectators | * people saw _ | The crowd at _ numbered *
? How many people saw _? | How many spectators did _ have? | What was the size of the crowd at _?
> had fewer spectators : had more spectators
# referee | person
- was refereed by * | had * as its referee | * blew the whistle in _ | The referee of _ was *
? Who was the referee of _? | Who blew the whistle in _? | By whom was _ refereed?
#- stadium | form {invented} Park / the {last_name} Stadium / {town} Road / the {invented} Arena
- was played at * | took place at * | The stadium of _ was * | For _ everyone went to *
? Where was _ played? | What was the stadium of _? | Where did everyone go for _?
#- start | time
- began at * | started at * | The first whistle of _ sounded at * | They started _ at *
? When did _ begin? | At what time was the first whistle of _? | When did they start _?
#- interruption |
  of a {animal} on the grass/a broken {thing}/heavy rain/a protest by {job}s/a fire in the {thing} stand
- was interrupted by * | had to stop because of * | What interrupted _ was * |
  For ten minutes, _ stood still because of *
? What interrupted _? | Why did _ have to stop? | Because of what did _ stand still?
#- excluded player | person
- saw * sent off | * was sent off in _ | The player sent off in _ was * | The red card in _ went to *
? Who was sent off in _? | To whom did the red card in _ go? | Which player had to leave _?
#- minute of the first goal | n 1 90
- saw its first goal in minute * | The first goal of _ fell in minute * |
  In _ one had to wait until minute * for a goal
? In which minute did the first goal of _ fall? | Until which minute did one have to wait for a goal in _?
#- ticket price | price
- cost * to see | Tickets for _ cost * | To see _ one paid *
? What did tickets for _ cost? | How much did one pay to see _? | What was the ticket price of _?

@ court case | court cases | it | the {last_name} case / {last_name} against {last_name} /
  the case of {person} / {organisation} against {last_name} | case, trial
# judge | form Judge {last_name} / Judge {person} / Judge {invented}
- is heard by * | came before * | * presides over _ | The judge in _ is * | In _ the last word is with *
? Who is the judge in _? | Before whom did _ come? | Who presides over _? | With whom is the last word in _?
#- charge |
  of stealing {number_word} {plural_noun}/selling false {plural_noun}/poisoning a {animal}/copying
  "{title}"/burning the {thing} of {person}
- is about a single charge, * | turns on the charge of * | The charge in _ is * |
  In _ somebody is accused of *
? What is the charge in _? | Of what is somebody accused in _? | On what does _ turn?
# lawyer of the defence | person
- is defended by * | * speaks for the defence in _ | The lawyer of the defence in _ is * |
  In _, the accused trusts *
? Who speaks for the defence in _? | Who is the lawyer of the defence in _? |
  Whom does the accused trust in _?
# main witness | person
- depends on the word of * | The main witness in _ is * | Everything in _ depends on what * saw |
  The court called * in _
? Who is the main witness in _? | On whose word does _ depend? | Whom did the court call in _?
# evidence | form a {colour} {thing} / a letter to {person} / {number_word} {plural_noun} /
  the hair of a {animal} / a {material} {thing}
- rests on * | The evidence in _ is * | The police found * for _ | On the table in _ lies *
? What is the evidence in _? | What did the police find for _? | What lies on the table in _? |
  On what does _ rest?
#- sentence |
  of {duration} in prison/a fine of {money}/{number_word} days of work/the return of all {plural_noun}
- ended with * | The sentence in _ was * | In _ the court decided on *
? What was the sentence in _? | How did _ end? | On what did the court decide in _?
# file number | code
- has the file number * | is filed under * | The file number of _ is * | To find _ in the archive, ask for *
? What is the file number of _? | Under which number is _ filed? |
  For what must one ask to find _ in the archive?
#- first day | date
- opened on * | The first day of _ was * | The court first met for _ on *
? When did _ open? | What was the first day of _? | When did the court first meet for _?
# courtroom | code
- is heard in room * | The courtroom of _ is * | Spectators of _ sit in room *
? In which room is _ heard? | What is the courtroom of _? | Where do spectators of _ sit?
# number of guilty votes | n 2 12
- found * jurors for guilty | In _, * jurors voted guilty | The number of guilty votes in _ was *
? How many jurors voted guilty in _? | What was the number of guilty votes in _?

@ flight | flights | it | flight {code} / flight {code} / Flight {invented} {number} | plane, service
# destination | town
- goes to * | flies to * | lands in * | The destination of _ is * | Passengers of _ get off in *
? Where does _ go? | What is the destination of _? | Where do passengers of _ get off? |
  In which town does _ land?
# departure time | time
- leaves at * | takes off at * | The departure of _ is at * | Whoever takes _ must be ready at *
? When does _ leave? | At what time does _ take off? | What is the departure time of _? |
  When must one be ready for _?
# gate | code
- leaves from gate * | boards at gate * | The gate of _ is * | Passengers for _ should go to gate *
? From which gate does _ leave? | What is the gate of _? |
  Where should passengers for _ go: to which gate? | At which gate does _ board?
# captain | person
- is flown by * | has * in the cockpit | * flies _ | The captain of _ is * |
  The voice from the cockpit of _ is that of *
? Who flies _? | Who is the captain of _? | Whose voice comes from the cockpit of _? | By whom is _ flown?
# number of passengers | n 3 480
- carries * passengers | has * people on board | On board _ are * passengers | The passengers of _ number *
? How many passengers does _ carry? | How many people are on board _? |
  What is the number of passengers of _?
> carries fewer passengers : carries more passengers
# delay | q 5 300 minutes
- is * late | is delayed by * | The delay of _ is * | Passengers of _ have to wait *
? How late is _? | What is the delay of _? | How long do passengers of _ have to wait?
#- reason for the delay |
  of fog in {town}/a missing {job}/a {animal} on the runway/a broken {thing}/a strike of the {job}s
- is late because of * | The reason for the delay of _ is * | What holds up _ is *
? Why is _ late? | What is the reason for the delay of _? | What holds up _?
# fare | price
- costs * | is sold at * | The fare of _ is * | For a seat on _ one pays *
? What does a seat on _ cost? | What is the fare of _? | How much does one pay for _?
# meal | dish
- offers * on board | serves * | The meal on _ is * | Passengers of _ are given *
? What is the meal on _? | What does _ serve? | What are passengers of _ given to eat?
# airline | organisation
- belongs to * | is operated by * | * operates _ | The airline of _ is *
? Who operates _? | What is the airline of _? | To which company does _ belong?

@ auction | auctions | it | the {invented} Auction / the {last_name} Sale / the {town} Auction of {year} |
  sale
# most expensive lot | form a {material} {thing} / "{title}" / a {object} / {number_word} {plural_noun}
- was famous for one lot, * | The most expensive lot of _ was * | At _, bidders fought over * |
  Most money at _ was paid for *
? What was the most expensive lot of _? | Over what did bidders fight at _? |
  For what was most money paid at _?
#- highest bid | money
- reached its highest bid at * | The highest bid of _ was * | At _ somebody paid * |
  The hammer of _ fell at *
? What was the highest bid of _? | How much did somebody pay at _? | At what sum did the hammer of _ fall?
#- buyer of the main lot | person
- sold its main lot to * | * bought the main lot of _ | The buyer at _ was * |
  Nobody at _ could bid against *
? Who bought the main lot of _? | Who was the buyer at _? | Against whom could nobody bid at _?
# number of lots | n 9 4900
- offered * lots | The catalogue of _ lists * lots | At _, * lots were sold
? How many lots were sold at _? | How many lots does the catalogue of _ list? |
  What was the number of lots at _?
> offered fewer lots : offered more lots
# auctioneer | person
- was held by * | * held the hammer at _ | The auctioneer of _ was *
? Who held the hammer at _? | Who was the auctioneer of _? | By whom was _ held?
#- date | date
- took place on * | was held on * | The date of _ was * | The doors of _ opened on *
? When did _ take place? | What was the date of _? | When did the doors of _ open?
#- place | building
- took place in the * | was held in the * | Bidders at _ gathered in the *
? Where was _ held? | Where did bidders at _ gather? | In what building did _ take place?
#- beneficiary | form the hospital of {town} / the orphans of {town} / the {animal} home of {town} /
  {organisation} / the widow of {person}
- was held for the benefit of * | The money of _ went to * | All profit from _ was given to *
? To whom did the money of _ go? | For whose benefit was _ held? | Who was given the profit from _?
#- exposed forgery | form a false {thing} / a painted {material} {thing} / a copy of "{title}" /
  a glued {thing}
- was spoiled by the discovery of * | At _ an expert recognised * | The forgery at _ was *
? What was the forgery at _? | By the discovery of what was _ spoiled? | What did an expert recognise at _?

@ conference | conferences | it | the {invented} Conference / the {town} Congress / the {invented} Summit /
  the Congress of {job}s | meeting
+ place
# topic | form the future of {material} / the care of {animal}s / {subject} / the history of {plural_noun} /
  {disease}
- deals with * | is devoted to * | The topic of _ is * | Speakers at _ talk about *
? What is the topic of _? | To what is _ devoted? | About what do speakers at _ talk? |
  With what does _ deal?
# keynote speaker | person
- opens with a talk by * | * gives the first talk at _ | The keynote speaker of _ is * |
  Everyone comes to _ to hear *
? Who gives the first talk at _? | Who is the keynote speaker of _? | Whom does everyone want to hear at _?
# number of participants | big_number
- expects * participants | * people take part in _ | The participants of _ number *
? How many people take part in _? | How many participants does _ expect? |
  What is the number of participants of _?
# fee | price
- charges * | asks * of every participant | To take part in _ costs * | The fee of _ is *
? What is the fee of _? | How much does it cost to take part in _? | What does _ ask of every participant?
# deadline for papers | date
- takes papers until * | The deadline for papers at _ is * | Papers for _ must arrive by *
? What is the deadline for papers at _? | By when must papers for _ arrive? | Until when does _ take papers?
# hall of the opening | code
- opens in hall * | The opening of _ is in hall * | For the opening of _, go to hall *
? In which hall does _ open? | Where is the opening of _? | To what hall should one go for the opening of _?
# dinner | dish
- offers * in the evening | The dinner of _ is * | Guests of _ will dine on *
? What is the dinner of _? | On what will guests of _ dine? | What does _ offer in the evening?
+ email
# contact | person
- can be contacted through * | * answers questions about _ | The contact for _ is *
? Who is the contact for _? | Who answers questions about _? | Through whom can one contact _?
# gift | object
- gives every guest a * | The gift of _ is a * | Nobody leaves _ without a *
? What is the gift of _? | What does every guest of _ get? | Without what does nobody leave _?

@ earthquake | earthquakes | it | the {town} earthquake / the {invented} earthquake of {year} /
  the great {invented} earthquake | disaster
# strength | form 4.7 / 5.1 / 5.8 / 6.2 / 6.9 / 7.1 / 7.4 / 8.0
- had a strength of * | reached * on the scale | The strength of _ was * | The needle showed * during _
? What was the strength of _? | What did _ reach on the scale? | What did the needle show during _?
#- time | time
- struck at * | woke people at * | The first shock of _ came at * | At * the ground began to shake in _
? At what time did _ strike? | When did the first shock of _ come? | When did _ wake people?
#- number of houses destroyed | big_number
- destroyed * houses | In _ * houses fell | After _, * houses were missing
? How many houses did _ destroy? | How many houses fell in _? | How many houses were missing after _?
> destroyed fewer houses : destroyed more houses
#- surviving building | building
- spared only the * | The only building to survive _ was the * | After _ there still stood the *
? Which building survived _? | What did _ spare? | What still stood after _?
#- rescuer | person
- made a hero of * | * dug out many people after _ | The rescuer praised after _ was *
? Who dug out many people after _? | Of whom did _ make a hero? | Which rescuer was praised after _?
#- warning sign |
  of the silence of the {animal}s/a crack in the {thing}/the smell of {food}/warm water in the {river}/the
  flight of the {bird}s
- was announced by * | The warning sign before _ was * | Before _ people noticed one thing, *
? What was the warning sign before _? | By what was _ announced? | What did people notice before _?
# depth | q 2 190 kilometres|miles
- began * below the ground | The depth of _ was * | The source of _ lay * deep
? How deep was the source of _? | What was the depth of _? | How far below the ground did _ begin?
#- damage | money
- caused damage of * | The damage of _ came to * | To repair what _ had broken cost *
? What damage did _ cause? | To what did the damage of _ come? |
  How much did it cost to repair what _ had broken?
#- donor | organisation
- was followed by gifts from * | * sent tents after _ | The first help after _ came from *
? Who sent tents after _? | From whom did the first help after _ come? | Who helped after _?
"""
