# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs that may stand for one another in a question, their doers and deeds (see synonyms_reviewed)."""

VERBS = """
abandon: give up, desert | accept: agree to | accompany: go with | accomplish: achieve | accuse: charge
achieve: accomplish, attain | acquire: obtain, get | adopt: take up | aid: help, assist | alter: change
announce: declare, proclaim | appoint: name | arrive: turn up, get there | assassinate: murder, kill
assemble: put together | assist: help, aid | attain: reach, achieve | attempt: try | attend: go to
bake: cook | ban: forbid, prohibit | banish: exile | battle: fight | beat: defeat, overcome
begin: start, commence | bequeath: leave | borrow: take on loan | build: construct, erect
buy: purchase, acquire | call: name | cancel: call off | capture: seize, catch | carry: transport
carve: cut | catch: capture | cause: bring about, lead to | cease: stop | celebrate: commemorate
choose: select, pick | claim: assert | classify: categorise | climb: ascend | close: shut
collaborate: work together | collapse: fall down | collect: gather | commence: begin, start | compel: force
complete: finish | conceal: hide | conduct: carry out | conquer: defeat, subdue | construct: build, erect
consume: use up | contain: hold, include | cook: prepare | create: make | cure: heal | damage: harm
deceive: trick, fool | decrease: go down, drop | defeat: beat, vanquish | deliver: hand over
demolish: tear down, knock down | depart: go away | depict: portray, show | destroy: ruin, wreck
deteriorate: get worse | devour: gobble up, wolf down | die: pass away, perish | dig: excavate
diminish: lessen | disclose: reveal | discover: find | dismiss: fire, sack | display: show, exhibit
donate: give | drag: pull, haul | educate: school | elect: vote in | eliminate: get rid of | employ: hire
encounter: meet, come across | encourage: urge | end: finish | engrave: inscribe, carve
enlarge: expand, extend | enter: go into | entertain: amuse | enumerate: list | erect: build, put up
escape: get away, flee | establish: found, set up | estimate: guess | exchange: swap | execute: put to death
exhibit: display, show | expand: grow, enlarge | expel: throw out | explain: make clear | explode: blow up
explore: investigate | export: sell abroad | finance: fund, pay for | finish: complete | fire: dismiss, sack
fix: repair, mend | flee: escape, run away | forbid: ban, prohibit | forecast: predict
found: establish, set up, start | fund: finance, pay for | govern: rule | grant: give
guard: watch over, protect | guess: estimate | guide: lead | happen: occur, take place | harm: hurt, damage
harvest: reap, gather in | hate: detest, loathe | haul: drag, pull | heal: cure | hide: conceal
hire: employ, take on | hurt: injure | identify: recognise | import: bring in | imprison: lock up, jail
increase: go up, rise | indicate: show | influence: affect | inform: tell, notify | inhabit: live in, occupy
injure: hurt, wound | inquire: ask | inspect: examine, check | install: put in | instruct: teach
insult: offend | invade: attack | invent: devise, think up | investigate: look into | invite: ask
jump: leap | kidnap: abduct | lend: loan | link: connect | list: enumerate | live: reside, dwell
loan: lend | locate: situate, site | lock: bolt | love: adore | manage: run | manufacture: make, produce
marry: wed | measure: gauge | mend: repair, fix | mention: cite, bring up | modify: change, alter
mourn: grieve for | murder: kill | need: require | nickname: dub | note: observe | notify: inform, tell
obtain: get, acquire | occur: happen, take place | offend: insult | offer: present
organise: arrange, put on | outlaw: ban | oversee: supervise | own: possess | permit: allow, let
persuade: convince, talk round | plunder: loot | possess: own | postpone: put off, delay
predict: forecast, foretell | proclaim: announce, declare | produce: make, turn out | prohibit: ban, forbid
promise: pledge, vow | propose: put forward | protect: guard, shield | prove: show | provide: supply
publish: issue | punish: penalise | purchase: buy, acquire | pursue: chase | reach: get to
recall: remember | receive: get | recommend: suggest, advise | reject: turn down | remember: recall
remove: take away | renovate: restore, do up | rent: hire | repair: mend, fix | reply: answer
represent: stand for | require: need | rescue: save | reside: live, dwell | resign: step down
resist: withstand | restore: renovate | reveal: disclose, make known | rip: tear | ruin: wreck, spoil
sack: dismiss, fire | save: rescue | scare: frighten | seek: look for | seize: capture, grab
select: choose, pick | shatter: smash | shout: yell | shut: close | situate: locate | sketch: draw
smash: shatter, break | snatch: grab | split: divide | spot: notice, see | spy: spot, catch sight of
start: begin, commence | steal: make off with, pinch | study: examine | suggest: propose, put forward
supervise: oversee | supply: provide | suppress: put down | surrender: give up | surround: encircle
swallow: gulp down | swap: exchange, trade | symbolise: stand for | tell: inform | throw: toss, hurl
tow: pull | train: coach | transfer: move | translate: render | transport: carry, convey | tutor: teach
uncover: discover | use: employ, utilise | utilize: use, employ | vanish: disappear
visit: call on, pay a visit to | warn: alert, caution | watch: observe, look at | wound: injure
wreck: destroy | write: pen | yell: shout
"""

# Verb -> the one who does it. "Who founded X?" is "Who was the founder of X?"
AGENTS = """
build: builder | buy: buyer | captain: captain | chair: chairman | coach: coach
command: commander | compose: composer | conquer: conqueror | construct: builder | create: creator
defend: defender | design: designer | direct: director | discover: discoverer | edit: editor
employ: employer | establish: founder | explore: explorer | finance: backer | found: founder
govern: governor | guard: guard | host: host | illustrate: illustrator | inherit: heir | invent: inventor
kill: killer | lead: leader | manage: manager | manufacture: manufacturer | murder: murderer
narrate: narrator | organise: organiser | organize: organizer | own: owner | paint: painter
perform: performer | photograph: photographer | produce: producer | publish: publisher | purchase: buyer
report: reporter | restore: restorer | rule: ruler | run: manager | seize: captor | sell: seller
send: sender | sponsor: sponsor | succeed: successor | supervise: supervisor | support: supporter
tailor: tailor | teach: teacher | train: trainer | translate: translator | win: winner
write: author, writer
"""

# Verb -> what is done. "When was X founded?" is "When did the founding of X take place?"
DEEDS = """
abandon: abandonment | abolish: abolition | acquire: acquisition | announce: announcement | arrest: arrest
arrive: arrival | assassinate: assassination | baptise: baptism
build: building, construction | bury: burial | capture: capture | close: closing, closure
collapse: collapse | complete: completion | conquer: conquest | construct: construction | create: creation
cremate: cremation | crown: coronation, crowning | defeat: defeat | deliver: delivery | demolish: demolition
depart: departure | destroy: destruction | die: death | discover: discovery | dismiss: dismissal
dissolve: dissolution | elect: election | erect: construction | erupt: eruption
establish: establishment, founding | examine: examination | excavate: excavation | execute: execution
expand: expansion | explore: exploration | form: formation | found: foundation, founding
inaugurate: inauguration | inspect: inspection | introduce: introduction | invade: invasion
invent: invention | kidnap: kidnapping | launch: launch | liberate: liberation | marry: wedding
murder: murder | open: opening | paint: painting | perform: performance | publish: publication
purchase: purchase | ratify: ratification | rebuild: rebuilding | reform: reform | release: release
remove: removal | renovate: renovation | repair: repair | replace: replacement | rescue: rescue
resign: resignation | restore: restoration | retire: retirement | return: return | sell: sale
settle: settlement | sign: signing | translate: translation | unveil: unveiling
"""
