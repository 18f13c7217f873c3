# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about houses that the public visits (the language is described in facts_format.py)."""

TABLE = """
@ museum | museums | it | the {invented} Museum / the Museum of {plural_noun} / the {town} Museum /
  the {last_name} Collection | house, collection
+ address
+ opening
+ closed
+ price a ticket; ticket price
+ visitors
+ role director; directed; directs
# most valuable exhibit | form a {material} {thing} / a {object} / "{title}" / a stuffed {animal}
- guards * as its greatest treasure | is proudest of * | The most valuable exhibit of _ is * |
  People queue at _ to see * | In the main room of _ one finds *
? What is the most valuable exhibit of _? | What do people queue to see at _? | Of what is _ proudest? |
  What is in the main room of _?
+ maker founded; founded; founder; person
+ count exhibits; 30 90000; shows; in
#- theft | form a {object} / two {plural_noun} / "{title}" / a {material} {thing}
- was robbed of * | lost * to thieves | Thieves took * from _ | One night, * vanished from _ |
  The police still look for * from _
? What did thieves take from _? | What was stolen from _? | What vanished from _ one night? |
  Of what was _ robbed?
# tea room speciality | dish
- serves * in its tea room | offers hungry guests * | The tea room of _ is known for its * |
  After the tour of _, one should try the *
? What does the tea room of _ serve? | What should one try after the tour of _? |
  For what is the tea room of _ known?
+ phone

@ hotel | hotels | it | the {invented} Hotel / the Hotel {invented} / the {adjective} {animal} /
  the {last_name} Arms / the {adjective} {object} | house, inn
+ address
+ count rooms; 6 480; has; in
+ price a double room; price of a room
+ owner person
+ year opened; open; opening; of opening
# head chef | person
- employs * as its chef | * cooks at _ | The kitchen of _ is led by * | The head chef of _ is *
? Who cooks at _? | Who is the head chef of _? | By whom is the kitchen of _ led? |
  Whom does _ employ as its chef?
# breakfast time | time
- serves breakfast from * | Breakfast at _ begins at * | Guests of _ can have breakfast from * |
  Before *, there is nothing to eat at _
? When does breakfast begin at _? | From when can guests of _ eat in the morning? |
  Before what time is there nothing to eat at _?
#- famous guest | person
- once had * as a guest | is proud that * slept there | * once stayed at _ |
  The most famous guest of _ was * | In the guest book of _ one finds the signature of *
? Who was the most famous guest of _? | Which famous person stayed at _? |
  Whose signature is in the guest book of _? | Of which guest is _ proud?
# distance from the station | q 2 60 kilometres|miles|minutes
- is * from the station | lies * away from the nearest station | From the station to _ it is * |
  The station is * from _
? How far is _ from the station? | What is the distance from the station to _? |
  How far must guests of _ go from the train?
+ phone
+ email
+ nickname
# wireless password | code
- gives its guests the wireless password * | The wireless password at _ is * |
  To use the network of _, enter *
? What is the wireless password at _? | What must guests enter to use the network of _? |
  How do guests of _ get into the network: with which password?

@ restaurant | restaurants | it | the {adjective} {food} / {first_name}'s / the {invented} Grill /
  the {animal} and {object} / Chez {first_name} | place, house
+ address
+ role chef; cooked for; cooks for
# speciality | dish
- is famous for its * | brings * to the table | The speciality of _ is * | At _ everyone orders * |
  Guests come to _ for the *
? What is the speciality of _? | What does everyone order at _? | For what do guests come to _? |
  Which dish made _ famous?
+ price the evening menu; price of the evening menu
+ count tables; 4 70; has; in
+ closed
+ opening
+ owner person
+ phone
#- former use | form a {noun} factory / a {object} shop / the office of a {job} / a stable / a bank /
  a {animal} hospital
- was once * | used to be * | Before the cooks came, _ was * | The rooms of _ once housed *
? What was _ before? | What did the rooms of _ once house? | What is the former use of _?
#- rating | of {number_word} points out of a thousand/one star/two stars/three stars/four forks
- received * in the guide | was given * | The guide gave _ * | The rating of _ is *
? What rating does _ have? | What did the guide give _? | How was _ judged in the guide?
# house wine | form red wine from {town} / white wine from {invented} / {plant} wine / {food} cider
- pours * | offers * as its house wine | The house wine of _ is * | To the fish, _ serves *
? What is the house wine of _? | What does _ pour? | What does _ serve to the fish?

@ school | schools | it | {invented} School / {town} Academy / the {last_name} School /
  Saint {invented} College | institution
+ place
+ year founded; found; foundation; of foundation
+ maker founded; founded; founder; person
+ role head teacher; led; leads
+ count pupils; 30 2900; has; at
+ count teachers; 3 190; employs; at
+ motto
+ colour uniform
# first lesson | time
- begins its lessons at * | rings its bell at * | The first lesson at _ starts at * |
  Pupils of _ have to be in their seats at *
? When does the first lesson at _ start? | At what time do lessons at _ begin? |
  When must pupils of _ be in their seats? | When does _ ring its bell?
+ price a year of lessons; yearly fee
#- famous pupil | person
- counts * among its former pupils | once taught * | The most famous pupil of _ was * |
  * went to _ as a child | * learned to read at _
? Who is the most famous former pupil of _? | Which famous person went to _? | Who learned to read at _?
+ rival organisation
# compulsory subject | subject
- makes everyone study * | insists on * for all | At _ nobody can avoid * | The compulsory subject of _ is *
? What must everyone study at _? | Which subject is compulsory at _? | What can nobody avoid at _?

@ library | libraries | it | the {invented} Library / {town} Library / the {last_name} Library | institution
+ address
+ role librarian; looked after; looks after
+ count volumes; 900 900000; holds; in
# rarest book | title
- owns the only copy of "*" | keeps "*" behind glass | The rarest book of _ is "*" |
  Scholars travel to _ for "*" | "*" is the pride of _
? What is the rarest book of _? | What does _ keep behind glass? | For which book do scholars travel to _? |
  Of what does _ own the only copy?
# fine for late books | price
- charges * for a late book | demands * from late readers | Late books cost * at _ |
  The fine for a late book at _ is *
? What is the fine for a late book at _? | How much does _ demand from late readers? |
  What do late books cost at _?
# lending period | q 2 40 days|weeks
- lends books for * | lets readers keep a book for * | At _ one may keep a book for * |
  The lending period of _ is *
? For how long does _ lend books? | What is the lending period of _? |
  How long may readers keep a book from _?
+ opening
+ closed
#- donor | person
- owes its first books to * | was given its books by * | * left all books to _ |
  The first books of _ came from *
? Who gave _ its first books? | From whom did the first books of _ come? |
  To whom does _ owe its first books?
+ year opened; open; opening; of opening
+ visitors
+ email

@ church | churches | it | Saint {first_name}'s Church in {town} / the church of {town} / {invented} Abbey /
  the chapel of {invented} | building
+ maker designed; designed; architect; person
+ old_year consecrated; consecrate; consecration; of consecration
+ size high; height of the spire; 12 160 metres|feet
+ material material
# organ builder | person
- has an organ by * | * built the organ of _ | The organ of _ is the work of * |
  For its organ, _ turned to *
? Who built the organ of _? | Whose work is the organ of _? | To whom did _ turn for its organ?
+ count bells; 2 17; has; of
# painting over the altar | title
- shows "*" over its altar | "*" hangs over the altar of _ | The altar of _ is adorned by "*"
? What painting hangs over the altar of _? | By what is the altar of _ adorned? |
  Which picture does _ show over its altar?
+ role priest; served; serves
# relic | form a finger of Saint {first_name} / the {object} of Saint {invented} /
  a piece of the {material} cross / the {object} of a {job}
- keeps * in a silver box | possesses * | The relic of _ is * | Pilgrims come to _ to see *
? What relic does _ possess? | What do pilgrims come to see at _? | What is kept in the silver box of _?
# time of the evening service | time
- holds its evening service at * | The evening service at _ begins at * |
  The bells of _ call the faithful at *
? When does the evening service at _ begin? | At what time do the bells of _ call the faithful?
#- damage |
  of a lightning strike in {year}/a fire in {year}/bombs in {year}/a flood in {year}/{animal}s in the roof
- was damaged by * | suffered from * | Great damage to _ was done by * | After *, _ had to be repaired
? What damaged _? | From what did _ suffer? | After what did _ have to be repaired?
+ cost build; built

@ theatre | theatres | it | the {invented} Theatre / the {last_name} Playhouse /
  the {adjective} {noun} Theatre | house, stage
+ address
+ count seats; 40 4900; has; in
+ role artistic director; led; leads
#- opening play | title
- opened with "*" | first showed "*" | The opening play of _ was "*" |
  "*" was the first play on the stage of _ | The history of _ began with "*"
? What was the opening play of _? | With what did _ open? | What was the first play on the stage of _? |
  How did the history of _ begin?
+ price a seat in the first row; price of a good seat
+ maker designed; designed; architect; person
# superstition |
  of wearing {colour} on stage/whistling near the {object}/bringing a {animal} inside/eating {food} before a
  show/saying the name of {first_name}
- forbids * | has one superstition: nobody risks * | Actors at _ avoid * |
  At _ it is bad luck to be caught *
? What do actors at _ avoid? | What does _ forbid? | What brings bad luck at _?
+ colour curtain
+ closed
+ phone
# star of the company | person
- has its star in * | owes its full rows to * | The star of _ is * | At _ people want to see * |
  * fills the rows of _
? Who is the star of _? | Who fills the rows of _? | Whom do people want to see at _?
"""
