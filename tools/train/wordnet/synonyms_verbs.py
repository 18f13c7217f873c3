# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs that may stand for one another in a question, their doers and deeds (see synonyms_reviewed)."""

VERBS = """
abandon: give up, desert | abolish: do away with, get rid of, put an end to | absorb: soak up, take in
accelerate: speed up | accept: agree to, take, say yes to | accompany: go with, escort, travel with, attend
accomplish: achieve, carry out, bring off | achieve: accomplish, attain, bring about, manage
acknowledge: admit, recognise | acquire: obtain, get, come into possession of, purchase
adapt: adjust, modify | adjust: adapt, alter | admire: look up to, think highly of | admit: confess, own up to
adore: love, worship | advertise: promote, publicise | advise: counsel, recommend | afford: pay for
aid: help, assist, support | allow: permit, let | alter: change, modify, adjust | amaze: astonish, astound
amuse: entertain, make laugh | analyse: examine, study | announce: declare, proclaim, make known, make public
annoy: irritate, anger | answer: reply to, respond to | anticipate: expect, foresee | apologise: say sorry
appoint: name, designate | approve: give consent to, agree to, sanction | arrange: organise, set up
arrest: take into custody, detain | arrive: turn up, get there, reach the place, come in
ascend: climb, go up | assassinate: murder, kill, take the life of, slay
assemble: put together, build, piece together | assist: help, aid, support, lend a hand to | assure: promise
astonish: amaze, surprise | attach: fasten | attack: assault, assail | attain: reach, achieve, arrive at, gain
attempt: try, seek | attend: go to, be present at, visit | attract: draw | auction: sell to the highest bidder
authorise: permit, approve | avoid: keep away from, steer clear of | award: grant, present | bake: cook
ban: forbid, prohibit, outlaw, bar | banish: exile, drive out, expel | battle: fight
beat: defeat, overcome, get the better of, triumph over | begin: start, commence, get under way
bequeath: leave | betray: be disloyal to, give away | bite: sink the teeth into
blame: hold responsible, put the blame on | boil: cook in water | boost: increase, raise
borrow: take on loan | break: smash, shatter | breed: rear, raise | build: construct, erect, put up, raise
bury: lay to rest, inter | buy: purchase, acquire, get, obtain, pay for | calculate: work out, compute
call: name, term | calm: soothe, pacify | cancel: call off, scrap, abandon
capture: seize, catch, take prisoner, apprehend | carry: transport, bear, convey, take along
carve: cut, chisel, sculpt | catch: seize | categorise: classify, sort
cause: bring about, lead to, produce, give rise to, trigger, result in | cease: stop, end, halt
celebrate: commemorate, mark, observe | certify: confirm, attest | change: alter, modify
characterise: mark, typify | chase: pursue, run after | check: inspect, examine, look over
choose: select, pick, opt for, decide on, settle on | claim: assert, maintain, allege, state
clarify: make clear, explain | classify: categorise | climb: ascend, go up, scale | close: shut, shut down
coincide: happen at the same time | collaborate: work together
collapse: fall down, cave in, give way, fall in | collect: gather, amass, bring together
combine: merge, unite | comfort: console | command: lead, be at the head of | commemorate: celebrate, honour
commence: begin, start, get under way | comment: remark | compare: contrast | compel: force
compensate: make up for | compete: vie | compile: put together, gather
complain: grumble, express displeasure | complete: finish, conclude, bring to an end, finalise
complicate: make difficult | compose: write | comprise: contain, include, consist of
conceal: hide, keep secret, cover up | conceive: think up, devise | conclude: end, finish | condemn: denounce
conduct: carry out | confirm: verify, bear out | confiscate: seize, take away | confuse: bewilder, puzzle
connect: join, tie together | conquer: defeat, subdue, take over, vanquish | consolidate: strengthen
constitute: make up, form | construct: build, erect, put up, assemble | consult: ask for advice, turn to
consume: use up, eat up, get through | contact: get in touch with, reach
contain: hold, include, have inside, comprise | contradict: go against, deny | control: be in charge of
convince: persuade, win over | cook: prepare, make | cooperate: work together, collaborate
correct: put right, rectify | crave: long for, desire
create: make, produce, bring into being, bring into existence | criticise: find fault with, speak ill of
criticize: find fault with, speak ill of | crush: squash | cultivate: grow, raise
cure: heal, make well, restore to health | damage: harm, do harm to, hurt
deceive: trick, fool, mislead, take in | declare: announce, proclaim | decorate: adorn, ornament, embellish
decrease: go down, drop, decline, shrink, lessen | dedicate: devote | deduce: infer, conclude
defeat: beat, vanquish, overcome, triumph over, conquer | defend: protect, guard | delay: hold up, put off
deliver: hand over | demand: call for | demolish: tear down, knock down, destroy, pull down, raze
demonstrate: show, prove | depart: go away | depict: portray, show, represent, illustrate
depose: remove from office, oust | derive: obtain, get | descend: go down, climb down
describe: depict, give an account of | desert: abandon | deserve: merit, be worthy of
design: devise, draw up | designate: name, appoint | desire: want, wish for
destroy: ruin, wreck, demolish, wipe out, lay waste | detain: hold, keep in custody
detect: discover, notice, spot | deteriorate: get worse, worsen | determine: establish, find out
develop: work out | deviate: turn aside | devise: invent, think up | devote: dedicate
devour: gobble up, wolf down | die: pass away, perish | differ: be different | dig: excavate, hollow out
diminish: lessen | disappear: vanish, get lost | disclose: reveal, make public | discontinue: stop, end
discourage: put off, deter | discover: find, come upon, detect, come across
discuss: talk about, debate, talk over | disguise: mask | dislike: be averse to, object to
dismiss: fire, sack, remove from the post | dispatch: send, send off | display: show, exhibit, put on show
disrupt: disturb, upset | dissolve: break up | distribute: hand out, give out, share out
disturb: bother, upset | divide: split, separate | dominate: rule, control
donate: give, contribute, make a gift of | double: increase twofold | drag: pull, haul | dream: imagine
drink: swallow | drive: steer | dwell: live, reside | earn: make, be paid, bring in | eat: consume, dine on
echo: repeat | educate: school, teach, train, instruct | elect: vote in, choose, vote into office
eliminate: get rid of, do away with, remove | embrace: hug | emerge: come out, appear
emphasise: stress, highlight | emphasize: stress, highlight | employ: hire, have on the payroll, engage
enable: allow, make it possible | encounter: meet, come across, run into, come upon, face
encourage: urge, spur on, inspire | end: finish, conclude, come to an end, come to a close
endanger: put at risk, imperil | endorse: back, support | endure: bear, put up with, suffer
engrave: inscribe, carve | enhance: improve, heighten | enjoy: take pleasure in, like
enlarge: expand, extend, make bigger, increase | enlist: recruit, join up | enrich: make richer
ensure: make sure, guarantee | enter: go into, walk into, come into | entertain: amuse, keep amused
entice: tempt, lure | enumerate: list | envy: be jealous of | equip: fit out, supply, provide
erase: rub out, delete | erect: build, put up, construct, raise
escape: get away, flee, break out, break free | establish: found, set up, create, bring into being
estimate: guess, reckon, judge | evacuate: clear, empty | evade: escape, dodge | evaluate: assess, judge
evolve: develop, change little by little | exaggerate: overstate | examine: inspect, study, look at closely
excavate: unearth, dig up, dig out | exceed: be greater than, go beyond | exchange: swap, trade, barter
exclude: leave out, shut out | excuse: forgive, pardon
execute: put to death, carry out the death sentence on | exhibit: display, show, put on show
exile: banish, expel | exist: be found | expand: grow, enlarge, extend, increase
expect: anticipate, count on, look forward to | expel: throw out, drive out, eject
experience: undergo, go through, live through | explain: make clear, account for, set out, clarify
explode: blow up, go off, burst | exploit: take advantage of, make use of
explore: investigate, travel through, look into, examine | export: sell abroad, send abroad, ship abroad
expose: reveal, lay bare | extend: lengthen, prolong | extinguish: put out, quench
facilitate: make easier, ease | fascinate: captivate, charm | fasten: attach, fix | fear: be afraid of, dread
fetch: bring, go and get | fight: battle | finalise: complete
finance: fund, pay for, pay the cost of, bankroll | finish: complete, conclude, end, bring to an end
fire: dismiss, sack | fix: repair, mend, put right | flatter: pay compliments to
flee: escape, run away, run off, get away | flourish: thrive, prosper | follow: come after, go after
forbid: ban, prohibit, outlaw | forecast: predict, foretell, foresee | foresee: predict, anticipate
forge: fake, counterfeit | forget: fail to remember | forgive: pardon, excuse | fortify: strengthen
foster: promote, encourage | found: establish, set up, create, bring into being, call into being
frighten: scare, terrify | fulfil: carry out, achieve | fund: finance, pay for, bankroll
gain: obtain, win, acquire | gather: collect, assemble, bring together | glorify: praise highly
govern: rule, control, be in charge of | grab: seize, snatch | graduate: take a degree
grant: give, award, allow | greet: welcome, say hello to | guarantee: ensure, promise
guard: watch over, protect, keep watch over, defend | guess: estimate, suppose, surmise
guide: lead, steer, show the way, direct | halt: stop, come to a stop | hamper: hinder
handle: deal with, manage | happen: occur, take place, come about, come to pass, go on
harass: pester, bother | harm: hurt, damage, do damage to, injure | harvest: reap, gather in, bring in, pick
hasten: speed up | hate: detest, loathe, dislike intensely, abhor | haul: drag, pull | heal: cure, make well
heighten: increase | help: assist, aid, support, lend a hand to | hesitate: waver
hide: conceal, put out of sight, tuck away | highlight: stress, emphasise | hinder: hamper, impede
hire: employ, give a job to, engage, recruit | honor: pay tribute to | honour: pay tribute to
host: put on, stage | humiliate: shame | hunt: stalk | hurt: injure | identify: recognise, pick out
ignite: set fire to, light | ignore: take no notice of, disregard | illustrate: provide the pictures for
imitate: copy, mimic | impede: hinder, get in the way of | implement: carry out, put into effect
imply: suggest, hint at | import: bring in, buy from abroad, ship in | impress: make an impression on
imprison: lock up, jail | improve: better, make better, enhance | include: contain
incorporate: include, take in | increase: go up, rise | indicate: show, point to, suggest
infect: pass the illness to | inflict: impose | influence: affect, have an effect on
inform: tell, notify, let know, give word to | inhabit: live in, occupy, dwell in, reside in
inherit: be left, come into | initiate: start, begin, set in motion | injure: hurt, wound, harm, do harm to
inquire: ask | inscribe: engrave, write | insert: put in | insist: maintain firmly
inspect: examine, check, look over, look at closely | inspire: give the idea for, stimulate
install: put in, fit, set up | instruct: teach, give lessons to, train | insult: offend | integrate: combine
intend: plan | interpret: explain | interrogate: question, examine | interrupt: break in on
intervene: step in | introduce: bring in, launch | invade: attack, march into, overrun
invent: devise, think up, come up with, dream up, create | invest: put in, put money in
investigate: look into, examine, look at closely, study | invite: ask, ask to come | jail: imprison, lock up
jeopardise: put at risk, endanger | join: become a member of | judge: assess, rate | jump: leap
justify: give reasons for | kidnap: abduct, snatch | kill: take the life of, slay | lament: mourn
launch: start, set in motion | lead: head, be in charge of, be at the head of
leave: go away from, depart from | legalise: make legal, permit by law | lend: loan
lengthen: extend, make longer | liberate: free, set free | license: authorise | like: be fond of, enjoy
link: connect, join, tie | list: enumerate, set out, name | live: reside, dwell, have a home, make a home
load: fill | loan: lend | loathe: hate, detest | locate: situate, site, place | lock: bolt
loot: plunder, rob | love: adore, be very fond of, be devoted to | magnify: enlarge
maintain: keep up, look after | manage: run, be in charge of, direct, head
manufacture: make, produce, fabricate, turn out | marry: wed, take as spouse
measure: gauge, determine the size of | melt: thaw, become liquid | mend: repair, fix, put right
mention: cite, bring up, name | merge: combine, unite | mimic: imitate, copy
minimise: keep as low as possible | misplace: lose, mislay | mix: blend, combine, stir together
mock: make fun of, ridicule | modernise: bring up to date, renovate | modify: change, alter, adapt, adjust
monitor: keep an eye on, watch | motivate: drive, spur on | mourn: grieve for, lament
murder: kill, slay, take the life of | need: require, call for | neglect: fail to look after
negotiate: bargain over, work out | nickname: dub | nominate: propose, put forward
note: observe, remark, notice | notice: see, spot, become aware of | notify: inform, tell, let know
nurse: look after, tend | nurture: bring up, care for | obey: comply with, follow | obstruct: block
obtain: get, acquire, come by, gain, secure | occupy: take over, take possession of
occur: happen, take place, come about, come to pass, arise | offend: insult, hurt the feelings of
offer: present, put forward | omit: leave out | operate: run | oppose: be against, object to, resist
oppress: tyrannise | organise: arrange, put on, set up, plan, run
organize: set up, plan, run, arrange, put on | originate: come, stem, arise, begin, start | outlaw: ban
outline: sketch | outlive: survive | overcome: get over, defeat
oversee: supervise, be in charge of, keep an eye on | overtake: pass, get ahead of
overthrow: bring down, topple | overwhelm: overpower | owe: be in debt for
own: possess, have, be the owner of | paralyse: cripple | pardon: forgive | participate: take part, join in
patrol: keep watch on | perceive: notice, see | permit: allow, let, authorise, give permission for, enable
persuade: convince, talk round, win over, talk into it | photograph: take a picture of
plant: put in the ground | plead: beg | please: delight, make happy | plunder: loot
pollute: contaminate, dirty | ponder: think over, consider | portray: depict, show
possess: own, have, be the owner of | postpone: put off, delay, defer
praise: speak highly of, commend, applaud | preach: give a sermon | precede: come before, go before
predict: forecast, foretell, prophesy, say in advance | prefer: like better, favour
prepare: get ready, make ready | present: introduce | preserve: conserve, keep intact
preside: be in the chair | pretend: make believe | prevail: win | prevent: stop, avert, keep from happening
privatise: sell to private owners | probe: investigate, look into | proceed: go on, continue
proclaim: announce, declare, make known, make public | procure: get, obtain
produce: make, turn out, create, manufacture | prohibit: ban, forbid, outlaw, disallow
prolong: lengthen, extend | promise: pledge, vow, assure | propose: put forward, suggest
prosecute: take to court | prosper: thrive, flourish
protect: guard, shield, keep safe, defend, keep from harm | prove: demonstrate
provide: supply, give, offer, deliver | provoke: stir up, cause | publicise: make known, advertise
publish: issue, bring out, put out, print | punish: penalise, discipline
purchase: buy, acquire, pay for, get | pursue: chase | push: shove | quarrel: argue, fall out
question: interrogate, put questions to | quit: give up, leave | quote: cite, repeat the words of
ratify: approve, confirm | reach: arrive at, attain | rear: bring up, raise | reassure: put at ease
rebel: revolt, rise up | rebuild: reconstruct, build again | recall: bring to mind
receive: get, be given, obtain | recommend: suggest, advise, speak in favour of, propose
reconstruct: rebuild | recover: get well, get better | recycle: use again
redesign: plan afresh, change the design of | reduce: lower, cut, bring down, lessen | refine: purify
refurbish: renovate, do up | refuse: decline, turn down | regain: get back, win back
regret: be sorry about, feel sorry about | reign: rule, be on the throne | reinforce: strengthen
reject: turn down, refuse, decline | relinquish: give up | rely: depend, count | remain: stay, be left
remember: bring to mind | remind: jog the memory of | remove: take away, get rid of
rename: give a new name to | renovate: restore, do up, refurbish, modernise | rent: hire, take on lease, lease
repair: mend, fix, put right, restore | repay: pay back | repeat: do again, say again | repel: drive back
replace: take the place of | reply: answer, respond | represent: stand for, symbolise
request: ask for, call for | require: need, call for, demand | rescue: save, bring to safety, free
resemble: be similar to, be like | reserve: book, keep back | reside: live, dwell, make a home, have a home
resign: step down, quit, give up office | resist: withstand, oppose, hold out against
resolve: settle, sort out | respect: look up to, think highly of, admire | respond: reply, react
restore: renovate, repair, return to its former state | restrict: limit, curb
retire: give up work, stop working | retreat: pull back, withdraw | retrieve: get back, fetch back
reveal: disclose, make known, bring to light, make public | revive: bring back to life
revoke: cancel, withdraw | rip: tear | rise: go up | risk: put in danger, endanger | rob: steal from, hold up
ruin: wreck, spoil, destroy, lay waste | rule: govern, reign over, hold sway over
sabotage: damage on purpose | sack: dismiss, fire | sanction: approve | satisfy: please
save: rescue, bring to safety, preserve | scare: frighten | scatter: strew, spread
scrap: get rid of, throw away | scrutinise: examine closely | search: comb, go through, look through
seek: look for, search for, try to find | seize: capture, grab, take hold of, take by force
select: choose, pick, opt for, settle on | send: dispatch | separate: divide, part, split
shatter: smash, break to pieces | shelter: give refuge to, protect | shorten: make shorter, cut
shout: yell, cry out, call out | show: display | shrink: become smaller, get smaller | shut: close
simplify: make easier | situate: locate | sketch: draw | slaughter: kill, butcher | slay: kill
smash: shatter, break | smuggle: bring in secretly | snatch: grab
solve: work out, find the answer to, resolve | soothe: calm | spark: trigger, set off
specialise: concentrate, be an expert | specify: state, spell out | split: divide, break up, separate
spoil: ruin, mar | sponsor: support, finance, back | spot: notice, see, catch sight of, become aware of
spy: spot, catch sight of | start: begin, commence, get under way | stay: remain, lodge
steal: make off with, pinch, take, rob, run off with | stimulate: encourage, spur on
store: keep, stow, put away | strengthen: make stronger, reinforce | strive: try hard
study: examine, look into, learn about | submit: hand in, send in | substitute: replace
succeed: come after, follow | succumb: give way | suggest: propose, put forward, recommend, advise
summarise: sum up | summon: send for, call for | supervise: oversee, be in charge of, keep an eye on
supply: provide, deliver, equip | support: back, assist | suppress: put down, crush, quell
surpass: go beyond, outdo | surrender: give up, give in, lay down arms
surround: encircle, enclose, ring, encompass | survive: live through, outlive | swallow: gulp down
swap: exchange, trade, switch | swear: vow, promise | symbolise: stand for, represent, signify
symbolize: represent, signify | tackle: deal with, handle | talk: speak, chat | tame: domesticate
teach: give lessons to | tell: inform, notify | tempt: lure, entice | terminate: end, bring to an end
terrify: frighten, scare | thank: express thanks to | threaten: menace | thrive: flourish, do well
throw: toss, hurl, fling, cast | tolerate: put up with, bear | topple: bring down, overthrow
torment: torture | tow: pull | trace: track down, find | trade: exchange | train: coach, instruct, drill
transfer: move, shift, hand over | transform: change, convert | translate: render, put into the other language
transmit: pass on, send | transport: carry, convey, move, take, ship | travel: journey
trigger: set off, cause | try: attempt, make an effort | tutor: teach, give lessons to
uncover: discover, lay bare, bring to light | undergo: go through, experience | undermine: weaken
understand: grasp, comprehend | undertake: carry out, embark on | unearth: dig up, discover
unite: join, bring together | unveil: reveal, show for the first time | uphold: maintain, support
urge: call on | use: employ, utilise, make use of | utilize: use, employ | utter: say, express
vacate: leave, move out of | vandalise: damage on purpose | vanish: disappear, fade away, melt away
venerate: worship, honour | verify: confirm, check | view: look at, see | violate: break, infringe
visit: call on, pay a visit to, go to see, come to see | volunteer: offer help | vow: promise, swear
walk: go on foot | want: wish, desire | warn: alert, caution, give warning to, put on guard | wash: clean
waste: squander | weaken: make weaker, sap | wear: be dressed in | welcome: greet, receive
widen: broaden, make wider | withdraw: pull out, take back | witness: see, observe, look on at
work: have a job | worship: adore, pray to | wound: injure, harm, hurt
wreck: destroy, smash up, lay in ruins | write: pen, put down on paper, compose | yearn: long | yell: shout
yield: bring forth, produce
"""

# Verbs with the small word that belongs to them; what replaces them takes the same object. A replacement
# that begins with "be" stands only for a form like "works as" ("is employed as").
VERBS += """
act as: serve as, function as | agree to: accept, consent to
agree with: share the opinion of, be of one mind with | apply for: put in for, request, seek
arrive at: reach, come to, get to | arrive in: reach, come to, get to
ask about: enquire about, want to know about | ask for: request, call for, demand
begin with: start with, open with, commence with | blow up: explode, destroy with explosives
break off: end, cut short | break out: begin, start, erupt | bring back: return, fetch back
bring up: raise, rear | burn down: be destroyed by fire, go up in flames | call for: demand, ask for
call off: cancel, abandon | care about: be concerned about, mind about
care for: look after, tend, take care of | carry out: perform, conduct, execute | close down: shut, close
come across: find, encounter | come after: follow | come before: precede
come from: originate from, hail from | come into being: originate, arise
come out: appear, be published, be released | come to nothing: fail | come up with: think up, devise, invent
compare with: set against, contrast with | compete in: take part in, enter, participate in
compete with: vie with, rival | complain about: grumble about, find fault with | connect to: link to, join to
connect with: link with, join to | consist of: be made up of, be composed of, comprise
contribute to: help with | cope with: manage, handle, deal with | count on: rely on, depend on
cut down: fell, chop down | cut off: sever, remove | deal with: handle, tackle | depend on: rely on, hinge on
die at: pass away at, perish at | die from: perish from, succumb to | die in: pass away in, perish in
die of: perish of, succumb to | differ from: be unlike, be different from
disagree with: take issue with, contradict | divide into: split into, break up into, separate into
do away with: abolish, get rid of | do without: manage without, dispense with | drop off: leave, deliver
eat up: consume, finish | end in: finish in, conclude in | end with: finish with, conclude with, close with
escape from: get away from, break out of, flee from | face up to: confront, accept
fall down: collapse, come down | fight against: battle against, oppose, do battle with
fill in: complete, write in | fill out: complete, fill in | find out: discover, learn
flee from: run away from, escape from | focus on: concentrate on, centre on
get rid of: dispose of, throw out, discard | give away: make a present of, donate, hand out
give back: return, hand back | give up: abandon, renounce | go back to: return to
go down: fall, decrease, drop | go on: continue, carry on | go out with: date | go to: travel to
go up: rise, increase, climb | grow into: develop into, become | grow up: be raised, be brought up
grow up in: be raised in, be brought up in | hand in: submit, give in | hand out: distribute, give out
hand over: deliver, pass on, give | help with: assist with, lend a hand with
invest in: put money into, put funds into | laugh at: make fun of, find funny
lead to: result in, give rise to | learn about: find out about, hear about | leave out: omit, skip
let go: release, free | lie in: be situated in, be located in, be found in
lie on: be situated on, be located on | listen to: hear, pay attention to
live at: reside at, dwell at, have a home at | live in: reside in, dwell in, have a home in, inhabit
live on: reside on, dwell on, have a home on | live through: survive, experience
live with: share a home with, reside with | look after: take care of, care for, tend | look at: examine, view
look for: search for, seek, try to find | look forward to: anticipate with pleasure, await eagerly
look into: investigate, examine | look like: resemble, have the appearance of
look up to: admire, respect, think highly of | lose to: be beaten by, be defeated by
make fun of: mock, ridicule, laugh at | move from: relocate from
move to: relocate to, go to live in, settle in | name after: call after | object to: oppose, protest against
open with: begin with, start with | participate in: take part in, join in, be involved in | pass away: die
pass on: hand on, transmit | pass through: cross, go through | pay back: repay, return
pick up: collect, fetch, gather | play for: turn out for, represent | point out: indicate, draw attention to
pray to: worship, call on | prepare for: get ready for, make preparations for
pull down: demolish, tear down, raze | pull out of: withdraw from, leave | put down: suppress, crush
put off: postpone, delay, defer | put up: erect, construct, build | rank as: count as, be rated as
react to: respond to, answer | refer to: mention, allude to, point to | rely on: depend on, count on
respond to: react to, answer, reply to | result in: lead to, bring about, end in | run away: flee, escape
run away from: flee from, escape from | run out of: use up, exhaust | search for: look for, seek, hunt for
see to: take care of, attend to | send back: return | send out: dispatch, emit
serve as: function as, act as, do duty as | set fire to: burn, set alight | set free: release, liberate
set out: leave, depart, start out | share in: have a part in | sit on: be seated on
sleep in: spend the night in, pass the night in | speak about: talk about, discuss
speak to: talk to, talk with, have a word with | speak with: talk to, talk with
specialise in: concentrate on, be an expert in | specialize in: concentrate on, be an expert in
split into: divide into, break up into | stand for: mean, signify, represent
stand in: be situated in, be located in, be found in | stand on: be situated on, be placed on
stand up for: defend, support | start with: begin with, open with, commence with
stay at: lodge at, be a guest at, put up at | stay in: lodge in, spend time in, remain in
stay with: lodge with, be the guest of | stop at: call at | study at: attend, be a student at, be enrolled at
succeed in: manage, be successful in | suffer from: be ill with, be afflicted by | sum up: summarise
switch off: turn off, shut off | switch on: turn on, activate | take apart: dismantle | take away: remove
take care of: look after, tend, see to | take off: lift off, leave the ground | take on: hire, employ
take over: assume control of, gain control of | take part in: participate in, join in, be involved in
take place at: happen at, occur at | take place in: happen in, occur in | take place on: happen on, occur on
talk about: discuss, speak about, chat about | talk to: speak to, speak with, have a word with
talk with: speak to, speak with | team up with: join forces with, work together with
tear down: demolish, pull down, knock down | tell about: report on, give news of
think about: consider, reflect on | think up: invent, devise | throw away: discard, dispose of, get rid of
trade in: do business in | trade with: do business with | translate into: render into, put into
travel by: go by, journey by | travel to: journey to, go to, visit | try out: test
turn down: reject, refuse, decline | turn into: become, change into, be transformed into
turn off: switch off, shut off | turn on: switch on, start | use up: exhaust, finish
vote for: cast a vote for, back, support | wait for: await, stand by for | watch over: guard, protect
win against: defeat, beat, triumph over | wipe out: destroy, eliminate
work as: have a job as, serve as, earn a living as, be employed as
work at: be employed at, have a job at, be on the staff of
work for: be employed by, have a job with, be in the service of | work in: be employed in, have a job in
work on: be busy with, be engaged on | work with: collaborate with, cooperate with
write down: note, put on paper | write to: send a letter to, correspond with
"""

# Verb -> the one who does it. "Who founded X?" is "Who was the founder of X?"
AGENTS = """
abduct: abductor, kidnapper | accuse: accuser | advise: adviser | assassinate: assassin, killer
attack: attacker | bake: baker | betray: betrayer | build: builder | capture: captor | carve: carver
chair: chairman | choreograph: choreographer | coach: trainer | collect: collector
command: commander, leader | commission: patron | compose: composer, writer | conquer: conqueror, vanquisher
construct: builder | create: creator, maker | curate: curator | defend: defender | deliver: deliverer
design: designer, creator | destroy: destroyer | develop: developer, creator | direct: director, maker
discover: discoverer, finder | donate: donor, giver | edit: editor, reviser | employ: employer
engrave: engraver | establish: founder, creator, originator | explore: explorer | export: exporter
finance: backer | found: founder, creator, originator | fund: backer, funder | govern: governor | grow: grower
hunt: hunter | illustrate: illustrator | import: importer | inherit: heir | interview: interviewer
introduce: introducer | invade: invader | invent: inventor, creator, originator | kidnap: kidnapper
kill: killer, murderer, slayer | launch: initiator | lead: leader | liberate: liberator
manage: manager, director, boss | manufacture: manufacturer, maker, producer
murder: murderer, killer, slayer | narrate: narrator | operate: operator
organise: organiser, planner, promoter | organize: organizer, planner, promoter
own: owner, proprietor, possessor | paint: painter, artist | perform: performer | photograph: photographer
plunder: plunderer | preach: preacher | print: printer | produce: producer, maker | promote: promoter
protect: protector | provide: provider, supplier | publish: publisher | purchase: buyer | report: reporter
rescue: rescuer, saviour | restore: restorer | rob: robber | rule: ruler | run: manager, boss
save: saviour, rescuer | sculpt: sculptor | seize: captor | sell: seller | send: sender | sing: singer
solve: solver | steal: thief | succeed: successor | supervise: supervisor | supply: supplier
support: supporter | teach: teacher, instructor, tutor | train: trainer | translate: translator, interpreter
win: winner | write: author, writer
"""

# Verb -> what is done. "When was X founded?" is "When did the founding of X take place?"
DEEDS = """
abandon: abandonment, desertion | abolish: abolition, ending | acquire: acquisition, purchase
adopt: adoption | amend: amendment | announce: announcement, proclamation | appoint: appointment, nomination
approve: approval | arrive: arrival | assassinate: assassination, murder, killing | assemble: assembly
attack: assault | award: awarding | ban: banning, prohibition | baptise: baptism, christening
behead: beheading | build: building, construction, erection | burn: burning | bury: burial, funeral, interment
buy: purchase, acquisition | cancel: cancellation | canonise: canonisation | capture: seizure, taking
christen: christening | close: closing, closure | collapse: fall | colonise: colonisation
commission: commissioning | complete: completion | compose: composition | conquer: conquest, taking
consecrate: consecration | construct: construction, building, erection | convert: conversion
create: creation, making | cremate: cremation | crown: coronation, crowning | decommission: decommissioning
dedicate: dedication | defeat: overthrow | deliver: delivery, handing over
demolish: demolition, tearing down, pulling down | depart: departure | deport: deportation | design: designing
destroy: destruction | detect: detection | develop: development | die: death, passing, demise
disband: disbanding | discontinue: discontinuation | discover: discovery, finding, detection
dismiss: dismissal, firing | dissolve: dissolution | donate: donation | elect: election | enlarge: enlargement
erect: construction, building, putting up | erupt: eruption
establish: establishment, founding, foundation, setting up | evacuate: evacuation | examine: examination
excavate: excavation, digging, unearthing | execute: execution, putting to death | expand: expansion
explore: exploration | extend: extension | film: filming, shooting | fire: firing | form: formation
found: foundation, founding, establishment, setting up | free: freeing | hire: hiring
identify: identification | inaugurate: inauguration | inspect: inspection | install: installation
introduce: introduction, launch | invade: invasion | invent: invention, creation
kidnap: kidnapping, abduction | kill: killing | launch: start | liberate: liberation, freeing | marry: wedding
merge: merger | modernise: modernisation | murder: killing | occupy: occupation | open: opening, inauguration
ordain: ordination | paint: painting | patent: patenting | perform: performance, performing, staging
plant: planting | plunder: plundering, looting | postpone: postponement | print: printing
produce: production | promote: promotion | publish: publication, appearance, release | ratify: ratification
rebuild: rebuilding, reconstruction | record: recording | register: registration | reject: rejection
release: publication | remove: removal | rename: renaming | renovate: renovation, restoration, refurbishment
reopen: reopening | replace: replacement | rescue: saving | resign: resignation, stepping down
restore: restoration, renovation | retire: retirement | rob: robbery | select: selection | sell: sale
settle: settlement | shoot: shooting | sign: signing | sink: sinking | steal: theft, stealing
suspend: suspension | test: testing | translate: translation, rendering | unearth: unearthing
unveil: unveiling, first showing | verify: verification
"""
