# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of entities and the attributes they may have, with templates for the values.

A row is `kind = name templates`, then lines `value template : attribute nouns`; a line that begins with
four blanks continues the line before it.
"""

TABLE = """
bridge = the {invented} bridge | the bridge of {town} | the {adjective} bridge at {town}
{weight} : weight limit | breaking load | heaviest permitted load | counterweight
{num} metres : clearance | width | pier spacing | height above the water | length of the main span
{person} : architect | chief engineer | toll keeper | official inspector | night watchman
{material} : main material | railing material | surface of the deck
{year} : year of the last inspection | opening year | year of the first repair
{money} : building cost | yearly upkeep | fine for speeding
{colour} : colour of the railing | paint colour
school = the {invented} school | the school of {town} | {invented} College
{person} : headmaster or headmistress | oldest teacher | founder | caretaker | best pupil | school nurse
    | patron
{subject} : favourite subject | compulsory subject | new subject | strongest subject
{language} : first foreign language | language of instruction
{money} : yearly fee | entrance fee | price of a school lunch
{n3} : number of pupils | number of desks | number of lockers
{colour} : colour of the uniform | colour of the gate
{a animal} : animal on the crest | school mascot | class pet
{adjective} and {adjective2} : motto | unofficial motto
{time} : start of the first lesson | end of the last lesson | time of the roll call
company = {organisation}
{person} : managing director | founder | largest shareholder | chief accountant | legal adviser |
    spokesperson | auditor
{money} : share price | yearly profit | starting capital | advertising budget | average weekly wage |
    debt | research budget
{n4} : number of employees | number of customers | number of patents
{plural_noun} : main product | oldest product | best-selling product | latest product
{town} : head office | oldest branch | place of registration | largest warehouse
{percent} : market share | staff turnover | profit margin | export share
{a animal} : animal in the logo | company mascot
{colour} : colour of the logo | house colour
{country} : largest market | most important supplier country
ship = the {ship}
{person} : captain | owner | ship's doctor | first mate | builder | cook
{town} : home port | port of registry | place of building | next port of call
{weight} : anchor weight | ballast | daily ration of coal
{food} : usual cargo | emergency ration | captain's favourite food
{num} : number of lifeboats | number of cabins | number of sailors | number of masts and poles
{distance} : daily run | range
{colour} : colour of the funnel | colour of the hull | signal colour
{code} : call sign | registration mark
festival = the {invented} festival | the {event} of {town} | the {invented} fair
{person} : patron | organiser | guest of honour | main sponsor | last year's winner | treasurer
{food} : traditional food | third prize | official snack
{a thing} : first prize | second prize | consolation prize
{money} : ticket price | prize money | cleaning bill
{day_of_year} : opening day | closing day | date of the parade
{big_number} : number of visitors | record attendance
{a animal} : mascot | symbol
{a instrument} : leading instrument | most typical instrument
country = {country} | {invented} Island | the republic of {invented}
{food} : chief export | national dish | most important crop | forbidden food
{a animal} : national animal | animal on the coat of arms
{percent} : export tax on {food} | sales tax | literacy rate | share of forest | inflation rate
{invented} : currency | highest mountain | national hymn | ruling dynasty | southernmost village
{person} : first president | present ruler | national poet | finance minister
{day_of_year} : national day | date of independence | day of mourning
{a plant} : national flower | plant on the flag
{sport} : national sport | most popular sport
book = the book "{title}" | the novel "{title}" | "{title}"
{person} : author | publisher | hero | villain | translator | illustrator | narrator | dedicatee
{n3} : number of pages | number of copies in the first edition | number of footnotes
{town} : setting | place of printing
{year} : year of publication | year in which the story begins
{colour} : colour of the binding | colour of the cover
{noun} : last word | subject of the first chapter | central symbol
{money} : cover price | auction price | advance
machine = the {invented} engine | the {invented} press | the {invented} drill | the {invented} pump
{person} : inventor | chief operator | patent holder | mechanic in charge
{temperature} : operating temperature | highest permitted temperature | melting point of the fuse
{weight} : total weight | weight of the flywheel | daily output
{material} : material of the casing | material of the blade | insulation
{duration} : warm-up time | running time | cooling time | service interval
{code} : model number | serial number | part number of the filter | error code for overheating
{colour} : colour of the warning light | colour of the start button
river = {river}
{distance} : length | navigable length | distance from source to mouth
{town} : largest port | last crossing | town at the mouth | site of the old ferry
{species} : most common fish | rarest inhabitant | protected bird
{invented} : main tributary | legendary monster | old name
{num} metres : greatest depth | width at the mouth | height of the flood mark
club = the {invented} {sport} club | the {sport} club of {town} | the {invented} society
{person} : president | treasurer | trainer | record holder | youngest member | honorary member | captain
{money} : membership fee | fine for being late | transfer record | entrance fee
{weekday} : training day | meeting day | day of rest
{colour} and {colour2} : club colours | colours of the away shirt
{n3} : number of members | number of seats | number of trophies
{town} : arch rival | home town | training camp
{a animal} : mascot | nickname of the team
product = the {invented} soap | the {invented} tent | the {invented} lamp | the {invented} bicycle | the
    {invented} watch
{money} : retail price | wholesale price | shipping cost | deposit | discount for members
{weight} : weight | gross weight | weight without packaging
{duration} : warranty | delivery time | charging time | shelf life
{code} : order number | article number | discount code | batch number
{country} : country of origin | country of assembly
{material} : main material | filling | lining | material of the handle
{colour} : only available colour | best-selling colour
{person} : designer | importer | face of the advertisement
building = the {building} of {town} | the {invented} tower | {invented} House
{person} : architect | present owner | first tenant | caretaker | restorer | ghost
{num} : number of rooms | number of floors | number of windows | number of lifts
{material} : roofing | flooring | material of the front door | facing of the walls
{year} : year of completion | year of the fire | year on the cornerstone
{money} : monthly rent | price at the last sale | heating bill
{street} : address | side entrance | street of the back gate
village = {town} | the village of {town} | the hamlet of {invented}
{person} : mayor | oldest inhabitant | most famous son or daughter | doctor | blacksmith
{big_number} : population | number of sheep and goats
{event} : biggest event of the year | favourite holiday event
{dish} : local speciality | traditional Sunday dish
{n4} : postcode | dialling code
{plural_noun} : main product | favourite souvenir
{distance} : distance to the nearest railway | distance to the nearest hospital
project = project {invented} | the {invented} project | operation {invented}
{person} : leader | chief critic | sponsor | deputy leader | contact person | project historian
{money} : budget | money spent so far | shortfall | cost of the pilot phase
{date} : starting date | deadline | date of the review | date of the approval
{organisation} : main partner | client | contractor
{percent} : completion rate | share of private money | risk of failure
{secret} : code word | working title | access word
animal = {invented} the {animal} | the {animal} {invented} | {invented}, the zoo's {animal},
{food} : favourite food | usual breakfast | reward
{weight} : weight | weight at birth | daily ration
{person} : keeper | owner | vet | sponsor
{a object} : favourite toy | sleeping place
{country} : country of origin | birthplace
{num} : age in years | number of offspring | number of rings on the tail
law = the {invented} Act | the {invented} Treaty | the Statute of {town}
{person} : author | chief opponent | main supporter | first offender
{money} : highest fine | lowest fine | filing fee
{date} : date of entry into force | date of signing | expiry date
{plural_noun} : main subject | exception | first item in the annex
{num} : number of articles | number of signatories | number of amendments
"""


def entities() -> dict[str, tuple[list[str], list[tuple[str, str]]]]:
    """Kind -> (name templates, [(attribute noun, value template)])."""
    table: dict[str, tuple[list[str], list[tuple[str, str]]]] = {}
    for line in TABLE.strip().replace("\n    ", " ").splitlines():
        if " = " in line:
            kind, names = line.split(" = ")
            table[kind] = (names.split(" | "), [])
        else:
            value, nouns = line.split(" : ")
            table[kind][1].extend((noun, value) for noun in nouns.split(" | "))
    return table


ENTITIES = entities()
