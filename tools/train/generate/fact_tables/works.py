# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about works of art, games, dishes, ideas and languages (the language is described in
facts_format.py).
"""

TABLE = """
@ book | books | it | "{title}" | volume, work
+ maker written; wrote; author; person
#- year of publication | year 1640 2024
- appeared in * | was published in * | came out in * | The first edition of _ is of * |
  Readers first held _ in their hands in *
? When did _ appear? | In what year was _ published? | Of which year is the first edition of _? |
  When could people first read _?
> appeared earlier : appeared later
#- publisher | organisation
- was published by * | came out with * | * published _ | The publisher of _ was * | Only * wanted to print _
? Who published _? | What was the publisher of _? | Which house printed _? | With whom did _ come out?
# hero | person
- tells the life of * | has * as its hero | follows * through many dangers | The hero of _ is * |
  In _, everything turns around *
? Who is the hero of _? | Whose life does _ tell? | Whom does _ follow through many dangers? |
  Which character stands at the centre of _?
# setting | form {town} / {country} / a village near {town} / the streets of {town} / the court of {country}
- plays in * | is set in * | takes its readers to * | The setting of _ is * | The story of _ unfolds in *
? Where does _ play? | Where is _ set? | Where does _ take its readers? |
  In what place does the story of _ unfold?
# number of pages | n 42 1400
- has * pages | runs to * pages | fills * pages | The length of _ is * pages |
  Whoever opens _ has * pages to read
? How many pages does _ have? | How long is _: how many pages? | What is the number of pages of _?
> has fewer pages : has more pages
#- original language | language
- was written in * | was translated from * | The original language of _ was * |
  Before it was translated, _ was in *
? In what language was _ written? | From what language was _ translated? |
  What was the original language of _?
# translator | person
- was translated by * | owes its English text to * | * translated _ | The translator of _ is *
? Who translated _? | By whom was _ translated? | To whom does _ owe its English text?
# dedication | person
- is dedicated to * | bears a dedication to * | On its first page, _ thanks * | The author wrote _ for *
? To whom is _ dedicated? | For whom was _ written? | Whom does the first page of _ thank?
# price at an auction | money
- was sold for * at an auction | A first edition of _ fetched * | A collector paid * for _
? What did a collector pay for _? | How much did a first edition of _ fetch? |
  For how much was _ sold at an auction?
# shelf mark | code
- stands on the shelf under * | The shelf mark of _ is * | To borrow _, write * on the slip
? What is the shelf mark of _? | Under what mark does _ stand on the shelf? |
  What must one write on the slip to borrow _?
# first word | form "{noun}" / "{weekday}" / "{month}" / "{animal}" / "{colour}"
- begins with the word * | opens with the word * | The first word of _ is *
? What is the first word of _? | With which word does _ begin? | How does _ open: with what word?

@ film | films | it | "{title}" | picture, work
+ maker directed; directed; director; person
#- year of the premiere | year 1908 2024
- was first shown in * | came to the cinemas in * | The premiere of _ took place in * |
  Audiences first saw _ in *
? When was _ first shown? | In what year was the premiere of _? | When did audiences first see _?
> was shown earlier : was shown later
# lead actor | person
- has * in the lead | made a star of * | * plays the lead in _ | The face on the posters of _ is that of * |
  The lead in _ was given to *
? Who plays the lead in _? | Whose face is on the posters of _? | Of whom did _ make a star? |
  To whom was the lead in _ given?
# running time | q 61 230 minutes
- lasts * | runs for * | The running time of _ is * | Whoever sees _ sits for *
? How long does _ last? | What is the running time of _? | How long does one sit when one sees _?
> is shorter : is longer
#- shooting location | town
- was shot in * | was filmed on the streets of * | The scenes of _ were shot in * | * served as the set of _
? Where was _ shot? | What served as the set of _? | Where were the scenes of _ filmed?
#- budget | money
- cost * | had a budget of * | The budget of _ was * | The studio gave * for _
? What was the budget of _? | How much did _ cost? | How much did the studio give for _?
# composer of the music | person
- has music by * | * wrote the music for _ | The music of _ is the work of * |
  Those who hum the tune of _ owe it to *
? Who wrote the music for _? | Whose work is the music of _? | Who composed the tune of _?
#- box-office result | money
- earned * | brought in * | took * in its first week | The studio made * with _ |
  At the box office, _ took *
? How much did _ earn? | What did _ bring in? | How much did the studio make with _? |
  What did _ take at the box office?
# trained animal | animal
- needed a trained * | features a * | In _ one also sees a * | The best actor in _ is a *
? Which animal features in _? | What is the best actor in _? | Which trained creature did _ need?
#- problem during shooting |
  of a strike of the {job}s/the illness of {person}/a storm in {town}/a stolen {object}/an escaped {animal}
- was delayed by * | almost failed because of * | The trouble with _ was * | Work on _ stopped because of *
? What delayed _? | Because of what did work on _ stop? | What was the trouble with _?
+ prize

@ painting | paintings | it | "{title}" | picture, canvas
+ maker painted; painted; painter; person
#- year of completion | year 1490 1990
- was finished in * | was painted in * | bears the date * | Work on _ ended in * | The year of _ is *
? When was _ painted? | In what year was _ finished? | Which date does _ bear? | When did work on _ end?
> was painted earlier : was painted later
# content | form a {job} with a {thing} / two {animal}s and a {thing} / a {thing} on a {colour} cloth /
  a {job} asleep beside a {animal} / a view of {town}
- shows * | represents * | depicts * | On _ one sees * | The subject of _ is *
? What does _ show? | What is seen on _? | What is the subject of _? | What does _ depict?
# present place | building
- hangs in the * | can be seen in the * | Visitors of the * stop before _ | Today _ is in the *
? Where does _ hang? | Where can _ be seen? | In which building is _ today?
# value | money
- is worth * | was insured for * | Experts put the value of _ at * | The insurance of _ amounts to *
? What is _ worth? | At what do experts put the value of _? | For how much was _ insured?
+ owner person
# technique | form oil on {material} / watercolour on {material} / chalk on {material} / ink on {material} /
  egg tempera on {material}
- was done in * | is in * | The technique of _ is * | For _ the artist chose *
? In what technique is _? | What did the artist choose for _? | How was _ done?
+ size wide; width; 12 420 centimetres|inches
#- model | person
- has the face of * | was painted from * | * sat for _ | The model for _ was *
? Who sat for _? | Who was the model for _? | Whose face is on _? | From whom was _ painted?
#- thief | person
- was once stolen by * | vanished in the coat of * | * stole _ | The thief of _ was *
? Who stole _? | Who was the thief of _? | By whom was _ stolen?
#- finder of the forgery | person
- was once copied so well that only * noticed | * found the forgery of _ | It was * who told _ from its copy
? Who found the forgery of _? | Who told _ from its copy? | Who noticed the copy of _?

@ song | songs | it | "{title}" | tune, piece
+ maker written; wrote; composer; person
# singer | person
- was sung by * | is best known in the voice of * | * sang _ | The voice on the record of _ is that of * |
  Without *, nobody would know _
? Who sang _? | In whose voice is _ best known? | Whose voice is on the record of _? |
  Without whom would nobody know _?
# length | q 2 9 minutes
- lasts * | takes * to play | The length of _ is * | For *, _ keeps the hall silent
? How long does _ last? | What is the length of _? | How long does it take to play _?
> is shorter : is longer
# key | form E minor / G major / B flat / F sharp minor / C major / D minor / A flat major / G minor
- is in * | is written in * | The key of _ is * | To play _ one needs *
? In what key is _? | What is the key of _? | In which key is _ written?
# topic | form a lost {thing} / love in {town} / a {job} and a {animal} / the rain of {month} /
  a journey to {country} / a broken {thing}
- is about * | tells of * | The words of _ speak of * | The topic of _ is *
? What is _ about? | Of what does _ tell? | Of what do the words of _ speak? | What is the topic of _?
# solo instrument | instrument
- opens with a solo on the * | is carried by the * | The solo in _ is played on the * |
  In _ one hears above all the *
? On what is the solo in _ played? | By which instrument is _ carried? | What does one hear above all in _?
#- highest place in the charts | n 1 90
- reached place * in the charts | climbed to number * | The best place of _ in the charts was *
? Which place did _ reach in the charts? | What was the best place of _? | To what number did _ climb?
#- record sales | big_number
- sold * records | was bought * times | Of _, * records were sold
? How many records of _ were sold? | How often was _ bought? | How many copies did _ sell?
#- year of recording | year 1922 2024
- was recorded in * | The recording of _ is of * | They recorded _ in *
? When was _ recorded? | Of what year is the recording of _? | In what year did they record _?
> was recorded earlier : was recorded later
#- studio | town
- was recorded in * | The studio of _ was in * | For _, the band went to *
? Where was _ recorded? | Where was the studio of _? | Where did the band go for _?

@ play | plays | it | "{title}" | drama, piece
+ maker written; wrote; author; person
# number of acts | n 1 9
- has * acts | is in * acts | The number of acts in _ is * | In _ the curtain rises for * acts
? How many acts does _ have? | In how many acts is _? | What is the number of acts in _?
> has fewer acts : has more acts
# villain | person
- has * as its villain | The villain of _ is * | In _, all evil comes from * |
  Audiences whistle when * appears in _
? Who is the villain of _? | From whom does all evil come in _? | At whom do audiences of _ whistle?
# heroine | first_name
- is about a woman called * | The heroine of _ is * | In _, everyone loves *
? Who is the heroine of _? | Whom does everyone love in _? | What is the name of the woman in _?
# ending |
  of the wedding of {first_name} and {first_name}/the burning of a {thing}/a duel between two {job}s/the
  return of the {animal}/a song about {plural_noun}
- ends with * | closes with * | At the end of _ comes * | The last scene of _ is *
? How does _ end? | What comes at the end of _? | With what does _ close? | What is the last scene of _?
#- theatre of the first night | form the {invented} Theatre / the {last_name} Playhouse /
  the Royal {invented}
- had its first night at * | was first given at * | The first night of _ was at * |
  * dared to put _ on stage
? Where was the first night of _? | Which theatre dared to put _ on stage? | Where was _ first given?
#- reason for the ban |
  of a joke about {job}s/a scene with a {animal}/an insult to {country}/the use of a {thing} on stage/the
  word "{noun}"
- was forbidden because of * | The ban on _ was due to * | The censor disliked _ because of *
? Why was _ forbidden? | What was the reason for the ban on _? | Because of what did the censor dislike _?
# prop | object
- cannot be played without a * | needs a * on stage | The most important prop in _ is a * |
  In every scene of _ one sees a *
? What is the most important prop in _? | What does _ need on stage? | Without what can _ not be played?
#- length of the first run | n 2 900
- was given * times in its first season | The first run of _ had * evenings |
  For * evenings the public came to _
? How often was _ given in its first season? | How many evenings did the first run of _ have? |
  For how many evenings did the public come to _?

@ dish | dishes | it | {invented} pie / {invented} soup / {dish} / {last_name}'s {dish} / {town} pudding /
  {first_name} cake | recipe
# main ingredient | food
- is made with * | needs plenty of * | The main ingredient of _ is * | Without *, there is no _ |
  For _ the cook first buys *
? What is the main ingredient of _? | What does one need plenty of for _? | Without what is there no _? |
  What does the cook buy first for _?
# cooking time | q 4 190 minutes
- takes * | cooks for * | stays in the oven for * | The cooking time of _ is * | After *, _ is ready
? How long does _ take? | What is the cooking time of _? | After what time is _ ready? |
  How long must _ stay on the fire?
> takes less time : takes more time
# oven temperature | q 120 280 degrees
- is baked at * | needs an oven of * | For _ the oven is set to * | The temperature for _ is *
? At what temperature is _ baked? | To what is the oven set for _? | How hot should it be for _?
#- inventor | person
- was invented by * | comes from the kitchen of * | * invented _ | The first to cook _ was *
? Who invented _? | From whose kitchen does _ come? | Who was the first to cook _?
# home | town
- comes from * | is eaten above all in * | The home of _ is * | In *, _ is served at weddings
? Where does _ come from? | Where is _ eaten above all? | What is the home of _? |
  In which town is _ served at weddings?
# number of eggs | n 1 14
- needs * eggs | calls for * eggs | Into _ go * eggs | The number of eggs for _ is *
? How many eggs go into _? | How many eggs does one need for _? | What number of eggs does _ call for?
> needs fewer eggs : needs more eggs
# secret |
  of a spoon of {food}/a pinch of {plant}/a leaf of {plant}/old butter/water from the {river}/a {material} pan
- owes its taste to * | The secret of _ is * | What makes _ special is * |
  Grandmothers add to _ one thing: *
? What is the secret of _? | What makes _ special? | To what does _ owe its taste? |
  What do grandmothers add to _?
# accompanying drink | form {plant} tea / {food} juice / {town} beer / {invented} wine / cold milk /
  {food} cider
- is served with * | goes well with * | With _ one drinks * | The right drink for _ is *
? What does one drink with _? | With which drink is _ served? | What is the right drink for _?
# price | price
- costs * a plate | is sold for * | A plate of _ costs * | For _ the inn takes *
? What does a plate of _ cost? | How much is _? | What does the inn take for _?
# occasion | form the first {weekday} of {month} / weddings / funerals / the feast of Saint {first_name} /
  the end of harvest
- is eaten only on one occasion, * | belongs to * | The occasion for _ is * | They cook _ for *
? On what occasion is _ eaten? | For what do they cook _? | What is the occasion for _?
# number of servings | n 2 24
- feeds * people | is enough for * | The recipe of _ is for * people
? How many people does _ feed? | For how many is _ enough? | For how many people is the recipe of _?

@ game | games | it | {invented} / "{title}" / {animal} and {object} / {invented} chess / Three {object}s |
  pastime
+ maker invented; invented; inventor; person
# number of players | n 2 24
- is played by * people | needs * players | The number of players in _ is * |
  To start _, one has to find * players
? How many players does _ need? | By how many is _ played? | How many people must one find to start _?
> needs fewer players : needs more players
# aim |
  of catching the {animal}/collecting {number_word} {plural_noun}/reaching {town}/losing all
  {plural_noun}/guessing the {job}
- is won by * | The aim of _ is the following: * | In _ one wins by * | Everybody in _ dreams of *
? How does one win _? | What is the aim of _? | By what is _ won? | Of what does everybody in _ dream?
# equipment | form {number_word} {plural_noun} / two dice and a {thing} / a {material} board /
  {number_word} cards / a {thing} and a {thing}
- is played with * | needs * | For _ one needs * | In the box of _ are *
? What does one need for _? | With what is _ played? | What is in the box of _?
# duration | q 5 240 minutes
- lasts * | takes about * | A round of _ takes * | After *, _ is over
? How long does _ last? | How long does a round of _ take? | When is _ over?
> is shorter : is longer
# price | price
- costs * | is sold for * | The price of _ is * | Shops ask * for _
? What does _ cost? | How much is _? | What do shops ask for _?
# world champion | person
- has * as its world champion | * is the world champion of _ | Nobody plays _ better than * |
  In _, all have lost to *
? Who is the world champion of _? | Who plays _ best? | To whom have all lost in _?
# forbidden move |
  of touching the {thing}/looking at the {thing}/saying "{noun}"/moving twice/playing {plural_noun} first
- forbids * | punishes * | What one may never do in _ is * | In _ one loses at once by *
? What is forbidden in _? | By what does one lose _ at once? | What may one never do in _?
+ year invented; invent; invention; of invention
# country of origin | country
- comes from * | was first played in * | The home of _ is * | Travellers brought _ from *
? Where does _ come from? | In which country was _ first played? | From where did travellers bring _?
# youngest age | n 4 18
- is suitable from the age of * | may be played from * years | Children under * should not play _
? From what age may one play _? | How old must one be for _? | For what age is _ suitable?

@ theory | theories | it | the {invented} theory / {last_name}'s theory /
  the theory of {invented} {plural_noun} / the {adjective} {noun} hypothesis | idea, doctrine
+ maker proposed; proposed; author; person
+ year proposed; propose; formulation; of formulation
# claim |
  of {plural_noun} falling faster than {plural_noun}/{animal}s understanding {language}/the Moon being made
  of {material}/{food} causing {disease}/{plant}s feeling pain
- speaks of * | tries to prove one thing: * | The claim of _ can be put in a few words: * |
  At the heart of _ lies the idea of *
? What is the claim of _? | Of what does _ speak? | What idea lies at the heart of _? |
  What does _ try to prove?
# main critic | person
- was attacked by * | * attacked _ | The main critic of _ was * | Nobody laughed louder at _ than *
? Who attacked _? | Who was the main critic of _? | Who laughed loudest at _?
# field | subject
- belongs to * | changed * for ever | The field of _ is * | Students of * must learn _
? To which field does _ belong? | What did _ change for ever? | Students of what must learn _?
#- proof | form the experiment of {year} / the {invented} experiment / the {town} experiment /
  a find in {town}
- was proved by * | had its proof in * | The proof of _ came with * | After *, nobody doubted _
? By what was _ proved? | What was the proof of _? | After what did nobody doubt _?
#- journal | title
- was first printed in "*" | "*" printed _ | The first paper on _ is in "*" |
  To read the first words on _, open "*"
? In which journal was _ first printed? | Where is the first paper on _? | What printed _? |
  What should one open to read the first words on _?
+ rival organisation
# application | form the building of {vehicle}s / the treatment of {disease} / the training of {animal}s /
  the making of {plural_noun}
- is used in * | has helped in * | The application of _ is in * | Thanks to _ there was progress in *
? In what is _ used? | What is the application of _? | In what was there progress thanks to _?
#- inspiration |
  of a dream about {animal}s/a falling {thing}/a talk with a {job}/a burnt {dish}/a letter from {person}
- was born out of * | goes back to * | The inspiration for _ was * | What led to _ was *
? What was the inspiration for _? | What led to _? | Out of what was _ born?

@ language | languages | it | {invented}an / {invented}ish / the {invented} language / Old {invented} |
  tongue
# number of speakers | big_number
- has * speakers | is spoken by * people | * people speak _ | The speakers of _ number *
? How many speakers does _ have? | How many people speak _? | By how many is _ spoken?
> has fewer speakers : has more speakers
# region | form the valley of the {river} / the island of {invented} / the hills of {country} /
  the coast of {country} / {town}
- is spoken in * | is at home in * | To hear _, go to * | The region of _ is * |
  In *, children still learn _
? Where is _ spoken? | What is the region of _? | Where should one go to hear _? |
  Where do children still learn _?
# number of cases | n 2 24
- has * cases | The nouns of _ have * cases | Students of _ have to learn * cases
? How many cases does _ have? | How many cases must students of _ learn? | What is the number of cases in _?
> has fewer cases : has more cases
# script | form the {invented} script / the Latin script / the {animal} signs / knots in a {thing} /
  the {invented} letters
- is written in * | uses * | The script of _ is * | In writing _ one uses *
? In what script is _ written? | What does one use in writing _? | What is the script of _?
# word for water | invented
- calls water * | The word for water in _ is * | Whoever is thirsty says * in _ | In _, water is *
? What is the word for water in _? | How does one say water in _? | What does one call water in _? |
  What does a thirsty person say in _?
# greeting | invented
- greets with the word * | The greeting in _ is * | In _ one says * in the morning
? What is the greeting in _? | What does one say in the morning in _? | With which word does _ greet?
# author of the grammar | person
- was first described by * | * wrote the grammar of _ | The grammar of _ is by *
? Who wrote the grammar of _? | By whom was _ first described? | Whose work is the grammar of _?
# nearest relative | form {invented}ish / Old {invented} / {language}
- is related to * | stands close to * | The nearest relative of _ is * | Speakers of _ understand *
? To what is _ related? | What is the nearest relative of _? | Which language do speakers of _ understand?
# number of words for snow | n 3 90
- knows * words for snow | In _ there are * words for snow | For snow, _ has * words
? How many words for snow does _ have? | How many words for snow are there in _? |
  What number of words for snow does _ know?
#- last speaker of the old dialect | person
- lost its old dialect with the death of * | The last speaker of the old dialect of _ was * |
  With *, the old form of _ died
? Who was the last speaker of the old dialect of _? | With whose death did _ lose its old dialect? |
  With whom did the old form of _ die?
"""
