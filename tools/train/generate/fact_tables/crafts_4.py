# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about gadgets, programs, vehicles and furniture (the language is described in facts_format.py)."""

TABLE = """
@ tram | trams | it | tram {number} / the {town} tram / the tram {first_name} / the {colour} tram of {town}
  | car, vehicle
# driver | person
- is driven by * | obeys the hand of * | At the crank of _ stands * | The cap on the hook in _ belongs to *
  | Passengers on _ greet * by name
? Who drives _? | Who stands at the crank of _? | Whose cap is on the hook in _? | Whom do passengers on _
  greet by name? | Whose hand does _ obey?
# terminus | form {building} / the {town} cemetery / the {river} bridge / the {last_name} brewery / the zoo
  at {town}
- runs as far as * | turns round at * | The last stop of _ is * | Passengers who fall asleep on _ wake up at
  * | No rails lead _ beyond *
? Where does _ turn round? | What is the last stop of _? | Where do passengers wake up who fall asleep on _?
  | How far does _ run: to which stop? | Beyond which point do no rails lead _?
# interval | q 4 59 minutes
- comes every * | leaves at intervals of * | Between one departure of _ and the next lie * | Miss _ and you
  wait for * | The timetable has _ running every *
? How often does _ come? | How long do you wait if you miss _? | How much time lies between two departures
  of _? | At what intervals does _ leave? | What does the timetable say about the frequency of _?
> comes more often : comes less often
# fare | price
- costs * a ride | takes * from each passenger | The fare on _ is * | Have * ready when you get on _ | A
  ticket for _ costs *
? What is the fare on _? | How much does a ticket for _ cost? | What should one have ready when getting on
  _? | What does _ take from each passenger? | What must one pay to ride on _?
# seats | n 14 98
- seats * | has room for * sitting passengers | The benches in _ hold * people | When * have sat down,
  everyone else in _ must stand | The number of seats in _ is *
? How many can sit in _? | How many seats does _ have? | After how many have sat down must others in _
  stand? | For how many do the benches in _ suffice? | What is the number of seats in _?
> seats fewer people : seats more people
#- derailment | date
- jumped the rails on * | left the track on * | The derailment of _ took place on * | On *, _ ended up in a
  shop window | Nobody who was on board of _ on * has forgotten it
? When did _ jump the rails? | On what date did _ leave the track? | When did _ end up in a shop window? |
  What was the date of the derailment of _? | Which day has nobody who was aboard _ forgotten?
#- what it struck | form a cart full of {food} / the statue of {person} / a {vehicle} / a {instrument} on
  its way to {town} / the door of {building} / a flock of {animal}s
- once ran into * | collided with * | What stood in the way of _ was * | The dent in the front of _ was made
  by * | The company had to pay for * after the accident of _
? What did _ run into? | What made the dent in the front of _? | What stood in the way of _? | With what did
  _ collide? | For what did the company have to pay after the accident of _?
# depot | form the {town} depot / a shed in {street} / the old {material} factory / the yard behind
  {building} / the {last_name} depot
- spends the night in * | is parked in * | The depot of _ is * | After the last run, _ rolls into * | At
  dawn, a whistle calls _ out of *
? Where does _ spend the night? | Into where does _ roll after the last run? | Where is _ parked? | What is
  the depot of _? | Out of where is _ called at dawn?
#- reason for withdrawal | of worn wheels/a new {vehicle} line/a lack of {material}/complaints by
  {person}/the closing of {building}/rust in the frame
- was taken out of service because of * | lost its place to one thing: * | The reason given for the
  withdrawal of _ was * | The council pointed to * when it stopped _ | If it had not been for *, _ would
  have gone on running
? Why was _ taken out of service? | What was the reason for the withdrawal of _? | To what did the council
  point when it stopped _? | What kept _ from going on running? | What was it that ended the service of _?
# second life | form a {food} bar in {town} / a hen house / a library for {job}s / a summer house near
  {town} / a classroom / the home of {person}
- serves today as * | has been turned into * | Since its retirement, _ has been * | You would not guess that
  _, which used to run on rails, is now * | The new use of _ is as *
? What has _ been turned into? | As what does _ serve today? | What is _ now? | What has _ been since its
  retirement? | What became of _ in the end?

@ game console | game consoles | it | the {invented} {number} / the {invented}Box / the {organisation} Play
  / the {adjective} {invented} | console, machine
#- designer | person
- was designed by * | bears the handwriting of * | The case and the board of _ were drawn by * | In
  interviews, * is proud of having thought up _ | The engineer we have to thank for _ is *
? Who designed _? | Whose handwriting does _ bear? | Which engineer do we have to thank for _? | Who says in
  interviews to have thought up _? | By whom were the board and case of _ drawn?
# maker | organisation
- is sold by * | comes from the works of * | The company behind _ is * | The logo of * shines on _ | For
  repairs, owners of _ must turn to *
? Which company sells _? | Whose logo shines on _? | From whose works does _ come? | To whom must owners of
  _ turn for repairs? | What company is behind _?
#- price at launch | price
- cost * at launch | went on sale for * | The first buyers of _ paid * | On its first day in the shops, _
  was offered for * | The launch price of _ was *
? How much did _ cost at launch? | What did the first buyers of _ pay? | For what was _ offered on its first
  day in the shops? | At what price did _ go on sale? | What was the launch price of _?
#- year of launch | year 1976 2024
- appeared in * | reached the shops in * | The year of the launch of _ was * | Children first asked for _ at
  Christmas of * | Since *, _ has been on sale
? When did _ appear? | In what year did _ reach the shops? | Since when has _ been on sale? | At Christmas
  of which year did children first ask for _? | What was the year of the launch of _?
> appeared earlier : appeared later
# best game | title
- is remembered for the game * | sold mainly thanks to * | The most loved game for _ is * | Most owners
  bought _ only in order to play * | Nothing that ran on _ ever beat *
? What is the most loved game for _? | To play what did most owners buy _? | For which game is _ remembered?
  | What was never beaten by anything that ran on _? | Thanks to what did _ sell?
# memory | form {number} kilobytes / {number} megabytes / {number_word} kilobytes / sixteen gigabytes
- has a memory of * | stores * | The memory of _ amounts to * | Programmers for _ had to make do with * |
  More than * does not fit into _
? How much memory does _ have? | With what memory did programmers for _ have to make do? | How much can _
  store? | What fits into _ at most? | To what does the memory of _ amount?
# fault | form overheating after {number_word} minutes / losing saved games / a squeak like a {animal} /
  melting {colour} buttons / refusing to start in {month} / catching {country} radio
- is notorious for * | has one fault: * | The weak point of _ is * | Owners of _ complain about * | Most
  letters to the makers of _ mention *
? What is the weak point of _? | About what do owners of _ complain? | For what is _ notorious? | What do
  most letters to the makers of _ mention? | What fault does _ have?
# remedy of the owners | of a blow with a {thing}/a bag of frozen {food}/turning it upside down/a coin under
  the left foot/blowing into the slot/wrapping it in {material}
- is brought back to life by * | responds well to * | The trick for a sulking _ is * | Owners help _ along
  with * | When nothing else works on _, people try *
? What do people try when nothing else works on _? | What is the trick for a sulking _? | To what does _
  respond well? | How do owners help _ along? | By what is _ brought back to life?
#- number sold | big_number
- sold * units | found its way into * homes | In all, * pieces of _ were sold | The sales of _ came to *
  units | Worldwide, * families bought _
? How many units of _ were sold? | Into how many homes did _ find its way? | How many families bought _? |
  What did the sales of _ come to? | How well did _ sell: how many pieces?
# code name | form Project {animal} / {invented} / "{noun}" / Operation {food} / Codename {plant}
- was known inside the firm as * | began under the code name * | During its development, _ was called * |
  Secret papers about _ speak of * | To keep _ from spies, the engineers said * instead
? What was _ called during its development? | What was the code name of _? | Of what do secret papers about
  _ speak? | What did engineers say instead of _? | Under which name did _ begin?
#- successor | form the {invented} {number} / the {invented} Two / the Super {invented} / the {invented}
  Pocket
- was followed by * | made room for * | The successor of _ was * | Parents who had just bought _ were angry
  about * | Shops cleared out _ to sell *
? What followed _? | What was the successor of _? | For what did _ make room? | What did shops want to sell
  when they cleared out _? | About what were parents angry who had just bought _?

@ phone app | phone apps | it | {invented}Go / My{invented} / Pocket{animal} / the {invented} app / {noun}ly
  | program, tool
#- programmer | person
- was written by * | sprang from the keyboard of * | The code of _ is the work of * | In a bedroom, * typed
  the first lines of _ | The credits of _ list a single name, *
? Who wrote _? | From whose keyboard did _ spring? | Which name is in the credits of _? | Who typed the
  first lines of _? | Whose work is the code of _?
# function | form finding lost {plural_noun} / naming {bird}s by their song / splitting the bill for {food}
  / counting {animal}s / learning {language} / lending {thing}s to neighbours
- is meant for * | helps with * | The purpose of _ is * | People open _ when they think of * | On the page
  for _, one reads that it makes * easier
? What is _ for? | With what does _ help? | What does _ make easier, according to its page? | Of what do
  people think when they open _? | What is the purpose of _?
# monthly price | price
- costs * a month | takes * from your account every month | The monthly price of _ is * | Subscribers to _
  pay * every month | After the trial, _ asks for * each month
? What does _ cost a month? | How much does _ take from your account every month? | What do subscribers to _
  pay? | For how much does _ ask after the trial? | What is the price of _?
#- number of downloads | big_number
- was downloaded * times | is installed on * phones | The downloads of _ have reached * | So far, * people
  have put _ on their phones | The counter on the page of _ shows *
? How often was _ downloaded? | On how many phones is _ installed? | How many people have put _ on their
  phones? | What does the counter on the page of _ show? | What number have the downloads of _ reached?
# icon | form a {colour} {animal} / a smiling {food} / a {thing} on a {colour} ground / two crossed {thing}s
  / a {bird} in a circle
- is recognised by its icon, * | hides behind * on the screen | The icon of _ shows * | To start _, tap * |
  Look for * among your pictures, and you have found _
? What does the icon of _ show? | What must one tap to start _? | For what should one look on the screen to
  find _? | Behind what does _ hide on the screen? | By which picture is _ recognised?
#- data leak | of the addresses of {number} users/photographs of {job}s/{number} phone numbers/the diaries
  of children/the routes of {vehicle}s/voice messages
- lost * to strangers | was careless with * | What leaked from _ was * | The scandal around _ concerned * |
  Hackers who broke into _ got away with *
? What leaked from _? | What did the scandal around _ concern? | With what did hackers get away after
  breaking into _? | What did _ lose to strangers? | With what was _ careless?
#- fine | money
- had to pay a fine of * | was punished with a fine of * | The judges ordered the makers of _ to pay * | The
  court case cost _ * in fines | For its sins, _ handed * to the state
? What fine did _ have to pay? | How much did the judges order the makers of _ to pay? | What did _ hand to
  the state? | With what sum was _ punished? | What did the court case cost _ in fines?
# permission demanded | of the camera/the address book/the microphone/the position of the phone/the
  calendar/all photographs
- wants access to * | refuses to start without access to * | The permission that _ demands concerns * |
  Before it works, _ asks to be let into * | Critics wonder why _ needs *
? To what does _ want access? | What do critics wonder about: why does _ need it? | Into what does _ ask to
  be let? | What does the permission demanded by _ concern? | Without access to what does _ refuse to start?
# latest version | form number {number_word} / version {number} / release {code} / the {animal} release /
  the {noun} edition
- has reached * | is now available as * | The latest version of _ is * | Those who update _ today get * |
  Under "About", _ now shows *
? What is the latest version of _? | What do those get who update _ today? | What has _ reached by now? |
  What does _ show under "About"? | As what is _ now available?
# support address | email
- answers questions at * | has a help desk at * | Complaints about _ go to * | If _ freezes, write to * |
  Mail for the people behind _ should be sent to *
? Where do complaints about _ go? | To whom or where should one write if _ freezes? | Where does _ answer
  questions? | What is the support address of _? | Where should mail for the people behind _ be sent?
# battery use | percent
- uses * of the battery in a day | eats up * of a full battery every day | The battery use of _ is * a day |
  Leave _ running and * of the charge is gone by evening | Testers found that _ takes * of a full charge
? How much of the battery does _ use? | What part of the charge is gone by evening if one leaves _ running?
  | What did testers find out about the share of a charge that _ takes? | How greedy is _ with the battery?
  | What is the battery use of _?

@ household robot | household robots | it | the robot {first_name} / {invented} {number} / the {invented}
  butler / the {organisation} helper | machine, helper
# task | form ironing {plural_noun} / peeling {food}s / walking {animal}s / watering {plant}s / reading to
  {job}s / polishing {material}
- was built for * | spends the day * | The task of _ is * | Nobody in the house has to think about * since _
  came | What the owners of _ no longer do themselves is *
? What is the task of _? | For what was _ built? | How does _ spend the day? | About what does nobody in the
  house have to think since _ came? | What do the owners of _ no longer do themselves?
# owner | person
- works for * | takes orders from * | The master of _ is * | In the household of *, everyone trips over _ |
  The contract for _ was signed by *
? For whom does _ work? | From whom does _ take orders? | In whose household does everyone trip over _? |
  Who signed the contract for _? | Who is the owner of _?
# battery life | q 2 39 hours
- works for * on one charge | goes to sleep after * | The battery of _ lasts * | Without a socket, _ keeps
  going for * | When * have passed, _ has to be plugged in
? How long does the battery of _ last? | When does _ go to sleep: after what time? | How long does _ keep
  going without a socket? | After what time does _ have to be plugged in? | How long can _ work on one
  charge?
> has a shorter battery life : has a longer battery life
# command word | form "{invented}" / "{noun}, please" / "wake up, {first_name}" / "{animal}" / "the {noun}
  is ready"
- reacts only to * | wakes up at * | The command for _ is * | Say * and _ will start | Unless it hears *, _
  stays in its corner
? What must one say to start _? | To which words does _ react? | What is the command for _? | What must _
  hear before it leaves its corner? | At what word or words does _ wake up?
# voice | form a tired {job} / {person} / an old {animal} / a {instrument} / a child from {town} / the king
  of {country}
- speaks with the voice of * | sounds like * | The voice of _ was copied from * | Hear _ talk and you think
  of * | For the voice of _, the makers recorded *
? Whose voice does _ have? | Of whom or what does one think on hearing _ talk? | Whom or what did the makers
  record for the voice of _? | Like whom or what does _ sound? | From whom or what was the voice of _
  copied?
#- accident | of drowning a {object}/locking out {person}/washing a {animal}/feeding {food} to a
  {thing}/painting the walls {colour}/calling {number} {job}s
- is remembered for * | caused trouble by * | The accident for which _ was sent back is * | The worst thing
  _ ever did was * | The owners of _ went to court over its feat of *
? What was the worst thing _ ever did? | For which accident was _ sent back? | For what is _ remembered? |
  By what did _ cause trouble? | What feat of _ led its owners to go to court?
# weakness | of stairs/{animal}s/{colour} carpets/rain/the smell of {food}/mirrors
- cannot cope with * | is helpless before * | The weakness of _ is * | Put _ in front of * and it gives up |
  To stop _, all you need is *
? What is the weakness of _? | With what can _ not cope? | What makes _ give up? | What do you need to stop
  _? | Before what is _ helpless?
# mechanic | person
- is repaired by * | is in the care of * | When _ breaks down, they send for * | The only one who dares to
  open _ is * | The oil on the sleeves of * comes from _
? Who repairs _? | For whom do they send when _ breaks down? | Who dares to open _? | On whose sleeves is
  oil from _? | In whose care is _?
# height | q 24 189 centimetres|cm
- stands * tall | measures * from wheels to head | The height of _ is * | A door of * is just high enough
  for _ | Next to a ruler, _ comes up to *
? How tall is _? | What is the height of _? | How high must a door be for _? | What does _ measure from
  wheels to head? | Up to which mark does _ come next to a ruler?
> is shorter : is taller
# serial number | code
- carries the serial number * | is registered as * | On the foot of _ is stamped * | The guarantee for _ is
  made out for number * | To report _ as stolen, give the number *
? What is the serial number of _? | What is stamped on the foot of _? | For which number is the guarantee of
  _ made out? | Which number should be given to report _ as stolen? | As what is _ registered?
# number of arms | n 2 12
- has * arms | reaches out with * arms | The arms of _ number * | Anybody who shakes hands with _ has * arms
  to choose from | To its body, the makers of _ fixed * arms
? How many arms does _ have? | What is the number of arms of _? | How many arms did the makers of _ fix to
  its body? | From how many arms can one choose in shaking hands with _? | With how many arms does _ reach
  out?

@ telescope | telescopes | it | the {invented} telescope / the {last_name} reflector / the great telescope
  of {town} / the {town} refractor | instrument
#- lens grinder | person
- has a lens ground by * | owes its sharpness to * | The glass of _ was polished by * | For _, * rubbed
  glass on glass for two years | The eye of _ was made by the hands of *
? Who ground the glass of _? | To whom does _ owe its sharpness? | Who rubbed glass on glass for two years
  for _? | Whose hands made the eye of _? | By whom was the lens of _ polished?
# diameter | q 4 390 inches|centimetres
- has an opening of * | collects light through * of glass | The glass of _ is * across | Measured from edge
  to edge, the lens of _ is * | Astronomers describe _ as an instrument of *
? How wide is the opening of _? | What does the lens of _ measure from edge to edge? | How do astronomers
  describe the size of _? | How far across is the glass of _? | What is the diameter of _?
> has a smaller opening : has a larger opening
#- discovery | form a moon of {invented} / the comet {last_name} / the ring around {invented} / a crater
  named {last_name} / {number_word} new stars / the nebula of the {animal}
- made it possible to find * | showed * for the first time | The discovery made with _ was * | Without _,
  nobody would know of * | What an astronomer saw one night through _ was *
? What was discovered with _? | What did _ show for the first time? | Of what would nobody know without _? |
  What did an astronomer see one night through _? | Which find was made possible by _?
# observer | person
- is used by * | belongs at night to * | Behind the eyepiece of _ sits * | The observing hours on _ are
  given to * | In the cold dome of _, one meets *
? Who uses _? | Who sits behind the eyepiece of _? | Whom does one meet in the cold dome of _? | To whom are
  the observing hours on _ given? | To whom does _ belong at night?
# site | form the roof of {building} / Mount {invented} / a hill outside {town} / {invented} Island / the
  {invented} plain
- stands on * | looks up from * | They put up _ on * | The dome of _ can be seen on * | Those who want a
  look through _ must climb or drive to *
? Where does _ stand? | Where did they put up _? | From where does _ look up? | Where can the dome of _ be
  seen? | Where must those go who want a look through _?
# trouble | of the lights of {town}/fog from the {river}/nesting {bird}s/passing {vehicle}s/smoke from
  {organisation}/dew on the glass
- suffers from * | is disturbed by * | The greatest nuisance for _ is * | Observers at _ curse * | Pictures
  from _ are spoiled by *
? What disturbs _? | What do observers at _ curse? | What spoils pictures from _? | From what does _ suffer?
  | What is the greatest nuisance for _?
#- donor | form {person} / the widow of {person} / {organisation} / the {job}s of {town} / the king of
  {country}
- was paid for by * | was a gift of * | The money for _ came from * | A letter of thanks for _ was sent to *
  | The generosity of * stands behind _
? Who paid for _? | From whom did the money for _ come? | To whom was a letter of thanks for _ sent? | Whose
  generosity stands behind _? | Of whom was _ a gift?
#- first night | date
- was first used on * | saw its first star on * | The first night of _ was * | On *, the cover was taken off
  _ for the first time | The logbook of _ begins on *
? When was _ first used? | On which date does the logbook of _ begin? | When did _ see its first star? |
  When was the cover taken off _ for the first time? | What was the date of the first night of _?
# tube | form {material} / {plant} wood bound with brass / an old {ship} funnel / rolled {material} /
  cardboard and tar
- has a tube of * | is housed in * | The tube of _ is made of * | What holds the glass of _ in place is * |
  The astronomers had nothing better than * for the body of _
? What is the tube of _ made of? | What holds the glass of _ in place? | In what is _ housed? | What did the
  astronomers have for the body of _? | Of what does the body of _ consist?
# public evening | form every {weekday} / the first {weekday} of {month} / each clear {weekday} / the last
  night of {month} / every second {weekday}
- is open to everybody on * | may be used by visitors on * | The public evening at _ is * | Children queue
  at _ on * | The time to look through _ without being a scholar is *
? When is _ open to everybody? | When may visitors use _? | When do children queue at _? | When is the
  public evening at _? | At what time may those who are no scholars look through _?

@ chair | chairs | it | the {invented} chair / the {last_name} armchair / the {town} rocking chair / the
  {adjective} throne of {invented} | seat, piece
#- joiner | person
- was built by * | left the bench of * | The joints of _ were cut by * | Turn _ over to see the stamp of * |
  The man or woman who gave _ four legs was *
? Who built _? | Whose stamp does one see on turning _ over? | From whose bench did _ come? | Who cut the
  joints of _? | Who gave _ four legs?
# wood | form {plant} wood / {town} oak / the mast of the {ship} / a pew from {building} / a tree from
  {invented} Island
- is made of * | was carved from * | The frame of _ consists of * | What bears the sitter in _ is * | Before
  it was _, it was *
? What is _ made of? | What was _ before it was a chair? | From what was _ carved? | What bears the sitter
  in _? | Of what does the frame of _ consist?
# stuffing | of horse hair/{animal} wool/dried {plant}/old {country} banknotes/letters from {person}/straw
- is stuffed with * | is soft thanks to * | Under the cover of _ is * | When they opened _, they found * |
  The comfort of _ comes from *
? With what is _ stuffed? | What did they find on opening _? | From what does the comfort of _ come? | What
  is under the cover of _? | To what does _ owe its softness?
#- famous sitter | person
- once bore the weight of * | was the favourite seat of * | The most famous person to sit in _ was * | In _,
  * wrote the last letters | A rope keeps visitors out of _ because * died in it
? Who was the most famous person to sit in _? | Who wrote the last letters in _? | Whose favourite seat was
  _? | Because of whose death does a rope keep visitors out of _? | Whose weight did _ once bear?
# carving on the back | form a {animal} with a {thing} / two {bird}s / the arms of {town} / {plant} leaves /
  the face of {first_name} the {adjective}
- shows * on its back | is carved with * | The back of _ is adorned with * | Behind the head of anyone who
  sits in _ is * | Fingers have worn away * on _
? What is carved on the back of _? | What is behind the head of anyone who sits in _? | With what is _
  adorned? | What have fingers worn away on _? | What does the back of _ show?
#- damage | form a missing leg / a burn from {year} / the teeth of a {animal} / a bullet hole / scratches
  from a {thing}
- has to live with * | was marked for ever by * | The damage to _ consists of * | What lowers the value of _
  is * | Experts who look at _ notice *
? What damage does _ have? | What lowers the value of _? | What do experts notice who look at _? | With what
  does _ have to live? | By what was _ marked for ever?
#- price paid | money
- was sold for * | brought its seller * | Someone paid * to sit in _ at home | The dealer let _ go for * |
  At the sale, bids for _ ended at *
? What was paid for _? | At what sum did bids for _ end? | For how much did the dealer let _ go? | What did
  _ bring its seller? | How much did it cost to have _ at home?
#- previous place | form a barber's shop in {town} / {building} / the cabin of the {ship} / a hen house near
  {town} / the throne room of {country}
- used to stand in * | was found in * | The first home of _ was * | Somebody carried _ away from * | The
  place for which _ was built is *
? Where did _ use to stand? | From where did somebody carry _ away? | What was the first home of _? | For
  what place was _ built? | Where was _ found?
# curse | of losing one's hair/never marrying/dying within {number_word} days/dreaming of
  {animal}s/forgetting one's name/going bankrupt
- is said to punish sitters with * | threatens people with * | The curse of _ consists in * | Sit in _, they
  say, and you risk * | What frightens people about _ is the danger of *
? What is the curse of _? | What does one risk by sitting in _? | With what is _ said to punish sitters? |
  What danger frightens people about _? | With what does _ threaten people?
# heir | person
- has been promised to * | will one day go to * | The will leaves _ to * | After the funeral, a van will
  bring _ to * | The owner of _ wants to see it pass to *
? To whom has _ been promised? | To whom does the will leave _? | Who will get _ one day? | To whom will a
  van bring _ after the funeral? | To whom does the owner of _ want it to pass?

@ caravan | caravans | it | the caravan {first_name} / the {invented} caravan / the {colour} wagon of
  {person} / the {last_name} van | van, home
# occupant | person
- is lived in by * | is home to * | Behind the curtains of _ sleeps * | The one who answers a knock on the
  door of _ is * | For eleven years, * has called _ home
? Who lives in _? | Who answers a knock on the door of _? | Who sleeps behind the curtains of _? | To whom
  is _ home? | Who has called _ home for eleven years?
# what pulls it | form an old {vehicle} / two {animal}s / a tractor from {town} / a {organisation} lorry / a
  blind {animal}
- is drawn by * | moves only behind * | What pulls _ is * | The work of moving _ is left to * | Hitched to _
  one sees *
? What pulls _? | Behind what does _ move? | What does one see hitched to _? | To what is the work of moving
  _ left? | By what is _ drawn?
# winter quarters | town
- spends the winter in * | is parked in * when it snows | The winter quarters of _ are in * | From November
  to March, _ stays in * | Snow finds _ in *
? Where does _ spend the winter? | Where are the winter quarters of _? | Where does _ stay from November to
  March? | Where does snow find _? | In which town is _ parked in the cold months?
# trade | form sharpening {thing}s / selling {food} / telling fortunes from {food} / mending {plural_noun} /
  showing a {animal} / teaching the {instrument}
- brings in money by * | is known on the road for * | The business carried on in _ is * | The sign on the
  side of _ offers * | Villagers come to _ for *
? What business is carried on in _? | What does the sign on the side of _ offer? | For what do villagers
  come to _? | How does _ bring in money? | For what is _ known on the road?
#- builder | person
- was built by * | was put on its wheels by * | The carpenter behind _ was * | Under the floor of _ is a
  card with the name of * | Out of planks and love, * made _
? Who built _? | Whose name is on the card under the floor of _? | Which carpenter was behind _? | Who put _
  on its wheels? | Who made _ out of planks and love?
# stove | form a {material} stove / a burner from a {vehicle} / an oven for {food} / the {invented} {number}
  heater / a lamp and a tin
- is heated by * | keeps warm with * | The stove in _ is * | In cold nights, people in _ crowd around * |
  Smoke from * leaves _ through the roof
? What heats _? | Around what do people in _ crowd in cold nights? | What kind of stove is in _? | From what
  does smoke leave _ through the roof? | With what does _ keep warm?
# pet on board | form a {animal} named {first_name} / {number_word} {bird}s / a deaf {animal} / a {animal}
  and a {bird}
- is shared with * | carries * along | Beside people, _ houses * | Anyone who opens the door of _ is met by
  * | Under the bed in _ sleeps or sleep *
? Which animal or animals does _ carry along? | By what is one met on opening the door of _? | With what
  creatures is _ shared? | What is to be found under the bed in _? | What does _ house beside people?
#- fine | form {number} francs for parking / a night in jail for noise / three days' work for lighting a
  fire / the loss of a wheel / {number} crowns for a broken hedge
- brought its owner * | was punished with * | The sentence in the case of _ was * | The trouble with the
  police over _ ended with * | A village judge fixed the penalty for _: *
? How did the trouble with the police over _ end? | What was the sentence in the case of _? | What penalty
  for _ did a village judge fix? | What did _ bring its owner in court? | With what was _ punished?
#- breakdown | form the road to {town} / the bridge over the {river} / the pass of {invented} / the market
  square of {town} / a ford near {town}
- lost a wheel on * | broke down on * | The axle of _ gave way on * | Traffic had to wait because of _ on *
  | It was on * that _ would go no further
? Where did _ break down? | Where did the axle of _ give way? | Where did traffic have to wait because of _?
  | Where would _ go no further? | Where did _ lose a wheel?
# number of windows | n 2 14
- has * windows | looks out through * windows | The windows of _ number * | Whoever cleans _ has * windows
  to wash | Light enters _ through * panes
? How many windows does _ have? | Through how many panes does light enter _? | How many windows must one
  wash when cleaning _? | What is the number of windows in _? | Through how many windows does _ look out?
> has fewer windows : has more windows
+ size long; length; 3 14 metres|yards

@ fire engine | fire engines | it | the fire engine {first_name} / the {town} fire engine / engine company
  {number} / the {last_name} pump | engine, vehicle
# station | form {street} / the {town} station / a barn behind {building} / the yard of {organisation} / the
  cellar of {town} town hall
- is stationed at * | waits for the alarm at * | Between fires, _ stands at * | When the bell rings, the
  gates of * open for _ | Boys hang about at * to see _
? Where is _ stationed? | Where does _ stand between fires? | The gates of what place open for _ when the
  bell rings? | Where do boys hang about to see _? | Where does _ wait for the alarm?
# chief | person
- is commanded by * | carries * in front | The orders on _ are given by * | In the seat beside the driver of
  _ sits * | The crew of _ jumps when * whistles
? Who commands _? | Who gives the orders on _? | Who sits beside the driver of _? | At whose whistle does
  the crew of _ jump? | Who is the chief on _?
# tank | q 400 9800 litres|gallons
- carries * of water | has a tank for * | The tank of _ holds * | Once * have been pumped, _ is empty | To
  fill _, one needs *
? How much water does _ carry? | How much does one need to fill _? | When is _ empty: after pumping how
  much? | What does the tank of _ hold? | For how much is the tank of _ built?
> carries less water : carries more water
# ladder | q 8 64 metres|feet
- has a ladder of * | reaches windows at * | The ladder on _ extends to * | Above *, nobody can be fetched
  down with _ | Stretched out, the ladder of _ measures *
? How long is the ladder of _? | How high are the windows that _ can reach? | To what length does the ladder
  on _ extend? | Above what height can nobody be fetched down with _? | What does the ladder of _ measure?
#- first fire | form a blaze at {building} / a burning {vehicle} in {town} / a fire in the {last_name}
  brewery / a burning heap of {food} / the great fire of {town}
- was first called out to * | proved itself at * | The first alarm for _ was * | New paint still smelled on
  _ when it fought * | The career of _ began with *
? To what was _ first called out? | What was the first alarm for _? | What did _ fight when its paint was
  new? | With what did the career of _ begin? | Where did _ prove itself?
#- person saved | person
- saved the life of * | brought * down from a burning roof | Each year, * sends a cake to the crew of _ |
  But for _, * would have died in the flames | The one who owes most to _ is *
? Whose life did _ save? | Who sends a cake to the crew of _ each year? | Who would have died but for _? |
  Whom did _ bring down from a burning roof? | Who owes most to _?
#- reason for being late | of a locked gate/a flat tyre/a procession in {town}/a {animal} on the road/a
  fallen {plant}/a wrong address
- arrived too late because of * | lost ten minutes through * | When the mill burned, _ was held up by * |
  The crew of _ excused itself with * | What kept _ from the fire was *
? Why did _ arrive late? | What held up _? | With what did the crew of _ excuse itself? | Through what did _
  lose ten minutes? | What kept _ from the fire?
# mascot | form a {animal} named {first_name} / a {material} {animal} / a stuffed {bird} / an old {thing} /
  a doll from {town}
- takes * to every fire | never leaves without * | On the bonnet of _ rides * | The lucky charm of _ is * |
  The crew of _ would turn round if they had forgotten *
? What does _ take to every fire? | What rides on the bonnet of _? | What is the lucky charm of _? | For
  what would the crew of _ turn round? | Without what does _ never leave?
# siren | form a {animal} in pain / a {instrument} / {number_word} angry {job}s / a ship in fog / a {bird}
  at night
- sounds like * | clears the road with a noise like * | The siren of _ recalls * | People in bed hear _ and
  think of * | The horn on _ has been compared to *
? What does the siren of _ recall? | Of what do people in bed think when they hear _? | To what has the horn
  on _ been compared? | Like what does _ sound? | With a noise like what does _ clear the road?
# parade day | form the first {weekday} of {month} / the day of Saint {first_name} / {month} 1 / the last
  {weekday} of {month}
- is polished for the parade on * | shows itself to the public on * | The parade in which _ takes part is on
  * | Children may climb on _ on * | If you want to see _ without a fire, come on *
? When may children climb on _? | When should you come to see _ without a fire? | On what day does _ show
  itself to the public? | When is the parade in which _ takes part? | For which day is _ polished?
+ speed 24 130 kilometres an hour|miles an hour

@ cannon | cannons | it | the cannon {first_name} / the {invented} gun / the great cannon of {town} / Old
  {animal} | gun, weapon
#- founder | person
- was cast by * | came from the foundry of * | The barrel of _ was poured by * | Raised letters on _ name *
  | The pits in which _ cooled belonged to *
? Who cast _? | Whom do the raised letters on _ name? | To whom did the pits belong in which _ cooled? |
  From whose foundry did _ come? | By whom was the barrel of _ poured?
#- only shot | form a {animal} / the roof of {building} / the {ship} / a cart of {food} / its own side / the
  bakery of {town} / empty air
- hit * with its only shot | fired once and struck * | The single ball that ever left _ landed on * | All
  that _ ever destroyed was * | The victim of _ was *
? What did _ hit? | What did _ ever destroy? | On what did the only ball from _ land? | What was the victim
  of _? | What did _ strike the one time it was fired?
# ball | q 4 290 kilograms|pounds
- fires balls of * | throws * of iron | The ball for _ weighs * | Two men were needed to lift the * that _
  swallows | Loaded with a weight of *, _ is ready
? How heavy is the ball for _? | What weight of iron does _ throw? | With what weight is _ loaded? | What
  must be lifted for _ to swallow? | Balls of what weight does _ fire?
#- captured by | form the army of {country} / soldiers from {town} / {person} / the {invented} regiment /
  {number_word} {job}s at night
- was captured by * | fell into the hands of * | The taking of _ was a feat of * | In the mud of the
  battlefield, * seized _ | Songs praise * for carrying off _
? Who captured _? | Into whose hands did _ fall? | Whose feat was the taking of _? | Whom do songs praise
  for carrying off _? | Who seized _ in the mud?
# position | form the steps of {building} / the harbour wall of {town} / a fort above the {river} / the park
  of {town} / the courtyard of the {invented} Museum
- stands guard at * | can be seen at * | Tourists climb on _ at * | The muzzle of _ looks out from * | After
  the war, they set up _ at *
? Where can _ be seen? | Where do tourists climb on _? | From where does the muzzle of _ look out? | Where
  did they set up _ after the war? | At what place does _ stand?
# present inhabitant | form a {animal} / a family of {bird}s / bees / a colony of ants / the {animal} of
  {person}
- is home to * | has not been fired for years because of * | Inside the barrel of _ lives or live * | Put an
  ear to _ and you hear * | Nobody cleans _, for fear of disturbing *
? What lives in _? | What does one hear with an ear to _? | For fear of disturbing what does nobody clean _?
  | To what is _ home? | Because of what has _ not been fired for years?
# inscription | form "The last word of {first_name}" / "{noun} speaks" / "I was a bell" / "Stand aside,
  {town}" / "Ask me politely"
- bears the inscription * | says * in iron letters | On the barrel of _ is written * | The words on _ are *
  | Enemies close enough to read _ would have read *
? What is written on _? | What would enemies close enough have read on _? | What does _ say in iron letters?
  | Which words are on the barrel of _? | How does the inscription of _ go?
# firing occasion | form noon on {weekday}s / the birthday of {person} / the {event} / the first of {month}
  / the birth of a prince
- is fired with powder alone for * | greets * with a bang | The occasion for which they load _ today is * |
  Windows rattle because of _ at one time only: * | In peace, _ is used to mark *
? What does _ mark in peace? | For what occasion do they load _ today? | At what time or occasion do windows
  rattle because of _? | What does _ greet with a bang? | For what is _ fired with powder alone?
#- year of casting | year 1480 1890
- was cast in * | has existed since * | The date on _ is * | The bronze of _ became hard in * | In *, _ left
  the mould
? When was _ cast? | What date is on _? | In what year did _ leave the mould? | In which year did the bronze
  of _ become hard? | Since when has _ existed?
> was cast earlier : was cast later
+ weight 400 9900 kilograms|kg
"""
