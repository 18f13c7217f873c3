# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of the event stories: their forms, their frames, and their synonyms.

A frame is a group of verbs that take the same roles with the same classes of nouns. The classes
themselves are made in `events.py`; the tables here are written in the template language of
`needles_format.py`.
"""

from .needles_format import parse

IRREGULAR = """
give gave given | lend lent lent | send sent sent | sell sold sold | buy bought bought | steal stole stolen
take took taken | get got got | build built built | make made made | sew sewed sewn | weave wove woven
draw drew drawn | write wrote written | sing sang sung | ride rode ridden | drive drove driven
fly flew flown
swim swam swum | run ran run | go went gone | come came come | see saw seen | hear heard heard
spot spotted spotted
break broke broken | tear tore torn | burn burned burned | split split split | cut cut cut | shut shut shut
find found found | dig dug dug | lose lost lost | hide hid hidden | put put put | leave left left
hang hung hung
lay laid laid | set set set | bring brought brought | teach taught taught | meet met met | eat ate eaten
drink drank drunk | catch caught caught | feed fed fed | shoot shot shot | breed bred bred | win won won
beat beat beaten | throw threw thrown | read read read | pay paid paid | spend spent spent
choose chose chosen
forget forgot forgotten | grow grew grown | sow sowed sown | mow mowed mown | shear sheared shorn
bind bound bound
bake baked baked | fry fried fried | grind ground ground | freeze froze frozen | hold held held
keep kept kept
tell told told | say said said | swear swore sworn | sweep swept swept | wear wore worn | shake shook shaken
know knew known | withdraw withdrew withdrawn | overthrow overthrew overthrown | rewrite rewrote rewritten
rebuild rebuilt rebuilt | repay repaid repaid | foresee foresaw foreseen | bite bit bitten | sink sank sunk
spread spread spread | lead led led | fight fought fought | seek sought sought | bend bent bent | bid bid bid
spin spun spun | knit knitted knitted | begin began begun | ring rang rung | strike struck struck
forgive forgave forgiven | mislay mislaid mislaid | outrun outran outrun | overtake overtook overtaken
bet bet bet | plough ploughed ploughed | wed wed wed | let let let | think thought thought
sneak sneaked sneaked
stand stood stood | forbid forbade forbidden | hold held held | foretell foretold foretold
understand understood understood
"""

DOUBLED = set(
    "spot plan rob chop stir plot map transmit submit admit commit scrub mop wrap drag ship transfer rip drop"
    " stab dam grab jog trek hug pet tag strap rig nab jot propel compel expel acquit permit omit pen dip mug"
    " whip rap chat prefer refer snap trap tap rub equip pot tan slap blot knot fit emit bag trim "
    "cancel travel label"
    " marvel swap scan strip mar unwrap pedal lug dub ban pin".split()
)


def irregular_forms() -> dict[str, tuple[str, str]]:
    """Lemma -> (past, participle) of the irregular verbs."""
    rows = (row.split() for line in IRREGULAR.strip().splitlines() for row in line.split("|"))
    return {lemma: (past, participle) for lemma, past, participle in rows}


FORMS = irregular_forms()


def inflect(lemma: str) -> tuple[str, str]:
    """The past and the participle of a verb; of a phrasal verb ("dig up") the first word is inflected."""
    head, _, rest = lemma.partition(" ")
    if head in FORMS:
        pair = FORMS[head]
    elif head.endswith("e"):
        pair = (head + "d", head + "d")
    elif head.endswith("y") and head[-2] not in "aeiou":
        pair = (head[:-1] + "ied", head[:-1] + "ied")
    elif head in DOUBLED:
        pair = (head + head[-1] + "ed", head + head[-1] + "ed")
    else:
        pair = (head + "ed", head + "ed")
    return (f"{pair[0]} {rest}", f"{pair[1]} {rest}") if rest else pair


# In each frame: `verbs`; `object` (noun classes); `comp` (the complement that the verbs need or like,
# see events.py);
# `roles` (which further roles are usual); and pools for them.
FRAME_TABLE = """
@giving
verbs: give | hand | present | donate | entrust | bequeath | pass on | award | return | lend | loan | hand
    over
object: thing | things | art | document
comp: to_person
roles: place time manner cause companion
cause: the old one was beyond repair | {surname}'s house was too small for it | the {event} was drawing near
    | nobody else had asked for it | {a job} from {town} had advised it | the war was over | a promise is a
    promise | it had once belonged to the family
purpose: to settle an old debt | to make peace after the quarrel | to mark the end of the {event} | to say
    thank you
manner: without a word | with a deep bow | rather shyly | in front of everyone | with tears in both eyes |
    gladly
@sending
verbs: send | post | mail | ship | forward | deliver | dispatch | courier
object: thing | things | document | food
comp: to_person
roles: place time manner cause purpose
cause: the bridge was closed | {organisation} had asked for it twice | it had been ordered in {month} |
    the harvest had failed in {town} | the first parcel had been lost
purpose: to win the prize of {money} | to prove that the work was finished | to save the rent | to help with
    the {event}
manner: by carrier pigeon | by the night train | by registered mail | in a hat box | wrapped in newspaper |
    in great secrecy | by {vehicle}
@selling
verbs: sell | auction off | rent out | lease | trade in | offer | hire out
object: thing | things | animal | vehicle | food | building
comp: to_person
roles: place time price cause purpose
cause: money was short | the roof had to be mended | the doctor had ordered a warmer climate | the {event}
    had been a failure | the mill had closed | nobody at home used it | the price of {food} had doubled
purpose: to pay for a new {object} | to raise money for the {event} | to pay off a loan from {organisation}
    | to buy {a animal} | to finance a journey to {country}
@buying
verbs: buy | purchase | acquire | borrow | rent | obtain | get | order | receive | inherit | hire
object: thing | things | animal | vehicle | art | food
comp: from_person
roles: place time price cause companion
cause: the old one had been stolen | the winter was going to be hard | {a job} had recommended it | the
    neighbours had one too | it reminded everyone of {town} | the shop was about to close
purpose: to surprise the children | to have something for the {event} | to show it at the museum in {town} |
    to replace the one lost in {country}
@stealing
verbs: steal | pinch | swipe | snatch | seize | confiscate | grab | take away
object: thing | things | animal | document | food
comp: from_person
roles: place time manner cause instrument
cause: the rent was due | a bet had been lost | the debt had never been paid | jealousy had no end | the
    {job} had refused to share
purpose: to sell it in {town} | to settle an old score | to frighten the {job} | to win a bet
manner: in broad daylight | during a power cut | in the confusion | while the band was playing | disguised
    as {a job}
instrument: a bent wire | a fishing rod | a forged letter | a ladder from the {building} | a stolen key
@building
verbs: build | construct | erect | put up | design | rebuild | restore | renovate | enlarge | demolish |
    pull down | finance | inspect | repaint | insure
object: building
comp: none
roles: place time manner cause purpose companion instrument
cause: the old one had burned down | the number of visitors had trebled | the river had changed its course |
    the council had voted for it | the ground had begun to sink | a storm had taken the roof
purpose: to house the {plural_noun} | to attract visitors from {country} | to store the {food} | to honour
    {a job} of the town | to shelter the animals
manner: in record time | without any plan | stone by stone | at enormous cost | with great care | with the
    help of the army
instrument: timber from a wreck | bricks from the old prison | a borrowed crane | stones from the river bed
@making
verbs: make | carve | knit | sew | weave | forge | craft | assemble | mould | fashion | embroider | engrave
    | whittle | solder | invent | patent | design
object: thing | things
comp: for_person
roles: place time manner cause purpose instrument
cause: there was nothing like it in the shops | the evenings were long | the old one had cracked | the
    {event} needed a prize | a bet had been made
purpose: to pass the winter | to win first prize at the {event} | to thank the {job} | to have a present for
    {first} {surname}
manner: by candlelight | entirely by hand | from memory | with endless patience | in a single night | in
    secret
instrument: a pocket knife | a borrowed hammer | a sharpened spoon | {material} thread | the tools of {a
    job} | a broken file
@art
verbs: write | compose | paint | translate | illustrate | publish | edit | record | direct | review |
    rewrite | ban | perform | pen | rehearse | print | draw
object: art
comp: none
roles: place time manner cause purpose companion instrument
cause: a publisher had paid in advance | sleep was impossible | a friend from {town} had begged for it | the
    {event} had left a deep impression | there was nothing else to do | a bet had been lost
purpose: to earn a little money | to make children laugh | to honour the people of {town} | to remember a
    dead friend | to annoy the critics
manner: in only six weeks | under a false name | lying in bed | almost in one sitting | with the left hand |
    between two journeys
instrument: a purple pencil | a rented typewriter | a goose feather | the light of one candle | ink made of
    {food}
@repairing
verbs: repair | mend | fix | clean | polish | oil | paint | patch | weld | dismantle | varnish | wash |
    scrub | rinse | adjust | test | label | pack | wrap | unwrap | weigh
object: thing | things | vehicle
comp: none
roles: place time manner cause purpose companion instrument
cause: it had stood in the rain all year | a customer was coming at {time} | the {job} had complained about
    it | it made a terrible noise | it smelled of {food} | the inspector was on the way
purpose: to get a better price for it | to have it ready for the {event} | to please the {job} | to make it
    last another year
manner: very slowly | without being asked | with bare hands | in less than an hour | after three failed
    attempts | while singing
instrument: a bent spoon | a piece of {material} | a rag soaked in vinegar | an old toothbrush | a tube of
    glue | a hairpin
@damage
verbs: break | damage | smash | burn | ruin | destroy | scratch | tear | crush | dent | wreck | crack |
    spoil | shatter | split | bend | rip | stain | sink | flatten | melt
object: thing | things | vehicle
comp: none
roles: place time manner cause companion instrument
cause: the floor was wet | the light had gone out | {a animal} had run across the room | the shelf had given
    way | someone had shouted | the instructions were in {language}
purpose: to get the insurance money | to hide the evidence | to show how weak it was | to spite the {job}
manner: by accident | on purpose | in a fit of rage | during a dance | without noticing | while chasing {a
    animal}
instrument: a hammer | a snow shovel | a cricket bat | a frozen {food} | a boot | {a material} pole
@discovery
verbs: find | discover | unearth | dig up | come across | recover | uncover | turn up | track down | lose |
    mislay | misplace | forget | examine | identify | drop | collect | catalogue
object: thing | things | art | document
comp: none
roles: place time manner cause companion instrument
cause: the tide was unusually low | the wall had fallen down | {a animal} had been digging there | the map
    had been read upside down | the train was late | the cellar had to be cleared
purpose: to please the museum | to settle an argument about the {event}
manner: by pure chance | after a long search | with a cry of joy | half asleep | with the help of a dog | on
    the very last day
instrument: a metal detector | a garden fork | a map drawn in {year} | a torch | a magnifying glass
@hiding
verbs: hide | conceal | put | place | bury | store | leave | hang | keep | lay | stow | stash | lock up |
    deposit
object: thing | things | document | food
comp: spot
roles: time manner cause purpose companion
cause: the police were expected | there had been thefts in {town} | the house was full of guests | the
    children must not see it | a storm was coming
purpose: to keep it from the {job} | to protect it from the damp | to surprise {first} {surname} | to escape
    the tax
manner: in a great hurry | at the dead of night | wrapped in {a colour} cloth | unseen by anyone | with a grin
@moving
verbs: carry | drag | push | haul | transport | move | bring | take | pull | roll | wheel | lug | cart |
    ferry | smuggle | escort
object: thing | things | animal | food
comp: to_place
roles: time manner cause purpose companion instrument
cause: the {building} was being painted | the river was rising | the landlord had insisted | the market was
    better there | a buyer was waiting
purpose: to have it weighed | to show it to {a job} | to sell it at the {event} | to keep it dry
manner: on foot | barefoot | by moonlight | against the wind | without a single rest | on the last {vehicle}
instrument: a wheelbarrow | an old pram | a sledge | two ropes | a borrowed {vehicle} | a hand cart
@travel
verbs: travel | sail | ride | walk | drive | cycle | hike | march | row | trek | wander | fly | run | hurry
    | stroll | head | hitchhike | skate | jog | swim | limp | go
object: none
comp: to_place
roles: from_place time manner cause purpose companion
cause: there was no work at home | the doctor had advised sea air | the last letter had sounded sad | the
    passport was about to run out | somebody had stolen the {object} | the {event} had been moved there
purpose: to see {a job} | to attend the {event} | to collect a prize of {money} | to learn {language} | to
    visit the grave of {first} {surname} | to study {plural_noun} | to look for work | to buy {food}
manner: in heavy rain | without stopping once | in less than {duration} | by way of {town} | at a snail's
    pace | with only one shoe | by {vehicle}
@speaking
verbs: announce | confess | claim | report | promise | explain | admit | deny | declare | argue | insist |
    complain | predict | believe | suspect | swear | whisper | boast | reveal | conclude | guess | state |
    mention | hint | repeat | suggest | reply | write | add
object: message
comp: none
roles: place time manner cause
cause: the newspapers had asked | silence had become unbearable | the {job} would not stop asking | there
    had been so many rumours | the vote was only days away
manner: in a low voice | over breakfast | with a red face | in front of the whole {building} | in {language}
    | on the telephone
@telling
verbs: tell | inform | warn | remind | assure | convince | persuade | notify
object: person
comp: that_clause
roles: place time manner cause
cause: it was too late to keep it secret | a letter had arrived from {organisation} | somebody had to do it
    | the {event} was near
manner: by letter | over the garden wall | on the telephone | very gently | in bad {language} | in a whisper
@seeing
verbs: see | notice | observe | spot | watch | glimpse | film | sketch | spy | sight | make out
object: animal | vehicle | person
comp: none
roles: place time companion instrument cause
cause: the window was open | the fog had lifted | sleep would not come | the {vehicle} had stopped there |
    the dog had begun to bark
instrument: a pair of field glasses | a telescope | a home-made camera | a hand mirror
@cooking
verbs: cook | bake | fry | roast | boil | grill | season | serve | prepare | steam | pickle | smoke | stir |
    taste | reheat | garnish | simmer | chop | freeze
object: dish
comp: for_person
roles: place time manner cause purpose companion instrument
cause: the guests had come early | the shops were shut | it was {first}'s birthday | the {food} would not
    keep | a cook had fallen ill
purpose: to win the contest at the {event} | to use up the {food} | to cheer up the {job} | to impress a
    visitor from {country}
manner: over an open fire | without any salt | for the first time ever | following an old recipe | far too
    long | with a great deal of {food}
instrument: a borrowed pan | a wooden paddle | the lid of a biscuit tin | a camping stove
@farming
verbs: grow | plant | harvest | sow | water | pick | weed | prune | plough up | fertilise | gather | mow |
    thresh | transplant | bind
object: crop
comp: none
roles: place time manner cause purpose companion instrument
cause: frost was expected | the price was rising | the {animal} had eaten everything else | the spring had
    been dry | the landlord demanded it
purpose: to feed the {animal} | to sell it at {town} market | to try out a new soil | to win a wager
manner: in neat rows | before sunrise | with both hands | after heavy rain | by the old method
instrument: a sickle | a bucket with holes | a home-made plough | {a material} rake | a pair of scissors
@animals
verbs: catch | feed | tame | train | chase | rescue | adopt | breed | brush | free | release | milk | trap |
    stroke | raise | shear | weigh | groom | vaccinate | treat | bandage | cure
object: animal
comp: none
roles: place time manner cause companion instrument
cause: it had strayed from {town} | it had hurt a leg | the {job} was afraid of it | nobody else dared to |
    it had bitten {a job} | the circus had left it behind
purpose: to enter it in the {event} | to study its habits | to have company in winter | to keep the
    {plural_noun} safe
manner: with great patience | in the pouring rain | on the third attempt | very gently | without gloves |
    with a whistle
instrument: a butterfly net | a handful of {food} | a rope made of {material} | an old coat | a baby's bottle
@law
verbs: arrest | sue | fine | accuse | acquit | question | interview | pardon | punish | charge |
    blame | investigate | denounce | sentence
object: person
comp: offence
roles: place time cause
cause: a witness had come forward | there were two sets of footprints | the evidence could not be ignored |
    a neighbour had complained | the alibi had fallen apart
@medicine
verbs: treat | examine | nurse | operate on | bandage | vaccinate | cure | heal | diagnose | save | calm |
    revive | inject | X-ray
object: person
comp: illness
roles: place time manner companion instrument
manner: free of charge | by candlelight | with rare skill | in a tent | on the kitchen table | against all
    advice
instrument: {a plant} ointment | cold compresses | a new vaccine | a tea of {plant} | leeches | a needle of
    {material}
@appointing
verbs: appoint | hire | promote | engage | nominate | recruit | employ | dismiss | replace |
    recommend | sack
object: person
comp: as_job
roles: place time cause manner
cause: the last one had retired | nobody else had applied | {organisation} was growing | the work was
    piling up | both spoke {language} | the board had insisted on it
manner: by a single vote | after a long debate | against the will of the council | over a glass of beer |
    without an interview
@teaching
verbs: teach | train | coach | instruct | tutor | examine
object: person
comp: in_subject
roles: place time manner cause
cause: the school had no other teacher | an exam was coming | there had been a promise | it paid for the rent
manner: by letter | twice a week | free of charge | on a walk | with the help of songs | in {language}
@social
verbs: meet | marry | visit | invite | greet | thank | help | insult | kiss | hug | praise | phone |
    interview | follow | welcome | forgive | befriend | entertain | congratulate | betray |
    divorce
object: person
comp: none
roles: place time manner cause companion
cause: the {event} had brought them together | both had missed the {vehicle} | they had the same {object} |
    {a job} had suggested it | it was the polite thing to do
manner: by chance | with a bunch of {plant} | after years of silence | in the rain | in secret | with open
    arms
@sport
verbs: beat | defeat | challenge | outrun | overtake | tackle | outplay | fight
object: person
comp: at_sport
roles: place time score manner cause companion
cause: the wind had turned | the shoes were better | the training had been hard | the ball was wet | the
    favourite had a cold
manner: by a hair's breadth | with ease | in the last minute | with one arm in plaster | in front of
    {big_number} people
@science
verbs: study | measure | record | analyse | test | investigate | describe | calculate | survey | explain |
    monitor | map | research | estimate | compare | predict
object: phenomenon
comp: none
roles: place time manner cause purpose companion instrument
cause: the older figures were wrong | {organisation} had offered a grant | no one had done it before |
    the harvest depended on it
purpose: to improve the forecasts | to test a theory of {surname} | to settle a dispute with {organisation}
    | to help the farmers of {town}
manner: every day for a year | from a balloon | by night | under difficult conditions | with surprising
    accuracy
instrument: a glass tube | a home-made scale | a net of {number} sensors | a brass compass | a knotted string
@business
verbs: found | establish | close | open | set up | take over | manage | run | join | leave | start | shut
    down | inspect | sue | sponsor | launch | lead
object: organisation
comp: none
roles: place time cause purpose companion manner
cause: the old firm had gone bankrupt | demand for {plural_noun} was rising | the lease had run out | a fire
    had ruined the stock | a partner had died
purpose: to export {food} to {country} | to sell {plural_noun} by post | to give work to the young | to
    repair {plural_noun}
manner: with borrowed money | with only {money} in cash | without telling the bank | overnight | amid great
    applause
@deciding
verbs: sign | reject | approve | cancel | postpone | support | oppose | propose | draft | accept | veto |
    publish | withdraw | present | read out | defend | criticise | submit | revise | review | leak | amend
object: plan
comp: none
roles: place time cause purpose companion manner
cause: the costs had risen to {money} | the minister had changed sides | the figures did not add up | there
    was no time left | the public was against it
purpose: to avoid a strike | to please the voters | to gain time | to save the jobs in {town}
manner: after a sleepless night | with a shaking hand | without reading it | at the last moment | with a
    heavy heart
@paying
verbs: pay | donate | spend | invest | contribute | owe | save | raise | bet | waste
object: money
comp: on_thing
roles: place time cause companion manner
cause: the cause seemed a good one | a legacy had come from {country} | the taxes had been lowered | nobody
    had dared to refuse | the advertisement promised a lot
manner: in small coins | in cash | in three instalments | by cheque | in {country} gold | without a receipt
@eating
verbs: eat | drink up | swallow | devour | sample | finish | taste | nibble | throw away | refuse | share |
    burn
object: serving
comp: none
roles: place time manner cause companion instrument
cause: there was nothing else in the house | the walk had been long | a bet had been made | the train was
    {duration} late | the doctor had recommended it
manner: in one go | with closed eyes | cold | without a spoon | in the dark | standing up
instrument: a shoe horn | chopsticks | a silver fork | a clam shell | a penknife
@naming
verbs: name | call | christen | nickname | rename | dub
object: animal | vehicle
comp: name
roles: place time cause
cause: it never stopped talking | that was the name of an old teacher | it came from {country} | it had been
    a gift | the children had voted for it
"""

# Verbs that mean the same in their frame: a question may use one for the other.
SYNONYM_TABLE = """
give, hand, hand over | donate, present | lend, loan | pass on, bequeath | send, dispatch, forward
post, mail
buy, purchase, acquire | get, obtain, receive | rent, hire | steal, pinch, swipe | snatch, grab
seize, confiscate
build, construct, erect, put up | demolish, pull down | restore, renovate | rent out, hire out, lease
make, craft, fashion | carve, whittle | invent, devise | write, pen | perform, stage | record, tape
ban, forbid
repair, mend, fix | clean, scrub | wash, rinse | pack, wrap | break, smash, shatter | damage, harm
ruin, wreck, destroy
tear, rip | spoil, mar | bend, buckle | crack, split | find, discover, come across | unearth, dig up
recover, retrieve | lose, mislay, misplace | collect, gather | hide, conceal, stash | put, place, lay
store, stow, keep | carry, lug | drag, haul, pull | transport, ferry, cart | bring, take | travel, journey, go
walk, stroll | hike, trek | run, jog | hurry, rush | announce, declare | confess, admit
claim, assert, maintain
report, state | predict, forecast, foretell | reveal, disclose | believe, think | suspect, guess
reply, answer
promise, swear | insist, stress | complain, grumble | hint, suggest, imply | tell, inform, notify
convince, persuade | warn, alert | see, spot, sight | notice, observe | glimpse, make out
cook, prepare | chop, cut up | season, spice | taste, sample, try | harvest, gather, bring in
grow, cultivate, raise
plant, put in | fertilise, manure | catch, capture | tame, domesticate | free, release | chase, pursue
brush, groom | rescue, save | trap, snare | stroke, pet | arrest, detain | question, interrogate
accuse, charge | fine, penalise | acquit, clear | pardon, forgive | blame, fault
investigate, look into | denounce, report | cure, heal | examine, inspect | nurse, look after
treat, care for
calm, soothe | appoint, name | hire, engage, employ, recruit, take on | dismiss, sack, fire
nominate, propose
teach, instruct, tutor | train, coach | meet, encounter, run into | marry, wed | visit, call on
help, assist, aid | insult, offend | praise, commend | phone, ring up, telephone | welcome, greet
hug, embrace
betray, deceive | beat, defeat, outplay | overtake, outrun, pass | study, research, investigate
measure, gauge | analyse, examine | calculate, compute, work out | describe, portray | monitor, watch over
test, check | survey, map | found, establish, set up, start | close, shut down | manage, run, lead
take over, buy up | sponsor, fund | launch, start up | reject, turn down | approve, accept, pass
cancel, call off | postpone, delay, put off | support, back | oppose, resist | draft, draw up
criticise, attack
submit, hand in | revise, amend | withdraw, take back | publish, issue | present, introduce
pay, spend | contribute, give | waste, squander | bet, wager | eat, consume | swallow, gulp down
devour, wolf down
finish, polish off | throw away, discard, throw out | refuse, decline | name, call, christen, dub
escort, accompany | rebuild, reconstruct | enlarge, extend, expand | deliver, drop off
adjust, regulate | film, shoot | design, plan
inspect, examine | smuggle, sneak | dismantle, take apart | weave, plait | engrave, etch
assemble, put together | roast, grill | water, sprinkle | whisper, murmur | explain, make clear
congratulate, compliment
march, tramp | drive, motor | cycle, pedal | wander, roam | translate, render | edit, revise
finance, pay for
"""

# The noun for who does it, and the noun for the deed ("the sale of ...").
AGENT_NOUNS = (
    "sell seller buy buyer purchase buyer steal thief build builder design designer write author "
    "compose composer"
    " paint painter translate translator illustrate illustrator publish publisher edit editor direct director"
    " discover discoverer find finder invent inventor found founder establish founder rescue rescuer "
    "bake baker"
    " send sender donate donor lend lender inherit heir conceal hider hide hider restore restorer "
    "teach teacher"
    " train trainer coach coach carve carver repair repairer tame tamer steal thief receive "
    "recipient breed breeder"
    " make maker construct builder craft maker"
).split()
AGENT_NOUN = dict(zip(AGENT_NOUNS[::2], AGENT_NOUNS[1::2]))

DEED_NOUNS = (
    "sell sale buy purchase purchase purchase acquire acquisition steal theft build construction "
    "construct construction"
    " demolish demolition restore restoration renovate renovation repair repair clean cleaning "
    "destroy destruction"
    " discover discovery find discovery lose loss recover recovery arrest arrest convict conviction "
    "acquit acquittal"
    " appoint appointment dismiss dismissal elect election promote promotion rescue rescue capture capture"
    " translate translation publish publication perform performance record recording measure "
    "measurement study study"
    " analyse analysis test test found foundation establish foundation close closure open opening "
    "reject rejection"
    " approve approval cancel cancellation postpone postponement sign signing harvest harvest donate donation"
    " deliver delivery enlarge enlargement transport transport invent invention edit edition"
    " release release tame taming draft drafting withdraw withdrawal delay delay examine examination "
    "treat treatment"
    " inspect inspection survey survey insure insurance finance financing launch launch hire hiring "
    "smash smashing"
).split()
DEED_NOUN = dict(zip(DEED_NOUNS[::2], DEED_NOUNS[1::2]))

FRAMES = {family.name: family.pools for family in parse(FRAME_TABLE)}


def synonyms() -> dict[str, list[list[str]]]:
    """Lemma -> the synonym sets in which it stands."""
    table: dict[str, list[list[str]]] = {}
    for chunk in SYNONYM_TABLE.strip().replace("\n", " | ").split(" | "):
        group = [lemma.strip() for lemma in chunk.split(",")]
        for lemma in group:
            table.setdefault(lemma, []).append(group)
    return table


SYNONYMS = synonyms()
VERBS = sorted({lemma for frame in FRAMES.values() for lemma in frame["verbs"]})
SYNONYM_SETS = len({tuple(group) for groups in SYNONYMS.values() for group in groups})
