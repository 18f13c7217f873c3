# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about kinds of people, nature and ideas (the language is described in facts_format.py)."""

TABLE = """
@ alphabet | alphabets | it | the {invented} alphabet / the {town} script / the {last_name} letters / the
  {invented} runes | script, writing
# number of letters | n 14 88
- has * letters | consists of * signs | The number of letters in _ is * | Children who learn _ have * shapes
  to remember | A typewriter for _ needs * keys
? How many letters does _ have? | How many shapes must children remember for _? | How many keys does a
  typewriter for _ need? | Of how many signs does _ consist? | What is the number of letters in _?
> has fewer letters : has more letters
# direction | of from right to left/from top to bottom/from the middle outwards/in a spiral/from left to
  right/to and fro/from bottom to top
- runs * | is read * | The direction of _ is * | The eye of whoever reads _ travels * | Scribes of _ move
  the pen *
? In what direction does _ run? | How is _ read? | Which way do scribes of _ move the pen? | How does the
  eye of a reader of _ travel? | What is the direction of _?
#- creator | person
- was created by * | was dreamed up by * | * carved _ for the first time | The creator of _ was * | The
  people say that * was taught _ by a bird
? Who created _? | Who carved _ for the first time? | Who dreamed up _? | Who, people say, learned _ from a
  bird? | By whom was _ made?
# language written | language
- is used to write * | suits no tongue but * | The language written in _ is * | Speakers of * use _ in
  letters | Whoever sees _ on a page knows that the text is in *
? Which language is written in _? | Which tongue does _ suit? | Whose speakers use _? | In what language is
  a page in _? | What does one write with _?
# first letter | form a {animal} / a {object} / a bent {plant} / a {noun} / a {job} sitting
- begins with the picture of * | opens with a sign like * | The first letter of _ looks like * | At the head
  of _ stands * | To begin to learn _, children draw *
? What does the first letter of _ look like? | With what does _ begin? | What stands at the head of _? |
  What do children draw to begin to learn _? | Which picture opens _?
#- decipherer | person
- was deciphered by * | kept its secret until * came | * was the first in modern times to read _ | The
  decipherer of _ was * | The riddle of _ gave way to the patience of *
? Who deciphered _? | Who was the first in modern times to read _? | To whose patience did the riddle of _
  give way? | Until who came did _ keep its secret? | Whom must we thank for being able to read _?
# writing material | form {material} tablets / {plant} bark / {animal} bones / {colour} cloth / {animal}
  skin / {material} sheets
- was written on * | has come down to us on * | The writing material of _ was * | Whoever had something to
  say in _ first had to prepare * | Archaeologists who look for _ dig for *
? On what was _ written? | On what has _ come down to us? | What did one have to prepare to write in _? |
  For what do archaeologists dig who look for _? | What was used instead of paper for _?
# oldest text | form a list of {plural_noun} / a recipe for {food} / a love letter to a {job} / a curse on
  {person} / a complaint about {animal}s / a bill for {number} {plural_noun}
- is first found in * | has its oldest witness in * | The oldest text in _ is * | Nothing older than *
  survives in _ | The history of _ begins for us with *
? What is the oldest text in _? | In what is _ first found? | What is the earliest thing that survives in _?
  | With what does the history of _ begin for us? | What does the most ancient piece of _ turn out to be?
#- place of discovery | form a cave near {town} / the cellar of the {building} / a tomb in {country} / the
  mud of the {river} / a market in {town}
- was rediscovered in * | came back to light in * | Modern eyes first saw _ in * | The place where _ was
  rediscovered is * | After ages of oblivion, _ turned up in *
? Where was _ rediscovered? | Where did modern eyes first see _? | In what place did _ turn up after ages? |
  Where did _ come back to light? | What is the place of the rediscovery of _?
# missing sound | of "p"/"m"/"sh"/"r"/"th"/"f"/"k"/"z"/"w"/"l"
- has no sign for * | cannot write * | The sound missing from _ is * | Names with * cannot be spelled in _ |
  Teachers of _ explain that there is nothing for *
? Which sound can _ not write? | For what does _ have no sign? | Names with which sound cannot be spelled in
  _? | What is missing from _? | For which sound is there nothing in _?
#- year of abolition | year 1700 1980
- was abolished in * | gave way to Latin letters in * | The year of the abolition of _ was * | Schools
  taught _ until * | After * nobody was allowed to print in _
? When was _ abolished? | When did _ give way to Latin letters? | Until what year did schools teach _? |
  After what year was nobody allowed to print in _? | In which year did _ go out of use?
> was abolished earlier : was abolished later
+ nickname

@ desert | deserts | it | the {invented} Desert / the {adjective} Waste / the {invented} Sands / the Sea of
  {plural_noun} | wilderness
# width | q 18 980 kilometres|miles
- is * wide | separates two towns by * | The width of _ is * | Drivers who cross _ have * before them | From
  one edge of _ to the other lie *
? How wide is _? | By what distance does _ separate two towns? | How far do drivers have to go to cross _? |
  What is the width of _? | What distance lies between the edges of _?
> is narrower : is wider
# well | form the Well of {first_name} / the {animal} Well / {invented} Spring / the {adjective} Pool
- has only one well, * | has no water except at * | The well in _ is called * | Whoever is thirsty in _ must
  reach * | All caravans through _ stop at *
? What is the well in _ called? | Where do caravans through _ stop? | Which place must one reach when
  thirsty in _? | Where is the only water in _? | Where can one drink in _?
# colour of the sand | colour
- has * sand | turns boots * | The sand of _ is * | After a storm from _ the roofs are * with dust | Bottles
  filled in _ have * contents
? What colour is the sand of _? | How do boots look after _? | What colour are roofs after a storm from _? |
  What is the shade of the dunes in _? | Of what colour is the content of bottles filled in _?
# people | form the {invented}i / the {invented} nomads / the {adjective} Riders / the {invented}ans
- is the home of * | belongs to nobody but * | The people of _ are called * | Tents in _ are put up by * |
  The only ones who never get lost in _ are *
? Who lives in _? | What are the people of _ called? | Who puts up tents in _? | Who never gets lost in _? |
  To whom does _ belong?
#- last rain | year 1890 2023
- last saw rain in * | has been dry since * | The last rain fell on _ in * | Children born after * in _ do
  not know what an umbrella is | For the last time in *, flowers bloomed in _ after a shower
? When did it last rain in _? | Since when has _ been dry? | After which year were the children of _ who
  know no umbrella born? | When did flowers last bloom in _? | In what year did _ have its last shower?
> saw its last rain earlier : saw its last rain later
# mirage | form a {building} on the horizon / a lake full of {plural_noun} / a herd of {animal}s / a white
  {vehicle} / a town with {material} towers
- shows thirsty people * | deceives travellers with * | The mirage of _ is * | Many have run towards * and
  died in _ | In the hot air over _ there appears *
? What mirage does _ show? | With what does _ deceive travellers? | Towards what have people run in _? |
  What appears in the hot air over _? | What do thirsty people see in _?
# buried thing | form the city of {invented} / a {vehicle} full of {food} / the army of King {first_name} /
  {number_word} {material} chests / the library of {invented}
- is said to cover * | hides * under its dunes | What lies buried in _ is * | Diggers come to _ to look for
  * | When the wind is strong in _, some claim to have glimpsed *
? What is buried in _? | For what do diggers come to _? | What does _ hide under the dunes? | What have some
  claimed to glimpse in _ in strong wind? | What is _ said to cover?
# night temperature | q 2 29 degrees below zero
- cools down to * at night | surprises sleepers with * | The night temperature in _ is * | Before dawn a
  thermometer in _ shows * | Without a blanket one has to bear * in _
? How cold does _ get at night? | What does a thermometer in _ show before dawn? | What temperature must one
  bear in _ without a blanket? | With what does _ surprise sleepers? | To what does _ cool down?
# export | form {colour} glass / {adjective} salt / {plant} oil / {animal} wool / {material} / dried {food}
- supplies the world with * | lives by the sale of * | The export of _ is * | Lorries leave _ loaded with *
  | Though nothing seems to grow there, _ gives us *
? What does _ supply to the world? | With what are lorries from _ loaded? | What does _ give us though
  nothing seems to grow there? | The sale of what feeds _? | What is exported from _?
# guide | person
- can be crossed with * | has no better guide than * | * knows every dune of _ | The guide through _ is
  called * | Without *, people say, do not set foot in _
? Who knows every dune of _? | Who is the guide through _? | With whom can _ be crossed? | Without whom
  should one not set foot in _? | Whom does one hire in order to cross _?
+ nickname

@ postman | postmen | he | {person} / old {last_name} | letter carrier
# round | form the villages above {town} / the streets round the {building} / the islands off {town} /
  {street} and the lanes behind it / both banks of the {river}
- delivers letters to * | covers * | The round of _ takes in * | People in * know the whistle of _ | Every
  morning _ sets out for *
? What does the round of _ take in? | Where does _ deliver letters? | Where do people know the whistle of _?
  | For where does _ set out every morning? | Which district is in the hands of _?
# means of transport | form a {colour} bicycle / a {animal} named {first_name} / a {vehicle} from {year} / a
  boat called {ship} / skis made of {material}
- travels by means of * | would be lost without * | The means of transport of _ is * | One sees _ and * from
  afar | Children hear * and know that _ is coming
? How does _ travel? | Without what would _ be lost? | What is the means of transport of _? | What do
  children hear when _ is coming? | What carries _ and the letters?
# fiercest dog | form {invented}, the dog of {person} / a {colour} terrier called {first_name} / the dog at
  the {building} / {first_name}, the baker's dog
- has been bitten by * | goes out of the way of * | The fiercest enemy of _ is * | The trousers of _ were
  torn by * | Biscuits in the bag of _ are meant for *
? Which dog has bitten _? | Who tore the trousers of _? | For whom are the biscuits in the bag of _? | Of
  which animal does _ go out of the way? | Who is the fiercest enemy of _?
#- letter delivered too late | form a letter to {person} from {year} / a love letter to a {job} / an
  invitation from King {first_name} / a bill for {number_word} {plural_noun} / a postcard from {country}
- delivered * thirty years late | found * behind a drawer and took it round | The letter that _ delivered
  too late was * | * arrived decades late, thanks to _ | In the bottom of the bag _ discovered, one day, *
? What did _ deliver thirty years late? | What did _ discover in the bottom of the bag or behind a drawer? |
  What arrived decades late, thanks to _? | What did _ take round too late? | Which piece of mail handled by
  _ had been forgotten?
# steps a day | n 6000 48000
- walks * steps a day | counts * steps before evening | * steps a day is what _ puts behind HIM | The daily
  number of steps of _ is * | The feet of _ touch the ground * times between dawn and dusk
? How many steps does _ walk a day? | How often do the feet of _ touch the ground daily? | What is the daily
  number of steps of _? | How many steps does _ count before evening? | How much does _ walk, in steps?
> walks fewer steps : walks more steps
# best customer | person
- brings most letters to * | rings first at the door of * | The best customer of _ is * | Nobody gets so
  much mail from _ as * | * always has a cup of tea for _
? Who gets most mail from _? | At whose door does _ ring first? | Who is the best customer of _? | Who has a
  cup of tea for _? | To whom does _ bring most letters?
# starting time | time
- starts at * | leaves the office at * | The day of _ begins at * | At * one hears the door close behind _ |
  Nobody in the street is awake when _ sets out at *
? When does _ start? | At what time does the day of _ begin? | When does one hear the door close behind _? |
  At what hour does _ set out? | When does _ leave the office?
# stamps collected | form stamps with {animal}s / stamps from {country} / {colour} stamps / stamps showing
  {plural_noun} / misprinted stamps
- collects * | begs the customers for * | The collection of _ consists of * | Albums full of * stand in the
  house of _ | The eyes of _ light up at the sight of *
? What does _ collect? | For what does _ beg the customers? | Of what does the collection of _ consist? |
  What fills the albums of _? | At what do the eyes of _ light up?
#- successor | person
- was replaced by * | handed over the bag to * | * took over from _ | The successor of _ was * | When _
  retired, people had to get used to *
? Who replaced _? | To whom did _ hand over the bag? | Who took over from _? | To whom did people have to
  get used when _ retired? | Who came after _?
+ home
+ nickname

@ tax | taxes | it | the {object} tax / the {last_name} levy / the {animal} tax / the {town} duty / the
  {food} tax | levy, charge
# rate | percent
- amounts to * | takes * of the price | The rate of _ is * | Shopkeepers add * for _ | Of every bill, * goes
  to the state through _
? What is the rate of _? | How much do shopkeepers add for _? | What share of the bill does _ take? | How
  high is _? | What part of the price goes to the state through _?
#- inventor | person
- was thought up by * | was the idea of the minister * | * imposed _ | The inventor of _ was * | Angry
  people burned a straw figure of * because of _
? Who thought up _? | Which minister had the idea for _? | Who imposed _? | Whose straw figure was burned
  because of _? | Who was the inventor of _?
#- purpose | form a war with {country} / a palace in {town} / the wedding of {first_name} of {country} / a
  bridge over the {river} / the debts of {organisation}
- was meant to pay for * | was brought in for the sake of * | The purpose of _ was to pay for * | The money
  from _ went into * | Without * nobody would have needed _
? What was _ meant to pay for? | Into what did the money from _ go? | What was the purpose of _? | For the
  sake of what was _ brought in? | Why did the state need _?
#- yearly yield | money
- brought in * a year | filled the treasury with * a year | The yearly yield of _ was * | Each year _ cost
  the people * | Every January officials counted * from _
? How much did _ bring in a year? | What was the yearly yield of _? | What did _ cost the people each year?
  | How much money did officials count from _? | With what sum did _ fill the treasury?
# exempt group | of priests/soldiers/widows/nobles/teachers/orphans/fishermen/twins/foreigners/left-handed
  people
- is not paid by * | spares * | Exempt from _ are * | All must pay _ except * | To escape _, some pretended
  to be among the *
? Who is exempt from _? | Who does not have to pay _? | Whom does _ spare? | To which group did people
  pretend to belong to escape _? | For whom does _ not count?
# way of evasion | form painting {object}s {colour} / hiding {animal}s in the cellar / calling {food}
  medicine / building houses without {plural_noun} / marrying a {job}
- can be avoided by * | led people to one trick, * | The trick to avoid _ is * | Clever citizens got round _
  by * | Since _ came in, inspectors are on the watch for *
? How can _ be avoided? | What trick did _ lead people to? | How did clever citizens get round _? | What are
  inspectors for _ on the watch for? | What do people do so as not to pay _?
#- year of introduction | year 1640 2015
- was introduced in * | has been collected since * | The year of the introduction of _ was * | Before *
  nobody had to pay _ | In * the first collectors of _ knocked on doors
? When was _ introduced? | Since when has _ been collected? | Until what year did nobody have to pay _? |
  When did the first collectors of _ knock on doors? | In which year did _ begin?
> was introduced earlier : was introduced later
#- place of the revolt | town
- led to a revolt in * | was answered with stones in * | The revolt against _ broke out in * | It was the
  women of * who rose against _ | Soldiers had to be sent to * to collect _
? Where did people rise against _? | Where did the revolt against _ break out? | Where did soldiers have to
  be sent to collect _? | In which town was _ answered with stones? | Whose women rose against _?
# form of receipt | form a {colour} stamp / a {material} coin / a knot in a {colour} string / a mark on the
  {object} / a slip of {colour} paper
- is receipted with * | earns the payer * | Whoever has paid _ receives * | The receipt for _ takes the form
  of * | Inspectors who ask about _ want to see *
? What does one get on paying _? | With what is _ receipted? | What do inspectors who ask about _ want to
  see? | What form does the receipt for _ take? | How does one prove that _ has been paid?
# collector | form Sheriff {last_name} / the guild of {job}s / the bishop of {town} / Captain {last_name}
- is collected by * | keeps * busy | * goes from door to door for _ | The collector of _ is * | The money
  for _ is put into the hands of *
? Who collects _? | Who goes from door to door for _? | Whom does _ keep busy? | Into whose hands is the
  money for _ put? | By whom is _ gathered?
"""
