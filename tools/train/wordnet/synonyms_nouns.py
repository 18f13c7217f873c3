# SPDX-License-Identifier: GPL-3.0-or-later
"""Nouns that may stand for one another in a question (see synonyms_reviewed)."""

from .synonyms_nouns_d import NOUNS as _FROM_D
from .synonyms_nouns_m import NOUNS as _FROM_M

NOUNS = f"""
abbey: monastery, religious house, convent | abbreviation: short form, shortened form
ability: capability, capacity, skill | absence: non-attendance | academy: school | accent: way of speaking
access: entry, admission | accident: mishap, misfortune | accommodation: lodging, place to stay
accountant: bookkeeper | accuracy: exactness, precision | achievement: accomplishment, feat, success
acquisition: purchase | activity: pursuit | actor: performer, player, stage player, stage performer
actress: female performer, stage performer | addition: extra
address: street and number, whereabouts, postal address, place of residence | administration: management
admiral: naval commander | admission: entry, right of entry | adult: grown-up, grown person
adulthood: grown-up years | advantage: plus, strong point, upside | adventure: exciting experience
adversary: opponent, enemy, foe | advertisement: advert, ad, commercial | advice: counsel, guidance
adviser: counsellor, consultant | advisor: counsellor, consultant | aeroplane: aircraft, flying machine, plane
age: number of years, years of life | agency: bureau
agenda: list of topics, order of business, schedule, items to discuss
agreement: pact, accord, deal, contract, arrangement | agriculture: farming | aid: help, assistance, support
aide: assistant, helper | aim: goal, objective, purpose, intention, target | aircraft: flying machine
airline: air carrier, flight company | airplane: aircraft, flying machine, plane
airport: airfield, aerodrome, landing place for planes | album: record | ale: beer | allergy: oversensitivity
alley: lane, narrow street | alliance: league | allowance: benefit, sum granted | ally: partner, friend
alphabet: set of letters | altar: sacrificial table | alteration: change, modification
alternative: other option, other choice | ambassador: envoy, diplomat, diplomatic representative
amendment: change, correction | amount: quantity, sum, figure, volume | amusement: fun, entertainment
analysis: examination, breakdown | ancestor: forebear, forefather, forerunner, progenitor | anger: rage, fury
animal: creature, beast, living thing, living creature | animation: cartoon
anniversary: jubilee, commemoration, day of remembrance | announcement: declaration, statement, notice
announcer: presenter | answer: reply | antenna: aerial | antidote: remedy against the poison
apartment: flat, set of rooms | apartments: flats | apology: words of regret | app: application
apparatus: device, equipment | appearance: look, looks | appetite: hunger | appliance: device, machine
applicant: candidate, person applying | application: program | appointment: arranged meeting
apprentice: trainee, learner, novice | approach: method, way | approval: consent, agreement, permission
approximation: rough figure | archaeologist: student of ancient remains | archer: bowman
architect: building designer, designer of buildings | archive: collection of records, store of records
area: region, zone, district | arena: stadium, venue | aristocrat: nobleman | armour: protective clothing
army: troops, military force, armed force | arrangement: order | arrest: capture, detention
arrival: coming, appearance, advent | arrow: shaft | artefact: man-made object | artifact: man-made object
artist: creator, maker of the work | artwork: piece of art, creation | ascent: climb | aspect: facet
assassin: killer, murderer | assassination: murder, killing | assault: attack | assembly: meeting, gathering
assignment: task, job | assistance: help, aid, support | assistant: helper, aide
association: society, organisation | assumption: supposition | astronaut: space traveller, spaceman
astronomer: stargazer, student of the stars | astronomy: science of the stars
athlete: sportsman, sportsperson | atmosphere: mood, air | attack: assault, raid, strike
attempt: try, effort | attendee: participant, visitor | attention: notice | attic: loft, roof space, garret
attitude: stance, outlook | attorney: lawyer | attraction: sight, draw | auction: public sale
audience: spectators, listeners, public | auditorium: hall | aunt: parent's sister | author: writer
autobiography: life story, memoirs | automobile: car | autumn: fall | avalanche: snow slide | average: mean
aviator: pilot, flyer | award: prize, honour, distinction | award-winner: prizewinner
baby: infant, newborn, little one | background: setting, origins | bacteria: germs, microbes
bacterium: germ, microbe | badge: emblem, pin | bag: sack, pouch, holdall | baggage: luggage
baker: bread maker | bakery: bread shop | balcony: gallery | ballad: song | ballot: vote
ban: prohibition, embargo, interdiction | bandage: dressing | bandit: robber, outlaw
banker: financier, money man | banknote: note, paper money | banner: flag | banquet: feast
barber: hairdresser, men's hairdresser | bargain: good buy | barn: farm building | barrel: cask, keg
barrier: obstacle, hurdle | basement: cellar, lowest floor | basket: hamper, wicker container
battery: power cell, accumulator | battle: fight, combat, clash, engagement | bay: inlet, gulf
beach: shore, strand | beast: animal, creature | beauty: loveliness | bedroom: sleeping room, chamber
bedtime: time for going to bed | beekeeper: apiarist, keeper of bees | beer: ale
beggar: person who asks for money | beginner: novice, newcomer | beginning: start, outset, onset
behavior: conduct, way of acting | behaviour: conduct, way of acting | belief: conviction, opinion
bell: chime, gong | beneficiary: person who profits | benefit: advantage, plus, gain | bequest: legacy
bet: wager, stake | beverage: drink | bicycle: bike, cycle, pushbike, two-wheeler | bike: bicycle
biography: life story, account of a life | biologist: student of living things
bird: feathered creature, winged creature | birth: arrival in the world | birthday: day of birth
birthplace: place of birth, native place, place where life began | bishop: head of the diocese, church leader
bishopric: diocese | blacksmith: worker in iron, smith, metalworker, forger of iron | blacksmiths: smiths
blanket: bed cover, woollen cover, cover | blaze: fire | blossom: flower | boarder: lodger
boat: vessel, craft, small ship, watercraft | boiler: heating vessel | bomb: explosive device
bonus: extra payment | book: volume, work, title | bookkeeper: accountant
bookseller: dealer in books, book trader | bookshop: bookstore | boot: footwear
border: boundary, frontier, edge, boundary line | borrower: person who lends
boss: manager, employer, superior | bottle: flask, glass container, flagon | bottom: base, lower end
boundary: border, frontier, limit | bowl: dish, basin | bowler: hat | box: case, container | boy: lad, youth
bracelet: bangle, arm band | brand: make, trademark | bravery: courage, valour | breach: violation
breadth: width, distance across | break: pause, interval | breakfast: morning meal, first meal of the day
breakthrough: advance | breeder: raiser of animals | brewer: maker of beer | brewery: beer factory
bribe: secret payment | brick: building block | bricklayer: mason | bride: woman getting married
bridge: crossing, viaduct, span | briefcase: document bag | broadcast: programme, transmission
broker: middleman, agent | brooch: decorative pin | brook: small stream | brother: male sibling
bucket: pail, container with a handle | budget: financial plan, spending plan, available funds
builder: constructor, maker | building: structure, construction | bullet: shot
bulletin: report, announcement | bundle: package | bureau: office | burglar: housebreaker, thief, intruder
burial: funeral, interment | bush: shrub | bushes: shrubs | business: company, firm, enterprise
businessman: trader, entrepreneur | butcher: seller of meat, meat trader | butler: manservant | button: knob
buyer: purchaser, new owner, customer | bystander: onlooker, witness | cabin: hut | cable: wire
cafe: coffee house | calculation: computation, sum | calendar: list of dates
camera: device for taking pictures | camp: tented site | canal: artificial waterway, man-made waterway
candidate: applicant, contender, nominee | candle: wax light | canyon: gorge
capacity: holding power, maximum content, volume | capital: chief city, seat of government | captain: skipper
captive: prisoner | car: automobile, vehicle, motor car, motor vehicle | caravan: mobile home
career: working life, professional life, course of work
caretaker: janitor, custodian, keeper, steward, warden | cargo: freight, load, goods on board, shipment
carnival: street festival | carpenter: woodworker, joiner | carpet: rug, floor covering, mat | carriage: coach
carving: cut figure | cash: ready money, notes and coins | cashier: till worker, teller | cask: barrel, keg
castle: fortress, stronghold, fort, citadel | catalogue: list, register, inventory
catastrophe: disaster, calamity | category: class, group | cathedral: bishop's church | cattle: cows
cause: reason, origin, root | cavalry: mounted troops | cave: cavern, grotto | cavern: cave
ceasefire: truce, end of the fighting | celebration: festivity, festivities, party
celebrity: star, famous person | cellar: basement, vault, underground room
cemetery: graveyard, burial ground, churchyard, resting place | center: middle, heart | centre: middle, heart
century: hundred years, hundred-year period, period of a hundred years | ceremony: ritual, solemn act
certainty: sureness | certificate: official document, written proof | chair: seat
chairman: head, chairperson, president, chair | chairwoman: chairperson, president | challenge: difficult task
chamber: room | champion: winner, title holder, title winner, victor | championship: tournament, title contest
chance: probability, likelihood | chancellor: head of government | chaos: disorder
chapel: small church, place of prayer | chapter: section | characteristic: trait, feature
charity: aid organisation, good cause | chart: diagram, table | cheese: milk product
chef: cook, kitchen head, head cook | chemist: student of chemicals | cheque: payment order
chief: head, leader, commander | child: youngster, kid, little one, minor, boy or girl
childhood: early years, early life | children: youngsters, kids, little ones, boys and girls
chimney: smokestack | choice: selection | choir: chorus, group of singers
church: place of worship, house of God, house of worship | cinema: picture house, film theatre, movie theatre
citizen: national, resident | citizenship: nationality | city: town, large town, urban centre
civilisation: culture | civilization: culture | clan: family group | classmate: schoolmate
classroom: schoolroom | clause: provision, paragraph | clay: soft earth | cleaner: cleaning worker
clergyman: priest, cleric | clerk: office worker | client: customer | cliff: rock face
climate: weather conditions, usual weather | climax: high point, culmination | climber: mountaineer, alpinist
clinic: medical centre | cloak: cape | clock: timepiece | clockmaker: maker of clocks
closet: wardrobe, cupboard | closing: shutting, closure | closure: shutting, closing, shutdown
cloth: fabric, textile, material | clothes: garments, clothing, attire, dress, apparel
clothing: clothes, garments, apparel, attire, dress | club: society, association | clue: hint, lead
coach: trainer, instructor | coalition: alliance, governing alliance
coast: shore, seaside, shoreline, seaboard | coastline: shoreline, seaboard | coat: overcoat
cobbler: mender of shoes, shoe repairer, shoemaker | coffin: casket | coin: piece of money
coincidence: chance | collapse: fall, breakdown | colleague: co-worker, workmate, fellow worker
collection: set, assortment, gathering | collector: gatherer | college: school, institute of learning
collision: crash, smash | colonist: settler | colony: settlement | color: tint, tone, hue
colour: shade, hue, tint, tone | combat: fighting, battle | comedy: funny play, light play | comfort: ease
commander: military leader, leader, chief | comment: remark, observation | commerce: trade
commitment: pledge, obligation | committee: panel, board, working group | commodity: article of trade, product
commonwealth: union | commuter: daily traveller | companion: partner, mate, friend
company: firm, business, enterprise, corporation, concern | comparison: contrast | compartment: section
compensation: damages, payment for the loss | competence: ability | competition: contest, tournament, event
competitor: rival, contestant, opponent, contender | complaint: grievance, objection, protest
completion: finishing, finish | complex: group of buildings | complication: difficulty
component: part, constituent, element | composer: songwriter, writer of music, creator of music, tune writer
composition: piece of music | compromise: middle way | computation: calculation
concept: idea, notion, general idea | concert: musical performance, recital, music event
conclusion: end, close | conference: meeting, congress, convention, gathering
confidence: trust, self-assurance | conflict: clash, struggle, dispute, strife | confusion: disorder, mix-up
congregation: church community, worshippers | connection: link, tie | conquest: capture
consent: permission, approval | consequence: result, effect, outcome | constitution: basic law
construction: building, erection | constructor: builder, maker | consultant: adviser
consumer: end user, buyer | consumption: use | contact: person to turn to | container: receptacle, vessel
contender: candidate, competitor | contents: what is inside | contest: competition, match
contestant: competitor, participant | continent: landmass, mainland, part of the world | continuation: sequel
contract: agreement, written agreement, deal | controversy: dispute, argument | convent: nunnery
convention: meeting, conference | conversation: talk, chat, discussion | convict: prisoner
cook: chef, kitchen hand, preparer of food | cord: string, rope | core: centre | corner: angle
corporation: company, enterprise, large firm | corpse: dead body, cadaver
correspondent: reporter, journalist | corridor: hallway, passage | cosmos: universe
cost: price, expense, outlay, expenditure | costs: expenses, expenditure | costume: outfit, dress
cottage: small house, little house, country house | council: assembly, governing board, local authority
counsel: advice | counterpart: equivalent | country: nation, land, state | county: shire, district
couple: pair, two people | courage: bravery, boldness, valour | courier: messenger | courtyard: yard
cousin: relative | covenant: agreement | craftsman: artisan, skilled worker | crash: accident, collision
crater: hollow | creator: maker, originator, author | creature: animal, being | credibility: trustworthiness
creek: brook, small stream | crew: team, ship's company, staff on board | crime: offence, felony, criminal act
criminal: offender, lawbreaker, wrongdoer | crisis: emergency | criterion: standard, yardstick
critic: reviewer | criticism: disapproval | crop: harvest | crowd: throng, multitude, mass of people
crown: royal headdress | cruise: sea trip | cuisine: cooking, style of cooking
culprit: offender, guilty person | cupboard: cabinet | curator: keeper, museum head | cure: remedy, treatment
cure-all: universal remedy | currency: money, legal tender | curriculum: course of studies | curtain: drape
cushion: pillow | custom: tradition, practice, habit | customer: client, shopper, patron, purchaser, buyer
cyclist: rider, bike rider | cyclone: storm, whirlwind
{_FROM_D.strip()}
{_FROM_M.strip()}
"""

# Kind -> wider kind, for things that a question may call by what they are.
WIDER = """
accordion violin cello trumpet piano flute guitar harp oboe clarinet bassoon trombone: musical instrument
viola banjo mandolin lute ukulele saxophone bagpipe tuba cornet: musical instrument
almond walnut hazelnut pecan cashew: nut
apple pear plum cherry peach mango apricot banana grape melon kiwi papaya fig quince pomegranate: fruit
nectarine pineapple: fruit
ash oak elm beech birch willow maple spruce pine cedar chestnut sycamore poplar larch cypress yew: tree
hawthorn rowan hazel: tree
badminton football hockey rugby golf archery volleyball basketball handball snooker boxing wrestling: sport
fencing: sport
cabbage carrot leek onion spinach turnip pumpkin courgette potato cauliflower broccoli beetroot: vegetable
aubergine radish asparagus parsnip: vegetable
wardrobe cupboard bookcase armchair stool sideboard dresser bureau settee: piece of furniture
cod herring salmon trout tuna mackerel haddock carp pike perch plaice sardine anchovy sturgeon halibut: fish
eel: fish
coat jacket shirt skirt jumper cardigan waistcoat raincoat blouse cape tunic kimono sweater pullover: garment
cloak gown: garment
dagger sword spear rifle pistol musket axe lance halberd crossbow revolver cannon: weapon
daisy tulip rose daffodil lily wisteria fuchsia violet orchid carnation hyacinth marigold geranium: flower
peony primrose sunflower: flower
diamond ruby emerald sapphire opal topaz amethyst garnet turquoise: precious stone
eagle sparrow parrot pigeon owl heron swan robin raven finch blackbird thrush wren kestrel falcon: bird
buzzard kingfisher woodpecker cuckoo nightingale pelican: bird
hammer chisel spanner screwdriver saw pliers wrench trowel: tool
wasp beetle ant moth butterfly bee grasshopper dragonfly ladybird mosquito: insect
pneumonia measles malaria cholera influenza dysentery typhoid tuberculosis smallpox diphtheria: illness
bronchitis asthma diabetes: illness
biologist chemist physicist botanist geologist astronomer zoologist palaeontologist meteorologist: scientist
sonata symphony concerto opera waltz overture cantata quartet requiem oratorio: piece of music
soprano tenor baritone mezzo-soprano bass-baritone: singer
spaniel poodle terrier greyhound collie labrador dachshund bulldog rottweiler beagle whippet: dog
cod-liver: medicine
lynx leopard tiger lion cheetah puma jaguar: big cat
hamster mouse rat squirrel beaver: rodent
copper zinc nickel aluminium titanium: metal
cotton linen wool denim tweed flannel: fabric
whisky vodka brandy rum gin: strong drink
canoe kayak dinghy: boat
"""
