# SPDX-License-Identifier: GPL-3.0-or-later
"""The nouns from D to L (see synonyms_nouns)."""

NOUNS = """
dam: barrier across the river, barrage | dancer: ballet performer, performer
danger: peril, risk, hazard, threat, menace | darkness: lack of light, dark, night | data: information, facts
database: data collection, store of data | date: calendar day, day of the year | daughter: female child
dawn: daybreak, sunrise | day: calendar day | daylight: light of the sun
deadline: time limit, due date, closing date, latest date, final date | deal: agreement, bargain
dealer: trader, merchant, seller, vendor | dealership: outlet | death: passing, demise, decease, end of life
debate: discussion, argument | debt: money owed, liability, sum owed
decade: period of ten years, ten-year period | decision: resolution | declaration: statement, announcement
decline: decrease, fall, drop, downturn | decor: decoration | decoration: ornament
decrease: drop, reduction, decline, fall | decree: order, edict | deed: act | defeat: loss, downfall, beating
defect: fault, flaw | defendant: accused | deficit: shortfall | definition: explanation of the meaning
deity: god, divinity | delay: hold-up, wait, holdup | delegate: representative | delight: joy, pleasure
delivery: handing over, shipment | delta: river mouth | democracy: rule by the people
demonstration: protest march | density: closeness | dentist: doctor for teeth, tooth doctor, dental surgeon
department: section, division, branch, unit | departure: leaving, setting off, start | dependence: reliance
deposit: down payment | depth: distance to the bottom, deepness | deputy: stand-in
descendant: offspring, later relative | descent: ancestry, lineage
description: account, portrayal, depiction | desert: dry land | designer: creator, planner, stylist
desire: wish, longing | despair: hopelessness | dessert: sweet course, pudding, afters
destination: place of arrival, end of the journey, goal of the trip | detail: particular
details: particulars, specifics | detective: sleuth, investigator, inspector | detention: custody
developer: maker | device: gadget, appliance, apparatus, piece of equipment, instrument, tool
diagram: figure, chart | dialect: regional speech, local tongue, local speech | dialogue: conversation
diameter: distance across | dictator: tyrant, despot | dictionary: word book | diet: food, usual food
difference: distinction, dissimilarity, contrast | difficulty: trouble, obstacle | dilemma: quandary
dimension: measurement | dimensions: measurements, size | dinosaur: extinct reptile | diploma: certificate
diplomat: envoy | direction: way, course | director: head, chief | disability: handicap
disadvantage: drawback, downside, weak point | disagreement: dispute, difference of opinion
disappearance: vanishing | disappointment: let-down | disaster: catastrophe, calamity, tragedy
discipline: branch of study, field | discount: price reduction, rebate | discoverer: finder, first observer
discovery: finding, find | discussion: debate, talk | disease: illness, sickness, ailment, malady, disorder
disguise: mask | dish: meal | disorder: confusion | dispatch: sending | dispute: quarrel, disagreement
dissertation: thesis | distance: length of the way, gap, remoteness | distribution: handing out
distributor: supplier | district: area, quarter, neighbourhood, part of the town | diversity: variety
dividend: share of the profit | division: section, branch | divorce: end of the marriage
doctor: physician, medical practitioner, medic | document: paper, record, written record
documentary: factual film | dog: hound | doll: toy figure | domain: area, realm | dominance: supremacy
donation: gift, contribution, offering | donor: giver | door: entrance, doorway | doorway: entrance
dosage: amount to take | downfall: ruin, fall | draft: first version, outline | drama: play
dramatist: playwright, writer of plays | drawback: disadvantage, downside | drawing: sketch | dream: vision
dress: gown, frock | drink: beverage | driver: motorist, chauffeur, person at the wheel | droplet: bead
drought: dry spell, lack of rain, lack of water, shortage of rain | drug: medicine, medication
drummer: percussionist | duel: single combat | duke: nobleman | dump: tip
dungeon: prison cell, underground prison | duration: length, time taken, running time
dusk: nightfall, twilight | duty: task, responsibility, obligation | dwarf: very small person
dwelling: home, house, residence, place to live | dynasty: ruling family, royal house, line of rulers
eagerness: keenness | earnings: income, pay, wages
earthquake: quake, tremor, seismic shock, tremor of the earth | economy: economic system | edge: rim, border
edition: version, issue | editor: chief writer, head of the newsroom, reviser of texts
education: schooling, training | effect: impact | efficiency: effectiveness | effort: attempt
election: vote, ballot, poll | electrician: fitter | electricity: electric power
email: electronic message, electronic letter, mail | embassy: diplomatic mission
emblem: badge, symbol, token, mark | emergency: crisis | emigrant: person leaving the country
emission: discharge | emotion: feeling | emperor: ruler, monarch, sovereign | empire: realm
employee: worker, staff member, member of staff, hired hand | employer: boss, company, person paying the wages
employment: work, job | empress: monarch, ruler, sovereign | encounter: meeting | encyclopedia: reference work
end: finish, close, conclusion | endeavour: attempt, effort | enemy: foe, opponent, adversary, hostile side
energy: power | engagement: promise of marriage, betrothal | engine: motor, power unit, machine
engineer: technician, technical expert | enquiry: investigation | enterprise: company, firm, undertaking
entertainer: performer | entertainment: amusement | enthusiast: fan, devotee
entrance: way in, doorway, access, entry | entrant: participant, competitor | entrepreneur: businessman
envelope: letter cover | environment: surroundings, habitat | envoy: ambassador, emissary, messenger
epidemic: outbreak of disease, wave of disease | episode: instalment, part | epoch: era
equality: sameness of rights | equipment: gear, kit, apparatus | era: age, epoch, period
erection: building, construction | error: mistake, fault, slip | eruption: volcanic outburst
estate: landed property | estimate: guess | estimation: reckoning | ethics: moral principles
evaluation: assessment | event: occurrence, happening, incident | evidence: proof, indications, facts
evolution: development | exam: test, examination, paper | examination: test, exam | example: instance
excursion: outing, trip, day trip | exercise: physical activity, workout
exhibit: item on show, displayed item | exhibition: show, display, exposition | existence: being
exit: way out | expansion: growth, enlargement
expedition: exploratory journey, mission, journey of discovery | expense: cost
experiment: test, trial, scientific test, scientific trial | experimenter: tester | expert: specialist
explanation: reason, account, clarification | explorer: discoverer, adventurer, traveller in unknown lands
explosion: blast, detonation | export: sale abroad | exterior: outside | extinction: dying out
extract: passage, excerpt | eyewitness: onlooker, observer | fabric: cloth, textile | fabrication: invention
facility: establishment | fact: piece of information
factory: plant, works, manufacturing plant, production site, mill | failure: lack of success, flop, breakdown
fairy: sprite | fairytale: story for children | faith: religion, belief | fake: forgery, imitation
fame: renown, celebrity, glory, stardom | famine: hunger, lack of food, starvation, shortage of food
farm: agricultural holding, farmstead | farmer: grower, agriculturist, tiller of the soil
farmhouse: country house | farming: agriculture | farmland: agricultural land | fashion: style, vogue
fatality: death | fate: destiny, lot | father: dad, male parent | fear: dread, terror, fright
feat: achievement, exploit | feature: characteristic, trait, quality
fee: charge, price, sum to pay, payment, rate | feeling: emotion, sentiment | fellowship: society
fence: barrier | ferry: boat, passenger boat | fertiliser: manure, plant food | fertilizer: manure, plant food
festival: fair, festivities, celebration | fever: raised temperature | fiction: invented stories
fight: battle, struggle, clash, brawl | file: folder, record | film: movie, motion picture | filming: shooting
filmmaker: maker of films, film director | finance: money matters | finding: discovery, result
fine: penalty, sum to pay as punishment, financial penalty | finish: end, close
fire: blaze, flames, conflagration | firearm: gun | firefighter: fireman | fireman: firefighter
firm: company, business, enterprise, concern | fisherman: angler, fisher | flag: banner, ensign, standard
flame: fire | flat: apartment, set of rooms | flavour: taste | flaw: defect, weakness | fleet: group of ships
flight: air journey, plane journey, trip by air | flood: deluge, inundation, high water | floor: storey, level
flora: plant life, plants | florist: seller of flowers | flower: blossom, bloom | foe: enemy, adversary
folklore: popular tradition | follower: supporter, adherent, disciple
food: fare, nourishment, things to eat, eatables | footballer: soccer player | footpath: walking path, trail
forecast: prediction | foreigner: stranger, person from abroad | foreman: gang leader, overseer
forest: woods, woodland, wooded area, wood | forester: woodsman | forgery: fake, counterfeit
formation: creation | formula: equation | fortress: fort, castle, stronghold | fortune: wealth, riches
fossil: petrified remains | founder: establisher, creator, originator, father, initiator
founding: foundation, establishment, setting up | fountain: spring, jet of water | fragment: piece, bit
fragrance: scent, perfume | framework: structure | fraud: deception, swindle | freedom: liberty
freight: cargo | frequency: rate | friend: pal, companion, buddy, mate | friendship: comradeship
frontier: border, boundary | fruit: garden produce | fuel: energy source, source of energy, propellant
function: purpose | fund: pot of money | funding: financing, financial support | funds: money, means
funeral: burial, burial ceremony, interment | furniture: furnishings, household fittings
gadget: device, appliance | gain: profit | gallery: art museum, exhibition hall, exhibition room
garage: car shed, place for the car | garbage: rubbish, refuse, waste, trash, household waste
garden: yard, plot, grounds, green plot | gardener: keeper of the garden, plant grower
garment: piece of clothing, item of clothing, article of dress | gate: gateway, entrance
gathering: assembly, meeting, get-together | gear: equipment | gem: precious stone, jewel
general: army commander, military leader | generation: age group | genre: kind, style | gentleman: man
geologist: rock expert | gift: present, donation | girl: young lady, lass | glory: fame, honour
glove: mitten | god: deity | goldsmith: worker in gold | goods: wares, merchandise, products
governance: rule | government: administration, ruling body | governor: head of the province
graduate: degree holder | granddaughter: grandchild | grandfather: grandad, grandpa
grandmother: gran, granny | grandparent: grandfather or grandmother
grandparents: grandfather and grandmother | grandson: grandchild | grant: subsidy, financial aid
grassland: meadow, prairie | grave: tomb, burial place | graveyard: cemetery
greengrocer: seller of vegetables | greeting: salutation, welcome | grocer: food shop owner
grocery: food shop | grouping: arrangement | growth: increase, rise | guarantee: warranty, assurance
guard: watchman, sentry, sentinel | guardian: keeper, protector | guest: visitor, lodger | guest-house: inn
guidance: advice, direction | guide: escort, leader | guideline: rule, recommendation, principle
guild: craftsmen's association | guitarist: player of the guitar | gulf: bay | gun: firearm, weapon
gunman: armed man | habit: custom, practice, routine | habitat: natural home, living space
hairdresser: hair stylist, barber | handbook: manual, guidebook | handicap: disadvantage
handicraft: manual skill | handwriting: writing | happiness: joy, bliss | harbor: docks, haven, anchorage
harbour: port, docks, haven, anchorage | hardship: difficulty, suffering | harvest: crop, yield
hat: piece of headgear, headgear, head covering | hatred: loathing, hate, animosity | haven: refuge, shelter
hazard: danger, risk | heading: title | headline: title
headmaster: head teacher, principal, head of the school | headmistress: principal, head teacher
headquarter: base | headquarters: head office, main office, base, central office
headteacher: principal of the school, head of the school | health: physical condition, well-being
heaven: paradise | hedge: row of bushes | height: vertical extent | heir: inheritor
helicopter: chopper, rotary aircraft | help: aid, assistance | herb: medicinal plant
herd: group of animals, drove | herdsman: shepherd | heritage: legacy, inheritance | hermit: recluse
hierarchy: order of rank | highlight: best part | highway: main road | hike: walk | hiker: rambler
hill: rise, elevation, small mountain | hint: clue, tip | historian: student of the past, chronicler
hobby: pastime, leisure activity, spare-time activity | holder: possessor, keeper | holiday: vacation, break
home: dwelling, house, place of residence | homeland: native country, country of origin
hometown: native town, town of origin | honesty: truthfulness | honour: distinction, tribute
hope: expectation | horror: fear, terror | horseman: rider | hospital: clinic, infirmary, medical centre
hospitality: friendly reception | hostage: captive | hostel: guest house | hostility: enmity
hotel: guest house, lodging house, place to stay | house: dwelling, home, residence, place to live
household: family, home | housemaid: maidservant | housing: accommodation | human: person | humans: people
hunger: lack of food, starvation | hunt: chase, pursuit | hunter: huntsman
hurricane: tropical storm, cyclone | husband: spouse, married man | hut: shed, cabin, hovel
hymn: sacred song, song of praise | hypothesis: theory, supposition, conjecture, proposition
idea: notion, thought, concept, suggestion | ideology: set of beliefs
illness: disease, sickness, ailment, malady, complaint | illusion: false impression | imitation: copy
immigrant: newcomer, incomer, migrant | immigration: arrival from abroad | impact: influence, consequence
implication: consequence | import: purchase abroad | importance: significance, weight | impression: idea
imprisonment: time in prison, confinement | improvement: betterment, advance | inability: incapacity
incentive: motive, encouragement | incident: event, occurrence | income: earnings, revenue, money coming in
increase: rise, growth, upturn | independence: self-government, freedom, sovereignty, autonomy
indication: sign | individual: person | industry: branch of trade, sector | inequality: unevenness
infancy: early childhood | infant: baby, toddler | infection: contagion, disease | inflation: rise in prices
influence: effect, sway, impact | information: data, facts, details | infrastructure: basic facilities
ingredient: component, constituent, element | inhabitant: resident, dweller, citizen, occupant
inheritance: legacy, bequest | initiative: first step | injury: wound, harm, hurt | inmate: prisoner
inn: tavern, guest house, hostelry | innkeeper: landlord, publican, keeper of the inn, host
innovation: novelty, new idea, change | inquiry: investigation, enquiry, probe
insect: bug, creepy-crawly, small six-legged creature | insight: understanding
inspection: check, examination | inspector: examiner, checker, supervisor
inspiration: source of ideas, stimulus | installation: setting up | instance: example
institute: institution, research body | institution: organisation, establishment, body
instruction: direction, order, guidance | instructions: directions, guidance
instructor: teacher, trainer, educator | insult: offence, offensive remark | insurance: cover
intelligence: cleverness | intent: purpose | intention: aim, plan, purpose | interaction: dealings
interior: inside | internet: web, net | interpreter: translator | intersection: crossroads, junction
interval: break, pause | intervention: interference | interview: question session | introduction: launch
invader: attacker | invalid: sick person | invasion: attack, incursion, occupation
invention: new device, creation, brainchild, innovation | inventor: creator, deviser, originator, designer
investigation: inquiry, probe, examination, enquiry | investigator: detective, examiner
investment: money put in | investor: backer, provider of capital | invitation: request to come
invoice: bill, statement of charges, request for payment | involvement: participation | irrigation: watering
island: isle | islander: inhabitant of the island | isle: island | item: object, article, thing
jacket: coat, blazer | jail: prison, gaol, penitentiary, lock-up | janitor: caretaker
jar: pot, glass container | jealousy: envy | jewel: gem, precious stone | jeweller: seller of jewels
jewellery: trinkets, ornaments | job: post, occupation, position, work, employment
joiner: carpenter, woodworker | joke: jest, gag | journal: magazine, periodical | journalism: newspaper work
journalist: reporter, newspaper writer, newsman, correspondent | journey: trip, voyage, travels, tour
joy: happiness, delight | judge: magistrate, justice | judgement: verdict, decision
judgment: verdict, decision | juice: fruit drink | junction: crossing | jungle: tropical forest, rainforest
juror: jury member | jury: body of jurors | justification: reason, grounds | keenness: eagerness
keeper: minder, custodian, guardian, caretaker | kettle: pot for boiling water | keyboard: set of keys
kid: child | killer: murderer, slayer | kind: sort, type | kindergarten: nursery school
king: monarch, sovereign, ruler | kingdom: realm, monarchy | kinship: family ties
kite: flying toy, toy on a string | kitten: young cat | knife: blade, cutting tool | knight: armoured horseman
knowledge: learning, expertise | labor: work | laboratory: lab, test centre, research room | labour: work
labourer: workman, worker, manual worker | lack: shortage | lad: boy | ladder: set of rungs, climbing frame
lady: woman | lake: body of water, inland water, sheet of water, loch | lamp: light, source of light
landlord: owner of the house, property owner, lessor | landmark: well-known sight
landscape: scenery, countryside | landslide: slip of earth | lane: narrow road
language: tongue, form of speech | lantern: lamp, light | launch: start, introduction | launderette: laundry
lavatory: toilet | law: statute, legal rule, act, piece of legislation
lawsuit: court case, legal action, legal case | lawyer: attorney, legal adviser | layer: stratum
layout: arrangement, plan | leader: head, chief | leadership: direction, guidance, management
leaflet: flyer, handout, brochure, pamphlet | league: association, federation | leap: jump
learner: student, pupil | lease: rental agreement, tenancy | lecture: talk, address, presentation
lecturer: university teacher, speaker, academic | legacy: heritage, bequest
legend: myth, old story, folk tale | legislation: laws, lawmaking | legislature: parliament, lawmaking body
leisure: free time, spare time | length: distance from end to end, measurement from end to end
lesson: class, tuition, period of teaching | letter: message, note, piece of correspondence, missive
liability: responsibility | liberty: freedom | librarian: keeper of books, book custodian, library worker
library: book collection | licence: permit, permission, authorisation
license: permit, permission, authorisation | lid: cover, cap | lifespan: length of life, lifetime
lifetime: lifespan | likelihood: probability, chance | likeness: resemblance | limitation: restriction
lineage: ancestry, descent | linguist: language expert | link: connection, tie | liquid: fluid
list: catalogue, enumeration | listener: hearer | literature: writings, written works
loan: borrowed money, credit, sum lent | locality: place, area
location: place, site, spot, position, whereabouts | lodge: cabin | lodger: tenant, boarder
lodging: accommodation | logo: emblem, company symbol | lorry: truck, heavy goods vehicle | loser: beaten side
lottery: prize draw, raffle | love: affection | loyalty: faithfulness, allegiance
luggage: baggage, cases, bags | lunch: midday meal, luncheon, noon meal | lyrics: words of the song
"""
