# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about institutions and public bodies (the language is described in facts_format.py)."""

TABLE = """
@ court of law | courts of law | it | the {town} County Court / the {invented} Tribunal / the High Court of
  {country} / the Market Court of {town} | tribunal, bench
# presiding judge | person
- sits under * | hears its cases before * | The heavy chair at _ is filled by * | Anyone sentenced by _
  looks into the face of * | The gavel of _ lies in the hand of *
? Who presides over _? | In whose hand is the gavel of _? | Which judge sits in the heavy chair at _? | Into
  whose face does somebody sentenced by _ look? | Before whom are the cases at _ heard?
# kind of case | of boundary quarrels/stolen cattle/unpaid rent/forged
  wills/smuggling/divorces/poaching/broken contracts
- deals only with * | was set up for * | The files of _ are about * | Lawyers who know about * earn their
  bread at _ | If the matter is not one of *, _ sends people away
? With what does _ deal? | What are the files of _ about? | For what kind of case was _ set up? | In what
  must a lawyer be skilled to earn a living at _? | Which matters are heard by _?
#- strangest defendant | form a {animal} / a statue of {person} / the wind / a church bell from {town} / a
  cloud of {animal}s / a dead {job}
- once tried * | had * in the dock | The strangest accused ever brought before _ was * | Spectators laughed
  when _ called * to order | In its oddest trial, _ passed judgment on *
? What was the strangest defendant at _? | Who or what was in the dock in the oddest trial at _? | On whom
  or what did _ pass judgment in its oddest trial? | At what did spectators laugh when _ called it to order?
  | Who or what did _ once try, to everyone's surprise?
# usual fine | price
- fines people * | lets most sinners go for * | A first offence costs * at _ | The cashier of _ usually
  collects * | Ordinary sentences at _ come to *
? What is the usual fine at _? | How much does a first offence cost at _? | What does the cashier of _
  usually collect? | For what sum does _ let people go? | To how much do ordinary sentences at _ come?
# seat | form {building} / an upstairs room in {town} / a former chapel in {town} / the town hall of {town}
  / a tent outside {town}
- sits in * | meets in * | The sessions of _ take place in * | Witnesses called by _ have to appear in * |
  The bench of _ was set up in *
? Where does _ sit? | Where do witnesses called by _ have to appear? | In what place are the sessions of _
  held? | Where was the bench of _ set up? | Which premises does _ use?
# object for oaths | form an old {object} / a {animal} skull / a {material} hand / a book from {town} / a
  rusty {thing}
- has witnesses swear on * | takes oaths on * | Anyone giving evidence to _ lays a hand on * | No word
  counts at _ unless the speaker touches * | On the table of _ lies * for the swearing of oaths
? On what do witnesses swear at _? | What must a speaker touch at _? | On what does one lay a hand before
  giving evidence to _? | What lies on the table of _ for oaths? | Which thing is used for oaths at _?
#- clerk who stole the files | person
- lost its files to * | was robbed by its own clerk, * | The papers missing from _ were found under the bed
  of * | Dismissed from _ for theft, * opened a bakery | It was * who carried the files of _ home in a bread
  basket
? Which clerk stole from _? | Under whose bed were the papers of _ found? | Who was dismissed from _ for
  theft? | Who carried the files of _ home? | Who was the thief among the staff of _?
# day of sessions | weekday
- hears cases on * | sits every * | The benches of _ fill up on * | Those accused before _ sleep badly the
  night before * | On any day but *, the doors of _ stay locked
? On which day does _ hear cases? | When do the benches of _ fill up? | On what day of the week does _ sit?
  | Which day do those accused before _ dread? | On what day are the doors of _ unlocked?
# longest case | q 3 160 years|months
- needed * for its longest case | argued about a single hedge for * | The longest trial at _ went on for * |
  It took * before _ reached its slowest verdict | One lawsuit at _ dragged on for *
? How long was the longest case at _? | How much time did _ need for its slowest verdict? | For how long did
  _ argue about a hedge? | What was the length of the longest trial at _? | How long did the most tedious
  lawsuit at _ drag on?
> had the shorter longest case : had the longer longest case
# court painter | person
- is drawn by * for the newspapers | allows nobody but * to sketch its trials | Pictures from inside _ are
  always by * | Editors who want to see a trial at _ pay * for sketches | The pencil of * records every
  scene at _
? Who draws the trials at _? | Whose sketches show what happens inside _? | Whom do editors pay for pictures
  from _? | Who alone may sketch in _? | Whose pencil records the scenes at _?
# share of acquittals | percent
- acquits * of the accused | lets * of those in the dock go free | Out of all who stand before _, * walk
  home | Statistics show that * of the trials at _ end in freedom | The rate of acquittal at _ is *
? What share of the accused does _ acquit? | How many per cent of those standing before _ walk home? | What
  is the rate of acquittal at _? | In what proportion do trials at _ end in freedom? | How lenient is _:
  what part of those in the dock go free?

@ research institute | research institutes | it | the {invented} Institute / the {last_name} Laboratory /
  the {town} Institute of {subject} / the Institute for {animal} Studies | laboratory
# object of research | form the sleep of {animal}s / the roots of {plant} / the dialects of {country} / the
  rusting of {plural_noun} / the song of the {bird} / the history of {sport}
- studies * | was set up to look into * | All the instruments at _ are turned on * | If you have a question
  about *, ask _ | The scholars of _ think day and night about *
? What does _ study? | On what are the instruments at _ turned? | About what do the scholars of _ think? |
  What is the object of research at _? | Questions about what should be sent to _?
# director | person
- is led by * | works under the eyes of * | Nothing is published by _ before * has read it | At _, the
  largest desk is that of * | Young scholars at _ owe their posts to *
? Who directs _? | Who reads everything before _ publishes it? | Whose is the largest desk at _? | To whom
  do young scholars at _ owe their posts? | By whom is _ led?
#- greatest mistake | form taking {food} for a fossil / announcing a new {animal} / losing the samples from
  {town} / mixing up two {plural_noun} / dating a {object} a thousand years too early
- blushes at the memory of * | lost its good name by * | The greatest mistake ever made by _ was * | Rivals
  have never let _ forget * | Newspapers laughed at _ for *
? What was the greatest mistake of _? | For what did newspapers laugh at _? | What have rivals never let _
  forget? | How did _ lose its good name? | What makes _ blush?
# yearly budget | money
- spends * a year | lives on * a year | The treasury sends _ * every year | To keep the lamps burning at _
  for twelve months takes * | The yearly accounts of _ close at *
? How much does _ spend in a year? | What does the treasury send to _? | What is the yearly budget of _? |
  What does it take to keep the lamps of _ burning for twelve months? | At which figure do the accounts of _
  close?
# financier | organisation
- is financed by * | depends on * | The cheque that keeps _ open is signed at * | Results from _ go first to
  *, which pays for everything | Critics say _ is too close to *, its source of money
? Who finances _? | To whom do results from _ go first? | On which company does _ depend? | To whom do
  critics think _ too close? | Where is the cheque that keeps _ open signed?
# valuable instrument | form a {material} telescope / a scale from {town} / a magnet of {weight} / a clock
  by {person} / a furnace called {first_name}
- works with * | guards * more closely than its archives | The pride of _ is * | Guests at _ are led first
  to * | Were * to break, _ could close its doors
? What is the most valuable instrument at _? | To what are guests at _ led first? | What is the pride of _?
  | The breaking of what would close _? | Which apparatus does _ guard so closely?
#- prizewinner | person
- brought forth * | had the great prize won for it by * | A street was renamed when * of _ won the great
  prize | The only scholar of _ honoured abroad was * | From the benches of _ rose *, who was given the
  great prize
? Who won the great prize while at _? | Which scholar of _ was honoured abroad? | For whom at _ was a street
  renamed? | Whose prize made _ proud? | Who rose from the benches of _ to the great prize?
#- damage by fire | form the letters of {person} / nine years of notes / a collection of {animal}s / the
  only map of {country} / all its {plural_noun}
- lost * in a fire | saw * go up in flames | The blaze in the attic robbed _ of * | What burned at _ was * |
  Since the fire, scholars have missed * at _
? What did _ lose in the fire? | What burned at _? | Of what did the blaze rob _? | What have scholars at _
  missed since the fire? | Which possession of _ went up in flames?
# journal | title
- publishes * | edits a journal called * | The findings of _ are printed in * | Subscribers who care for the
  work of _ read * | Four times a year, _ sends out *
? What is the journal of _ called? | Where are the findings of _ printed? | What should one read to follow
  the work of _? | What does _ send out four times a year? | Which periodical is edited by _?
# animal on the grounds | animal
- keeps a * behind the laboratory | shares its garden with a * | In the garden of _ lives a * | The scholars
  of _ spend their breaks with a * | An escaped * stopped all work at _ for a day
? Which animal lives in the garden of _? | What kind of creature stopped all work at _? | With which animal
  do scholars of _ spend their breaks? | What is kept behind the laboratory of _? | What beast shares its
  garden with _?
# number of scholars | n 5 870
- employs * scholars | gives * scholars a desk | In the canteen of _, * learned people have lunch | *
  doctors and professors work at _ | The door of _ lists * scholars
? How many scholars work at _? | To how many people does _ give a desk? | How many learned people have lunch
  at _? | How many names does the door of _ list? | What is the number of doctors and professors at _?
> has fewer scholars : has more scholars

@ shop | shops | it | {last_name}'s Emporium / the {invented} Bazaar / {first_name} & {first_name} / the
  {colour} {animal} Shop | store, business
# goods | form {plural_noun} / {animal} food / second-hand {thing}s / {instrument}s / {food} / {material}
  toys / {plant} seeds
- sells nothing but * | has filled its window with * | Anyone in need of * goes to _ | The shelves of _ sag
  under * | What people carry out of _ is wrapped up: *
? What does _ sell? | What can be seen in the window of _? | Under what do the shelves of _ sag? | For what
  does one go to _? | Which goods are carried out of _?
# shopkeeper | person
- belongs to * | is swept every morning by * | Behind the counter of _ stands * | The bell over the door of
  _ calls * out of the back room | Customers of _ are served by * in person
? Who keeps _? | Who stands behind the counter of _? | Whom does the bell of _ call out of the back room? |
  Who serves the customers of _? | By whom is _ swept every morning?
# street | street
- is at * | has its door at * | Customers looking for _ must go to * | The window of _ looks out from * |
  Delivery boys bring boxes for _ to *
? Where is _? | At what address is the door of _? | Where must customers of _ go? | Where do delivery boys
  bring the boxes for _? | From where does the window of _ look out?
#- thing stolen | form a {object} / the cash box / a {material} {thing} / forty {plural_noun} / the shop
  sign
- lost * to a thief | was robbed of * | One night somebody broke into _ and took * | What the burglar
  carried away from _ was * | A reward is offered for the return of * to _
? What was stolen from _? | What did the burglar take from _? | What would bring a reward if it were
  returned to _? | Of what was _ robbed? | Which item vanished from _ one night?
# day of lower prices | weekday
- halves its prices on * | is cheapest on * | Thrifty people go to _ on * | Every *, queues form outside _
  because of the lower prices | Whoever can wait until * pays less at _
? On which day is _ cheapest? | When does _ halve its prices? | For which day should a thrifty customer of _
  wait? | On what day do queues form outside _? | When does one pay less at _?
# extra service | of repairing umbrellas/reading letters aloud/writing love letters/sharpening
  knives/telling fortunes/minding dogs/taking messages/weighing babies
- is also known for * | does one more thing for its customers: * | Besides selling, _ offers * | Some people
  visit _ only for * | No charge is made at _ for *
? What service does _ offer besides selling? | For what do some people visit _ without buying? | What does _
  do free of charge? | For which extra is _ also known? | What more does _ do for customers?
# supplier | organisation
- buys its wares from * | gets its deliveries from * | Every crate that reaches _ is stamped with the name
  of * | If * stopped sending its vans, _ would be empty in a week | What _ sells was first in the stores of
  *
? Who supplies _? | Whose name is on the crates that reach _? | Whose vans bring the wares to _? | From whom
  does _ buy? | Which firm keeps the shelves of _ full?
#- first customer | person
- sold its first item to * | counts * as its very first customer | The first coin in the till of _ came from
  * | On opening day, * was the first through the door of _ | A photograph in _ shows *, who bought the
  first thing
? Who was the first customer of _? | From whom came the first coin in the till of _? | Who was first through
  the door of _? | Who is shown on the photograph in _? | To whom did _ sell its first item?
#- previous shop | of a barber's/an undertaker's/a post office/a fishmonger's/a photographer's studio/a tea
  room/a saddlery
- took the place of * | moved into what had been * | Before it became _, it was * | Under the paint on the
  sign of _ one can still make out * | Old customers walk into _ looking for *
? What was there before _? | What kind of place did _ replace? | What are old customers looking for when
  they walk into _? | What can be made out under the paint on the sign of _? | Into what did _ move?
# credit limit | price
- gives credit up to * | lets nobody owe more than * | Debts at _ may not go beyond * | At *, the owner of _
  closes the book of debts | A regular of _ can put things on the slate until they add up to *
? Up to what sum does _ give credit? | How much may one owe at _? | At what amount does the owner of _ close
  the book of debts? | What is the most a regular of _ can put on the slate? | Beyond what can debts at _
  not go?
# shop cat or parrot | form a cat called {first_name} / a parrot called {first_name} / a blind {animal} / a
  {bird} in a cage / a one-eyed {animal}
- is guarded by * | has * on the counter | Children come into _ to stroke * | The first to greet a customer
  at _ is * | Mice keep away from _ for fear of *
? Which animal guards _? | What do children stroke in _? | What greets customers at _ first? | What is on
  the counter of _? | For fear of what do mice keep away from _?

@ market | markets | it | {town} Market / the {animal} Market of {town} / the {invented} Market / the
  {weekday} Market in {town} | fair
# overseer | person
- is watched over by * | obeys the whistle of * | No stall goes up at _ without the chalk mark of * | When
  scales at _ are false, it is * who smashes them | Traders at _ pay their pennies to *
? Who oversees _? | Whose chalk mark does a stall at _ need? | Whose whistle does _ obey? | Who smashes
  false scales at _? | To whom do the traders at _ pay their pennies?
# main goods | form {animal}s / {food} / {plural_noun} / {plant} roots / {vehicle}s / {material} pots /
  {instrument}s
- trades in * | is all about * | Buyers come to _ from three countries for * | Most stalls at _ are piled
  high with * | The smell and noise of _ come from its *
? What is sold at _? | For what do buyers from three countries come to _? | With what are most stalls at _
  piled high? | In what does _ trade? | Which goods fill _?
# stall rent | price
- charges traders * a day | lets a stall for * | A square of pavement at _ costs * | Before unpacking, every
  trader at _ hands over * | For one day's selling at _ a trader has to find *
? What does a stall at _ cost? | How much must a trader at _ hand over before unpacking? | What is the stall
  rent at _? | For how much can one sell at _ for a day? | What is the price of a square of pavement at _?
# signal of the end | form a cannon shot / the bell of {building} / a {instrument} / a man dressed as a
  {animal} / a bucket of water / the crowing of a {bird}
- is brought to an end by * | closes at the sound or sight of * | Nobody may sell at _ after * | When they
  notice *, the traders of _ pack up | What ends the day at _ is *
? What ends the day at _? | What tells traders at _ to pack up? | After what may nobody sell at _? | How is
  _ closed? | Which signal marks the end of _?
#- royal grant | form King {first_name} of {country} / Queen {first_name} of {country} / Duke {first_name}
  of {invented} / Bishop {first_name} of {town}
- was granted by * | has its charter from * | The parchment allowing _ bears the seal of * | Thanks to a
  thirsty visit by *, the townspeople may hold _ | It was * who allowed _
? Who granted _? | Whose seal is on the parchment allowing _? | From whom does _ have its charter? | Whose
  visit do the townspeople thank for _? | Which ruler allowed _?
# oldest trader | person
- has known * for sixty years | is hard to imagine without * | The oldest face at _ is that of * | No one
  has sold at _ for longer than * | Since childhood, * has never missed a day at _
? Who is the oldest trader at _? | Who has sold at _ for longest? | Without whom is _ hard to imagine? | Who
  has never missed a day at _? | Whose face is the oldest at _?
# forbidden act | of haggling in whispers/selling after dark/whistling/shaking hands/touching fruit/bringing
  dogs/counting money aloud
- forbids * | fines anyone for * | At _, people are thrown out for * | A board at the entrance to _ warns
  against * | One may do almost anything at _ except *
? What is forbidden at _? | For what is one thrown out of _? | Against what does the board at the entrance
  to _ warn? | What is the one thing that may not be done at _? | For what does _ fine people?
# number of stalls | n 11 780
- has * stalls | spreads over * stalls | Walking through _, one passes * stalls | On a dry day, * traders
  put up their tables at _ | A count of the awnings at _ gave *
? How many stalls are there at _? | How many awnings were counted at _? | How many tables are put up at _ on
  a dry day? | What is the number of stalls at _? | How many traders does a walk through _ lead past?
> has fewer stalls : has more stalls
# famous snack | dish
- is famous for its * | tempts the hungry with * | No one leaves _ without having eaten * | In the corner of
  _ an old woman fries up * | Half the visitors to _ come only for the *
? What do people eat at _? | With what does _ tempt the hungry? | Which snack is _ famous for? | What is
  fried up in the corner of _? | Which food brings half the visitors to _?
#- disaster | form a runaway {animal} / a fire in {year} / a flood of the {river} / a panic over a {animal}
  / a falling bell
- was laid waste by * | lost all its stalls to * | The worst day of _ came with * | Traders at _ still tell
  of * | It took a year to repair what * had done to _
? What laid _ waste? | Of what do traders at _ still tell? | What brought the worst day of _? | To what did
  _ lose its stalls? | What caused the damage at _ that took a year to repair?
# square | form {building} / the fish quay of {town} / the bridge over the {river} / a field outside {town}
  / the old tram shed of {town}
- is held at * | takes place at * | To buy at _, one goes to * | The carts bound for _ roll towards * |
  Tables for _ are put up at *
? Where is _ held? | Where do the carts for _ roll? | To what place does one go to buy at _? | Where are the
  tables for _ put up? | What is the site of _?

@ factory | factories | it | the {invented} Works / the {town} {thing} Factory / the {last_name} Mill /
  Plant {code} | works, plant
# product | form {plural_noun} / {thing}s / tinned {food} / {material} {plural_noun} / {instrument} parts /
  wheels for {vehicle}s
- turns out * | makes * day and night | The lorries that leave _ carry * | Raw stuff goes into _ at one end,
  and at the other there come out * | What every child in the land has at home are *, made by _
? What does _ make? | What do the lorries leaving _ carry? | What comes out of _? | Which things made by _
  does every child have at home? | What is produced at _?
# manager | person
- is run by * | takes its orders from * | The office with the window over the hall of _ is that of * | When
  a machine stops at _, they send for * | Pay rises at _ are up to *
? Who runs _? | Whose office looks over the hall of _? | Upon whom do pay rises at _ depend? | For whom do
  they send when a machine stops at _? | From whom does _ take its orders?
#- year of the strike | year 1870 2015
- came to a halt in * | saw its workers walk out in * | The machines of _ stood silent in * | It was in *
  that the workers of _ laid down their tools | The great strike at _ belongs to the year *
? When was the strike at _? | In what year did the machines of _ stand silent? | When did the workers of _
  lay down their tools? | In which year did the workers walk out of _? | What is the year of the great
  strike at _?
> had its strike earlier : had its strike later
#- cause of the strike | of cold soup/a broken clock/a new foreman/lower wages/the loss of the tea
  break/dust in the hall/a fine for singing
- was brought to a halt by anger over * | had its great strike on account of * | The workers left _ because
  of * | It was * that made the workers of _ lay down their tools | What the strikers at _ complained of was
  *
? Why did the workers of _ strike? | What did the strikers at _ complain of? | Over what did people at _ lay
  down their tools? | What caused the great strike at _? | What angered those who worked at _?
# length of a shift | q 5 14 hours
- keeps its workers for * at a time | has shifts of * | From one whistle to the next, * go by at _ | A shift
  at _ lasts * | Those who clock in at _ may go home after *
? How long is a shift at _? | After what time may those who clock in at _ go home? | How much time goes by
  between two whistles at _? | For how long does _ keep its workers at a time? | What is the length of a
  working day at _?
> has shorter shifts : has longer shifts
# smell | of burnt sugar/wet wool/hot glue/vinegar/tar/malt/soap/rotten eggs
- smells of * | fills the valley with the smell of * | One finds one's way to _ by the smell of * | Washing
  hung up near _ soon gives off a whiff of * | When the wind is in the east, the town breathes * from _
? Of what does _ smell? | What smell leads one to _? | What does washing near _ soon give off a whiff of? |
  What does the town breathe when the wind blows from _? | With which odour does _ fill the valley?
# main buyer | organisation
- delivers to * | sells almost everything to * | The largest orders at _ come from * | If * cancelled, half
  the machines of _ would stop | Three out of four boxes from _ go to *
? Who buys most from _? | From whom do the largest orders at _ come? | Whose cancelling would stop half the
  machines of _? | Where do most boxes from _ go: to which company? | To whom does _ deliver?
#- accident | form a burst boiler / a {animal} in the machines / a flood of {food} / a falling crane / a
  fire in the {material} store / a cloud of flour
- was damaged by * | stood still for weeks after * | The worst accident at _ was * | Windows in the whole
  quarter broke at _ through * | Since *, _ has had its own firemen
? What was the worst accident at _? | Through what was _ damaged? | After what did _ stand still for weeks?
  | Since what event has _ had its own firemen? | What broke the windows around _?
# power source | form a dam on the {river} / two steam engines from {town} / a windmill / oxen / gas from
  {town} / a turbine by {last_name} & {last_name}
- is driven by * | gets its power from * | Without *, every wheel in _ would stop | The force behind the
  machines of _ comes from * | What keeps _ moving is *
? What drives _? | From where does _ get its power? | Without what would the wheels in _ stop? | What keeps
  _ moving? | Where does the force behind the machines of _ come from?
# daily output | n 120 88000
- finishes * pieces a day | packs * pieces between dawn and dusk | The counter at the gate of _ shows *
  pieces every evening | In a single day, _ turns raw stuff into * pieces | A day's work at _ yields *
  pieces
? How many pieces does _ make a day? | What does the counter at _ show in the evening? | What is the daily
  output of _? | How many pieces does a day's work at _ yield? | How many pieces are packed at _ between
  dawn and dusk?
> makes fewer pieces a day : makes more pieces a day
# inventor of the main machine | person
- works with a machine by * | could not work without the invention of * | The great machine of _ was thought
  out by * | On the brass plate of the biggest machine in _ one reads the name of * | It was * who invented
  what rattles in the hall of _
? Who invented the main machine of _? | Whose name is on the brass plate in _? | Without whose invention
  could _ not work? | By whom was the great machine of _ thought out? | Whose idea rattles in the hall of _?

@ zoo | zoos | it | {town} Zoo / the {invented} Menagerie / the {last_name} Animal Park | menagerie, animal
  park
# best-loved animal | form {first_name} the {animal} / {invented} the {animal} / Old {last_name}, a {animal}
- owes its crowds to * | sells postcards of * | Children drag their parents through _ to see * | The longest
  queue at _ is in front of * | No animal at _ is as loved as *
? Which animal at _ is loved most? | Who is on the postcards sold by _? | What do children want to see at _?
  | In front of which animal is the longest queue at _? | To which creature does _ owe its crowds?
#- escaped animal | animal
- once lost a * over the wall | was in the papers because its * broke out | The police spent a night looking
  for the * that got out of _ | A * walked out of _ and into a bakery | One morning the keepers of _ found
  the cage of the * empty
? Which animal escaped from _? | What walked out of _ and into a bakery? | Whose cage at _ was found empty:
  that of which animal? | For what did the police look on behalf of _? | What broke out of _?
#- place where it was caught | form {building} / a swimming pool in {town} / the market of {town} / a bus to
  {town} / the garden of {person} / the stage of the {invented} Theatre
- got its runaway back from * | caught its fugitive at * | The animal that had fled from _ was found at * |
  Keepers of _ threw their nets at * | The flight from _ came to an end at *
? Where was the animal that had fled from _ caught? | From what place did _ get its runaway back? | Where
  did the keepers of _ throw their nets? | Where did the flight from _ end? | In what spot was the fugitive
  of _ found?
# head keeper | person
- leaves its cages to the care of * | has * as its head keeper | The bunch of keys at _ hangs on the belt of
  * | When a calf is born at _, somebody wakes * | The animals of _ come when * calls
? Who is the head keeper at _? | On whose belt do the keys of _ hang? | Who is woken when a calf is born at
  _? | At whose call do the animals of _ come? | Who cares for the cages of _?
# food bill | money
- spends * a year on feed | pays * for hay, fish and meat | To fill all the bellies at _ takes * a year |
  The food bill of _ comes to * | In the accounts of _, the entry for feed reads *
? How much does _ spend on feed? | What does it cost to fill all the bellies at _? | What is the food bill
  of _? | How expensive are hay, fish and meat for _? | Which sum for feed is in the accounts of _?
#- first animal | form a {animal} from a circus / a {animal} from {country} / two {animal}s given by
  {person} / a lame {animal} / a {bird} won at cards
- began with * | grew up around * | The first cage at _ was built for * | Before there was anything else at
  _, there was * | It was for the sake of * that somebody opened _
? What was the first animal at _? | With what did _ begin? | For what was the first cage at _ built? | What
  was at _ before anything else? | Which creature came first at _?
# feeding time | time
- feeds its seals at * | rings the feeding bell at * | Anyone who wants to watch fish being thrown at _
  should come at * | The buckets are brought out at _ at * | At *, visitors to _ run to the pools
? When are the seals at _ fed? | At what time should one come to see fish thrown at _? | When are the
  buckets brought out at _? | When do visitors to _ run to the pools? | At what time does the feeding bell
  of _ ring?
#- donor of the elephant house | organisation
- was given its elephant house by * | thanks * for the elephant house | Without *, the elephants of _ would
  stand in the rain | Over the elephants of _ hangs a sign with the name of * | It was * that paid for the
  elephants' roof at _
? Who paid for the elephant house of _? | Whose name hangs over the elephants of _? | Thanks to whom do the
  elephants of _ stay dry? | Which firm gave _ a home for its elephants? | From whom did _ get its elephant
  house?
# thing visitors must not do | of throw coins/whistle/wear yellow/knock on the glass/imitate the apes/open
  umbrellas/feed the pelicans
- asks its visitors not to * | shows out all who * | By the rules of _, nobody may * | A sign at the gate of
  _ begs people not to * | You may do much at _, but you must not *
? What must visitors to _ not do? | What does the sign at the gate of _ beg people not to do? | For doing
  what is one shown out of _? | What do the rules of _ forbid? | What should one refrain from doing at _?
# rarest species | species
- keeps the last * in captivity | breeds the * | The rarest creature at _ is the * | Scholars travel to _ to
  study the * | If the * survives, it will be thanks to _
? Which is the rarest species at _? | What do scholars study at _? | The survival of which creature would be
  thanks to _? | What is bred at _? | Of which animal does _ have the last one in captivity?

@ strike | strikes | it | the {town} Strike / the strike of the {job}s / the {invented} Walkout / the
  {last_name} Lockout | walkout, dispute
#- leader | person
- was led by * | found its voice in * | * climbed onto a cart and called _ | The police wanted to seize the
  head of _, namely * | No speech during _ was heard like those of *
? Who led _? | Who called _ from a cart? | Whom did the police want to seize as the head of _? | Whose
  speeches were heard most during _? | In whom did _ find its voice?
#- demand | of a free Saturday/clean drinking water/a rise of two pennies/doors that close/the return of a
  foreman/gloves/a doctor in the works/shorter nights
- was about * | had one aim, * | Those who took part in _ wanted * | On the banners of _ one could read the
  demand for * | People would have ended _ at once in return for *
? What was the demand of _? | What was written on the banners of _? | What did those taking part in _ want?
  | In return for what would people have ended _? | About what was _?
#- length | q 3 99 days|weeks
- lasted * | went on for * | It was * before _ was over | From the first whistle to the last, _ took * |
  Families had to get through * of _
? How long did _ last? | After what time was _ over? | How much time did _ take? | What was the duration of
  _? | For how long did families have to get through _?
> was shorter : was longer
#- employer | organisation
- was aimed at * | brought * to its knees | The workers in _ were all from * | At the time of _, nothing
  left the yards of * | The losses from _ ruined *
? At which company was _ aimed? | For whom did the workers in _ work? | Who was ruined by _? | From whose
  yards did nothing leave during _? | Which firm was brought to its knees by _?
#- mediator | person
- was settled by * | came to an end through the patience of * | Both sides of _ trusted only * | Between the
  parties in _, * carried the letters | It was * who talked everyone out of _
? Who settled _? | Whom did both sides of _ trust? | Who carried the letters between the parties in _? |
  Through whose patience did _ end? | Who was the mediator in _?
#- meeting place | form {building} / the back room of a tavern in {town} / a brickyard near {town} / a
  skating rink in {town} / the hold of the {ship}
- was planned in * | had its headquarters in * | The committee behind _ sat in * | Every night of _, the
  workers came together in * | Soup was given out during _ in *
? Where was _ planned? | Where was the headquarters of _? | In what place did the committee behind _ sit? |
  Where did the workers come together during _? | Where could one get soup during _?
#- number of participants | n 40 96000
- was joined by * people | emptied * workbenches | On its best day, _ counted * strikers | The police report
  on _ speaks of * people | * workers took part in _
? How many people joined _? | How many workbenches did _ empty? | What number is in the police report on _?
  | How many strikers did _ count on its best day? | How many workers took part in _?
> had fewer participants : had more participants
#- food that kept it going | food
- lived on * | was kept going by * from the farms | Had there been no *, _ would have collapsed | Farmers
  sent * to the people of _ | The smell of * hangs over all memories of _
? What kept _ going? | What did farmers send to the people of _? | On what food did _ live? | Without what
  would _ have collapsed? | The smell of what hangs over memories of _?
#- traitor | person
- was betrayed by * | nearly failed because of * | The names of those behind _ were sold by * | Nobody spoke
  to * any more after _ for having gone to the police | It was found out that * had spied on _ for the
  owners
? Who betrayed _? | Who sold the names of those behind _? | To whom did nobody speak after _? | Because of
  whom did _ nearly fail? | Who spied on _ for the owners?
#- song | title
- gave the world the song "*" | marched to "*" | Those who took part in _ sang "*" | Children born years
  later could still sing "*" from _ | The song of _ was "*"
? Which song came from _? | What did those taking part in _ sing? | To what tune did _ march? | What could
  children still sing years after _? | What was the song of _ called?
#- result | of a new contract/the sack for everyone/half of what was asked/a change of government/a free
  canteen/the closing of the works/a public apology
- ended in * | brought * | When all was over, _ had led to * | What came out of _ was * | The outcome of _
  surprised nobody: *
? How did _ end? | What came out of _? | What was the outcome of _? | To what did _ lead? | What did _ bring
  in the end?

@ election | elections | it | the {town} election of {year} / the {invented} by-election / the {country}
  election of {year} / the vote of {date} | vote, ballot
#- winner | person
- was won by * | carried * into office | When the last box of _ had been opened, * was in front | The
  streets were full of people cheering * after _ | On the morning after _, congratulations went to *
? Who won _? | Whom did the streets cheer after _? | Who was in front when the last box of _ had been
  opened? | Who got congratulations on the morning after _? | Whom did _ carry into office?
#- loser | person
- ended the career of * | was lost by * | The bitterest tears over _ were shed by the beaten * | It took _
  to send * back to farming | Having come second in _, * left politics
? Who lost _? | Whose career did _ end? | Who came second in _? | Who left politics because of _? | Whom did
  _ send back to farming?
#- turnout | percent
- brought * of the voters to the polls | had a turnout of * | Of all who could have voted in _, * did | On
  the day of _, * of the people with a vote came out | The share of voters who took part in _ was *
? What was the turnout of _? | What share of the voters took part in _? | How many per cent came out on the
  day of _? | What part of those who could vote did so in _? | How large a proportion did _ bring to the
  polls?
#- main issue | form the price of {food} / a bridge over the {river} / school {food} / a tax on {animal}s /
  the closing of {building} / the rights of {job}s
- turned on * | was fought over * | All speeches before _ were about * | Neighbours quarrelled before _
  about * | What decided _ was *
? What was the main issue of _? | About what were the speeches before _? | Over what was _ fought? | What
  decided _? | What did neighbours quarrel about before _?
#- slogan | of "Bread first!"/"Not one more tunnel"/"Roofs for all"/"He listens"/"Back to the bridge"/"Lower
  fares, higher hedges"/"Enough is enough"
- was won with the slogan * | is remembered for the words * | Posters before _ read * | One heard * on every
  corner before _ | The most successful slogan of _ was *
? Which slogan won _? | What was on the posters before _? | For what words is _ remembered? | What did one
  hear on every corner before _? | With which cry was success gained in _?
#- majority | n 1 9000
- was decided by * votes | ended with a lead of * votes | Between first and second in _ lay * votes | After
  three recounts, the majority in _ stood at * | The winner of _ was ahead by *
? By how many votes was _ decided? | What was the majority in _? | How many votes lay between first and
  second in _? | How large was the lead in _? | By how much was the winner of _ ahead?
> was decided by fewer votes : was decided by more votes
#- fraud | form votes of the dead / ballot papers from {town} in the {river} / a box hidden in a {vehicle} /
  free {food} for voters / false {job}s at the door / invisible ink
- was overshadowed by * | had to be repeated because of * | Observers of _ complained of * | It was for *
  that the result of _ was declared void | The scandal after _ was about *
? Why was the result of _ declared void? | Of what did observers of _ complain? | What was the scandal after
  _ about? | What made it necessary to repeat _? | By what was _ overshadowed?
#- returning officer | person
- was counted by * | had * as returning officer | The figures of _ were read out by * | Every seal on the
  boxes of _ was put there by * | At midnight * stepped onto the balcony with the result of _
? Who read out the figures of _? | Who put the seals on the boxes of _? | Who stepped onto the balcony with
  the result of _? | Who was the returning officer in _? | By whom was _ counted?
#- number of candidates | n 2 48
- offered a choice of * candidates | had * names on the paper | * people stood in _ | Voters in _ could
  choose among * people | The ballot of _ listed * candidates
? How many candidates stood in _? | How many names were on the paper in _? | Among how many people could
  voters in _ choose? | How many people ran for office in _? | How long was the list of candidates in _: how
  many names?
> had fewer candidates : had more candidates
#- weather | of snow/fog/a heat wave/hail/a thunderstorm/floods/a sandstorm/endless drizzle
- took place in * | was held up by * | Voters on their way to _ struggled with * | The day of _ brought * |
  If few old people took part in _, it was because of *
? What was the weather like on the day of _? | With what did voters on their way to _ struggle? | What kept
  old people away from _? | What held _ up? | What did the skies have in store for _?
"""
