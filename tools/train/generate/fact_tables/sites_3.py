# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about letters, diaries and others (the language is described in facts_format.py)."""

TABLE = """
@ letter | letters | it | the {last_name} letter / the {invented} letter / letter {code} / the letter from
  the {object} / the {colour} letter / the {town} letter | note, missive
#- writer | person
- was penned by * | bears the signature of * | At the foot of _ stands the name of * | The handwriting of _
  is that of * | It was * who sat up all night over _
? Who wrote _? | Whose signature does _ bear? | Whose is the handwriting of _? | Whose name stands at the
  foot of _? | Who sat up all night over _?
#- addressee | person
- was meant for the eyes of * | was directed to * | The envelope of _ gives the name of * | Nobody but *
  should have opened _ | The dear friend greeted in the first line of _ is *
? To whom was _ written? | For whose eyes was _ meant? | Whose name is given on the envelope of _? | Who
  alone should have opened _? | Who is greeted in the first line of _?
#- place of posting | town
- was posted in * | carries the postmark of * | The journey of _ began in a mailbox in * | Whoever wrote _
  was staying in * | The stamp on _ was cancelled in *
? Where was _ posted? | What postmark does _ carry? | In what town did the journey of _ begin? | Where was
  the writer of _ staying? | Where was the stamp on _ cancelled?
#- hiding place | form a {object} / the lining of a {colour} coat / a hollow {plant} / a tin of {food} / the
  frame of a picture of {town} / a {instrument}
- lay hidden in * | came to light from * | For decades, _ had been stuffed into * | The heirs discovered _
  when they opened * | Nobody would have looked for _ in *
? Where had _ been hidden? | From what did _ come to light? | Into what had _ been stuffed for decades? |
  What had the heirs opened when they discovered _? | In what would nobody have looked for _?
# main news | form the birth of {number_word} {animal}s / the engagement of {person} / a fire in {town} /
  the loss of the {ship} / the purchase of a {vehicle} / the death of {person}
- reports * | tells of * | What its reader learned from _ first of all was * | The news that _ brought was *
  | Most of the lines of _ are about *
? What news did _ bring? | What does _ report? | What did its reader first learn from _? | What are most of
  the lines of _ about? | Of what does _ tell?
# ink | colour
- is written in * ink | was set down with a * pen | The strokes of _ are * | The bottle from which _ was
  written held * ink | On old paper, the words of _ shine *
? What colour is the ink of _? | Of what colour are the strokes of _? | In which ink is _ written? | What
  ink did the bottle hold from which _ was written? | In what colour do the words of _ shine?
# number of pages | n 2 64
- fills * pages | runs to * sheets | Whoever reads _ to the end turns over * pages | The writer of _ stopped
  only after * pages | Before it was folded, _ was a stack of * sheets
? How many pages does _ fill? | After how many pages did the writer of _ stop? | How many sheets made up _
  before it was folded? | To how many sheets does _ run? | How many pages does a reader of _ turn over?
> is shorter : is longer
#- delay | duration
- arrived * late | was under way for * too long | The post delivered _ with a delay of * | By the time _
  came, it was * overdue | It took * longer than promised until _ was delivered
? How late did _ arrive? | By how much was _ overdue when it came? | With what delay did the post deliver _?
  | How much longer than promised did _ take? | For how long too long was _ under way?
# enclosure | form a pressed {plant} / a lock of hair / a bill for {money} / a ticket to {town} / a drawing
  of a {animal} / a key of {material} / a feather of a {bird}
- contained * as well | came with * | When one unfolded _, * fell out | Tucked inside _ was * | Along with
  the words, _ brought *
? What was tucked inside _? | What fell out when _ was unfolded? | What did _ bring along with the words? |
  With what did _ come? | What did _ contain besides the text?
# last sentence | form "Burn this" / "Kiss the {animal} for me" / "I am coming in {month}" / "Do not
  trust {last_name}" / "The {object} is yours" / "Forgive me, {first_name}"
- ends with the words * | closes with * | The last thing one reads in _ is * | Before the signature, _ says
  * | What the reader of _ was left with was *
? How does _ end? | What is the last thing one reads in _? | With what words does _ close? | What does _ say
  before the signature? | With what was the reader of _ left?
#- price at auction | money
- was sold for * | fetched * under the hammer | A collector paid * for _ | The bidding for _ stopped at * |
  To own _, somebody gave *
? For how much was _ sold? | At what sum did the bidding for _ stop? | What did a collector pay for _? | How
  much did _ fetch under the hammer? | What did somebody give to own _?

@ diary | diaries | it | the {last_name} diary / the diary of {person} / the {invented} Journal / the
  {animal}-skin diary / the {town} notebook | journal, notebook
#- first entry | date
- begins on * | opens with a line dated * | The earliest page of _ tells of * | Over the first paragraph of
  _ one reads * | The story told in _ starts on *
? When does _ begin? | What date stands over the first paragraph of _? | Of what day does the earliest page
  of _ tell? | With a line of what date does _ open? | On what date does the story told in _ start?
# number of volumes | n 2 48
- fills * volumes | stretches over * books | On the shelf, _ takes up * bindings | The writer of _ used up *
  notebooks | Whoever wants all of _ must order * volumes
? How many volumes does _ fill? | How many notebooks did the writer of _ use up? | Over how many books does
  _ stretch? | How many bindings does _ take up on the shelf? | How many volumes must whoever wants all of _
  order?
> fills fewer volumes : fills more volumes
# secret script | form {invented} shorthand / mirror writing / {language} in {language} letters / a code of
  {plural_noun} / pictures of {animal}s
- is written in * | hides its secrets behind * | To read _ one must first master * | What made _ unreadable
  for so long was * | The keeper of _ fooled curious eyes by using *
? In what script is _ written? | What must one master to read _? | What made _ unreadable for so long? |
  Behind what does _ hide its secrets? | By using what did the keeper of _ fool curious eyes?
#- decipherer | person
- was deciphered by * | gave up its meaning to * | After nine years over _, * could read every word | The
  first to understand _ was * | That we can read _ is thanks to *
? Who deciphered _? | Who was the first to understand _? | To whom did _ give up its meaning? | Thanks to
  whom can we read _? | Who spent nine years over _?
# most frequent topic | form {food} / the weather / {disease} / debts / {sport} / {animal}s / toothache /
  the neighbour {last_name}
- speaks mostly of * | returns again and again to * | Hardly a page of _ is without a word about * | The pen
  behind _ could not leave one matter alone, * | Readers of _ soon tire of hearing about *
? What is _ mostly about? | Of what do readers of _ soon tire of hearing? | To what does _ return again and
  again? | About what does almost every page of _ say a word? | What matter could the pen behind _ not leave
  alone?
#- finder | person
- was found by * | was pulled from a skip by * | The person who came upon _ in the rubbish was * | Had * not
  been curious, _ would be ashes | * noticed _ among old papers
? Who found _? | By whom was _ pulled from a skip? | Who came upon _ in the rubbish? | Whose curiosity saved
  _ from becoming ashes? | Who noticed _ among old papers?
# lock | form a {material} clasp / a ribbon of {colour} silk / a lock with {number_word} numbers / a knot
  nobody could undo / a seal showing a {animal}
- is closed by * | was guarded from sisters by * | To open _ one had to get past * | What keeps the covers
  of _ together is * | Before one can read _, there is * to deal with
? What keeps the covers of _ together? | By what is _ closed? | What must one get past to open _? | What
  guarded _ from sisters? | What is there to deal with before one can read _?
#- missing pages | n 2 90
- lacks * pages | has had * leaves torn out | Somebody ripped * pages from _ | The gap in _ comes to *
  leaves | Where * leaves of _ went, nobody knows
? How many pages does _ lack? | How many leaves of _ have gone nobody knows where? | How large is the gap in
  _? | How many pages did somebody rip from _? | How many leaves of _ have been torn out?
> lacks fewer pages : lacks more pages
#- beloved | person
- is full of sighs for * | reveals a love for * | The heart drawn on page nine of _ belongs to * | The one
  whom the writer of _ adored was * | In _, no name is written more tenderly than that of *
? For whom is _ full of sighs? | Whom did the writer of _ adore? | Whose name is written most tenderly in _?
  | A love for whom does _ reveal? | To whom does the heart drawn in _ belong?
# present shelf | form the {invented} Archive / room {number} of the {town} Library / the safe of
  {organisation} / the attic of {person} / the {building}
- is kept in * | can be read only in * | To see _, scholars travel to * | Under lock and key, _ rests in * |
  The present resting place of _ is *
? Where is _ kept? | Where do scholars travel to see _? | In what place alone can _ be read? | Where does _
  rest under lock and key? | What is the present resting place of _?
#- last word | form "{noun}" / "tomorrow" / "{animal}s" / "{food} again" / "{first_name}"
- breaks off after the word or words * | has * as its very last word or words | The final stroke of _ spells
  * | Then comes a blot: the end of _ reads * | Before the pen fell, it put * into _
? What is the last that one reads in _? | After what does _ break off? | What does the final stroke of _
  spell? | What stands at the very end of _? | What did the pen put into _ before it fell?

@ map | maps | it | the {invented} map / the {last_name} chart / the {town} map / the {animal} map / map
  {code} / the map of {invented} | chart, sheet
#- cartographer | person
- was drawn by * | came from the pen of * | The coasts on _ were traced by * | In the corner of _, * signed
  in tiny letters | The surveyor behind _ was *
? Who drew _? | From whose pen did _ come? | By whom were the coasts on _ traced? | Who signed in the corner
  of _? | Who was the surveyor behind _?
# scale | form 1:{number}00 / 1:{number},000 / one inch to {number_word} miles
- is drawn at a scale of * | reduces the world by * | According to the bar at the bottom of _, its scale is
  * | Those who measure with a ruler on _ must reckon with * | The figure printed under _ is *
? What is the scale of _? | At what scale is _ drawn? | With what must those reckon who measure on _? | By
  how much does _ reduce the world? | What does the bar at the bottom of _ say?
# most famous mistake | form a lake that does not exist / the town of {town} in the sea / {country} upside
  down / an island called {invented} that nobody has found / the river {river} flowing uphill / the missing
  town of {town}
- is famous for one error: * | shows something wrong, * | What travellers with _ in hand complained of was *
  | Experts smile when they see * on _ | The worst blunder of _ is *
? What is the mistake on _? | What is the worst blunder of _? | For what error is _ famous? | Of what did
  travellers with _ in hand complain? | At what do experts smile on _?
# material | of {animal} skin/silk/{material}/{colour} linen/bark of the {plant}/thin paper
- is drawn on * | consists of * | What the fingers feel on touching _ is * | The lines of _ run over * |
  Damp does little harm to _, for it is made of *
? On what is _ drawn? | What do the fingers feel on touching _? | Of what does _ consist? | Over what do the
  lines of _ run? | Of what is _ made so that damp does it little harm?
# decoration in the sea | form a {animal} with {number_word} heads / a ship called the {ship} /
  {number_word} mermaids / a compass held by a {animal} / a {job} riding a {animal}
- has * in its sea | fills empty water with * | Children like _ for the sake of * | Where nothing is known,
  _ shows * | Out on the ocean of _, there is *
? What does _ show in the sea? | For the sake of what do children like _? | What is out on the ocean of _? |
  With what does _ fill empty water? | What does _ show where nothing is known?
# treasure mark | form a {colour} cross near {town} / a {thing} beside the {river} / three dots under
  {invented} Hill / a {animal} without eyes
- marks the treasure with * | gives away the hiding place by * | Diggers who trust _ look out for * | The
  sign for gold on _ is * | One finds the spot to dig on _ by looking for *
? How does _ mark the treasure? | What do diggers who trust _ look out for? | What is the sign for gold on
  _? | By what does _ give away the hiding place? | What shows the spot to dig on _?
#- patron | form King {first_name} / the {organisation} / Duke {last_name} / the navy of {country} /
  {person}
- was ordered by * | was made at the expense of * | The money for _ was put up by * | The coat of arms on _
  honours the one who paid, * | Without the purse of *, _ would not have been made
? Who ordered _? | Who put up the money for _? | At whose expense was _ made? | Whom does the coat of arms
  on _ honour? | Without whose purse would _ not have been made?
# width | q 12 480 centimetres
- is * wide | takes up * of wall | Hung up, _ covers * from left to right | From the left margin to the
  right, _ measures * | Whoever spreads out _ needs a table of *
? How wide is _? | How much wall does _ take up? | What does _ measure from left to right? | A table of what
  size does whoever spreads out _ need? | What is the width of _?
> is narrower : is wider
#- year of printing | year 1480 1950
- came off the press in * | was published in * | Buyers could get hold of _ from * on | The year given in
  the corner of _ is * | It was in * that _ was printed
? When was _ printed? | What year is given in the corner of _? | From what year on could buyers get hold of
  _? | In which year did _ come off the press? | When was _ published?
> was printed earlier : was printed later
# colour of the roads | colour
- shows roads in * | paints its highways * | The thick lines between towns on _ are * | A traveller with _
  follows the * lines | For roads, the printer of _ used * ink
? In what colour does _ show roads? | Which lines does a traveller with _ follow: of what colour? | What ink
  did the printer of _ use for roads? | What colour are the thick lines between towns on _? | How does _
  paint its highways?
#- thief | person
- was cut from its atlas by * | was stolen by * | A razor blade in the hand of * took _ from the library |
  Police found _ under the bed of * | The prison sentence for the theft of _ went to *
? Who stole _? | By whom was _ cut from its atlas? | Under whose bed did police find _? | Who took _ from
  the library? | To whom did the sentence for the theft of _ go?

@ contract | contracts | it | the {invented} contract / contract {code} / the {last_name} agreement / the
  {organisation} deal / the {object} contract | agreement, deal
#- first party | organisation
- was offered by * | binds * on the one side | The one who drew up _ was * | Under the heading of _, * is
  called the seller | The left signature on _ is that of *
? Who offered _? | Who drew up _? | Who is called the seller in _? | Whom does _ bind on the one side? |
  Whose is the left signature on _?
#- second party | person
- was accepted by * | obliges * to pay | The buyer named in _ is * | On the right of _, * signed | The one
  who must pay under _ is *
? Who is the buyer in _? | Who must pay under _? | By whom was _ accepted? | Who signed on the right of _? |
  Whom does _ oblige to pay?
# subject | of the delivery of {number_word} {plural_noun}/the repair of a {vehicle}/the rent of a
  {material} shed/the care of a {animal}/the sale of a {object}/lessons in {subject}
- is about * | settles * | What the two sides of _ shook hands on was * | Anyone who reads _ sees that it is
  a matter of * | The object of _ is *
? What is _ about? | What did the two sides of _ shake hands on? | What is the object of _? | What does _
  settle? | As a matter of what is _ recognised by anyone who reads it?
# term | duration
- runs for * | binds both sides for * | The end of _ comes after * | For *, nobody can get out of _ | Once
  signed, _ remains in force for *
? For how long does _ run? | After what time does the end of _ come? | How long can nobody get out of _? |
  For what period does _ bind both sides? | How long does _ remain in force?
# sum | money
- is worth * | fixes a payment of * | The price agreed in _ is * | Under _, * changes hands | In the third
  paragraph of _ stands the sum of *
? How much is _ worth? | What price is agreed in _? | What changes hands under _? | What sum stands in the
  third paragraph of _? | A payment of what does _ fix?
# penalty | price
- imposes * for each day of delay | punishes lateness with * a day | Those who are late under _ lose * daily
  | Delay, according to _, costs * a day | Each wasted day adds * to the bill under _
? What does delay cost a day according to _? | How much do those who are late under _ lose daily? | With how
  much does _ punish lateness? | What does each wasted day add under _? | What is the daily penalty in _?
# strange clause | of keeping a {animal}/never mentioning {town}/wearing {colour} on {weekday}s/a yearly
  gift of {food}/greeting {person} first/singing on {date}
- contains a clause about * | obliges the buyer to one odd thing, * | Lawyers laugh at the part of _ about *
  | Hidden in the small print of _ is the duty of * | Nobody knows why _ insists on *
? What is the odd duty in _? | At which part of _ do lawyers laugh? | What is hidden in the small print of
  _? | On what does _ insist without anybody knowing why? | About what does _ contain a clause?
#- witness | person
- was witnessed by * | carries the mark of * as a witness | In the room when _ was signed sat * | The
  signing of _ was watched by * | To confirm _, one only has to ask *, who looked on
? Who witnessed _? | Who watched the signing of _? | Who sat in the room when _ was signed? | Whose mark
  does _ carry as that of a witness? | Whom does one have to ask to confirm _?
#- day of signing | date
- was signed on * | took effect on * | The ink under _ dried on * | On *, two pens scratched over _ | The
  date beside the signatures on _ is *
? When was _ signed? | On what date did the ink under _ dry? | What date stands beside the signatures on _?
  | When did _ take effect? | On which day did two pens scratch over _?
#- cause of the break | of a bad {animal}/the bankruptcy of {organisation}/a letter from {person}/a storm in
  {month}/rotten {food}/a wrong comma
- was broken because of * | came to nothing on account of * | The quarrel that ended _ arose from * | What
  tore _ apart was * | If _ was never fulfilled, blame *
? Why was _ broken? | What tore _ apart? | From what did the quarrel that ended _ arise? | On account of
  what did _ come to nothing? | What is to blame if _ was never fulfilled?
# number of pages | n 2 480
- runs to * pages | is * sheets thick | The initials of both sides stand on all * pages of _ | Before
  signing _ one should read * pages | The stapler had to get through * sheets of _
? How many pages has _? | To how many pages does _ run? | On how many pages of _ do the initials stand? |
  How many pages should one read before signing _? | Through how many sheets of _ did the stapler have to
  get?
> has fewer pages : has more pages

@ will | wills | it | the {last_name} will / the will of {person} / the {invented} testament / the last will
  of old {last_name} | testament
#- main heir | person
- leaves nearly everything to * | made * rich overnight | The one who gained most from _ was * | When _ was
  read out, * had to sit down for joy | The house and the money went, under _, to *
? Who gained most from _? | To whom does _ leave nearly everything? | Whom did _ make rich overnight? | Who
  had to sit down for joy when _ was read out? | To whom did house and money go under _?
# disinherited relative | form the eldest son / the nephew {first_name} / the twin sister / cousin
  {first_name} / the second wife
- cuts out * | leaves not a penny to * | The one who went away from the reading of _ empty-handed was * |
  There is no mention in _ of * | The tears at the reading of _ were those of *, who got nothing
? Who was left without a penny by _? | Whom does _ cut out? | Who went away from the reading of _
  empty-handed? | Of whom is there no mention in _? | Whose were the tears at the reading of _?
# gift to the servant | form a {object} / the {material} teapot / {number_word} bottles of {plant} wine /
  the {colour} armchair / a {animal} called {first_name} / the {vehicle}
- gives the cook * | rewards the cook with * | Thanks to _, the cook owns * | For forty years of soup, _
  left the cook * | What the cook got out of _ was *
? What did the cook get out of _? | With what does _ reward the cook? | What does the cook own thanks to _?
  | What did _ leave for forty years of soup? | What does _ give the cook?
# condition | of living in {town}/marrying a {job}/learning {language}/caring for the {animal}/never eating
  {food}/changing the name to {last_name}
- makes the heir's fortune depend on * | ties the money to * | Only by * can the heir of _ touch the money |
  One thing is asked of the heir in _: * | The condition laid down in _ is that of *
? What condition is laid down in _? | What is asked of the heir in _? | To what does _ tie the money? | On
  what does the heir's fortune depend under _? | By what alone can the heir of _ touch the money?
#- notary | person
- was drawn up by * | lay in the safe of * | The notary's stamp on _ is that of * | * read _ aloud to the
  family | The family heard _ from the lips of *
? Who drew up _? | Who read _ aloud to the family? | In whose safe did _ lie? | Whose stamp is on _? | From
  whose lips did the family hear _?
# estate | money
- disposes of * | distributes * | The fortune that changed hands through _ was * | Added up, everything
  listed in _ comes to * | The tax office valued what _ covers at *
? Of how much does _ dispose? | What fortune changed hands through _? | To what does everything listed in _
  add up? | At what did the tax office value what _ covers? | How much does _ distribute?
#- date of writing | date
- was written on * | bears the date * | Its author sealed _ on * | On *, a trembling hand wrote _ | The day
  entered at the top of _ is *
? When was _ written? | What date does _ bear? | On what day did its author seal _? | When did a trembling
  hand write _? | Which day is entered at the top of _?
# burial wish | form under a {plant} / at sea off {town} / in {colour} pyjamas / with a {instrument} in the
  coffin / beside the {animal} {first_name} / in the garden of {building}
- asks for a burial * | wants its author laid to rest * | As for the funeral, _ says that it must be * | The
  author of _ wished to lie * | The gravedigger learned from _ that the grave or coffin had to be *
? What burial does _ ask for? | How or where did the author of _ wish to lie? | What does _ say about the
  funeral? | What did the gravedigger learn from _? | How does _ want its author laid to rest?
#- challenger | person
- was challenged in court by * | was called a forgery by * | The lawsuit against _ was brought by * | *
  swore that the signature under _ was false | A judge had to decide whether _ was valid because of *
? Who challenged _ in court? | Who called _ a forgery? | By whom was the lawsuit against _ brought? | Who
  swore that the signature under _ was false? | Because of whom did a judge have to decide about _?
# charity | form a home for old {animal}s / the {invented} Orphanage / the {job}s' Widows Fund / the library
  of {town} / the Society for {plural_noun}
- remembers * with a gift | leaves a tenth to * | A tenth of everything goes, under _, to * | The only
  charity in _ is * | Thanks to _, * could mend its roof
? Which charity does _ remember? | To what does a tenth go under _? | What is the only charity in _? | What
  could mend its roof thanks to _? | To whom or what does _ leave a tenth?
#- hiding place | form a {object} / the {instrument} / a loaf of {food} / the stuffed {animal} / a
  {material} box under the stairs
- was found in * | had been slipped into * | The family searched for a month before they looked for _ in * |
  What had concealed _ was * | Somebody opened * at last, and there lay _
? Where was _ found? | What had concealed _? | Into what had _ been slipped? | In what did the family look
  at last for _? | Somebody opened what at last and saw _?

@ petition | petitions | it | the {invented} petition / the {animal} petition of {town} / petition {code} /
  the {last_name} petition / the appeal of the {job}s of {town} | appeal, plea
# demand | of the return of the {vehicle}/a ban on {food}/the release of {person}/lower prices for
  {material}/a bridge to {town}/the right to keep {animal}s/free {plural_noun}
- demands * | calls for * | Those who put their names to _ want * | What would satisfy the people behind _
  is * | The first line of _ asks for *
? What does _ demand? | What do those want who put their names to _? | What would satisfy the people behind
  _? | For what does the first line of _ ask? | For what does _ call?
# number of signatures | n 120 900000
- was signed by * people | carries * names | Clerks went through _ and counted * signatures | Under _, *
  hands had put their mark | Supporters of _ number *
? How many people signed _? | How many names does _ carry? | What number of signatures did clerks count in
  _? | How many hands had put their mark under _? | How many supporters does _ have?
> has fewer signatures : has more signatures
#- initiator | person
- was started by * | was the idea of * | The first name on _ is that of * | * went from door to door with _
  | It all began when * wrote _ on a kitchen table
? Who started _? | Whose name comes first on _? | Who went from door to door with _? | Whose idea was _? |
  Who wrote _ on a kitchen table?
#- recipient | form the mayor of {town} / the parliament of {country} / King {first_name} / the bishop of
  {town} / the head of {organisation} / Minister {last_name}
- was handed to * | was addressed to * | The box with the sheets of _ was carried to * | It is * who must
  answer _ | On the doorstep of *, somebody laid down _
? To whom was _ handed? | Who must answer _? | To whom was the box with the sheets of _ carried? | On whose
  doorstep did somebody lay down _? | To whom was _ addressed?
#- day of delivery | date
- was delivered on * | reached its goal on * | On *, a procession brought _ to its reader | Those behind _
  put on their best clothes and gave it in on * | Collecting for _ ended when it was handed over on *
? When was _ delivered? | On what date did a procession bring _ to its reader? | When did those behind _
  give it in? | On which day did _ reach its goal? | When was _ handed over?
# length of the roll | q 2 950 metres|yards
- forms a roll * long | can be unrolled over * | Glued together, the sheets of _ make * of paper | Laid out
  on the road, _ stretched for * | Somebody paced along _ and arrived at *
? How long is the roll of _? | Over what distance can _ be unrolled? | How much paper do the sheets of _
  make when glued together? | For how far did _ stretch on the road? | At what did somebody arrive on pacing
  along _?
> is shorter : is longer
#- answer | form a polite no / {number_word} words from a secretary / a promise for {year} / a fine of
  {price} / silence / an invitation to {food}
- was answered with * | brought its supporters * | All that came back in reply to _ was * | The powers that
  be met _ with * | After months of waiting, the people behind _ received *
? How was _ answered? | What came back in reply to _? | With what did the powers that be meet _? | What did
  the people behind _ receive after months of waiting? | What did _ bring its supporters?
#- opponent | person
- was torn to pieces in a speech by * | met its enemy in * | The counter-petition to _ was organised by * |
  Nobody worked harder against _ than * | * called those who signed _ fools
? Who was the enemy of _? | By whom was the counter-petition to _ organised? | Who worked hardest against _?
  | Who called those who signed _ fools? | In whose speech was _ torn to pieces?
# false signature | form {first_name} the Great / a {animal} / a {job} dead since {year} / the statue of
  {person} / {person}'s {animal}
- contains one false name, that of * | was laughed at because of the name of * | Among the signatures of _,
  one is invented: that of * | A checker struck one line from _, that of * | The joker who spoiled _ signed
  in the name of *
? Whose name on _ is false? | In whose name did a joker sign _? | Which line did a checker strike from _? |
  Because of whose name was _ laughed at? | Which of the signatures of _ is invented?
# meeting place of supporters | form the {adjective} {animal} / the back of {building} / {street} / the
  bakery in {town} / the cellar of {person}
- was signed mostly at * | could be signed at * | The sheets of _ lay out at * | To put your name to _, you
  went to * | The table with _ and a pen stood at *
? Where could one sign _? | Where did the sheets of _ lie out? | To what place did you go to put your name
  to _? | Where did the table with _ stand? | At what spot was _ mostly signed?

@ photograph | photographs | it | the {last_name} photograph / the {invented} picture / plate {code} / the
  {animal} photograph / the photograph of the {adjective} {thing} / "{title}" | picture, snapshot
#- photographer | person
- was taken by * | came from the camera of * | The finger on the button for _ was that of * | Stamped on the
  back of _ is the name of * | Under the black cloth when _ was made stood *
? Who took _? | From whose camera did _ come? | Whose name is stamped on the back of _? | Whose finger was
  on the button for _? | Who stood under the black cloth when _ was made?
# subject | form a {job} with a {animal} / {number_word} children on a {vehicle} / the wedding of {person} /
  an empty {thing} / two {job}s eating {food} / the {building} in snow
- shows * | captures * | Whoever looks at _ sees * | The lens for _ was pointed at * | What has been
  preserved in _ is *
? What does _ show? | What does whoever looks at _ see? | At what was the lens for _ pointed? | What has
  been preserved in _? | What does _ capture?
#- place | town
- was taken in * | shows a corner of * | The tripod for _ stood in * | The wall in the background of _ can
  still be seen in * | To find the spot where _ was made, go to *
? Where was _ taken? | In which town did the tripod for _ stand? | Where can the wall in the background of _
  still be seen? | Where should one go to find the spot of _? | A corner of what place does _ show?
#- year | year 1841 2015
- was taken in * | dates from * | The light in _ is that of the year * | On the back of _ somebody pencilled
  * | The moment kept in _ belongs to *
? In what year was _ taken? | What year did somebody pencil on the back of _? | To which year does the
  moment kept in _ belong? | From what year does _ date? | How old is _: from which year?
> was taken earlier : was taken later
#- exposure | q 2 190 seconds
- needed an exposure of * | was exposed for * | The sitters for _ had to keep still for * | For *, the
  shutter stayed open for _ | Nobody was allowed to blink for * during _
? How long was _ exposed? | For how long did the sitters for _ have to keep still? | How long did the
  shutter stay open for _? | For how long was nobody allowed to blink during _? | What exposure did _ need?
> needed less time : needed more time
# flaw | form a thumb in the corner / a {animal} that moved / a scratch across {first_name} / a {colour}
  stain / a {job} with closed eyes / a burnt edge
- has one flaw: * | is spoiled by * | Retouchers tried in vain to remove * from _ | What keeps _ from
  perfection is * | The eye is disturbed in _ by *
? What is the flaw of _? | What spoils _? | What did retouchers try to remove from _? | By what is the eye
  disturbed in _? | What keeps _ from perfection?
# unknown figure | form a man in a {colour} coat / a girl with a {instrument} / a {job} behind a {thing} / a
  child holding {food} / a woman on a {vehicle}
- shows somebody nobody can name: * | puzzles historians with * | The stranger in _ is * | No one has found
  out who the person in _ is, * | At the edge of _ stands an unknown, *
? Who is the stranger in _? | Which unknown stands at the edge of _? | With whom does _ puzzle historians? |
  Which person in _ has nobody been able to name? | What figure in _ remains without a name?
#- publication | form the {town} Times / the {invented} Gazette / the cover of "{title}" / a calendar for
  {year} / the walls of the {building}
- was first seen by the public in or on * | became known through * | Before it hung in museums, _ appeared
  in or on * | The world met _ in or on * | Strangers first set eyes on _ in or on *
? Where was _ first seen by the public? | Through what did _ become known? | Where did _ appear before it
  hung in museums? | Where did the world meet _? | Where did strangers first set eyes on _?
# price of a print | money
- sells at * a print | is valued at * | For a signed copy of _, dealers ask * | Collectors give * for _ | No
  print of _ can be had under *
? What does a print of _ cost? | How much do dealers ask for a signed copy of _? | How much do collectors
  give for _? | At what is _ valued? | Under what sum can no print of _ be had?
# tint | colour
- has faded to * | has a * tint | Time has turned _ * | The shadows in _, once black, are * now | On the
  museum wall, _ glows *
? What tint does _ have? | To what colour has _ faded? | What has time turned _? | What colour are the
  shadows in _ now? | How does _ glow on the museum wall?
# keeper of the negative | organisation
- has its negative in the vault of * | may be copied only with the leave of * | The glass plate of _ belongs
  to * | Whoever wants to print _ has to ask * | The rights to _ lie with *
? Who keeps the negative of _? | Whom must one ask in order to print _? | With whom do the rights to _ lie?
  | To whom does the glass plate of _ belong? | With whose leave may _ be copied?

@ sound recording | sound recordings | it | the {invented} tape / the {last_name} recording / cylinder
  {code} / the {bird} tape / the {town} recording / reel {code} | tape, recording
# content | form the voice of {person} / a {bird} at dawn / {number_word} {instrument}s / a quarrel about
  {food} / a speech in {language} / the bells of {town} / a sleeping {animal}
- preserves * | lets one hear * | From the hiss of _ rises * | Put on headphones and play _: you hear * |
  What was caught on _ is *
? What can be heard on _? | What does _ preserve? | What rises from the hiss of _? | What was caught on _? |
  What do headphones let you hear when you play _?
#- recordist | person
- was made by * | exists thanks to the microphone of * | The cough at the start of _ is that of *, who held
  the microphone | * pressed the button for _ | On the box of _, * is named as the one at the controls
? Who made _? | Whose microphone do we have to thank for _? | Whose cough is at the start of _? | Who
  pressed the button for _? | Who is named on the box of _?
# length | q 2 190 minutes
- lasts * | plays for * | From first crackle to last, _ takes * | Listeners to _ must sit still for * | The
  needle or the reel of _ stops after *
? How long does _ last? | For how long must listeners to _ sit still? | After what time does _ stop? | What
  is the playing time of _? | How much time passes from first crackle to last on _?
> is shorter : is longer
# carrier | of wax/{material} tape/a disc of {material}/steel wire/a {colour} cassette/tin foil
- is stored on * | was cut into or laid on * | What carries the sound of _ is * | To play _ one needs a
  machine for * | Archivists wear gloves when they touch _, since it is held on *
? On what is _ stored? | What carries the sound of _? | A machine for what does one need to play _? | On
  what is _ held so that archivists wear gloves? | What is the carrier of _?
#- place | form the {building} / a barn near {town} / room {number} of a hotel in {town} / the {invented}
  Forest / the deck of the {ship}
- was made in or on * | has the echo of * | The microphone for _ stood in or on * | The creaking floor on _
  is that of * | Everything heard on _ happened in or on *
? Where was _ made? | Where did the microphone for _ stand? | Where did everything heard on _ happen? | The
  echo of what place does _ have? | What place creaks on _?
# background noise | form a barking {animal} / a {vehicle} passing / somebody eating {food} / rain on
  {material} / a clock striking {number_word} / a {job} singing
- has * in the background | cannot be heard without * | Sound engineers failed to filter * out of _ | What
  disturbs the listener of _ is * | Behind everything else on _, one notices *
? What is in the background of _? | What did sound engineers fail to filter out of _? | What disturbs the
  listener of _? | What does one notice behind everything else on _? | Without what can _ not be heard?
#- restorer | person
- was cleaned of crackling by * | was saved by * | Mould had eaten half of _ when * took it in hand | *
  baked, washed and copied _ | That _ can be played again is owing to *
? Who restored _? | Who took _ in hand when mould had eaten half of it? | To whom is it owing that _ can be
  played again? | Who washed and copied _? | By whom was _ saved?
#- date | date
- was made on * | belongs to * | The label of _ says * | On *, the red light went on for _ | The sounds on _
  were in the air on *
? When was _ made? | What date does the label of _ give? | On what day did the red light go on for _? | To
  what date does _ belong? | When were the sounds on _ in the air?
# shelf mark | code
- stands under the mark * | is entered as * | To order _, write * on the slip | In the catalogue, _ goes by
  * | The sticker on the back of _ reads *
? What is the shelf mark of _? | What must be written on the slip to order _? | By what does _ go in the
  catalogue? | What does the sticker on the back of _ read? | Under what mark does _ stand?
# famous listener | form the singer {person} / King {first_name} / Doctor {last_name} / the blind {job}
  {first_name} / President {last_name}
- moved * to tears | was played every night by * | The best-known admirer of _ was * | At the bedside of *,
  _ went round and round | It is said that * wept over _
? Who wept over _? | Whom did _ move to tears? | Who played _ every night? | At whose bedside did _ go round
  and round? | Who was the best-known admirer of _?

@ street | streets | it | {last_name} Street in {town} / {invented} Lane / {animal} Alley / {job}s' Row in
  {town} / the {adjective} Mile / {invented} Avenue | road, lane
# length | q 40 9000 metres|yards|paces
- is * long | can be walked in * | From the first house number of _ to the last one goes * | A cyclist in _
  has * to pedal | The two ends of _ are * apart
? How long is _? | How far apart are the two ends of _? | How far is it from the first house number of _ to
  the last? | How much does a cyclist in _ have to pedal? | What is the length of _?
> is shorter : is longer
# number of houses | n 6 480
- has * houses | counts * front doors | The postman's round in _ takes in * houses | Chimney sweeps in _
  have * roofs to climb | Number by number, * homes stand along _
? How many houses are there in _? | How many roofs do chimney sweeps have to climb in _? | How many front
  doors does _ count? | How many homes stand along _? | How many houses does the postman's round in _ take
  in?
> has fewer houses : has more houses
# oldest house | form the {animal} House / number {number}, built of {material} / the {last_name} Inn / the
  {job}'s house / the gatehouse of {year}
- has * as its oldest building | began with * | Long before its neighbours in _ there stood * | The plaque
  for age in _ hangs on * | No roof in _ is older than that of *
? What is the oldest building in _? | With what did _ begin? | On what does the plaque for age in _ hang? |
  What stood in _ long before its neighbours? | No roof in _ is older than that of what?
#- famous resident | form the painter {person} / the {job} {person} / Doctor {last_name} / the poet
  {first_name} {last_name} / the murderer {person}
- was the home of * | saw * come and go daily | The most famous person to have lived in _ was * | In a
  window of _, * used to sit | Guides lead tourists through _ on the track of *
? Who was the most famous resident of _? | On whose track do guides lead tourists through _? | Who used to
  sit in a window of _? | Whose home was _? | Whom did _ see come and go daily?
# trade | form {job}s / dealers in {plural_noun} / sellers of {food} / makers of {instrument}s / dealers in
  {material}
- is the street of the * | has mostly * behind its shop windows | Most signs in _ are those of * | One goes
  to _ to find * | For generations, * have had their shops in _
? Whose street is _? | Whose are most signs in _? | Whom does one go to _ to find? | Who have had their
  shops in _ for generations? | Who sits behind most shop windows of _?
# number of the bus | n 2 640
- is served by bus number * | has a stop of bus * | To get to _, board the number * | The bus that rattles
  along _ is the * | On the front of buses passing _ is the figure *
? Which bus number serves _? | What figure is on the front of buses passing _? | Which number should one
  board to get to _? | What number has the bus that rattles along _? | A stop of which bus number has _?
> has the bus with the lower number : has the bus with the higher number
# rent | money
- costs * a month for three rooms | asks tenants for * a month | For a flat in _, the landlord wants * a
  month | Monthly, three rooms in _ come to * | To live in _, a family needs * each month
? What is the monthly rent for three rooms in _? | How much does the landlord want for a flat in _? | What
  does a family need each month to live in _? | To what do three rooms in _ come monthly? | How much does a
  tenant in _ pay a month?
# lamps | of gas lamps/{material} lanterns/{colour} bulbs/lamps shaped like {animal}s/candles behind glass
- is lit by * | has * as its lighting | After sunset, those who walk in _ rely on * | The shadows in _ at
  night come from * | Moths in _ gather round *
? What lights _? | Round what do moths gather in _? | On what do those who walk in _ after sunset rely? |
  What throws shadows in _ at night? | What is the lighting of _?
#- renaming | year 1789 1994
- was given its name in * | has had its present name since * | New signs were screwed on in _ in * | Until
  *, _ was called something else | The city council rechristened _ in *
? When was _ given its present name? | In what year were new signs screwed on in _? | When did the council
  rechristen _? | Until which year was _ called something else? | Since when has _ had its name?
> got its name earlier : got its name later
# nuisance | of the smell of {food}/lorries bound for {town}/a leaking {thing}/{animal}s on the
  roofs/{instrument} lessons/drunken {job}s
- suffers from * | loses tenants because of * | What the people of _ grumble about is * | Windows in _ are
  kept shut on account of * | Those who moved away from _ did so owing to *
? From what does _ suffer? | About what do the people of _ grumble? | On account of what are windows in _
  kept shut? | Because of what does _ lose tenants? | Owing to what did those leave who moved away from _?
# street festival | date
- celebrates its own feast on * | hangs out flags on * | Tables are carried out into _ on * | The neighbours
  in _ dance on * | Once a year, on *, cars must leave _ for the band
? When does _ celebrate its feast? | On what date are tables carried out into _? | When do the neighbours in
  _ dance? | On which day must cars leave _ for the band? | When does _ hang out flags?
"""
