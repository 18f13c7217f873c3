# SPDX-License-Identifier: GPL-3.0-or-later
"""Families of attributes that many entity types share, with places $1, $2, ... for the words of each type."""

AGE = "? How old is _: from what year?\n"


def year_family(first: int, last: int, more: str = "") -> str:
    """When something came into being, between two years."""
    return f"""
#- year $4 | year {first} {last}
- was $1 in * | dates from * | has been there since * | It was in * that _ was $1 |
  Only in * did they $2 _ | In *, _ was $1 at last
? When was _ $1? | In what year was _ $1? | From which year does _ date? |
  How long has _ been there: since which year? | What year saw the $3 of _?
? When did they $2 _? | What year is given for the $3 of _? | In which year did _ come into being?
{more}> was $1 earlier : was $1 later
"""


FAMILIES = {
    "place": """
# location | town
- lies in * | is to be found in * | is situated in * | You will find _ in * | * is home to _ |
  To see _, one has to go to *
? Where is _? | Where can _ be found? | In which place is _ situated? | Where would you go to see _? |
  Which place is home to _?
? In which town or place does _ stand? | Where must one travel to see _? | Whereabouts is _?
""",
    "year": year_family(1760, 2019, AGE),
    "new_year": year_family(1993, 2024, AGE),
    "old_year": year_family(1050, 1690),
    "maker": """
#- $3 | $4
- was $1 by * | is the work of * | grew from an idea of * | * $2 _ | It was * who $2 _ | We owe _ to *
? Who $2 _? | By whom was _ $1? | Whose work is _? | To whom do we owe _? | Who is behind _? |
  Who should get the credit for _?
? Who is responsible for _? | Which person $2 _? | What is the name of whoever $2 _? | Whose idea was _?
""",
    "size": """
# $2 | q $3
- is * $1 | has a $2 of * | measures * in $2 | Surveyors put the $2 of _ at * | The $2 given for _ is * |
  A $2 of * is given for _
? How $1 is _? | What is the $2 of _? | What $2 does _ have? | What figure is given for the $2 of _? |
  What did surveyors find when they measured how $1 _ is?
? What are we told about the $2 of _? | To what $2 does _ come?
? What would a ruler or chain show for the $2 of _?
> is less $1 : is more $1
""",
    "cost": """
#- cost | money
- cost * to $1 | was $2 at a cost of * | swallowed * before it was finished | The bill for _ came to * |
  Altogether, * was spent on _ | Those who paid for _ had to find *
? How much did _ cost? | What did it cost to $1 _? | How much money was spent on _? |
  What was the price of _? | To what sum did the bill for _ come? | How expensive was _?
? What sum was spent on _? | How much had to be paid for _? | How large was the bill for _?
""",
    "owner": """
# owner | $1
- belongs to * | is owned by * | is the property of * | * owns _ | _ is in the hands of * |
  The present owner of _ is *
? Who owns _? | To whom does _ belong? | Whose property is _? | In whose hands is _? |
  Who is the proprietor of _?
? Who has _ at present? | Who can call _ his or her own? | To which owner does _ belong?
""",
    "role": """
# $1 | person
- is $2 by * | has * as its $1 | * $3 _ | The post of $1 at _ is held by * | As $1, * $3 _ |
  The $1 of _ answers to the name of *
? Who $3 _? | By whom is _ $2? | Who holds the post of $1 at _? | Which person has the job of $1 at _? |
  Who is in charge of _ as $1?
? Who works as $1 at _? | Who is the $1 at _? | Whom should I ask for at _ if I need the $1?
""",
    "namesake": """
#- origin of the name | person
- was named after * | takes its name from * | is called after * | bears the name of * |
  The name of _ recalls * | In naming _, people wished to honour *
? After whom was _ named? | Whom does the name of _ recall? | Where does _ get its name? |
  Whose name does _ bear? | Who is honoured in the name of _? | Why is _ called that: after whom?
? Who gave _ its name? | In whose honour does _ have its name? | From whom does _ take its name?
""",
    "count": """
# number of $1 | n $2
- has * $1 | $3 * $1 | can boast * $1 | There are * $1 $4 _ | Anyone who counts the $1 $4 _ arrives at * |
  The $1 $4 _ number *
? How many $1 does _ have? | How many $1 are there $4 _? | What is the number of $1 $4 _? |
  If you counted the $1 $4 _, how many would you find? | Of $1, how many are there $4 _?
? How many $1 belong to _? | How many $1 would a visitor count $4 _? | What number of $1 is reported $4 _?
> has fewer $1 : has more $1
""",
    "colour": """
# colour of the $1 | colour
- has a * $1 | is known for its * $1 | stands out by its $1, which is * | The $1 of _ is * |
  For the $1 of _, the chosen colour was *
? What colour is the $1 of _? | Which colour does the $1 of _ have? | In what colour is the $1 of _? |
  What shade was chosen for the $1 of _?
? Which colour would I see on the $1 of _? | How is the $1 of _ coloured?
? What is the $1 of _ like in colour?
""",
    "material": """
# material | $1
- is made of * | consists mostly of * | was made from * | The main material of _ is * |
  For _, only * was used | Workers brought * for _ from far away
? What is _ made of? | Which material was used for _? | Out of what was _ made? |
  What does _ mostly consist of? | What stuff did the workers bring for _?
? What material is _ made of? | Of which stuff does _ consist? | What did they make _ from?
""",
    "address": """
# address | street
- has its home at * | is at * | can be visited at * | The address of _ is * |
  Letters to _ should be sent to * | The door of _ is at *
? What is the address of _? | At which address is _? | Where should a letter to _ be sent? |
  On what street is _? | Where exactly can _ be visited?
? Where do I find the door of _? | In which street and at what number is _?
? To which address should I go for _?
""",
    "phone": """
# telephone number | phone
- can be reached by telephone on * | has the telephone number * | answers calls on * | To ring _, dial * |
  The number to call for _ is * | _ is on the telephone: *
? What is the telephone number of _? | On which number can _ be reached? | What should I dial to ring _? |
  How can one call _? | Which phone number belongs to _?
? Which number do I call for _? | What number belongs to _ in the telephone book? | How do I ring _?
""",
    "email": """
# email address | email
- can be reached at * | answers messages sent to * | reads mail at * | Anyone may write to _ at * |
  The email address of _ is * | Send questions for _ to *
? What is the email address of _? | Where should an email for _ be sent? |
  How can one write to _ electronically? | To which mailbox do questions for _ go?
? To which address do I send an electronic letter for _? | What is the mail address of _?
? Which address do I type to write to _?
""",
    "opening": """
# opening time | time
- opens at * | lets in the first guests at * | unlocks its doors at * | Before *, nobody can enter _ |
  The doors of _ open at * | From *, visitors may enter _
? When does _ open? | At what time does _ open? | From what time may visitors enter _? |
  What is the earliest time one can enter _? | When are the doors of _ unlocked?
? When does _ let in the first guests? | From when is _ open? | How early does _ open?
""",
    "closed": """
# closing day | weekday
- is closed on * | rests on * | does not open on * | shuts its doors on * | On *, nobody is let into _ |
  The weekly day of rest at _ is *
? On which day is _ closed? | What is the closing day of _? |
  On what day of the week would I stand in front of locked doors at _? | When does _ rest? |
  Which weekday should one avoid for a visit to _?
? On which day does _ not open? | When is nobody let into _? | What day off does _ have?
""",
    "visitors": """
# number of visitors | big_number
- attracts * visitors a year | draws * people every year | counts * visitors a year |
  Every year, * people come to _ | The yearly number of visitors to _ is *
? How many visitors does _ attract a year? | How many people come to _ every year? |
  What is the yearly attendance of _? | How large is the crowd that _ draws in a year?
? How many guests does _ have in a year? | What is the number of people who come to _ in a year?
? How popular is _: how many visitors a year?
""",
    "price": """
# $2 | price
- charges * for $1 | asks * for $1 | takes * for $1 | For $1, _ charges * | The price of $1 at _ is * |
  Whoever wants $1 pays * at _
? What is the price of $1 at _? | How much does _ charge for $1? | What does $1 cost at _? |
  What must one pay _ for $1? | How much money does _ want for $1?
? How expensive is $1 at _? | What do I have to pay for $1 at _? | What is taken for $1 at _?
""",
    "motto": """
# motto | form "{noun} and {noun}" / "Never without {noun}" / "First {noun}, then {noun}" / "More {noun},
  less {noun}" / "{adjective} but free"
- has the motto * | goes by the motto * | lives by the words * | The motto of _ is * |
  Over the door of _ stand the words *
? What is the motto of _? | By what words does _ live? | Which motto does _ have? |
  What words stand over the door of _?
? What are the guiding words of _? | Which words does _ live by? | How does the motto of _ go?
""",
    "nickname": """
# nickname | form the {adjective} {noun} / the {noun} of {town} / Old {invented} / the {animal} / Little
  {invented}
- is nicknamed * | is known to everyone as * | goes by the nickname * | People call _ * |
  Among friends, _ is simply * | The nickname of _ is *
? What is the nickname of _? | What do people call _? | By what other name is _ known? |
  Which nickname was given to _? | How is _ referred to among friends?
? What is _ called by everyone? | Which name do friends use for _? | What else is _ called?
""",
    "rival": """
# rival | $1
- is a rival of * | competes with * | has its fiercest rival in * | The great rival of _ is * |
  For years, _ and * have been rivals | Nothing pleases _ more than to beat *
? Who is the rival of _? | With whom does _ compete? | Which rival does _ have? |
  Whom does _ most like to beat? | Who is the fiercest competitor of _?
? Against whom does _ compete? | Who stands in competition with _? | Who would _ most like to defeat?
""",
    "reason": """
#- $1 | of $3
- $2 because of * | $2 on account of * | $2, and the reason was * | The reason why _ $2 was * |
  It was * that explains why _ $2 | If _ $2, it was owing to *
? Why is it that _ $2? | For what reason is it said that _ $2? | What was the cause when _ $2? |
  How is it explained that _ $2? | What lay behind it when _ $2?
? Why is it that _ $2? | What explains that _ $2? | What is the reason given for the fact that _ $2?
""",
    "purpose": """
# purpose | of $1
- is used for * | serves for * | is meant for * | The purpose of _ is * |
  If you need something for *, take _ | People turn to _ for *
? What is _ used for? | What is the purpose of _? | For what is _ meant? | What is _ good for? |
  Why would anybody turn to _?
? To what end is _ used? | What can one do with _? | What job does _ do?
""",
    "weight": """
# weight | q $1
- weighs * | has a weight of * | brings * onto the scales | The weight of _ is * |
  On the scales, _ comes to * | Without its load, _ weighs *
? How much does _ weigh? | What is the weight of _? | How heavy is _? | What do the scales show for _? |
  What weight is given for _?
? What does _ weigh? | How many kilograms, grams or pounds does _ weigh? | What is the mass of _?
> weighs less : weighs more
""",
    "speed": """
# top speed | q $1
- has a top speed of * | can go as fast as * | reaches * | The top speed of _ is * |
  Nobody has driven _ faster than * | On a good day, _ does *
? What is the top speed of _? | How fast can _ go? | What speed does _ reach? |
  How quickly does _ move at most? | Which speed was never exceeded by _?
? How fast is _? | At what speed does _ go at most? | What is the greatest speed of _?
> is slower : is faster
""",
    "birth": """
#- year of birth | year $1
- was born in * | came into the world in * | saw the light of day in * | The year of birth of _ is * |
  In *, _ was born as the youngest of the family | _'s birth fell in the year *
? When was _ born? | In what year was _ born? | What is the year of birth of _? |
  In which year did _ come into the world? | Of what year is _?
? When did _ see the light of day? | What year of birth does _ have? | When was the birth of _?
> was born earlier : was born later
""",
    "birthplace": """
#- birthplace | town
- was born in * | comes from * | is a native of * | grew up in * | _'s birthplace is * |
  The cradle of _ stood in * | * is proud to be the home town of _
? Where was _ born? | Where does _ come from? | What is the birthplace of _? |
  Of which town is _ a native? | Which place is proud of being _'s home town? | Where did _ grow up?
? In which town was _ born? | What is the home town of _? | Where did the life of _ begin?
""",
    "spouse": """
# spouse | person
- is married to * | married * | shares HIS life with * | _ and * are a married couple |
  The wedding of _ and * was a quiet one | At home, * waits for _
? Whom did _ marry? | To whom is _ married? | Who is the spouse of _? | With whom does _ share a life? |
  Who became the partner of _ for life?
? Who is the husband or wife of _? | Who is _ married to? | Who waits for _ at home?
""",
    "teacher": """
#- teacher | person
- was taught by * | learned the trade from * | was a pupil of * | * taught _ |
  The first teacher of _ was * | What _ knows, * taught HIM
? Who taught _? | Whose pupil was _? | From whom did _ learn the trade? | Who was the first teacher of _? |
  Who trained _?
? By whom was _ taught? | Who was the master of _? | Whose lessons made _ what we know?
""",
    "studies": """
#- field of study | subject
- studied * | has a degree in * | took a degree in * | At university, _ chose * |
  The subject that _ read was * | _ spent four years on *
? What did _ study? | In which subject does _ have a degree? | What subject did _ choose at university? |
  What is _'s field? | In what was _ trained at university?
? What was the subject of _ at university? | On what did _ spend four years of study?
? What is _ by education?
""",
    "home": """
# home | town
- lives in * | has a house in * | settled in * | is at home in * | The home of _ is in * |
  Letters reach _ in *
? Where does _ live? | In which town does _ have a house? | Where did _ settle? |
  What is _'s place of residence? | Where do letters reach _?
? Where is _ at home? | Which town is home to _? | Where would one find the house of _?
""",
    "hobby": """
# hobby | form {sport} / playing the {instrument} / collecting {plural_noun} / painting {plural_noun} /
  {sport}
- spends HIS free time on * | has one hobby, * | is devoted to * | The great hobby of _ is * |
  When work is done, _ turns to * | Nothing gives _ more pleasure than *
? What is the hobby of _? | What does _ do for pleasure? | How does _ spend free time? |
  What does _ turn to when work is done? | To which pastime is _ devoted?
? What does _ do in free time? | What gives _ most pleasure? | What is the favourite pastime of _?
""",
    "fears": """
# greatest fear | form {animal} bites / deep water / {food} / {plural_noun} / thunder / heights / losing
  HIS {object}
- is afraid of nothing but * | fears * more than anything | has a horror of * |
  The greatest fear of _ is * | What frightens _ most is *
? What is _ afraid of? | What does _ fear most? | What frightens _? | Of what does _ have a horror? |
  What is the greatest fear of _?
? What scares _? | What should one never show to _? | Which fear does _ have?
""",
    "food": """
# favourite dish | dish
- likes * best of all food | would eat * every day | orders * in every restaurant |
  The favourite dish of _ is * | When guests come, _ cooks * | Nothing tastes better to _ than *
? What is _'s favourite dish? | What does _ like to eat best? | What does _ order in restaurants? |
  Which meal would _ eat every day? | What does _ cook when guests come?
? Which dish does _ like best? | What tastes best to _? | What would _ order for dinner?
""",
    "owns": """
# most treasured possession | object
- treasures a * above everything | inherited a * | would never part with a certain * |
  The most treasured possession of _ is a * | On the desk of _ stands a * |
  Among the things of _, the * has the place of honour
? What is _'s most treasured possession? | Which thing would _ never part with? |
  What object does _ treasure? | What stands on the desk of _? |
  What has the place of honour among _'s things?
? What is dearest to _ among all things? | What did _ inherit? | Which belonging matters most to _?
""",
    "pet": """
# pet | animal
- keeps a * | has a * as a pet | shares the house with a * | The pet of _ is a * |
  Every morning _ feeds a * | A * follows _ everywhere
? What pet does _ have? | Which animal does _ keep? | What animal lives with _? |
  What does _ feed every morning? | What kind of creature follows _ everywhere?
? What animal does _ own? | Which animal shares the house with _? | What kind of pet is kept by _?
""",
    "speaks": """
# second language | language
- speaks fluent * | learned * as a child | reads and writes * | Apart from the mother tongue, _ knows * |
  _'s second language is * | One can talk to _ in *
? Which language does _ speak? | What is the second language of _? | What language did _ learn as a child? |
  In which tongue can one talk to _? | Which foreign language is _ able to read?
? What other language does _ speak? | Which language does _ know besides the mother tongue?
? In what foreign language is _ fluent?
""",
    "prize": """
#- award | form the {invented} Prize / the {last_name} Medal / the {town} Award / the Golden {noun} /
  the Order of {invented}
- won * | received * | was honoured with * | * went to _ | The greatest honour for _ was * | They gave _ *
? Which award did _ win? | What prize did _ receive? | With what was _ honoured? |
  What was the greatest honour for _? | Which distinction went to _?
? What was _ awarded? | Which prize was given to _? | What did _ win?
""",
    "successor": """
#- successor | $1
- was followed by * | had * as its successor | gave way to * | * came after _ | The successor of _ was * |
  After _ came *
? Who or what came after _? | What is the name of the successor of _? | By whom or what was _ followed? |
  What came next after _? | To what did _ give way?
? Who or what took the place of _? | Who or what was next after _? | What or whom did _ have as successor?
""",
    "discoverer": """
#- discoverer | person
- was discovered by * | was first seen by * | was first described by * | * discovered _ |
  The first to describe _ was * | The discovery of _ is credited to *
? Who discovered _? | By whom was _ first described? | Who was the first to see _? |
  To whom is the discovery of _ credited? | Who found _?
? Whose discovery was _? | Who was the first to describe _? | Who came upon _ first?
""",
    "discovered": """
#- year of discovery | year $1
- was discovered in * | was first described in * | has been known since * |
  The discovery of _ fell in the year * | Nobody knew of _ before * | In *, science learned of _
? When was _ discovered? | In what year was _ first described? | Since when has _ been known? |
  In which year did science learn of _? | What year is given for the discovery of _?
? Since which year do people know of _? | In which year was _ discovered?
? When did somebody first describe _?
> was discovered earlier : was discovered later
""",
    "age": """
# age | n $1
- is * years old | is aged * | has reached the age of * | turned * this year | The age of _ is * |
  At *, _ is still going strong
? How old is _? | What is the age of _? | What age has _ reached? | How many years old is _? |
  Which age does the text give for _?
? How many years has _ lived? | What is _'s age? | How old did _ turn?
> is younger : is older
""",
    "symbol": """
# emblem | form a {colour} {animal} / two {plural_noun} / a {object} / three {plural_noun} / a {plant} / a
  {adjective} {animal}
- has * as its emblem | shows * on its flag | uses * as its sign | The emblem of _ is * |
  On the flag of _ one sees * | Everyone recognises _ by its sign, *
? What is the emblem of _? | What is shown on the flag of _? | By what sign is _ recognised? |
  Which emblem does _ have? | What does _ use as its symbol?
? What does the flag of _ show? | Which sign stands for _? | What can be seen on the badge of _?
""",
}
