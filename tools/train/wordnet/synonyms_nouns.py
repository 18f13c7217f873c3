# SPDX-License-Identifier: GPL-3.0-or-later
"""Nouns that may stand for one another in a question (see synonyms_reviewed)."""

NOUNS = """
ability: capability | achievement: accomplishment, feat | actor: performer | adult: grown-up
agreement: pact, accord | aid: help, assistance | aim: goal, objective, purpose | airport: airfield
allergy: oversensitivity | alliance: league | ambassador: envoy, diplomat | amount: quantity, sum
ancestor: forebear, forefather | animal: creature, beast | anniversary: jubilee | apartment: flat
apprentice: trainee | archaeologist: student of ancient remains | area: region | army: troops
arrival: coming | artist: creator | assistance: help, aid | assistant: helper, aide | attack: assault
attempt: try, effort | attic: loft | auction: public sale | audience: spectators | author: writer
automobile: car | autumn: fall | award: prize | baby: infant | bag: sack, pouch | baker: maker of bread
ban: prohibition | bandage: dressing | banquet: feast | battle: fight, combat | bedroom: sleeping room
beggar: person who asks for money | beginning: start | belief: conviction | benefit: advantage
bicycle: bike | bike: bicycle | birthplace: place of birth | blacksmith: worker in iron | blaze: fire
boat: vessel, craft | bonus: extra payment | book: volume, work | border: boundary, frontier
boss: chief, head | bottle: flask | boundary: border | boy: lad | breakfast: morning meal
brewer: maker of beer | bridge: crossing | brook: small stream | bucket: pail | budget: financial plan
building: structure | burglar: housebreaker | butcher: seller of meat | buyer: purchaser | captain: skipper
car: automobile, vehicle | career: working life | caretaker: janitor, custodian | cargo: freight, load
carpet: rug | castle: fortress, stronghold | catalogue: list | cave: cavern, grotto | celebration: festivity
cellar: basement | cemetery: graveyard, burial ground | chairman: head | champion: winner, title holder
chapel: small church | chef: cook | cheque: payment order | chief: head, leader | child: youngster, kid
choice: selection | church: place of worship | cinema: picture house | city: town | clan: family group
client: customer | cloth: fabric | clothes: garments, clothing | clothing: clothes, garments, apparel
coach: trainer | coast: shore, seaside | cobbler: mender of shoes | coin: piece of money
collapse: fall, breakdown | colleague: co-worker | college: school | collision: crash | colour: shade, hue
committee: panel | companion: partner | company: firm, business | competition: contest
competitor: rival, contestant | component: part | composer: songwriter | concept: idea, notion
concert: musical performance | consequence: result | contest: competition | continent: landmass | cook: chef
corporation: company | corpse: dead body | corridor: hallway, passage | cost: price, expense
cottage: small house | country: nation, land | couple: pair | courage: bravery | courier: messenger
craftsman: artisan | crate: box | creator: maker | creature: animal, being | creek: brook, small stream
crew: team | crime: offence | criminal: offender | crowd: throng | custom: tradition
customer: client, shopper | danger: peril, risk | dawn: daybreak, sunrise | deadline: time limit, due date
dealer: trader | death: passing | debate: discussion | debt: money owed | decade: ten years
decrease: drop, reduction | defeat: loss | delay: hold-up | dentist: doctor for teeth | deputy: stand-in
descendant: offspring | description: account | designer: creator | destination: place of arrival
detective: sleuth | device: gadget, appliance | director: head | disaster: catastrophe
disease: illness, sickness | district: area, quarter | dividend: share of the profit | doctor: physician
document: paper | donation: gift | donor: giver | drama: play | driver: motorist
drought: dry spell, lack of rain | dusk: nightfall, twilight | duty: task | dwelling: home, house
dynasty: ruling family | earthquake: quake, tremor | editor: chief writer | effect: impact | effort: attempt
emblem: badge, symbol | emperor: ruler | employee: worker, staff member | employer: boss
enemy: foe, opponent | engine: motor | entrance: way in | environment: surroundings | envoy: ambassador
epidemic: outbreak of disease | epoch: era | era: age, epoch | estimate: guess | evidence: proof
excursion: outing | exhibition: show | expense: cost | expert: specialist | explanation: reason
explosion: blast | factory: plant, works | fame: renown | famine: hunger, lack of food | farmer: grower
father: dad | feature: characteristic | fee: charge | ferry: boat | festival: fair
film: movie, motion picture | finding: discovery | fine: penalty | fire: blaze | firm: company, business
flag: banner | flat: apartment | flaw: defect | flood: deluge | florist: seller of flowers | foe: enemy
food: fare | forest: woods, woodland | founder: establisher, creator | freedom: liberty | friend: pal
fuel: energy source | funeral: burial | furniture: furnishings | garage: car shed | garbage: rubbish
garden: yard | gardener: keeper of the garden | garment: piece of clothing | gift: present
goods: wares, merchandise | government: administration | graveyard: cemetery
greengrocer: seller of vegetables | guard: watchman | guest: visitor | guild: craftsmen's association
gun: firearm | habit: custom | harbour: port | hat: piece of headgear | headmaster: head teacher
headquarters: head office, main office | headteacher: principal of the school | hermit: recluse
highway: main road | hobby: pastime | holiday: vacation | home: dwelling | hospital: clinic | hotel: inn
house: dwelling, home | household: family | housemaid: maidservant | human: person | humans: people
hunter: huntsman | husband: spouse | idea: notion, thought | illness: disease, sickness
immigrant: newcomer | income: earnings | increase: rise, growth | infant: baby | influence: effect
ingredient: component | inhabitant: resident, dweller | injury: wound | inn: tavern, guest house
inquiry: investigation | insect: bug | institution: organisation | instructor: teacher | invasion: attack
inventor: creator | investigation: inquiry, probe | invoice: bill | island: isle | jacket: coat
jail: prison | jeweller: seller of jewels | job: post, occupation | journalist: reporter | journey: trip
kettle: pot for boiling water | kid: child | kind: sort, type | kingdom: realm | kite: flying toy
labourer: workman | lad: boy | ladder: set of rungs | lake: body of water | landlord: owner of the house
language: tongue | lantern: lamp | lavatory: toilet | lawsuit: court case | lawyer: attorney, legal adviser
leader: head, chief | leaflet: flyer, handout | leap: jump | lecture: talk | lecturer: university teacher
legend: myth | letter: message | liberty: freedom | loan: borrowed money | location: place, site
lodging: accommodation | luggage: baggage | lunch: midday meal | machine: device | magazine: periodical
maker: manufacturer, producer | manager: head | manner: way | manufacturer: maker, producer
manuscript: handwritten text | map: chart | marriage: wedding | match: game | material: stuff
mayor: head of the town | meal: dish | meaning: sense | medicine: remedy, drug | meeting: gathering
memoir: life story | merchant: trader, dealer | messenger: courier, bearer of messages
method: way, technique | midday: noon | miller: grinder of corn | mistake: error | monarch: ruler, sovereign
money: cash | monster: beast | monument: memorial | mother: mum | motive: reason | motto: slogan, watchword
mountain: peak | moustache: beard on the upper lip | movie: film, motion picture | murderer: killer
museum: gallery | nation: country | native: local | necklace: chain | neighbourhood: district
newspaper: paper, daily | nickname: informal name, byname | novel: book, story | obstacle: barrier
occasion: event | occupation: job, profession, line of work | offence: crime | offender: culprit
officer: official | opinion: view | opponent: rival, adversary | opportunity: chance | option: choice
organisation: body, association | organiser: planner | organization: body, association
orphan: child without parents | outcome: result | owner: proprietor, possessor | package: parcel
painter: artist | painting: picture, artwork | pair: couple | palace: royal residence
pamphlet: booklet, leaflet | parade: procession | parcel: package | parent: father or mother
participant: competitor | partner: associate, companion | passenger: traveller | password: secret word
patient: sick person | patron: supporter | peak: summit, top | penalty: punishment | pension: retirement pay
people: persons | percentage: share | performance: show | person: individual | personnel: staff
phone: telephone | photograph: photo, picture | physician: doctor, medical man | picture: image
pirate: buccaneer, sea robber | place: spot, location | plague: epidemic | planet: world
player: participant | playwright: dramatist | poem: verse | politician: statesman | pope: pontiff
popularity: fame | port: harbour | portion: part, share | portrait: likeness | price: cost | prison: jail
prisoner: inmate | prize: award | problem: difficulty | producer: maker | profession: occupation, trade
professor: university teacher | profit: gain | programme: schedule | proportion: share | province: region
pub: tavern, alehouse | publication: release | pupil: student, schoolchild | purchaser: buyer
purpose: aim, goal, function | quake: earthquake, tremor | quantity: amount | quarrel: argument
quarry: stone pit | railway: railroad | recipe: cooking method | refugee: displaced person
region: area, part of the country | religion: faith, creed | remedy: cure | reporter: journalist
request: demand | rescue: saving | research: study | researcher: scientist | resident: inhabitant, dweller
response: answer, reply | restaurant: eatery, eating place | result: outcome | revenue: income
revolt: uprising, rebellion | riddle: puzzle | rival: competitor, opponent | river: stream, waterway
robbery: theft | route: path, way | rug: carpet | sacrifice: offering | sailor: seaman, mariner
salary: pay, wage | sample: specimen | scholar: academic | school: place of learning | schoolboy: pupil
schoolteacher: teacher | scientist: researcher | sculptor: maker of statues | sculpture: statue | sea: ocean
search: hunt | seashore: coast, beach | section: part | seller: vendor | sender: mailer | shelf: ledge
ship: vessel | shipment: consignment, delivery | shop: store | shopkeeper: storekeeper, tradesman
shore: coast | sibling: brother or sister | sickness: illness, disease | singer: vocalist | site: place
slogan: motto, catchphrase | sofa: couch | soldier: fighter | song: tune | sort: kind, type | soup: broth
speech: talk, address | speed: pace, velocity | spouse: husband or wife | spy: secret agent
stadium: sports ground, arena | stamp: postage stamp | statue: sculpture | stone: rock | storm: tempest
story: tale | strategy: plan | street: road | structure: building | student: pupil, learner
summit: peak, top | supervisor: overseer | supporter: backer | surgeon: doctor
surname: family name, last name | symbol: emblem, sign | tailor: maker of clothes | tale: story
talk: lecture | target: goal | task: job, duty | tavern: pub, inn | tax: levy | taxi: cab
teacher: instructor, schoolteacher | technique: method | telephone: phone | television: TV
temperature: degree of heat | tenant: renter, lodger | territory: land | theft: robbery
theme: topic, subject | thief: robber, stealer | tool: implement, instrument | topic: subject, theme
tourist: holidaymaker, visitor | tournament: championship | town: municipality, settlement | toxin: poison
tradition: custom | tragedy: disaster | translator: interpreter | traveller: voyager
treasure: riches, hoard | treaty: pact, agreement | trip: journey | trophy: prize | trousers: pants
truce: armistice, ceasefire | tune: melody | tutor: private teacher | type: kind, sort | umbrella: parasol
university: institute of higher learning | vacation: holiday | valley: vale, dale | vault: strongroom
vehicle: means of transport | velocity: speed | vessel: ship | veteran: former soldier | veterinarian: vet
victim: casualty | victor: winner | victory: win, triumph | video: clip | village: small town, hamlet
visitor: guest | voter: elector | voyage: trip | war: armed conflict | warranty: guarantee | wealth: riches
wedding: marriage ceremony | well: water shaft | widow: woman whose husband is dead | wife: spouse
winner: victor | woman: lady | worker: employee, labourer | wound: injury | writer: author
zoo: animal park
"""

# Kind -> wider kind, for things that a question may call by what they are.
WIDER = """
accordion violin cello trumpet piano flute guitar harp oboe clarinet bassoon trombone: musical instrument
almond walnut hazelnut pecan cashew: nut
apple pear plum cherry peach mango apricot banana grape melon: fruit
ash oak elm beech birch willow maple spruce pine cedar chestnut: tree
badminton tennis football hockey cricket rugby golf archery: sport
cabbage carrot leek onion spinach turnip pumpkin courgette potato: vegetable
wardrobe cupboard bookcase armchair: piece of furniture
cod herring salmon trout tuna mackerel haddock: fish
coat jacket shirt skirt jumper cardigan waistcoat raincoat blouse: garment
dagger sword spear rifle pistol musket: weapon
daisy tulip rose daffodil lily wisteria fuchsia violet: flower
diamond ruby emerald sapphire opal: precious stone
eagle sparrow parrot pigeon owl heron swan robin raven finch: bird
hammer chisel spanner screwdriver: tool
wasp beetle ant moth butterfly bee: insect
pneumonia measles malaria cholera influenza dysentery: illness
biologist chemist physicist botanist geologist astronomer: scientist
sonata symphony concerto opera waltz: piece of music
soprano tenor baritone: singer
spaniel poodle terrier greyhound collie: dog
"""
