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
abandoned: deserted, forsaken | absent: missing | abundant: plentiful | acceptable: satisfactory
accurate: correct, exact, precise | actual: real, true | additional: extra, further | adequate: sufficient
adjacent: neighbouring | advanced: highly developed | advantageous: favourable
afraid: frightened, scared, fearful | aggressive: hostile | alleged: supposed, claimed | alternative: other
amazing: astonishing, astounding | ambitious: aspiring | amusing: funny, entertaining
ancient: very old, antique, age-old | angry: furious, cross, enraged, irate | annual: yearly, once-a-year
anonymous: unnamed | antique: old, ancient | anxious: worried | apparent: seeming
appropriate: suitable, fitting | arid: dry | artistic: creative | assumed: supposed
astonishing: amazing, surprising | attached: fastened | attractive: appealing, good-looking
authentic: genuine, real | authorised: approved | available: obtainable | awful: terrible, horrible, dreadful
bankrupt: insolvent | bare: naked | basic: fundamental
beautiful: lovely, pretty, attractive, good-looking, handsome | beloved: dear, much-loved
beneficial: helpful, advantageous | best: finest | big: large, sizeable | bigger: larger
biggest: largest, greatest, most sizeable | blind: sightless | bold: daring, brave
brave: courageous, bold, fearless, daring | brief: short, quick | bright: vivid, brilliant
broad: wide, extensive | brutal: cruel, savage | busiest: most crowded | calculated: worked-out
calm: peaceful, quiet | captured: seized | careful: cautious | cautious: careful
celebrated: famous, renowned | central: middle, main | challenging: demanding, difficult
charitable: benevolent | charming: delightful | cheap: inexpensive, low-priced, affordable, low-cost
cheapest: least expensive, lowest-priced, least costly | chief: main, principal | chilly: cold
chosen: selected, picked | circular: round | clean: spotless | clever: smart, bright, intelligent, sharp
closest: nearest | closing: final, concluding | coastal: seaside, seashore | colossal: gigantic, huge
combined: joint, united | comfortable: cosy | common: frequent, widespread | commonest: most frequent
compact: small | comparable: similar | competent: capable | complementary: additional
complete: whole, entire | complex: complicated, intricate | complicated: complex, intricate
comprehensive: extensive, full | compulsory: obligatory, mandatory, required | concerned: worried
confidential: secret | conspicuous: noticeable | constant: steady, unchanging | contagious: infectious
contemporary: present-day, modern, current | continual: constant | continuous: unbroken
controversial: disputed | conventional: traditional | convincing: persuasive | correct: accurate, proper
costly: expensive, pricey | countless: innumerable, numberless | courageous: brave | cowardly: timid
crazy: mad | creative: inventive | critical: crucial | crowded: packed | crucial: essential, vital
cruel: brutal, heartless | curious: inquisitive | current: present, present-day | curved: bent
customary: usual | daily: everyday | damaged: broken, impaired | damp: moist, wet
dangerous: risky, hazardous, perilous, unsafe | daring: bold | deadly: lethal, fatal | decisive: deciding
decorative: ornamental | deepest: furthest down | defeated: beaten | defective: faulty
deliberate: intentional | delicate: fragile | delicious: tasty, mouth-watering | dense: thick
deserted: abandoned | desired: wanted | destructive: damaging | detailed: thorough | devastating: ruinous
devout: pious | difficult: hard, tough, demanding, challenging | dirty: filthy, grubby
discarded: thrown-away | distant: faraway, remote, far-away | distinct: separate | distinctive: characteristic
distinguished: eminent | diverse: varied | domestic: home | dominant: leading | dreaded: feared
dreadful: terrible | dried: dehydrated | dubious: doubtful | dull: matt, drab | durable: long-lasting
eager: keen, enthusiastic | earlier: prior, previous | earliest: first | earnest: serious | easiest: simplest
eastern: easterly | easy: simple, effortless | economical: thrifty | educated: learned | effective: efficient
elaborate: detailed | elderly: old, aged | eldest: oldest, first-born | elegant: stylish | eligible: qualified
eminent: distinguished | empty: vacant, bare | encouraging: promising | endangered: threatened
enlarged: expanded | enormous: huge, gigantic, immense, massive, vast | entertaining: amusing
enthusiastic: eager, keen | entire: whole, complete, full | essential: vital, crucial, indispensable
eternal: everlasting | evident: obvious, clear | evil: wicked | exact: precise, accurate
excellent: outstanding, first-rate | exceptional: extraordinary, remarkable | exclusive: sole
exhausted: worn-out, tired | exotic: foreign | expected: anticipated
expensive: costly, dear, pricey, high-priced | experienced: seasoned, skilled | extensive: large, wide
extra: additional, further | extraordinary: remarkable, exceptional | factual: true | failed: unsuccessful
faithful: loyal, devoted | fake: counterfeit, false | false: untrue, wrong
famous: well-known, renowned, celebrated, noted, widely known | faraway: distant, remote
farthest: most distant, furthest | fascinating: interesting, gripping | fastest: quickest, swiftest, speediest
fatal: deadly, lethal | faulty: defective | favorite: preferred | favourable: advantageous
favourite: best-loved, preferred | fearless: brave | fertile: fruitful | fierce: ferocious
final: closing, concluding | financial: monetary | finished: completed | first: earliest, very first
flawless: perfect | flexible: pliable | floating: drifting | flourishing: thriving
following: next, subsequent | foolish: stupid, silly | forbidden: prohibited, banned | foreign: overseas
former: one-time | forthcoming: upcoming, coming | fortunate: lucky | fragile: breakable, delicate
frequent: common, recurring | friendly: kind, amiable | frightened: scared, afraid | frozen: icy
fruitful: productive | functional: working | fundamental: basic, essential | furious: angry
furnished: equipped | further: additional, extra | furthest: most distant, farthest
generous: open-handed, bountiful | gentle: mild, tender | genuine: real, authentic | giant: huge, enormous
gifted: talented | gigantic: huge, enormous, immense, colossal | glad: happy, pleased, delighted
glamorous: glittering | global: worldwide | gradual: slow | grand: magnificent | grateful: thankful
greatest: largest, biggest | greedy: grasping | grey: ash-coloured | guilty: culpable | handsome: good-looking
happiest: most joyful | happy: glad, cheerful, joyful, delighted | hardest: most difficult, toughest
harmful: damaging, injurious | harmless: safe | harsh: severe | hazardous: dangerous | healthy: fit, well
heaviest: weightiest | hidden: concealed, out-of-sight | high: lofty | highest: topmost
honest: upright, sincere | horrible: terrible, awful | horrific: dreadful | hostile: unfriendly
huge: enormous, vast, giant, gigantic, immense, massive | humorous: funny | hungry: starving
identical: same, matching | ill: sick, unwell, ailing, poorly | illegal: unlawful
imaginary: unreal, fictional | immature: childish | immediate: instant, prompt | immense: huge, vast
important: significant, major | impressive: imposing | inaccessible: out-of-reach | inaccurate: incorrect
incorrect: wrong | independent: self-governing | inexpensive: cheap | infamous: notorious
infectious: contagious, catching | influential: powerful, important | inhabited: populated
initial: first, starting, opening | injured: wounded | inner: interior, inside | innocent: guiltless
intact: undamaged | intelligent: clever, bright, smart | intense: strong | interesting: fascinating
intricate: complicated | invaluable: priceless | invisible: unseen | irregular: uneven | isolated: remote
juvenile: young | keen: eager, enthusiastic | key: crucial, central
large: big, sizeable, substantial, extensive | larger: bigger, greater
largest: biggest, greatest, most extensive | lasting: enduring | latest: newest, most recent | lazy: idle
leading: foremost, top | legal: lawful | lengthy: long | lethal: deadly, fatal | lightest: least heavy
little: small, tiny | lonely: solitary | long: lengthy, extended | longest: most extended | loud: noisy
lovely: charming, delightful | loyal: faithful, devoted | lucky: fortunate | lucrative: profitable
luxurious: sumptuous, lavish | mad: insane, crazy | magnificent: splendid, grand
main: chief, principal, primary, leading, foremost | major: important, significant, main, big
mandatory: compulsory | marvellous: wonderful | massive: huge, enormous | maximum: highest, greatest
memorable: unforgettable | merciless: cruel | meticulous: very careful | mighty: powerful | miniature: tiny
minimum: lowest, smallest | minor: small, lesser | miserable: wretched | missing: lost, absent
mistaken: wrong | modern: present-day, contemporary, up-to-date | modest: humble | monetary: financial
monthly: once-a-month | monumental: enormous | mountainous: hilly | mutual: shared
mysterious: puzzling, enigmatic | mythical: legendary | naked: unclothed | nameless: anonymous | narrow: thin
national: nationwide | nearby: neighbouring | nearest: closest
necessary: needed, required, requisite, essential | neighbouring: adjacent, nearby | nervous: jittery
newer: more recent | newest: most recent, latest | noisy: loud | normal: usual, ordinary | northern: northerly
notable: remarkable | noted: famous | noteworthy: remarkable | notorious: infamous | numerous: many
obligatory: compulsory | obscure: little-known | observable: visible | obsolete: outdated
obvious: clear, evident | occasional: infrequent | odd: strange, weird | old-fashioned: outdated, antiquated
older: elder | oldest: most ancient, eldest, longest-standing | opposing: rival | opposite: contrary
opulent: luxurious | ordinary: normal, everyday | outdated: old-fashioned, obsolete | outrageous: shocking
outstanding: excellent, first-rate | painful: hurting | pale: light | particular: specific, special
passionate: fervent | peaceful: calm | peculiar: odd, strange | perfect: ideal, flawless | perilous: dangerous
permitted: allowed, authorised | pious: devout | pleasant: agreeable, nice | plentiful: abundant
poetic: lyrical | pointless: useless | poisonous: toxic, venomous | polite: courteous, well-mannered
poorest: least wealthy, neediest | popular: well-liked, sought-after | portable: transportable, mobile
powerful: mighty, strong, forceful | practical: useful | preceding: previous, earlier
precise: exact, accurate | preferred: favourite | preliminary: preparatory | prestigious: highly regarded
presumed: supposed | pretty: attractive, lovely | prevailing: predominant
previous: earlier, former, prior, preceding | primary: main, chief, principal, leading
principal: main, chief, leading | prior: previous, earlier | productive: fruitful | profitable: lucrative
prohibited: forbidden, banned | prolific: productive | prominent: leading, important | promising: hopeful
prompt: swift | proper: correct, suitable | prosperous: wealthy | protected: sheltered | proud: self-satisfied
puzzling: baffling | qualified: trained, certified | quick: fast, swift, speedy, rapid | quiet: silent, still
radical: drastic | rapid: fast, quick, speedy, swift | rare: uncommon, scarce | realistic: lifelike
reasonable: sensible | recent: latest, new, fresh | reckless: careless | recognised: acknowledged
regular: usual | relevant: pertinent | reliable: dependable, trustworthy | religious: spiritual
reluctant: unwilling | remaining: surviving, leftover | remarkable: striking, noteworthy, astonishing
remote: far-off, isolated, out-of-the-way | renowned: famous, celebrated, noted | repeated: recurring
required: necessary, needed | richest: wealthiest, most affluent | risky: dangerous | rival: competing
robust: sturdy | rude: impolite, ill-mannered | ruined: destroyed, wrecked | ruthless: merciless
sacred: holy, hallowed | sad: unhappy, sorrowful, downcast | safe: secure | savage: fierce | scarce: rare
scary: frightening | scattered: spread-out | scientific: scholarly | secret: hidden, confidential
senior: high-ranking | sensational: spectacular | serene: calm | serious: grave, severe
severe: harsh, serious, grave | shared: common, joint | shining: gleaming | shocking: appalling
shortest: briefest | shy: timid, bashful | sick: ill, unwell, ailing | significant: important | silent: quiet
similar: comparable, like | simple: easy, uncomplicated | simplest: easiest | sinister: menacing
skilful: expert | skilled: expert, trained | sleepy: drowsy, tired | slender: slim | slight: small
slim: thin, slender | slow: unhurried | slowest: least fast | small: little, tiny, modest
smaller: littler, lesser | smallest: tiniest, littlest, least | smart: clever, intelligent
southern: southerly | spacious: roomy | special: particular, exceptional | specific: particular, precise
spectacular: impressive, sensational | splendid: magnificent, wonderful, glorious | steady: constant
strange: odd, peculiar, weird | striking: remarkable | strong: powerful, sturdy, mighty
strongest: most powerful, mightiest | stubborn: obstinate | stupid: foolish, silly | sturdy: strong, robust
subsequent: later, following | substantial: considerable, large | subterranean: underground
successful: triumphant, thriving, effective | sudden: abrupt, unexpected
suitable: fitting, appropriate, apt, proper | supernatural: otherworldly | supposed: alleged, presumed
supreme: highest | surprised: astonished, amazed | surprising: unexpected, astonishing
surviving: remaining, extant | suspicious: distrustful | swift: fast, quick, rapid
synthetic: man-made, artificial | talented: gifted | tallest: highest | tasty: delicious, appetising
temporary: short-term, provisional | tense: strained | terrible: dreadful, awful, horrible, frightful
terrifying: frightening | thin: slim | thirsty: parched | thorough: careful | thriving: flourishing
tiny: very small, minute, minuscule, little | tired: weary, exhausted | total: overall, complete, entire
toxic: poisonous | traditional: customary | tragic: sad | tranquil: peaceful | treacherous: disloyal
triumphant: victorious | true: real, correct | typical: characteristic | ugly: unsightly, hideous
ultimate: final | unanimous: undivided | uncommon: rare, unusual | underground: subterranean
underlying: basic | uneven: irregular | unexpected: unforeseen, surprising | unfinished: incomplete
unforeseen: unexpected | unfortunate: unlucky, hapless | unhappy: sad | unique: one-of-a-kind, matchless
united: joint | universal: general | unknown: unidentified, unnamed, nameless | unlucky: unfortunate
unpopular: disliked | unsuccessful: failed | untrue: false
unusual: uncommon, strange, odd, out-of-the-ordinary | upcoming: forthcoming, coming | upper: higher
upright: vertical | urgent: pressing, immediate | useful: helpful, handy | useless: worthless
usual: customary, normal | vacant: empty, unoccupied | vague: unclear | valuable: precious, costly, prized
varied: diverse | various: different | vast: huge, immense, enormous, extensive | versatile: adaptable
vertical: upright | vibrant: lively | victorious: winning, triumphant | vigorous: energetic | violent: fierce
virtuous: righteous | visible: noticeable | vital: essential | vivid: bright | vulnerable: defenceless
waterproof: watertight | weak: feeble, frail | weakest: feeblest
wealthy: rich, well-off, affluent, prosperous | weekly: once-a-week | weird: strange, odd
well-known: famous, noted, familiar | well-liked: popular | western: westerly | wet: damp
whole: entire, complete, full | wicked: evil | widespread: common, extensive | winning: victorious
wise: sensible, sage | wonderful: marvellous, splendid, fantastic | worldwide: global
worried: anxious, concerned | worst: most terrible | wounded: injured, hurt
wrong: incorrect, mistaken, faulty | yearly: annual | young: youthful | younger: less old
youngest: least old
"""

ADVERBS = """
abroad: in foreign countries, overseas | accidentally: by mistake, by accident | additionally: in addition
afterwards: later, subsequently | almost: nearly, practically, virtually
annually: every year, yearly, each year, once a year | approximately: about, roughly, around, more or less
automatically: by itself | carefully: with care | certainly: definitely, surely | chiefly: mainly, mostly
commonly: usually, generally, frequently | completely: entirely, fully, totally, wholly
considerably: significantly, a great deal | constantly: all the time, continually
continuously: without a break | correctly: properly, rightly
currently: now, at present, presently, at the moment | daily: every day | definitely: certainly, for sure
deliberately: intentionally, purposely | earlier: previously | easily: without difficulty, with ease
entirely: wholly, completely, totally | eventually: in the end, finally, ultimately, at last
everywhere: in all places | exactly: precisely, just | finally: at last, in the end, eventually, ultimately
formerly: previously, in the past, once, at one time | frequently: often, regularly, many times
fully: completely, entirely | generally: usually, as a rule, commonly, in most cases
gradually: bit by bit, little by little | greatly: very much, to a great extent | historically: in the past
illegally: against the law, unlawfully | immediately: at once, straight away, instantly, right away
initially: at first, originally, to begin with, in the beginning | instantly: immediately, at once
intentionally: deliberately, purposely | internationally: across the world
jointly: together, as a team, in partnership | largely: mainly, for the most part | lately: recently, of late
later: afterwards, subsequently | locally: in the area
mainly: mostly, chiefly, for the most part, largely, primarily | manually: by hand | merely: only, just
monthly: every month, once a month | mostly: mainly, chiefly, for the most part, largely
nationally: throughout the country | nearby: close by, in the vicinity
nearly: almost, practically, virtually | never: at no time | normally: usually, as a rule, ordinarily
nowadays: today, these days, at present | occasionally: now and then, from time to time
officially: formally, in an official capacity, by official decision | often: frequently, regularly
openly: in public, publicly | originally: at first, initially, to begin with, in the beginning
overseas: abroad | partially: partly, in part | particularly: especially, in particular
partly: in part, partially | permanently: for good, for ever | personally: in person | possibly: perhaps
precisely: exactly, just | previously: earlier, before, formerly, in the past, before that
primarily: mainly, chiefly, mostly, principally | principally: mainly, primarily | privately: in private
probably: likely, in all likelihood | publicly: in public, openly
quickly: fast, rapidly, swiftly, speedily, at speed | rapidly: quickly, fast, swiftly, at speed
rarely: seldom, hardly ever, infrequently | recently: lately, not long ago, of late
regularly: at regular intervals | roughly: approximately, about | secretly: in secret, in private, covertly
seldom: rarely, hardly ever | separately: apart, one by one | seriously: badly, gravely
severely: badly, seriously | shortly: soon | significantly: considerably, markedly
simultaneously: at the same time | slightly: a little, a bit | slowly: at a slow pace, unhurriedly
sometimes: now and then, occasionally, at times | soon: shortly | specifically: in particular, especially
subsequently: later, afterwards | successfully: with success, with good results
suddenly: all at once, abruptly, without warning | swiftly: quickly | temporarily: for a time, for a while
together: jointly | totally: completely, entirely | traditionally: by custom, according to tradition
typically: usually, normally, as a rule, in most cases | ultimately: in the end, finally
unexpectedly: without warning, by surprise | usually: normally, as a rule, generally, in most cases
weekly: every week, once a week | wholly: entirely | widely: broadly
worldwide: around the globe, all over the world | wrongly: incorrectly, by mistake
yearly: every year, once a year
"""
