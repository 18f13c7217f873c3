# SPDX-License-Identifier: GPL-3.0-or-later
"""The nouns from M to Z (see synonyms_nouns)."""

NOUNS = """
machine: device, apparatus, piece of machinery, mechanism | machinery: machines, equipment
magazine: periodical, journal | magician: conjurer, wizard | magistrate: judge, justice
magnitude: size, strength | maid: servant girl | mail: post, letters | mainland: continent
maintenance: upkeep, servicing | majority: larger part, greater number, bulk
maker: manufacturer, producer, creator | malady: disease | mammal: warm-blooded animal
manager: head, director, person in charge | manner: way | mansion: stately home, grand house, large house
manual: handbook, guidebook | manufacture: production, making
manufacturer: maker, producer, fabricator, company making it | manuscript: handwritten text, original text
map: chart, plan | mariner: sailor, seaman | marketplace: market square | marriage: wedding, matrimony, union
marsh: swamp, bog, wetland | martyr: person who died for the faith | mascot: lucky symbol
mask: face covering | mason: stoneworker, stonecutter | massacre: slaughter, mass killing
masterpiece: greatest work, finest work | match: game, contest, fixture | material: stuff, substance, matter
mathematician: expert in numbers | mathematics: science of numbers
maximum: upper limit, highest value, highest number
mayor: head of the town, first citizen, town leader, head of the council | maze: labyrinth
meadow: grassland, pasture | meal: repast | meaning: sense, significance, import | measurement: dimension
mechanic: repairman, repairer of machines | medal: decoration | mediator: go-between, peacemaker
medication: medicine, drug | medicine: remedy, drug, medication
meeting: gathering, assembly, session, get-together | melody: tune | membership: number of members
memoir: life story, recollections, reminiscences | memorial: monument | memory: recollection
mention: reference | mentor: adviser, teacher | merchandise: goods, wares | merchant: trader, dealer
merger: union, amalgamation | message: communication, note | messenger: courier, bearer of messages
method: way, technique, procedure, approach, means | metropolis: big city, major city | midday: noon
middle: centre | midwife: birth helper | migrant: wanderer | migration: movement of people
miller: grinder of corn | millionaire: very rich man | miner: pit worker, collier
minimum: lower limit, lowest value | minister: government member
minority: smaller part, smaller group, smaller number | miracle: wonder | mirror: looking glass
mission: assignment | missionary: spreader of the faith | mistake: error, slip, blunder | mixture: blend, mix
mobility: ability to move | moment: instant, point in time
monarch: ruler, sovereign, king or queen, crowned head | monarchy: kingdom | monastery: abbey, religious house
money: cash, funds, currency | monk: brother of the order, friar | monster: beast | month: calendar month
monument: memorial, memorial stone | mood: state of mind | morality: ethics | mortgage: loan on the property
mosque: Muslim house of prayer, Islamic temple | mosquito: biting insect | mother: mum, female parent
motivation: motive, drive | motive: reason, motivation, grounds | motorbike: motorcycle
motorcycle: motorbike | motorist: car driver | motorway: freeway, fast road
motto: slogan, watchword, maxim, guiding phrase | mountain: peak, high peak, mount
mountaineer: climber, alpinist | moustache: beard on the upper lip | movie: film, motion picture
mummy: embalmed body | murder: killing, homicide | murderer: killer, assassin
museum: gallery, exhibition building | musician: player of music, instrumentalist | mystery: puzzle, riddle
myth: legend, old tale | nanny: nursemaid, child minder | narrator: storyteller, teller of the story
nation: country, people | nationality: citizenship | navigator: route finder | navy: sea force, fleet
necessity: need | necklace: chain, string of jewels | negotiation: talks, bargaining
negotiations: talks, bargaining | neighbor: person next door | neighborhood: quarter, area
neighbour: person next door | neighbourhood: district, quarter, area | nephew: sibling's son
newcomer: new arrival, beginner | newspaper: paper, daily, gazette, journal
nickname: informal name, byname, pet name, sobriquet | niece: sibling's daughter | nightfall: dusk
nobility: aristocracy, upper class | nobleman: aristocrat, lord | nobles: aristocrats, lords
noise: sound, din | nomad: wanderer | nominee: candidate | notebook: exercise book, jotter
notice: announcement | notion: idea, concept | novel: book, story, work of fiction, prose work
novelist: author, writer, writer of novels | novelty: new thing | nun: sister of the order
nurse: carer, hospital helper | nutrient: food substance | nutrition: nourishment | oath: solemn promise, vow
object: thing, item | objection: protest | objective: aim, goal, target, purpose
obligation: duty, commitment, requirement | observatory: star-watching station | observer: onlooker, watcher
obstacle: barrier, hindrance, hurdle | occasion: event, happening | occupant: resident, tenant
occupation: job, profession, line of work, vocation, employment | occupier: resident, tenant
occurrence: event, happening | ocean: sea | odour: smell, scent | offence: crime | offender: culprit
offering: gift | officer: official | offspring: young, children | oil: petroleum | omission: leaving out
onlooker: spectator, bystander | onset: start, beginning | opening: start, inauguration | opera: musical drama
opinion: view, judgement, belief, position | opponent: rival, adversary, foe | opportunity: chance
optician: maker of glasses | option: choice | orchard: fruit garden
orchestra: large group of musicians, body of musicians | ordeal: trying experience
organisation: body, association, institution, group | organiser: planner | organism: living thing
organist: player of the organ | organization: body, association, institution, group
origin: source, beginning, root | origins: roots, beginnings | ornament: decoration
orphan: child without parents, parentless child | outbreak: start, sudden start
outcome: result, end result, consequence | outlaw: bandit | outlet: shop | outline: rough draft, sketch
outlook: prospect, view | output: production, yield | outskirts: edge of town, suburbs | oven: stove, cooker
overseer: supervisor | overview: summary, survey | owner: proprietor, possessor, holder, person in possession
package: parcel, packet, bundle | pact: treaty, agreement | pain: ache, suffering, soreness
painter: artist, master of the brush, picture maker | painting: picture, artwork, canvas, work of art
pair: couple, twosome | palace: royal residence, stately residence | pamphlet: booklet, leaflet
pandemic: worldwide epidemic | panic: sudden fear | parade: procession, march, procession of people
paradise: heaven | paragraph: passage, section | paramedic: ambulance worker, medic | parcel: package, packet
pardon: forgiveness | parent: mother or father | parish: church district
parliament: legislature, national assembly | part: portion, section, component
participant: competitor, contestant, person taking part | participation: taking part
partner: associate, companion, collaborator, ally | partnership: alliance, collaboration
passenger: traveller, person on board, rider | passion: strong love | passport: travel document
password: secret word, code word, access code | pastime: hobby, leisure activity | pastor: clergyman, priest
pasture: grazing land, meadow | patent: legal protection for the invention | path: track, trail
patience: forbearance | patient: sick person, sufferer, invalid | patron: supporter | pattern: design
pause: break, rest | payment: remittance, sum paid | peace: end of the fighting
peak: highest point, mountain top | peasant: country worker, small farmer | pebble: small stone
peculiarity: oddity | pedestrian: walker, person on foot | penalty: punishment, fine
peninsula: strip of land in the sea | pension: retirement pay | pensioner: retired person, old-age pensioner
percentage: share, proportion, rate in a hundred | performance: show, presentation, staging
perfume: scent, fragrance | period: stretch of time, span of time, time span, era
permission: consent, authorisation, leave | permit: licence, authorisation, permission, licence to do so
perpetrator: culprit, offender | persecution: harassment | person: individual, human being, man or woman
personality: character | personnel: staff | perspective: point of view
pet: domestic animal, animal companion | petition: written request | petrol: fuel, gasoline
pharmacist: dispenser of medicines, druggist | pharmacy: chemist's shop, drugstore | phenomenon: occurrence
philosopher: thinker | philosophy: system of thought | phone: telephone, handset
photo: picture, photograph, snapshot | photograph: photo, picture, snapshot, shot
photographer: picture taker, taker of pictures | phrase: expression
physician: doctor, medical man, medical practitioner, medic
pianist: player of the piano, keyboard player, piano player | picture: image | piece: bit, fragment, part
pier: landing stage, jetty | pile: heap, stack | pilgrim: religious traveller | pilgrimage: holy journey
pill: tablet | pillar: column, post | pilot: flyer, airman, aviator | pioneer: forerunner
pipe: tube, conduit | pirate: buccaneer, sea robber, corsair | pity: compassion | place: spot, location, site
plague: epidemic | plaintiff: complainant | plan: scheme, blueprint | plane: aeroplane, aircraft
planet: world, celestial body, heavenly body | plantation: estate | play: drama, stage work
playground: play area | playwright: dramatist, writer of plays, author of plays | pleasure: enjoyment, delight
plumage: feathers | plumber: pipe fitter | pocket: pouch | poem: verse, piece of poetry, lines
poet: writer of verse, bard | poetry: verse, verses | poison: toxin, venom
police: police force, law officers, constabulary | policeman: police officer, constable
policy: line of action, course of action | politician: statesman, political figure, public figure
pollutant: harmful substance | pollution: contamination | pond: pool, small lake, pool of water
pony: small horse | pool: basin | pope: pontiff | popularity: fame, general liking
population: number of inhabitants | porcelain: china | port: harbour, docks, haven | porter: carrier
portion: part, share, helping, serving | portrait: likeness, picture of a person
possessions: belongings, property | possibility: option | post: position, job | postman: mailman
pot: pan, vessel for cooking | potter: maker of pots, ceramic artist | poverty: want, neediness
practice: custom | prayer: words to God, supplication | preacher: giver of sermons, minister
precipitation: rain and snow | precision: accuracy, exactness | predator: hunting animal, hunter
predecessor: forerunner | prediction: forecast, prophecy | preference: liking, first choice | prejudice: bias
premiere: first night, first performance | premises: building and grounds | preparation: making ready
presence: attendance | presentation: introduction | preservation: conservation, upkeep | pressure: force
prestige: standing, reputation | prevention: stopping | price: cost, amount to pay, sum charged, charge
pride: self-respect | priest: clergyman, cleric | prince: king's son | princess: king's daughter
principal: head teacher | principle: rule, basic idea | printer: book producer | priority: first concern
prison: jail, penitentiary, gaol | prisoner: inmate, captive, convict | privilege: special right
prize: award | probability: likelihood, chance | problem: difficulty, issue | procedure: process, method
process: procedure, course of action | procession: parade, march, line of people
producer: maker, manufacturer, creator | profession: occupation, trade, vocation, job
professor: university teacher, academic, scholar | profit: gain, surplus, net earnings | programme: schedule
progress: advance, headway | prohibition: ban | project: undertaking, venture
promise: pledge, word of honour | proof: evidence | proponent: supporter, advocate | proportion: share
proposal: suggestion, recommendation | prospect: outlook | prosperity: wealth, affluence
protagonist: hero or heroine, main character, leading character | protection: safety
protector: defender, guardian | protest: demonstration | protester: demonstrator | provider: supplier
province: region, district, territory | proximity: nearness, closeness | pseudonym: pen name, assumed name
pub: tavern, alehouse | public: general population | publication: release | publicity: public attention
publisher: publishing house, publishing company | punishment: penalty
pupil: student, schoolchild, learner, schoolboy or schoolgirl | puppet: doll on strings
puppy: young dog, pup | purchaser: buyer, customer | purpose: aim, goal, function, objective, intention
purse: wallet, money bag | pursuit: chase | puzzle: riddle, brain-teaser | quake: earthquake, tremor
qualification: certificate, requirement | quantity: amount, number, volume | quarrel: argument, row, dispute
quarry: stone pit | queen: monarch, sovereign, ruler | question: query
questionnaire: list of questions, survey | queue: line of people | radio: wireless
raid: attack, foray, surprise attack | railroad: railway
railway: railroad, train line, rail line, line of rail | rainfall: precipitation, amount of rain
ranking: order, place in the order | ransom: money for the release | rate: pace, frequency
reaction: response | realm: kingdom, domain | reason: cause, motive | rebel: insurgent, mutineer
rebellion: uprising, revolt, mutiny, insurrection | receipt: proof of payment, sales slip
receiver: recipient | receptionist: front desk worker | recession: economic downturn, slump
recipe: cooking method, cooking instructions, directions for cooking
recipient: receiver, person receiving it | recognition: acknowledgement, appreciation
recommendation: advice, suggestion | record-holder: best performer | recovery: return to health
recruitment: hiring | reduction: decrease, cut | referee: match official | refinery: processing plant
reform: change, improvement | refuge: shelter, haven | refugee: displaced person, asylum seeker, exile
refund: repayment, money back | regime: government, system of rule | regiment: army unit
region: area, part of the country, territory, district, zone | register: list, record
registration: enrolment | regulation: rule, provision | reign: rule, time on the throne
relationship: relation, connection, link, bond | reliability: dependability | relief: aid, help
religion: faith, creed, belief, religious belief | remains: relics, what is left
remedy: cure, treatment, medicine | reminder: prompt | removal: taking away
renovation: restoration, refurbishment | rent: rental charge, sum paid by the tenant | replacement: substitute
replica: copy, reproduction | reply: answer, response | report: account, statement | reporter: journalist
representation: depiction | representative: agent, spokesman | reptile: scaly animal
republic: state without a king | reputation: standing, good name | request: demand
requirement: need, condition | rescue: saving, salvation | research: study, investigation, enquiry
researcher: scientist | resemblance: likeness, similarity | reservation: booking
reservoir: water store, artificial lake | residence: home, dwelling, place to live
resident: inhabitant, dweller, occupant, citizen | resignation: stepping down | resort: holiday place
resource: supply | respect: esteem, regard | response: answer, reply, reaction
responsibility: duty, obligation
restaurant: eatery, eating place, dining place, bistro, place to eat, eating house | restoration: repair
restorer: repairer | restriction: limit, limitation | result: outcome, consequence | retailer: shop, dealer
retreat: withdrawal | reunion: get-together | revenge: retaliation, vengeance | revenue: income
reversal: turnaround | review: critique, appraisal | revision: correction | revolt: uprising, rebellion
revolution: overthrow, upheaval | revolver: handgun | reward: recompense, prize, bounty
ribbon: band, strip of cloth | riches: wealth, treasure | riddle: puzzle, brain-teaser, conundrum
rider: horseman | riot: disturbance, public disorder, uproar | rise: increase, growth | risk: danger, hazard
rite: ritual, ceremony | ritual: rite, ceremony | rival: competitor, opponent, adversary, contender
rivalry: competition | river: stream, waterway, watercourse, flowing water
riverbank: bank of the river, waterside | road: street, roadway, thoroughfare | roadway: road
robber: thief, bandit | robbery: theft, hold-up, raid | robot: automaton
rocket: space vehicle, launch vehicle | role: part | romance: love affair | roof: covering on top
room: chamber | rooms: chambers | rope: cord, line, cable | route: path, way, course, itinerary | row: line
rubbish: refuse, waste, trash | rug: carpet | ruins: remains, wreckage | ruler: sovereign, monarch
ruling: decision, verdict, judgement | rumour: hearsay, gossip | runner: sprinter, jogger, athlete
runway: landing strip, airstrip | sacrifice: offering | sadness: sorrow, grief | safety: security
sailing: yachting | sailor: seaman, mariner, crew member, seafarer
salary: pay, wage, earnings, remuneration, income | sample: specimen, piece taken
sanctuary: refuge, holy place | satellite: orbiting body | satisfaction: contentment | sauce: gravy, dressing
savings: money put aside | scandal: disgrace | scarcity: shortage | scarf: neckerchief | scenery: landscape
scent: smell, odour, fragrance | sceptic: doubter | schedule: timetable, plan
scholar: academic, learned person | scholarship: grant for study, study grant
school: place of learning, educational institution | schoolboy: pupil | schooling: education
schoolteacher: teacher | science: field of study
scientist: researcher, scholar, investigator, man or woman of science, academic
score: result, number of points | scream: shriek, cry | screen: display, monitor
sculptor: maker of statues, stone carver, maker of sculptures | sculpture: carved work, figure
sea: ocean, waters | seaport: harbour town | search: hunt, quest | seashore: coast, beach | seaside: coast
secretary: office assistant, clerk, office worker | section: part | sector: branch, area | seed: grain, kernel
segment: section, part | selection: choice | self-government: autonomy
seller: vendor, trader, dealer, merchant, salesperson, person selling it | seminar: class, course
sender: mailer | sensation: feeling | sensor: detector | sentry: guard, watchman
separation: parting, division | sequel: continuation, follow-up | sergeant: non-commissioned officer
series: sequence, run | servant: domestic, attendant | session: sitting, meeting
settlement: community, village | settler: colonist, pioneer | severity: seriousness, harshness
sewage: waste water | share: portion, part, stake | shareholder: stockholder, part owner
shareholders: stockholders | shark: predatory fish | shed: hut, outbuilding | shelf: ledge
shelter: refuge, place of safety | shepherd: sheep herder, herdsman
shield: piece of armour, protective plate | ship: vessel, seagoing craft, large boat
shipment: consignment, delivery, load, dispatch | shipwreck: loss of the ship | shoe: item of footwear
shoemaker: cobbler | shoes: footwear | shop: store, outlet, retail outlet
shopkeeper: storekeeper, tradesman, shop owner, trader | shopper: customer, buyer
shore: coast, shoreline, waterside | shortage: lack, scarcity | show: performance, spectacle
shrine: holy place, place of worship | sibling: brother or sister | sickness: illness, disease
siege: blockade, encirclement, encirclement of the town | sign: signal | signal: sign
signature: handwritten name | significance: importance, meaning
similarity: likeness, resemblance, common feature
singer: vocalist, performer of songs, songster, songstress or songster, vocal artist | sister: female sibling
site: place, spot, location | size: dimensions, extent, magnitude | sketch: drawing
skill: ability, expertise, proficiency | skipper: captain | skyscraper: high-rise | slave: bondsman
slavery: bondage, enslavement | slice: piece, portion
slogan: motto, catchphrase, tagline, advertising phrase, catchword | slope: incline, hillside
smell: odour, scent | smith: metalworker | smoke: fumes | snack: bite to eat | snake: serpent
society: association | sofa: couch, settee | software: computer program
soldier: fighter, serviceman, military man, trooper | solicitor: lawyer, legal adviser
solution: answer, way out | son: male child | song: tune, vocal piece | sorcerer: wizard, magician
sorrow: grief, sadness | sort: kind, type | sound: noise | soup: broth, liquid dish | source: origin
sovereignty: independence | spacecraft: space vessel, space vehicle, spaceship | specialist: expert
speciality: strong point, special field | specialty: strong point, special field | specimen: example, sample
spectacle: show, sight | spectator: onlooker, viewer, watcher | spectrum: range
speech: talk, address, oration | speed: pace, velocity, rate of motion, swiftness | speedboat: motor boat
spice: seasoning, flavouring | spire: steeple, pointed tower | spokesman: speaker, representative
spokesperson: representative | sponsor: backer, financial supporter, patron
sport: game, athletic activity, physical exercise | spot: place, location
spouse: husband or wife, partner in marriage, marriage partner | spy: secret agent | stability: steadiness
stadium: sports ground, arena, sports venue, sporting ground | staff: personnel, workforce, employees
staircase: stairs, flight of steps, stairway | stairs: steps, staircase | stall: stand, booth
stamp: postage stamp | standpoint: point of view | start: beginning, commencement, outset | starvation: hunger
statement: declaration, assertion | statue: sculpture, carved figure, figure | stay: visit, sojourn
steam: water vapour | steamer: steamship, steamboat | steeple: spire, church tower | steward: attendant
stimulus: incentive | store: shop | storehouse: warehouse, depot | storeroom: stockroom | storey: floor, level
storm: tempest, gale, rough weather | story: tale, narrative, account, yarn | stranger: unknown person
strategy: plan, approach, game plan | stream: brook, small river | street: road, thoroughfare
strength: power, force, might | stronghold: fortress, bastion | structure: building | struggle: fight, battle
stubbornness: obstinacy | student: pupil, learner, scholar | studio: workroom, atelier
style: manner, fashion | subject: topic, theme | submarine: underwater craft
subsidiary: daughter company, branch | subsidy: grant, financial aid | substance: matter, material
substitute: replacement, stand-in | suburb: outskirts, outlying district, residential district
subway: underground railway | success: triumph, favourable outcome | successor: person who came next, follower
suffering: distress, pain | suggestion: proposal, recommendation | suitcase: travelling bag, travel case, case
sum: amount, total | summary: outline, short version | summer: warm season, hot season, warmest season
sunrise: dawn, daybreak | sunset: nightfall, dusk, sundown | superiority: dominance
supermarket: food store, self-service shop, big food shop | supervision: oversight, control
supervisor: overseer, superior, foreman, manager, person in charge | supper: evening meal
supplier: provider, purveyor | supply: stock, store | support: help, backing, assistance
supporter: backer, follower, adherent | surgeon: doctor, operating doctor
surname: family name, last name, second name | survey: poll, inquiry, questionnaire | suspect: alleged culprit
suspicion: mistrust, hunch | swamp: marsh, bog | sweetheart: beloved | swimmer: bather, person swimming
swindler: cheat, fraudster | sword: blade | swordsman: fencer | symbol: emblem, sign, token, representation
symphony: orchestral work | symptom: sign, indication | symptoms: signs, indications
synagogue: Jewish house of prayer | syndrome: set of symptoms | synthesis: combination | tablet: pill
tactic: manoeuvre | tactics: manoeuvres | tailor: maker of clothes, garment maker, clothes maker
tale: story, narrative, account | talent: gift, ability | talisman: lucky charm | talk: lecture, speech
tanner: maker of leather | target: goal, objective, aim | task: job, duty, assignment, piece of work
taste: flavour | tavern: pub, inn | tax: levy, duty, government charge | taxi: cab, hired car
teacher: instructor, schoolteacher, educator, tutor, schoolmaster, school teacher | teaching: doctrine
team: squad | teammate: fellow player | technique: method, approach | teenager: adolescent, youth
telephone: phone, handset | television: TV | temperature: degree of heat, warmth, level of heat
temple: place of worship | tenant: renter, lodger, occupant, occupier, leaseholder | tension: strain
tent: canvas shelter | terrain: ground, land | territory: land, area, region, domain | terror: great fear
testament: will | testimony: evidence, statement of the witness | text: wording
textbook: schoolbook, course book | textile: fabric, cloth | texture: feel | theater: playhouse
theatre: playhouse | theft: robbery, stealing, larceny | theory: hypothesis, doctrine, set of ideas
therapy: treatment | thesis: dissertation | thickness: distance through, diameter
thief: robber, stealer, crook | thought: idea, notion | threat: menace, danger | threshold: doorstep
throat: gullet | throne: royal seat | thunderstorm: storm with lightning | ticket: pass
timber: wood, building wood | timetable: schedule | toddler: small child | toilet: lavatory, washroom
toll: road charge | tomb: grave, burial place | tombstone: gravestone, headstone
tool: implement, instrument, utensil, device | topic: subject, theme
tornado: twister, whirlwind, violent storm | torture: torment | total: sum, whole amount | tour: journey
tourism: travel industry, holiday trade | tourist: holidaymaker, visitor, sightseer, traveller, vacationer
tournament: championship, competition, contest | towel: cloth for drying
town: municipality, settlement, community, urban settlement | toxin: poison | toy: plaything
trader: merchant, dealer, tradesman | tradition: custom, old practice, long-standing custom
tragedy: disaster | trail: track, path, footpath | trainee: apprentice, learner
trainer: coach, instructor, instructor in sports | training: instruction, schooling
trait: characteristic, feature | tram: streetcar | transaction: business deal | transcript: written copy
transformation: change | transition: change, changeover
translation: version in the other language, rendering | translator: interpreter, language mediator
transport: conveyance | transportation: transport, conveyance | traveler: voyager, wayfarer
traveller: voyager, wayfarer, person on a journey | tray: serving board | treason: betrayal
treasure: riches, hoard, hidden riches, valuables | treasurer: keeper of the money | treatise: learned paper
treatment: therapy, cure | treaty: pact, agreement, accord, formal agreement | tree: woody plant
trek: long walk | trend: tendency | tribe: clan, people | tribunal: court
trip: journey, excursion, outing, tour | troops: soldiers, forces | trophy: prize, cup, award
trousers: pants, slacks, breeches | truce: armistice, ceasefire
truck: lorry, heavy goods vehicle, goods vehicle | tuition: teaching, instruction | tune: melody
tunnel: underground passage, underpass | turnover: sales, volume of business | turret: small tower
tutor: private teacher, teacher, coach | type: kind, sort | tyrant: dictator, despot
umbrella: parasol, brolly | uncertainty: doubt | uncle: parent's brother | undertaking: venture, enterprise
unemployment: joblessness, lack of work | uniform: official dress, service dress | uniformity: sameness
unity: oneness
university: institute of higher learning, college, seat of learning, institution of higher education
uprising: revolt, rebellion | urn: vase | utensil: tool, implement | utility: usefulness
vacancy: open position, unfilled post | vacation: holiday, break, time off
vaccination: immunisation, inoculation | vaccine: jab | validity: soundness
valley: vale, dale, low ground, hollow | valour: courage | value: worth | vase: flower holder
vault: strongroom | vegetable: garden produce | vehicle: means of transport
velocity: speed, rate of motion, pace | vendor: seller | venture: undertaking
venue: place of the event, setting | verdict: ruling, decision, judgement | version: edition, variant
vessel: ship, boat, craft | vet: animal doctor | veteran: former soldier | veterinarian: vet, animal doctor
vicar: parish priest, clergyman | vicinity: neighbourhood, surrounding area
victim: casualty, injured party, sufferer | victor: winner | victory: win, triumph, success, conquest
video: clip, film clip | viewer: watcher, spectator | viewpoint: point of view | villa: country house
village: small town, hamlet, settlement, rural community, small settlement
villager: inhabitant of the village | villain: baddie, scoundrel | vineyard: wine-growing estate
violation: breach, infringement | violence: brutality | violinist: fiddler, player of the violin | virus: germ
visit: call, stay | visitor: guest, sightseer | vocabulary: stock of words | vocation: calling
volcano: fire mountain, mountain of fire | volunteer: unpaid helper | vote: ballot
voter: elector, member of the electorate | voyage: trip, sea journey, journey | voyager: traveller
wages: pay, earnings | wagon: cart | waiter: server, table attendant | walker: hiker, rambler, stroller
wallet: purse | war: armed conflict, hostilities, military conflict | warden: keeper, guard
wardrobe: clothes cupboard | warehouse: storehouse, depot, storage building | warfare: fighting, war
warning: caution, alert | warranty: guarantee, assurance | warrior: fighter, combatant
warship: naval vessel, battleship | waste: refuse, rubbish | watchmaker: maker of clocks
waterfall: cascade, falls | waterfront: water's edge | waterway: river or canal
weakness: weak point, frailty | wealth: riches, fortune, affluence, prosperity | weapon: fighting tool
weather: climatic conditions | weaver: maker of cloth | website: web page, internet page
wedding: marriage ceremony, nuptials, marriage | weed: unwanted plant | weekend: Saturday and Sunday
weight: heaviness, mass | welfare: well-being | well: water shaft | whirlpool: eddy | wholesaler: bulk seller
widow: woman whose husband is dead, bereaved wife | width: breadth, distance across
wife: spouse, married woman | wilderness: wild country, wasteland | wildlife: wild animals | wind: moving air
windmill: wind-driven mill | window: pane | wine: fermented grape juice
winner: victor, champion, person who came first | winter: cold season, coldest season | wisdom: good sense
wish: desire | witch: sorceress | witness: observer, onlooker, bystander | wizard: magician, sorcerer
woman: lady, female, adult female | woodcutter: lumberjack, logger | woodland: forest, woods
worker: employee, labourer, workman, working person | workforce: staff, employees, body of workers
workplace: place of work | workshop: workroom, studio, place of work, craftsman's room | worship: veneration
wound: injury, cut, lesion | wreck: remains of the ship | wrestler: fighter | writer: author
yacht: sailing boat, pleasure boat | year: calendar year | yield: output, return
youngster: young person, youth | youth: young person | zeal: eagerness | zone: area, region | zoo: animal park
"""
