# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that may stand for one another in a question, chosen by hand.

The order of senses in the dictionary says too little about which sense a question means: "chair" would
become "chairman" and "fire" would become "dismiss". The common words are therefore listed here with what
may replace them where they stand in their usual sense. In a phrase that replaces a verb, the first word
is inflected. A verb and its replacement take the same objects and prepositions.
"""

from .synonyms_nouns import NOUNS, WIDER  # noqa: F401
from .synonyms_verbs import AGENTS, DEEDS, VERBS  # noqa: F401

ADJECTIVES = """
afraid: frightened, scared | ancient: very old | angry: furious, cross | annual: yearly | anonymous: unnamed
awful: terrible | beautiful: lovely, pretty | big: large | biggest: largest | brave: courageous, bold
brief: short | broad: wide | cheap: inexpensive, low-priced | chief: main, principal | clever: smart, bright
coastal: seaside | compulsory: obligatory, mandatory | contemporary: present-day | correct: right
costly: expensive | countless: innumerable | courageous: brave | crucial: essential, vital
current: present | customary: usual | damp: moist | dangerous: risky, hazardous | deceased: late, dead
difficult: hard, tough | distant: faraway, remote | dreadful: terrible | eager: keen | earliest: first
elderly: old, aged | eldest: oldest | empty: vacant | enormous: huge, gigantic | entire: whole
essential: vital, crucial | evil: wicked | exact: precise | expensive: costly, dear | faithful: loyal
famous: well-known, renowned, celebrated | fast: quick, rapid | favorite: preferred
favourite: best-loved, preferred | final: last | former: past, previous | fortunate: lucky
frightened: scared, afraid | gigantic: huge, enormous | glad: happy, pleased | global: worldwide
happy: glad, cheerful | hidden: concealed | huge: enormous, vast, giant | ill: sick, unwell
immense: huge, vast | important: significant | initial: first | innocent: guiltless
intelligent: clever, bright | invaluable: priceless | large: big, sizeable | larger: bigger
largest: biggest, greatest | lengthy: long | little: small | lucky: fortunate | mad: insane
main: chief, principal, primary | major: important | mandatory: compulsory | medieval: mediaeval
modern: present-day | monetary: financial | necessary: needed, required | notable: remarkable
noted: famous | numerous: many | obligatory: compulsory | odd: strange | oldest: most ancient, earliest
peaceful: calm | powerful: mighty, strong | precise: exact | previous: earlier, former, prior
primary: main, chief, principal | prior: previous, earlier | prominent: leading, important | proper: correct
quick: fast, swift | rapid: fast, quick | rare: uncommon, scarce | rarest: least common | recent: latest
remote: far-off | renowned: famous | rich: wealthy | risky: dangerous | sacred: holy | sad: unhappy
scarce: rare | secret: hidden, confidential | severe: harsh | sick: ill | significant: important
silent: quiet | sleepy: drowsy | slim: thin, slender | small: little | smaller: littler | smallest: tiniest
smart: clever | special: particular | splendid: magnificent | strange: odd, peculiar | strong: powerful
successful: triumphant | sudden: abrupt | suitable: fitting, appropriate | terrible: dreadful, awful
tiny: very small, minute | traditional: customary | ugly: unsightly | unknown: unidentified
unusual: uncommon, strange | urgent: pressing | valuable: precious | vast: huge, immense | vital: essential
weak: feeble | wealthy: rich, well-off | well-known: famous | whole: entire | wicked: evil
wonderful: marvellous | worldwide: global | worst: poorest | wounded: injured, hurt | wrong: incorrect
yearly: annual
"""

ADVERBS = """
almost: nearly | annually: every year, yearly | approximately: about, roughly | commonly: usually
completely: entirely, fully | currently: now, at present | entirely: wholly, completely
eventually: in the end | exactly: precisely | finally: at last | formerly: previously | frequently: often
generally: usually, as a rule | immediately: at once | initially: at first, originally | jointly: together
mainly: mostly, chiefly | mostly: mainly, chiefly | nearly: almost | normally: usually | nowadays: today
officially: formally | often: frequently | originally: at first, initially | precisely: exactly
previously: earlier, before | primarily: mainly, chiefly | quickly: fast, rapidly | rapidly: quickly, fast
rarely: seldom | recently: lately | secretly: in secret | seldom: rarely | specifically: in particular
successfully: with success | suddenly: all at once | traditionally: by custom | typically: usually, normally
usually: normally, as a rule
"""


