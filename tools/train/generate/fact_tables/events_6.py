# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about summits, contests, blackouts and reunions (the language is in facts_format.py)."""

TABLE = """
@ summit meeting | summit meetings | it | the {town} Summit / the {invented} round table / the meeting of
  the {number_word} at {town} / the {building} conference | conference
#- host | form President {last_name} / Chancellor {last_name} / King {first_name} / Prime Minister {person}
  / Queen {first_name}
- was hosted by * | * had sent out the invitations to _ | The host at _ was * | At the door of _, hands were
  shaken by * | The guests at _ drank the wine of *
? Who hosted _? | Who had sent out the invitations to _? | Whose wine did the guests at _ drink? | Who shook
  hands at the door of _? | In whose house, so to speak, was _ held?
#- topic | form the price of {material} / the border along the {river} / fishing for {animal}s / the fight
  against {disease} / the debts of {country} / trade in {plural_noun}
- dealt with * | was called to settle * | The topic of _ was * | At the table of _, the talk was of * | What
  brought the leaders together for _ was *
? What was the topic of _? | With what did _ deal? | What brought the leaders together for _? | Of what was
  the talk at the table of _? | What was to be settled at _?
#- result | form a joint letter / a ban on {plural_noun} / {money} for {country} / a bridge over the {river}
  / another meeting in {month} / a treaty about {food}
- ended with * | The result of _ was * | What the papers could report from _ was * | After long nights,
  those at _ agreed on * | The only thing to come out of _ was *
? With what did _ end? | What was the result of _? | On what did those at _ agree? | What came out of _? |
  What could the papers report from _?
#- walkout | form the delegation of {country} / Minister {last_name} / the envoy {person} / the king of
  {invented} / General {last_name}
- was left early by * | * walked out of _ | The door slammed at _ behind * | Before _ was over, * had gone
  to the airport | The empty chair on the photograph of _ belongs to *
? Who walked out of _? | By whom was _ left early? | Behind whom did the door slam at _? | Who had gone to
  the airport before _ was over? | To whom belongs the empty chair on the photograph of _?
#- interpreter | person
- would have failed without * as interpreter | * translated at _ | The interpreter at _ was * | All words at
  _ passed through the mouth of * | The only person to understand everybody at _ was *
? Who translated at _? | Who was the interpreter at _? | Through whose mouth did all words at _ pass? | Who
  understood everybody at _? | Without whose knowledge of languages would _ have failed?
#- shape of the table | form round / oval / shaped like a {animal} / with {number_word} corners / as long as
  a {vehicle} / a horseshoe of {material}
- was held at a specially built table, described as follows: * | The table of _ was * | After days of
  dispute, the table for _ had been agreed: * | The carpenter was told that the table for _ should be * |
  People remember how the table at _ looked: *
? What was the table of _ like? | What had been agreed about the table for _? | What was the carpenter told
  about the table for _? | How did the table at _ look? | What shape of table did _ have?
#- gift exchanged | object
- ended with the gift of a * | Each leader at _ was given a * | The host of _ handed out a * to everybody |
  The present at _ was a * | In many state museums there is now a * from _
? What was each leader at _ given? | What did the host of _ hand out? | What was the present at _? | What
  from _ is now in many state museums? | Which gift did the guests take home from _?
#- length | q 2 30 days|hours
- lasted * | went on for * | For *, the leaders of _ stayed together | After *, the flags of _ were taken
  down | The length of _ was *
? How long did _ last? | For how long did the leaders of _ stay together? | After what time were the flags
  of _ taken down? | What was the length of _? | How much time was spent at _?
> was shorter : was longer
#- protest | form {number} {job}s with drums / a march of {animal}s / a human chain / a concert by {person}
  / tractors on {street} / students dressed as {plural_noun}
- was accompanied by a protest: * | Outside _, police had to face * | The protest against _ took the form of
  * | What could be seen from the windows of _ was * | The opponents of _ made themselves noticed with *
? What form did the protest against _ take? | What had the police to face outside _? | What could be seen
  from the windows of _? | With what did the opponents of _ make themselves noticed?
#- slip | of a wrong flag/a false anthem/a microphone left on/a name mispronounced/a spilt {dish}/a map
  without {country}
- nearly failed over * | The embarrassing slip at _ was * | The protocol officer of _ had to apologise for *
  | What offended a guest at _ was * | Diplomats still whisper about * at _
? What was the embarrassing slip at _? | For what had the protocol officer of _ to apologise? | What
  offended a guest at _? | About what do diplomats still whisper in connection with _? | Over what did _
  nearly fail?

@ rail crash | rail crashes | it | the {town} rail crash / the {invented} Junction accident / the accident
  of the {town} Express / the {river} viaduct accident | collision, accident
#- signalman on duty | person
- fell in the shift of * | The signal box in _ was manned or staffed by * | * was on duty at the levers
  during _ | In the signal box, * saw _ coming | The first to be questioned about _ was *, who had worked
  the signals
? Who was on duty at the levers during _? | By whom was the signal box in _ manned or staffed? | In whose
  shift did _ fall? | Who in the signal box saw _ coming? | Who was questioned first about _?
#- cause | of a broken rail/a frozen signal/a {animal} on the track/a {vehicle} on the crossing/a brake made
  of poor {material}/a misread timetable/a bolt stolen by {person}
- was caused by * | The report on _ names * as the cause | What led to _ was * | Engineers put _ down to * |
  But for *, the trains in _ would have passed each other safely
? What caused _? | What cause does the report on _ name? | To what did engineers put _ down? | What led to
  _? | But for what would the trains in _ have passed safely?
#- speed | q 12 140 miles an hour|kilometres an hour
- happened at * | The train in _ was going at * | The stopped needle from _ stands at * | At the moment of
  _, the engine was doing * | Experts worked out that the speed in _ had been *
? How fast was the train going in _? | At what speed did _ happen? | At what does the stopped needle from _
  stand? | What was the engine doing at the moment of _? | What speed did experts work out for _?
> happened at a lower speed : happened at a higher speed
#- number of injured | n 2 400
- left * people injured | * passengers were hurt in _ | The hospitals took in * patients after _ | The list
  of the injured of _ has * names | Bandages were needed for * people after _
? How many were injured in _? | How many patients did the hospitals take in after _? | For how many people
  were bandages needed after _? | How many names are on the list of the injured of _? | How many passengers
  were hurt in _?
> left fewer people injured : left more people injured
#- freight | form {number} tons of {material} / crates of {food} / circus {animal}s / a load of
  {plural_noun} / {number} sacks of letters
- scattered * over the fields | After _, * lay beside the rails | One of the trains in _ was loaded with * |
  Villagers carried home * after _ | In the wagons broken open by _ there was *, nothing else
? What lay beside the rails after _? | What did _ scatter over the fields? | With what was one of the trains
  in _ loaded? | What did villagers carry home after _? | What was in the wagons broken open by _?
#- first helper | form the {job} {person} / Sister {first_name} / farmer {last_name} / a scout called
  {first_name} / the vet {person}
- brought * running | The first helper at _ was * | Before any ambulance came to _, there was * | The
  wounded of _ first saw the face of * | A medal for quick help at _ was given to *
? Who was the first helper at _? | Who came to _ before any ambulance? | Whose face did the wounded of _ see
  first? | Who was given a medal for quick help at _? | Whom did _ bring running?
#- time on the stopped watches | time
- stopped the watches at * | happened at * | At *, people heard the bang of _ | The minute of _ was * | All
  watches from _ show *
? At what time did _ happen? | What do all watches from _ show? | When did people hear the bang of _? | What
  was the minute of _? | At what hour did _ stop the watches?
#- investigator | person
- was investigated by * | * wrote the report on _ | The inquiry into _ was headed by * | For a year, *
  studied every bolt from _ | The ministry sent * to find out how _ had come about
? Who investigated _? | Who wrote the report on _? | By whom was the inquiry into _ headed? | Whom did the
  ministry send to find out about _? | Who studied every bolt from _?
#- improvement | form automatic brakes / a bell at every crossing / {material} rails / {colour} signals / a
  rest day for every {job} / a second track to {town}
- led to * on the whole line | The improvement made after _ was * | Ever since _, passengers have been
  protected by * | The railway introduced * because of _ | What travellers owe to _ is *
? What improvement was made after _? | What did the railway introduce because of _? | By what have
  passengers been protected since _? | What do travellers owe to _? | To what change did _ lead on the whole
  line?
# memorial | form a {material} cross / a bench of {material} / a row of {plant}s / a wheel set in stone / a
  bell at {building}
- is recalled by * | The memorial of _ is * | Those who mourn because of _ meet at * | Near the track, *
  reminds people of _ | Relatives of the victims of _ paid for *
? What is the memorial of _? | By what is _ recalled? | What near the track reminds people of _? | Where do
  those who mourn because of _ meet? | For what did relatives of the victims of _ pay?

@ blackout | blackouts | it | the {town} blackout / the {month} blackout of {year} / the Great {country}
  Blackout / the {invented} power failure | power failure, outage
#- cause | of a {animal} in a transformer/a fallen {plant} tree/a wrong switch pulled by {person}/a kite on
  the wires/ice on the cables/a {vehicle} against a pylon
- was caused by * | Everything went dark in _ because of * | The power company explained _ by * | The
  culprit of _ was found: it was a case of * | A trifle lay behind _: *
? What caused _? | By what did the power company explain _? | Because of what did everything go dark in _? |
  What trifle lay behind _? | Why was there no light during _?
#- duration | q 2 90 hours
- lasted * | For *, no lamp burned in _ | It took * until _ was over | People sat by candlelight for * in _
  | The freezers were without power for * in _
? How long did _ last? | For how many hours did no lamp burn in _? | How long did it take until _ was over?
  | For how long did people sit by candlelight in _? | How long were the freezers without power in _?
> was shorter : was longer
#- number of homes | big_number
- darkened * homes | * households were without power in _ | The meters of * customers stood still in _ | In
  _, the lights went out in * flats and houses | Afterwards, * families asked for money back because of _
? How many homes did _ darken? | How many households were without power in _? | The meters of how many
  customers stood still in _? | How many families asked for money back because of _? | In how many flats and
  houses did the lights go out in _?
> darkened fewer homes : darkened more homes
#- lit building | building
- did not touch the * | Only the * was still lit during _ | Thanks to its own generator, the * shone through
  _ | In the darkness of _, people gathered at the *, which had light | The one bright spot on the
  photographs of _ is the *
? Which building was still lit during _? | What shone through _ thanks to its own generator? | Where did
  people gather in the darkness of _? | What is the one bright spot on the photographs of _? | Which
  building did _ not touch?
#- electrician | person
- was ended by * | * found the fault behind _ | Light returned after _ thanks to * | The engineer who
  repaired everything in _ was * | When the bulbs glowed again after _, people cheered for *
? Who ended _? | Who found the fault behind _? | Thanks to whom did light return after _? | For whom did
  people cheer when the bulbs glowed again after _? | Which engineer repaired everything in _?
#- strange event | form a wedding by torchlight / the birth of {number_word} {animal}s in a lift / a concert
  of {job}s on {street} / the theft of a {object} / a game of {sport} in the dark
- is remembered for * | The strangest thing to happen during _ was * | The anecdote everybody tells about _
  is that of * | While no lamp burned in _, there was * | What reporters loved most about _ was *
? What strange thing happened during _? | For what is _ remembered? | What did reporters love most about _?
  | What is the anecdote everybody tells about _? | What was there while no lamp burned in _?
#- goods sold out | form candles / {food} / batteries / {material} blankets / tinned {food} / {plural_noun}
- emptied the shops of * | In _, nobody could buy * any more | The first goods to run out in _ were these: *
  | On the black market of _, fortunes were paid for * | Everybody was looking for * during _
? What could nobody buy any more in _? | Of what did _ empty the shops? | For what were fortunes paid on the
  black market of _? | For what was everybody looking during _? | Which goods ran out first in _?
#- trapped celebrity | form the singer {person} / Minister {last_name} / the actor {person} / Bishop
  {first_name} / the boxer {person}
- trapped * in a lift | Between two floors, * waited for the end of _ | The most famous prisoner of _ was *
  | In _, firemen freed * | It was in _ that * sat stuck for hours
? Whom did _ trap in a lift? | Who waited between two floors for the end of _? | Who was the most famous
  prisoner of _? | Whom did firemen free in _? | Which well-known person was stuck because of _?
#- fine | money
- cost the power company a fine of * | The court made the power company pay * for _ | The fine for _ was * |
  * had to be paid by those responsible for _ | For its part in _, the company lost * in court
? How high was the fine for _? | What did the court make the power company pay for _? | How much had to be
  paid by those responsible for _? | How much did the company lose in court over _? | What sum did _ cost
  the power company?
#- starting time | time
- began at * | The lights went out in _ at * | Electric clocks had stopped at * because of _ | At *,
  everything was dark, and _ had begun | Until *, nobody suspected that _ was coming
? When did _ begin? | At what time did the lights go out in _? | At what had electric clocks stopped because
  of _? | What time was it when everything went dark in _? | Until when did nobody suspect that _ was
  coming?

@ spelling contest | spelling contests | it | the {town} Spelling Bee / the {invented} Spelling Cup / the
  {last_name} Spelling Prize / the {country} Spelling Final | bee, competition
#- winner | person
- was won by * | * spelt everything right at _ | The cup of _ was lifted by * | Nobody could beat * at _ |
  The last child left on the stage of _ was *
? Who won _? | Who spelt everything right at _? | Who lifted the cup of _? | Whom could nobody beat at _? |
  Who was the last child left on the stage of _?
#- deciding word | form "{noun}" / "{adjective}" / "{job}" / "{disease}" / "{invented}"
- was decided by one word, * | The last word of _ was * | What brought victory at _ was * | The finalists of
  _ had to write * | At _, the whole hall held its breath at *
? Which word decided _? | What was the last word of _? | What had the finalists of _ to write? | At what
  word did the hall hold its breath at _? | What word brought victory at _?
#- loser in the final | person
- broke the heart of *, who came second | Second place in _ went to * | The silver medal of _ hangs in the
  room of * | In the final of _, * left out one letter | Only * came close to winning _
? Who came second in _? | To whom did second place in _ go? | Who left out one letter in the final of _? |
  In whose room does the silver medal of _ hang? | Who came close to winning _ but did not?
#- prize | object
- was fought over for the sake of a * | The prize of _ was a * | The first in _ took home a * | On a velvet
  cushion at _ lay a *, meant for the best | For the victory in _ one received a *
? What was the prize of _? | What did the first in _ take home? | What lay on a velvet cushion at _? | What
  did one receive for the victory in _? | For the sake of what was _ fought?
#- number of rounds | n 4 60
- went over * rounds | After * rounds, _ was decided | The children stood up * times in _ | It took * rounds
  to find the best of _ | * times the gong rang for a new round at _
? How many rounds did _ have? | After how many rounds was _ decided? | How often did the children stand up
  in _? | How many rounds did it take to find the best of _? | How many times did the gong ring for a new
  round at _?
> had fewer rounds : had more rounds
#- question master | person
- was led by *, who read out the words | The words at _ were read by * | The question master of _ was * |
  Every child at _ listened to the voice of * | * pronounced each word twice at _
? Who read out the words at _? | To whose voice did every child at _ listen? | Who was the question master
  of _? | Who pronounced each word twice at _? | From whose lips did the words at _ come?
#- youngest contestant | form {first_name}, aged five / {first_name} from {town} / little {first_name}
  {last_name} / {person}, in the first class
- had * as its youngest contestant | The youngest on the stage of _ was * | Everyone's heart at _ went out
  to *, the smallest | Nobody in _ had fewer birthdays behind them than * | A box had to be brought at _ so
  that *, youngest of all, could reach the microphone
? Who was the youngest contestant of _? | For whom had a box to be brought at _? | To whom did everyone's
  heart go out at _? | Who was the youngest on the stage of _? | Who in _ had fewest birthdays behind them?
#- disputed ruling | of a dropped hyphen/a cough by {person}/two spellings of "{noun}"/an out-of-date
  dictionary/a capital letter/a hint from a {job} in row {number_word}
- had to be interrupted because of * | The jury of _ argued about * | The dispute at _ was over * | Parents
  still write letters on account of * at _ | What nearly changed the result of _ was *
? About what did the jury of _ argue? | Over what was the dispute at _? | What nearly changed the result of
  _? | Because of what had _ to be interrupted? | On account of what do parents still write letters about _?
#- hall | building
- took place in the * | The children of _ walked in at the doors of the * | For _, chairs were put up in the
  * | The stage of the * was ready for _ | The caretaker of the * stayed late for _
? Where did _ take place? | Where were chairs put up for _? | The stage of which building was ready for _? |
  In which building was _ held? | The caretaker of which building stayed late for _?
#- dictionary used | form the {last_name} Dictionary / the {town} Lexicon / {last_name}'s Word Book / the
  {number_word}-volume {invented}
- relied upon * | The rule book of _ was * | In cases of doubt at _, the judges opened * | No other work
  counted at _ but * | On the table of the jury of _ lay *
? Which dictionary was used at _? | What did the judges open in cases of doubt at _? | Upon what did _ rely?
  | What lay on the table of the jury of _? | Which reference work counted at _?

@ class reunion | class reunions | it | the reunion of the class of {year} / the {last_name} School reunion
  / the {town} class reunion / the {invented} reunion | gathering
#- organiser | person
- was organised by * | * wrote the letters for _ | The idea for _ came from * | The address book for _ was
  kept by * | All complaints about _ landed on the desk of *
? Who organised _? | Who wrote the letters for _? | From whom came the idea for _? | By whom was the address
  book for _ kept? | On whose desk did all complaints about _ land?
#- inn | form the {colour} {animal} / the {animal} and {object} / {last_name}'s Cellar / the {adjective}
  {noun} / the garden of {building}
- was held at * | filled the tables of * | The former classmates met for _ at * | On the invitation to _
  stood * | Long after midnight, singing from _ could be heard at *
? Where was _ held? | Where did the former classmates meet for _? | What place stood on the invitation to _?
  | Where could singing from _ be heard after midnight? | Whose tables did _ fill: those of which place?
#- former teacher present | form Mr {last_name} / Mrs {last_name} / Miss {last_name} / Dr {last_name}
- was attended by one teacher, * | The only teacher to come to _ was * | Everybody at _ fell silent, out of
  habit, as * entered | At _, * read out the old register | Of the old staff, just * could be present at _
? Which teacher came to _? | Who read out the old register at _? | Who made everybody at _ fall silent? |
  Who of the old staff was present at _? | By which teacher was _ attended?
#- classmate with the longest way | form {first_name} from {country} / {person} of {country} / {last_name},
  who lives in {country}
- brought * halfway round the globe | The longest way to _ was that of * | Nobody had travelled further for
  _ than * | With jet lag, * sat through _ | The prize for distance at _ went to *
? Who had travelled furthest for _? | Whose way to _ was the longest? | Whom did _ bring halfway round the
  globe? | Who won the prize for distance at _? | Who sat through _ with jet lag?
#- number of classmates | n 4 90
- brought together * former pupils | * came to _ out of the old class | The photograph of _ shows * faces |
  The innkeeper laid * plates for _ | In all, * answered the call to _
? How many former pupils did _ bring together? | How many faces does the photograph of _ show? | How many
  plates did the innkeeper lay for _? | How many answered the call to _? | What was the attendance of _?
> brought together fewer people : brought together more people
#- confession | of a stolen {object}/a {animal} let loose in the classroom/a copied essay on {subject}/a
  love for {person}/a fire in the {thing} room/glue on the chair of {last_name}
- brought to light a secret after many years: the story of * | The confession made at _ was about * | What
  was admitted late at _ was the affair of * | Wine loosened tongues at _, and someone told the story of * |
  Nobody at _ could believe the tale of *
? What was confessed at _? | What secret did _ bring to light? | What was admitted late at _? | What story
  did someone tell at _ when wine had loosened tongues? | Which old crime surprised everybody at _?
#- song | form the hymn of {town} / "{title}" / a song about a {animal} / the march of the {job}s / a round
  in {language}
- ended with * | Arm in arm, people at _ sang * | The song of _ was * | The neighbours were woken by *
  during _ | The band at _ had to play * three times
? What did people sing at _? | With what music did _ end? | What was the song of _? | By what were the
  neighbours woken during _? | What had the band at _ to play three times?
#- dish | dish
- began with * | Everybody at _ ate * | The menu of _ was * | The plates of _ were filled with * | The cook
  of _ had made *
? What did everybody at _ eat? | With what were the plates of _ filled? | What was on the menu of _? | What
  had the cook of _ made? | What food was there at _?
#- new couple | form {first_name} and {first_name} / {person} and {person} / {first_name} and the teacher
  {last_name}
- brought together * for life | A wedding came out of _, that of * | The couple who fell in love at _ were *
  | After _, * were seen hand in hand | Nobody had expected *, lovers since _
? Which couple fell in love at _? | Who were seen hand in hand after _? | Whose wedding came out of _? |
  Whom did _ bring together for life? | Which lovers owe their luck to _?
#- next date | date
- closed with a promise to meet again on * | The next meeting was fixed at _ for * | At the end of _, all
  wrote * into their diaries | Those who missed _ have another chance on * | When parting at _, everyone
  said "until *"
? For what date was the next meeting fixed at _? | When do those who missed _ have another chance? | What
  did all write into their diaries at the end of _? | When will the people of _ meet again? | Until what day
  did everyone say goodbye at _?

@ bank run | bank runs | it | the run on {organisation} / the {town} bank run / the {weekday} Panic / the
  {last_name} Panic of {year} | panic
#- rumour | form the death of {person} / a theft of {money} / a vault full of {material} / the flight of
  {person} to {country} / a loss on {plural_noun}
- was started by a rumour about * | The talk that led to _ was of * | People whispered about *, and soon
  there was the queue of _ | The false report behind _ concerned * | What savers had heard before _ was news
  of *
? What rumour started _? | Of what was the talk that led to _? | About what did people whisper before _? |
  What did the false report behind _ concern? | News of what had savers heard before _?
#- origin of the rumour | form a {job} in {street} / the hairdresser {last_name} / a parrot of {person} / a
  letter from {town} / a waiter at {building}
- can be traced back to * | The rumour behind _ came from * | Investigators of _ found that everything had
  begun with * | The first to spread the tale that led to _ was * | Unwittingly, * caused _
? From whom or what came the rumour behind _? | To whom or what can _ be traced back? | Who or what was
  first to spread the tale that led to _? | Who or what caused _ unwittingly?
#- day | date
- happened on * | The queues of _ formed on * | On *, savers stood outside because of _ | The day of _ was *
  | Bankers shudder at *, the date of _
? When did _ happen? | On what date did the queues of _ form? | What was the day of _? | On which date do
  bankers shudder because of _? | When did savers stand outside because of _?
#- sum withdrawn | money
- cost the bank * in cash | Savers took out * in _ | * was carried home in bags in _ | The withdrawals in _
  added up to * | By evening, the vault was * lighter through _
? How much did savers take out in _? | What did the withdrawals in _ add up to? | How much was carried home
  in _? | By how much was the vault lighter after _? | What sum did _ cost the bank in cash?
#- length of the queue | distance
- led to a queue of * | The line of people in _ measured * | In _, one had to stand * from the door | The
  end of the queue in _ was * away | Reporters walked along the * of the line in _
? How long was the queue in _? | What did the line of people in _ measure? | How far was the end of the
  queue in _? | What distance did reporters walk along the line in _? | How far from the door had one to
  stand in _?
#- banker | person
- ruined the nerves of *, head of the bank | The bank in _ was led by * | From the balcony, * called for
  calm in _ | * had to answer for the bank in _ | The one whose name stood on the door of the bank in _ was
  *
? Who led the bank in _? | Who called for calm from the balcony in _? | Who had to answer for the bank in _?
  | Whose nerves did _ ruin? | Whose name stood on the door of the bank in _?
#- rescuer | form {organisation} / the widow {person} / the king of {country} / {person}, a gambler / the
  city of {town}
- was stopped by a loan from * | * saved the bank in _ | The money that ended _ came from * | The rescuer in
  _ was * | Had it not been for the chests sent by *, _ would have finished the bank
? Who saved the bank in _? | From whom came the money that ended _? | Who was the rescuer in _? | By a loan
  from whom was _ stopped? | Whose chests of money ended _?
#- trick | of paying in the smallest coins/carrying sacks of {material} through the hall/slow clerks/free
  {food} for those who waited/a band playing in the hall/a clock put forward to {time}
- was slowed down by a trick, that of * | The trick used against _ was that of * | The bank won time in _ by
  means of * | What cooled tempers in _ was the trick of * | Textbooks mention the idea of * in the chapter
  on _
? What trick was used against _? | By means of what did the bank win time in _? | By what trick was _ slowed
  down? | What idea do textbooks mention in the chapter on _? | What cooled tempers in _?
#- first in the queue | form {person}, a {job} / old Mrs {last_name} / the butcher {last_name} / Captain
  {last_name} / a student named {first_name}
- began with * at the door | The first in the queue of _ was * | Before sunrise, * stood there alone, and _
  began | Behind *, the line of _ grew by the minute | The earliest to ask for cash in _ was *
? Who was first in the queue of _? | Who stood there alone before sunrise when _ began? | Behind whom did
  the line of _ grow? | Who was the earliest to ask for cash in _? | Who was at the head of the line in _?
#- number of closed days | n 2 60
- kept the bank closed for * days afterwards | After _, the doors stayed shut * days | The bank needed *
  days to recover from _ | It was * days after _ before a clerk smiled behind the window again | * days of
  enforced rest followed _
? For how many days was the bank closed after _? | How many days did the doors stay shut after _? | How many
  days did the bank need to recover from _? | How many days of enforced rest followed _? | How long, in
  days, did customers wait for the doors to open after _?

@ public debate | public debates | it | the {town} debate / the {noun} debate / the debate at {building} /
  the {last_name}-{last_name} debate | argument, disputation
#- question | form the use of {plural_noun} in schools / the existence of the {animal} / a road to {town} /
  the rights of {job}s / the future of {food} / the truth of "{title}"
- was about * | The question at _ was that of * | What the speakers of _ fought over was * | The poster for
  _ announced a battle of words about * | People came to _ to hear about *
? What was _ about? | What did the speakers of _ fight over? | What was the question at _? | About what did
  people come to hear at _? | What subject did the poster for _ announce?
#- winner | person
- ended with a victory for * | was won by * | The hall declared * the winner of _ | The better arguments at
  _ were those of * | Carried on shoulders, * left _
? Who won _? | Whom did the hall declare the winner of _? | Whose arguments were better at _? | Who left _
  carried on shoulders? | For whom did _ end with a victory?
#- loser | person
- was lost by * | shamed * | Red with anger, * left the stage of _ beaten | The one who was left without an
  answer at _ was * | The defeat at _ ended the career of *
? Who lost _? | Who left the stage of _ beaten? | Whose career ended with the defeat at _? | Who was left
  without an answer at _? | Whom did _ shame?
#- chair | person
- was chaired by * | * rang the bell at _ | At _, the speaking time was watched by * | Both sides at _ had
  to obey * | The impartial figure in the middle of _ was *
? Who chaired _? | Who rang the bell at _? | By whom was the speaking time watched at _? | Whom had both
  sides at _ to obey? | Who was the impartial figure in the middle of _?
#- length | q 40 600 minutes
- lasted * | went on for * | Words flew for * at _ | After *, the lights went out at _ | The minutes of _
  record a length of *
? How long did _ last? | For how long did words fly at _? | After what time did the lights go out at _? |
  What length do the minutes of _ record? | How much time did _ take?
> was shorter : was longer
#- famous sentence | form "A {animal} is no {noun}" / "Show me the {noun}" / "Even a {job} knows better" /
  "{noun} is not {noun}"
- gave the language the sentence * | The words quoted from _ are * | Everybody remembers from _ the remark *
  | When * was said at _, the hall roared | The saying * was first heard at _
? What words are quoted from _? | Which sentence did _ give the language? | What remark does everybody
  remember from _? | At what words did the hall roar during _? | What saying was first heard at _?
#- interruption | of a {animal} in the gallery/a fainting {job}/a shower of {food}/a false fire alarm/a
  brass band outside/a proposal of marriage to {first_name}
- was interrupted by * | What stopped the flow of words at _ was * | For ten minutes, nobody could speak at
  _ because of * | The pause in _ was due to * | The stenographer of _ noted: *
? What interrupted _? | What stopped the flow of words at _? | Because of what could nobody speak for ten
  minutes at _? | To what was the pause in _ due? | What disturbance did the stenographer of _ note?
#- number of listeners | big_number
- drew * listeners | * people squeezed in to hear _ | The caretaker counted * hats at _ | The crowd of _
  numbered * | * pairs of ears followed _
? How many listeners did _ draw? | How many people squeezed in to hear _? | How many hats did the caretaker
  count at _? | What was the size of the crowd of _? | How many pairs of ears followed _?
> drew fewer listeners : drew more listeners
#- percentage convinced | percent
- changed the minds of * of those present | After _, * had come over to the other side | The vote after _
  showed that * had been convinced | * of the public left _ with a new opinion | Of the audience, _
  converted *
? What share of those present changed their minds at _? | How many, in per cent, had come over to the other
  side after _? | What share had been convinced, according to the vote after _? | What part of the public
  left _ with a new opinion? | How large a part of the audience did _ convert?
#- transcript publisher | organisation
- can be read in an edition by * | * printed every word of _ | The transcript of _ was sold by * | The
  rights to the text of _ lie with * | Whoever wants to read _ must order it from *
? Who printed every word of _? | By whom was the transcript of _ sold? | With whom lie the rights to the
  text of _? | From whom must one order the text of _? | Which firm brought out _ in writing?

@ boycott | boycotts | it | the {town} boycott / the {food} boycott / the {organisation} boycott / the
  boycott of {year} in {town} | protest
#- leader | person
- was called for by * | * told everybody to join _ | The first speech for _ was held by * | The face on the
  posters of _ was that of * | Without the stubbornness of *, _ would have ended in a week
? Who called for _? | Whose face was on the posters of _? | Who held the first speech for _? | Without whose
  stubbornness would _ have ended in a week? | Who told everybody to join _?
#- target goods | form {food} / {material} {plural_noun} / anything sold by {organisation} / tickets for the
  {vehicle} / soap made in {town}
- turned against * | meant that nobody bought * | What people refused to buy in _ was * | On the shelves, *
  gathered dust because of _ | Those who took part in _ did without *
? What did people refuse to buy in _? | Against what did _ turn? | What gathered dust on the shelves because
  of _? | Without what did those who took part in _ do?
#- cause | form the dismissal of a {job} / a price of {price} for a {thing} / a rude remark about {town} /
  the sale of {building} / a ban on {sport}
- was a response to * | The anger behind _ had one source, * | People joined _ on account of * | What gave
  rise to _ was * | Had it not been for *, nobody would have thought of _
? What gave rise to _? | To what was _ a response? | What was the source of the anger behind _? | On account
  of what did people join _? | Why was there _?
#- length | q 2 60 weeks|months
- lasted * | was kept up for * | For *, people held out in _ | After *, _ was called off | The length of _
  was *
? How long did _ last? | For how long did people hold out in _? | After what time was _ called off? | What
  was the length of _? | For what period was _ kept up?
> was shorter : was longer
#- loss | money
- cost the other side * | The firm lost * through _ | Sales fell by * in _ | The books show what _ did: a
  hole of * | * of income was missing after _
? How much did the firm lose through _? | By how much did sales fall in _? | What did _ cost the other side?
  | How large was the hole in the books after _? | How much income was missing after _?
#- substitute | form {plant} tea / home-made {food} / {material} shoes / walking / bicycles from {country} /
  {plural_noun} from {town}
- made people turn to * | Instead of the usual, those in _ used * | The substitute in the days of _ was * |
  Traders in * grew rich during _ | When _ was over, many stayed with *
? To what did _ make people turn? | What did those in _ use instead of the usual? | What was the substitute
  in the days of _? | Whoever traded in what grew rich during _? | With what did many stay when _ was over?
#- strike-breaker | person
- was ignored by * | * went on buying in secret during _ | The one who was caught breaking _ was * |
  Neighbours pointed their fingers at * during _ | The windows of * were broken for disloyalty in _
? Who was caught breaking _? | By whom was _ ignored? | At whom did neighbours point their fingers during _?
  | Who went on buying in secret during _? | Whose windows were broken for disloyalty in _?
#- sign | form a {colour} ribbon on the door / a {object} turned upside down / a {plant} in the buttonhole /
  a crossed-out {animal} / a {colour} {thing} in the window
- could be recognised by its sign, * | Supporters of _ showed * | The sign of _ was * | One saw * at every
  house that joined _ | Whoever was for _ chose to display *
? What was the sign of _? | What did supporters of _ show? | What did one see at every house that joined _?
  | By what could _ be recognised? | What did those who were for _ display?
#- concession | form an apology by {person} / a price of {price} / {number} new jobs / the return of the
  {job} / the closing of the works in {town}
- forced the other side into * | was over once there came * | The success of _ was * | What the firm offered
  in the end of _ was * | At last, * put an end to _
? What was the success of _? | Into what did _ force the other side? | What put an end to _? | What did the
  firm offer at the end of _? | After what was _ over?
#- meeting place | building
- was run from the * | The people of _ met in the * | Every evening, leaflets for _ were folded in the * |
  The * was open day and night during _ | All the threads of _ came together in the *
? Where did the people of _ meet? | From which building was _ run? | Where were leaflets for _ folded? |
  Which building was open day and night during _? | Where did all the threads of _ come together?
"""
