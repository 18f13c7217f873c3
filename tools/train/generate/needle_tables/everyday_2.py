# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about everyday life: home, shopping, health, school, travel, money, part 2."""

TABLE = """
@rain_gauge
- In {month}, {person}'s rain gauge in {town} collected {num} millimetres, most of it on the {day}.
day: 2nd | 5th | 9th | 11th | 14th | 17th | 20th | 23rd | 26th | 28th
- {person}, who measures rain in {town}, wrote down {num} millimetres for {month}, with the worst downpour on
    the {day}.
- {num} millimetres of rain fell on {person}'s garden in {town} in {month}, and the {day} was the wettest day.
- The notebook of {person} in {town} says of {month}: {num} millimetres, nearly all of which came down on the
    {day}.
? How wet was {month} in {person}'s garden? | What was the rainfall of {month} according to {person}? | How
    many millimetres did {person} note? = {num}
? On what day of {month} did it pour in {town}? | When did the heaviest shower of {month} come? | Which day of
    the month brought {person} most water? = {day}
? In which month did {person} take this reading? | To what month does {person}'s figure belong? = {month}
@storm_loss
lost: the roof of the henhouse | the garden gate | the weathercock | the old {tree} | a chimney pot | the
    washing line with all the shirts
tree: pear tree | walnut tree | willow | cherry tree
- The storm of {date} cost {person} {lost}, which was found {distance} away.
- {distance} from home, {person} found {lost}, carried off by the storm of {date}.
- On {date}, the wind took {lost} from {person}'s property and dropped it {distance} further on.
- Since the gale of {date}, {person} is without {lost}, for what the wind left of it, {distance} off, cannot
    be mended.
? What did the wind take from {person}? | What damage did {person} suffer? | What has {person} had to do
    without since the bad weather? = {lost}
? How far did the wind carry {person}'s property? | At what distance did {person}'s property come down? =
    {distance}
? When did the bad weather strike {person}? | On which day was {person}'s property torn away? = {date}
@snow_day
- School in {town} was cancelled on {date} as {depth} of snow had blocked {block}.
depth: a foot | two feet | three feet | forty centimetres | half a metre
block: the bus depot | the hill road | the bridge | the boiler house door | the playground gate
- The pupils of {town} stayed at home on {date}, because {block} lay under {depth} of snow.
- With {depth} of snow on {block}, no lesson could be held in {town} on {date}.
- {date} was a free day for the children of {town}: {depth} of snow had fallen and nobody could get past
    {block}.
? How deep was it in {town}? | What quantity fell on {town}? | How much snow gave the pupils of {town} a free
    day? = {depth}
? What was impassable in {town}? | Where did the snow cause trouble in {town}? | What could not be used in
    {town}? = {block}
? When did the children of {town} have no lessons? | On which day did teachers in {town} stay away? = {date}
@piggy_bank
goal: {a instrument} | {a vehicle} | a trip to {town} | a tent | a real {animal} | new football boots
- {first} has saved {money} in the piggy bank towards {goal}, which costs {money2}.
- For {goal}, priced at {money2}, {first} has put aside {money} so far.
- {money} is already in {first}'s piggy bank, and when it is {money2} it will be turned into {goal}.
- {goal} would cost {money2}, {first} knows, and a count of the coins shows {money}.
? What does {first} want to buy? | What is {first} putting money aside for? | What is the dream behind
    {first}'s thrift? = {goal}
? How much is needed in total by {first}? | What sum must {first} reach? | What does {first}'s dream cost? =
    {money2}
? How far has {first} got with saving? | How much does {first} own at present? | What do {first}'s coins add
    up to? = {money}
@pocket_money
- {first} gets {money} pocket money every {weekday}, but only after {chore}.
chore: cleaning out the {animal} | washing up | sweeping the yard | an hour at the {instrument} | tidying the
    shelf | polishing all shoes
- Every {weekday}, as soon as {chore} is done, {first} is paid {money} by Father.
- No pocket money without {chore}: that is the rule for {first}, who receives {money} on {weekday}.
- Father hands {money} to {first} each {weekday} in return for {chore}.
? What must {first} do to earn the coins? | Which condition is attached to {first}'s allowance? | What is
    demanded of {first} first? = {chore}
? How much is {first}'s allowance? | What sum does {first} have to spend each week? | What is {first} given
    weekly? = {money}
? When is {first}'s pay day? | On what day does {first} become richer? = {weekday}
@bill_split
- {person} and {few} friends shared the bill of {money} at {organisation}, and each left {money2} as a tip.
- At {organisation}, where the bill came to {money}, {person} and {few} friends divided it and tipped {money2}
    apiece.
- The waiter of {organisation} brought a bill over {money} to {person} and {few} friends, who gave him another
    {money2} each.
- Each gave the waiter {money2} on top when {person} and {few} friends settled {money} together at
    {organisation}.
? What did the meal cost in all? | How much had {person}'s party eaten and drunk for? | What total did
    {organisation} ask of {person}'s party? = {money}
? What did each guest in {person}'s party give for the service? | How much extra did every one of {person}'s
    friends put down? = {money2}
? Where did {person} eat with friends? | Which place served {person} and the others? = {organisation}
@rent_rise
- The landlord, {person}, raised the rent of {street} from {money} to {money2} a month from {month}.
- From {month}, tenants in {street} pay {person} {money2} instead of {money}.
- In {street} the monthly rent was {money} until {person} put it up to {money2} in {month}.
- A letter from {person} told the tenants of {street} that {money} would no longer do and that {month} would
    begin with {money2}.
? What is the new rent in {street}? | How much must tenants in {street} find after the increase? | What does
    it cost now to live in {street}? = {money2}
? What did people in {street} pay before? | What was the old rent for {street}? | How much was enough in
    {street} until the change? = {money}
? Who owns {street}? | To whom is the money for {street} paid? | Whose decision made {street} dearer? =
    {person}
? When does the increase in {street} begin? | Since when has {street} been dearer? = {month}
@iou_note
- "I owe {person} {money}, to be paid back when {event}," wrote {person2} on a napkin.
event: the {animal} is sold | the harvest is in | my aunt's will is read | the house has a roof | {town} wins
    the cup | the next wages come
- On a napkin, {person2} promised to return {money} to {person} when {event}.
- {person} lent {money} to {person2} and keeps a napkin that says it will come back when {event}.
- A napkin is all {person} has to prove that {person2} must repay {money} when {event}.
? Who is in debt to {person}? | From whom can {person} expect money? | Who signed for the loan from {person}?
    = {person2}
? When will {person} get the money? | What has to happen before {person2} pays? | On what occasion is
    {person2} bound to pay? = {event}
? How large is {person2}'s debt? | What did {person} lend? | What does the napkin entitle {person} to? =
    {money}
@bank_visit
- {person} went to {organisation} on {date} to change {money} into {currency}.
currency: lira | rupees | yen | kroner | dinars | pesos | roubles | drachmas
- On {date}, {organisation} gave {person} {currency} in exchange for {money}.
- {money} was turned into {currency} for {person} at the counter of {organisation} on {date}.
- Before the holiday, on {date}, {person} handed in {money} at {organisation} and came out with a thick bundle
    of {currency}.
? What foreign currency did {person} need? | With what kind of notes did {person} come out? | In which money
    will {person} pay abroad? = {currency}
? What sum did {person} hand in? | How much did {person} have exchanged? | What amount did {person} give up at
    the counter? = {money}
? When did {person} call at the bank? | On what day was {person} at {organisation}? = {date}
@standing_order
- On the {day} of each month, {money} goes from {person}'s account to {organisation} for {what}.
day: 1st | 3rd | 8th | 12th | 15th | 21st | 27th
what: the {instrument} lessons | the garage | the telephone | the care of the {animal} | the allotment | a
    magazine
- {organisation} receives {money} for {what} out of {person}'s account every month on the {day}.
- For {what}, {person} ordered the bank to send {organisation} {money} monthly, on the {day}.
- The bank statement of {person} shows {money} leaving on the {day} every month, for {what}, with
    {organisation} at the other end.
? What is {person} paying for? | What does {organisation} provide for {person}? | To what does {person}'s
    monthly payment relate? = {what}
? How much leaves {person}'s account each time? | What does {organisation} take from {person}? | What is the
    size of {person}'s regular payment? = {money}
? On which day of the month does {organisation} get its money from {person}? | When in the month is {person}'s
    account debited? = {day}
@postcard_text
- The postcard from {town} says that {first} {did} and will be home on {weekday}.
did: lost a shoe in the sea | ate {food} for breakfast | danced with {a job} | saw {a animal} asleep on a
    bench | slept in a windmill | learnt to {verb}
verb: ride a camel | row | dive | juggle | bake flat bread | ski
- {first} writes from {town}: "I {did}. Back on {weekday}."
- According to the card that came from {town}, {first} {did}, and {weekday} will be the day of return.
- Not much is on {first}'s card from {town}, only that {first} {did} and will take the {weekday} coach home.
? What experience did {first} report? | What news is in the greeting from {town}? | What happened to {first}
    on holiday? = {did}
? When does {first} come back? | On which day can we meet {first} off the coach? | How long must we wait for
    {first}'s return, to which day? = {weekday}
? Where is {first} on holiday? | From what place was {first}'s greeting posted? = {town}
@wrong_address
- The letter for {person} in {street} was put through the door of {person2}, who opened it and read about
    {news}.
news: a lottery win | the sale of {a animal} | an unpaid bill | a wedding in {town} | the sacking of {a job} |
    a secret marriage
- {person2} read about {news} in a letter that should have gone to {person} in {street}.
- By a slip of the postman, {news} became known to {person2} rather than to {person} in {street}, to whom the
    letter was addressed.
- "I am afraid I opened this by mistake," said {person2} to {person} in {street}, handing over a letter about
    {news}.
? For whom was the envelope really meant? | Who ought to have received the letter about {news}? | Whose name
    was on the envelope that {person2} opened? = {person}
? What did {person2} learn by accident? | What was the letter to {person} about? | Which news did {person2}
    see too early? = {news}
? Who saw {person}'s news first? | Who opened {person}'s post? | At whose door was {person}'s letter left? =
    {person2}
@answerphone
- Message on the machine, {time}: {person} asks you to bring {bring} to the {building}.
bring: the {thing} | {few} chairs | your {instrument} | the minutes | a bottle of {drink} | {food} for {few2}
drink: cider | sherry | milk | mead | ginger beer
- At {time}, {person} spoke on the machine and asked for {bring} to be taken to the {building}.
- You are to bring {bring} to the {building}, said {person}, whose call the machine recorded at {time}.
- The machine blinked: {person} had rung at {time}, wanting you to come to the {building} with {bring}.
? What did the caller need from us? | What should we take along for {person}? | Which request did {person}
    leave? = {bring}
? Who left a message? | Whose voice was on the tape? | Who wants something taken to the {building}? = {person}
? When did {person} ring? | At what time was {person}'s voice recorded? = {time}
? Where are we to go for {person}? | At which place will {person} be waiting? = {building}
@note_on_fridge
where: behind the bread | in the blue tin | under the fruit bowl | on the piano | in the egg rack | inside the
    teapot
- {first}, your {food} is in the oven, money for the {bill} lies {where}, back at {time}, love, Mum.
bill: milkman | window cleaner | bus | school trip | piano lesson | paper boy
- Mum left a note for {first}: {food} in the oven, cash for the {bill} {where}, home at {time}.
- On the fridge, {first} read that the {bill} money was {where}, that {food} stood in the oven and that Mum
    would return at {time}.
- Until {time}, when Mum returns, {first} has {food} to eat and must take what the {bill} costs from its place
    {where}.
? Where will {first} find the cash? | In what spot did Mum leave the coins for {first}? | Where should {first}
    look for money? = {where}
? When does {first}'s mother come home? | How long will {first} be alone? | Until what hour must {first}
    manage without Mum? = {time}
? What is there for {first} to eat? | What has Mum cooked for {first}? = {food}
? What has {first} got to pay for? | For what did Mum leave {first} the cash? = {bill}
@wedding_reply
- {person} cannot come to the wedding on {date} because {why}, but is sending {a object}.
why: the {animal} is about to give birth | there is a trial to attend | the doctor forbids travel | the roof
    is off the house | an old quarrel is not forgotten
- Because {why}, the wedding of {date} will take place without {person}, who gives the couple {a object}.
- {person} wrote to the couple: {why}, so there can be no trip on {date}, yet {a object} is in the post.
- Instead of {person}, only {a object} from {person} will arrive on {date}, since {why}.
? What keeps {person} away from the party? | How did {person} justify staying at home? | What was {person}'s
    reason to decline? = {why}
? What present did {person} choose for the couple? | What will the couple unwrap from {person}? | With what
    does {person} make up for being absent? = {object}
? On what day do the couple marry? | When is the feast that {person} will miss? = {date}
@barber_slot
- {person} has a haircut booked with {first} at {time} on {weekday}, since the earlier slot at {time2} went to
    {person2}.
- {first} the barber gave the {time2} slot on {weekday} to {person2}, so {person} has to come at {time}.
- On {weekday}, {first} cuts the hair of {person2} at {time2} and of {person} at {time}.
- As {person2} was quicker to book {time2}, the scissors of {first} will be free for {person} only at {time}
    on {weekday}.
? When should {person} be in the chair? | At what hour will {person} be trimmed? | What time did {person} get?
    = {time}
? Who took the first slot? | Who will be in {first}'s chair at {time2}? | Which customer comes at {time2}? =
    {person2}
? On which day do {person} and {person2} go to the barber? | What day is {person}'s hair cut? = {weekday}
? Who is {person}'s barber? | Who holds the scissors for {person2}? = {first}
@vet_appointment
- {first}'s {pet}, {name}, must be at the vet's on {weekday} at {time} for {what}.
pet: cat | rabbit | hamster | tortoise | parrot | spaniel | goat | guinea pig
name: {invented} | Biscuit | Pepper | Sultan | Duchess | Pickle | Captain | Mustard | Domino
what: claw trimming | a tooth to be pulled | worming | a blood test | having stitches out | an ear rinse
- On {weekday}, at {time}, the vet will see {name}, {first}'s {pet}, for {what}.
- {name} the {pet} hates {what}, but {first} has agreed on {weekday} at {time} with the vet.
- The vet noted for {weekday}, {time}: {what}, {name}, the {pet} that belongs to {first}.
? What will the vet do with {name}? | What treatment awaits {first}'s pet? | For what purpose is {name} taken
    there? = {what}
? What is {first}'s pet called? | Which name should {first} give at the vet's desk? | To what name does
    {first}'s {pet} answer? = {name}
? What sort of animal does {first} own? | What kind of creature is {name}? = {pet}
? When is {name}'s visit? | On which day does {first} go to the vet? = {weekday}
@double_booking
- {person} had agreed to meet both {person2} and {person3} on {weekday}, and chose {person3} because of
    {lure}.
lure: the promised {food} | the shorter walk | a debt of {money} | the better wine | the warm stove
- Double-booked on {weekday}, {person} put off {person2} and went to {person3}, drawn by {lure}.
- {lure} tipped the scales, so on {weekday} {person} sat with {person3}, though {person2} was waiting too.
- {person2} waited in vain for {person} on {weekday}, for {lure} had made a meeting with {person3} more
    tempting.
? Who was let down by {person}? | Whom did {person} disappoint? | Who sat there alone because of {person}'s
    choice? = {person2}
? With whom did {person} really spend the time? | Who had the pleasure of {person}'s company? | In whose
    favour did {person} decide? = {person3}
? Why did {person} prefer {person3}? | What tempted {person}? | What made the difference for {person}? =
    {lure}
@umbrella_left
- {person} left {a colour} umbrella on the number {num} {vehicle}, where {person2} found it.
- {person2} found {a colour} umbrella on the number {num} {vehicle}, and it proved to be {person}'s.
- Getting off the number {num} {vehicle} in the sun, {person} forgot {a colour} umbrella, which {person2}
    picked up.
- {a colour} umbrella, which {person2} handed in after a ride on the number {num} {vehicle}, was soon claimed
    by {person}.
? Whose was the umbrella? | Who came to claim what {person2} had handed in? | Who had lost something on the
    {vehicle}? = {person}
? Who was the honest finder? | By whom was {person}'s property rescued? | Who picked up what {person} had
    forgotten? = {person2}
? What colour was {person}'s umbrella? | How can {person}'s umbrella be told from others, by its shade? =
    {colour}
? On which line did {person} travel? | What was the number of the {vehicle} {person} used? = {num}
@ring_found
place: in a fish pie | in the drain of the bath | in a bed of carrots | between two floorboards | in the
    hoover bag | in the toe of a boot
- The ring that {person} lost in {year} turned up {place}, to the joy of {person2}, who found it.
- {place}: there, years after {year}, {person2} came upon the ring that {person} had lost.
- {person2} found {person}'s ring, missing since {year}, {place}.
- Gone since {year}, the ring of {person} lay {place} until {person2} spotted a glitter.
? Where had the jewel been all along? | In what place did {person}'s jewel come to light? | Where did
    {person2} make the discovery? = {place}
? When did {person}'s ring go missing? | Since what year had {person} been without the ring? | In which year
    did {person}'s finger become bare? = {year}
? Who gave {person} cause to rejoice? | Who discovered {person}'s treasure? = {person2}
@glove_notice
- Found by {person} on {street}: one {side}-hand {material} glove; ring {phone}.
side: left | right
- One {material} glove for the {side} hand was picked up on {street} by {person}, whose number is {phone}.
- Whoever misses a {side}-hand glove of {material} should call {phone}, as {person} has found it on {street}.
- {person} hung up a card on {street}, saying that a {material} glove for the {side} hand could be had back
    under {phone}.
? Which number should the owner dial? | How can one reach {person}? | Under what number is the finder on
    {street} to be reached? = {phone}
? Which glove did {person} pick up, left or right? | For which hand is the glove from {street}? | On what side
    does the lost glove of {street} belong? = {side}
? What is the glove on {street} made of? | From which stuff is the thing that {person} found? = {material}
@promise_child
- {person} promised {first} {promise} if {first} stopped {habit}.
promise: a ride on {a animal} | a night in the tree house | a drum | a visit to {town} | {food} every day for
    a week | a room painted {colour}
habit: biting nails | slamming doors | sucking a thumb | teasing the {animal2} | lying | talking with a full
    mouth
- "Stop {habit}, {first}, and you shall have {promise}," said {person}.
- If {first} gives up {habit}, {person} will have to keep a promise: {promise}.
- For an end to {habit}, {first} may expect {promise} from {person}.
? What reward can {first} hope for? | What did {person} hold out to the child? | What will be {first}'s if all
    goes well? = {promise}
? Which bad habit does {first} have? | What does {person} want {first} to leave off? | What annoys {person}
    about {first}? = {habit}
? Who made {first} the offer? | Who bargained with {first}? = {person}
@broken_promise
- {person} had sworn to {vow}, and broke the vow after {duration}, when {person2} came with {tempt}.
vow: eat no more sugar | never bet again | give up coffee | speak no more of the war | stay off the {vehicle}
    | touch no {instrument}
tempt: a tin of {food} | a bottle | sad eyes | two tickets to {town} | a good joke
- After {duration}, {person2} with {tempt} made {person} forget the vow to {vow}.
- The oath of {person} to {vow} lasted {duration}; then {person2} appeared with {tempt}.
- "I shall {vow}," {person} had declared, but {duration} later {person2} stood there with {tempt} and all was
    over.
? What had {person} meant to do? | Which resolution did {person} fail to keep? | What was {person}'s good
    intention? = {vow}
? How long did {person} hold out? | For what span was {person} as good as their word? | When did {person}
    weaken, counted from the vow? = {duration}
? Who led {person} astray? | Whose visit undid {person}'s resolution? = {person2}
? What was {person} unable to resist? | With what did {person2} weaken {person}? = {tempt}
@hedge_quarrel
- {person} and {person2} in {town} have not spoken since {year} because of {cause}.
cause: a hedge that was cut too low | a barking dog | a borrowed saw | the smoke of a bonfire | a cherry tree
    on the boundary | a remark about a hat | a parking place
- A quarrel over {cause} has kept {person} and {person2} of {town} silent towards each other since {year}.
- In {year}, {cause} set {person} against {person2}, and in {town} they still look the other way.
- Ask anyone in {town} why {person} never greets {person2}: it was {cause}, back in {year}.
? What came between {person} and {person2}? | What lies at the root of the feud of {person}? | Over what did
    {person} fall out with {person2}? = {cause}
? When did the silence between {person} and {person2} begin? | In what year were {person} and {person2} last
    on good terms? | How far back does the feud of {person} go? = {year}
? With whom is {person} at odds? | Who is {person}'s enemy in {town}? | Whom does {person} refuse to greet? =
    {person2}
@sibling_row
- {first} and {first2} fought over {bone} until their mother {end}.
bone: the last {food} | the seat by the window | the top bunk | the {thing} | who is taller | the remote
    control | the name of the {animal}
end: tossed a coin | sent both to bed | took it for herself | turned the hose on them | rang a bell | burst
    out laughing
- {bone} was the cause of the row between {first} and {first2}, which ended when their mother {end}.
- Their mother {end}, and so the fight of {first} and {first2} about {bone} was over.
- It took a while until the mother of {first} and {first2}, tired of hearing about {bone}, {end}.
? What was the bone of contention for {first} and {first2}? | Why were {first} and {first2} shouting? | What
    did both {first} and {first2} lay claim to? = {bone}
? How was peace made between {first} and {first2}? | What did the parent do about {first} and {first2}? | In
    what manner did the trouble with {first} and {first2} stop? = {end}
@apology
- To say sorry for {sin}, {person} gave {person2} {gift}.
sin: spilling ink on the carpet | forgetting the birthday | laughing at the funeral | scratching the {vehicle}
    | reading the diary | an hour's lateness
gift: a pot of {plant} | {few} eggs | {a object} | a poem | a basket of {food} | a {colour} scarf
- {person2} forgave {person} for {sin} on receiving {gift}.
- {gift} was {person}'s way to make up with {person2} after {sin}.
- Ashamed of {sin}, {person} stood at the door of {person2} with {gift}.
? What did {person} have to apologise for? | What had {person} done to upset {person2}? | Which misdeed
    weighed on {person}? = {sin}
? What did {person2} get as a peace offering? | By means of what was {person2} won over? | What was in
    {person}'s hands on the doorstep? = {gift}
? Who had been offended by {person}? | Whose pardon did {person} seek? = {person2}
@gift_passed_on
- The {thing} that {person} gave {person2} at Christmas was passed on to {person3}, who sold it for {money}.
- {person3} sold for {money} the {thing} which {person2} had got from {person} at Christmas and did not want.
- At Christmas {person} gave {person2} the {thing}; {person2} handed it to {person3}, and {person3} made
    {money} out of it.
- For {money}, {person3} parted with the {thing}, a present from {person2}, who in turn had unwrapped it at
    Christmas with a card from {person}.
? Who bought or made the {thing} as a gift first? | From whom did the {thing} originally come? | With whom
    does the story of the {thing} begin? = {person}
? Who was the last to own the {thing}? | Who profited from the {thing}? | Who turned the {thing} into cash? =
    {person3}
? What did the {thing} fetch? | How much did {person3} earn? | What was paid for the {thing} in the end? =
    {money}
? Who did not care for the {thing}? | Who was ungrateful for {person}'s present? = {person2}
@gift_wrapped
hide: in the piano | under the coal | in the empty beehive | behind the water tank | inside the spare {object}
    | on top of the wardrobe
- {first} hid the {object2} meant for {first2}'s birthday {hide} and wrapped it in {paper}.
paper: a map of {town} | yesterday's newspaper | {colour} silk | wallpaper | a flour sack | sheet music
- Wrapped in {paper}, the {object2} for {first2}'s birthday waits {hide}, where {first} put it.
- {hide}, wrapped by {first} in {paper}, lies what {first2} will get on the birthday: {a object2}.
- {first2} must not look {hide}, for {first} has put the birthday {object2} there, wrapped in {paper}.
? Where is {first2}'s present until the day? | What is the hiding place that {first} chose? | Where could
    {first2} come across the surprise too early? = {hide}
? What covers {first2}'s present? | What did {first} use in place of gift paper? | In what did {first} pack
    the surprise? = {paper}
? What will {first2} be given? | What did {first} get for {first2}? | Which surprise is in store for {first2}?
    = {object2}
@anniversary_gift
- For their {n}th wedding anniversary, {first} gave {first2} {a material} {thing}, and {first2} gave {first}
    {a thing2}.
n: 10 | 15 | 20 | 25 | 30 | 35 | 40 | 50 | 60
- After being married for {n} years, {first2} unwrapped {a material} {thing} from {first}, and {first} {a
    thing2}.
- {first} and {first2} have been man and wife for {n} years; it was {a material} {thing} for her and {a
    thing2} for {first}.
- {first2}'s present on the day that marked {n} years of marriage was {a material} {thing}; {first} got {a
    thing2}.
? What did {first2} receive? | What did {first} pick for {first2}? | Which present marked the day for
    {first2}? = {thing}
? What did {first} receive from {first2}? | With what did {first2} surprise {first}? = {thing2}
? For how many years have {first} and {first2} been a couple under law? | How long has the union of {first}
    and {first2} lasted, in years? = {n}
? From what material was {first2}'s present made? | Of what is the {thing} of {first2}? = {material}
@secret_santa
- In the office draw, {person} got the name of {person2} and bought {a object} for less than the limit of
    {money}.
- {person2} does not know that the {object}, bought within the limit of {money}, is from {person}, who drew
    the slip.
- Nothing may cost over {money} in the office draw, so {person} settled on {a object} for {person2}.
- {a object} was what {person}, having drawn the slip of {person2} and being held to {money}, put in the
    office sack.
? Whose name was on the slip that {person} took? | For whom did {person} go shopping? | Who will unpack what
    {person} put in? = {person2}
? What is the most that one may spend? | How much was allowed for {person}'s purchase? | What ceiling was set
    for the draw of {person}? = {money}
? What did {person} choose? | What is waiting for {person2} in the sack? | Which present comes from {person}?
    = {object}
@thank_you_card
- {first} wrote to Aunt {first2}: "Thank you for the {object}, I use it {use}."
use: as a doorstop | to dry socks | for my {plural_noun} | as a pillow | against moths | to keep {food} fresh
- Aunt {first2} heard from {first}, who uses the {object} she had sent {use}.
- The {object} from Aunt {first2} is in use {use}, as one may read in {first}'s card of thanks.
- {use}, so {first} says in a letter, the {object} that came from Aunt {first2} is ideal.
? What purpose does the present serve at {first}'s? | How did {first} employ the present? | What does {first}
    do with what Aunt {first2} sent? = {use}
? What had Aunt {first2} sent? | What is {first} grateful for? | What was in Aunt {first2}'s parcel? =
    {object}
? Which aunt was generous to {first}? | To whom was {first}'s letter addressed? = {first2}
@stamp_album
- {person} collects stamps that show {plural_noun}, owns {number} of them and would give {money} for the one
    from {country}.
- For the stamp of {country}, {person}, whose {number} stamps all show {plural_noun}, offers {money}.
- {number} stamps with {plural_noun} on them fill the albums of {person}, who lacks only that of {country},
    worth {money} in such hands.
- Only one from {country} is missing: {person} has {number} stamps showing {plural_noun} and holds {money}
    ready.
? Which theme does {person} collect? | What must be on a stamp for {person} to want it? | What motif unites
    {person}'s collection? = {plural_noun}
? From where is the stamp that {person} still seeks? | Which country's stamp is the gap in {person}'s albums?
    = {country}
? How large is {person}'s collection? | How many pieces has {person} brought together? | How many stamps has
    {person} got? = {number}
? What would {person} pay to close the gap? | How much is the wanted stamp worth to {person}? = {money}
@knit_project
- {first} is knitting {garment} in {colour} wool for {first2} and has got as far as {part}.
garment: a cardigan | a bobble hat | a waistcoat | a blanket | leg warmers | a tea cosy
part: row {num} | the second ball | the border | the halfway mark | the pattern of {plural_noun}
- {first2} will get {garment} from {first}, whose {colour} knitting has reached {part}.
- Having reached {part}, {first} counts the stitches of {garment} in {colour}, which {first2} is to have.
- On {first}'s needles hangs {colour} wool that will one day be {garment} for {first2}, and {part} has just
    been reached.
? What is {first} making? | What will the wool turn into? | What can {first2} look forward to from {first}? =
    {garment}
? For whom is {first}'s handiwork? | Who will be kept warm by {first}'s work? | Whose name is on {first}'s
    mind with every stitch? = {first2}
? How far along is {first}? | What point has the handiwork of {first} come to? | Where in the work does
    {first} stand? = {part}
? Which colour did {first} choose for {first2}? | What shade will {first2}'s thing have? = {colour}
@jigsaw
- The jigsaw of {number} pieces that {person} did in {duration} shows {motif}, with one piece missing from
    {gap}.
motif: the harbour of {town} | a kitchen in {country} | {a animal} in the snow | {few} kittens | a market day
    | the surrender of a general
gap: the sky | the left edge | the middle | the bottom corner | the face of {a job}
- {person} needed {duration} to put together {number} pieces into a picture of {motif}, and then found a hole
    in {gap}.
- A picture of {motif} came together under {person}'s hands in {duration}, except for {gap}, where one of the
    {number} pieces is lost.
- One out of {number} pieces, part of {gap}, was lacking when {person} had, in {duration}, finished {motif}.
? What can be seen on {person}'s puzzle? | Which scene did {person} piece together? | What is the subject of
    {person}'s puzzle? = {motif}
? Where is the hole in {person}'s puzzle? | In which part is {person}'s picture incomplete? | Where does
    {person} see bare table? = {gap}
? How long was {person} busy with the puzzle? | What time did {person} spend on it? = {duration}
@model_railway
- {person}'s model railway in the {where} runs past {few} stations and a church made of {stuff}.
where: attic | cellar | garage | garden shed | spare room
stuff: matchsticks | cigar boxes | egg cartons | wine corks | biscuit tins
- In the {where}, past {few} stations and a church which {person} built out of {stuff}, goes a little train.
- {stuff} were enough for {person} to build the church of the model railway, which has {few} stations and
    fills the {where}.
- Whoever climbs into {person}'s {where} will see {few} tiny stations and, on a hill, a church glued together
    from {stuff}.
? From what did {person} make the little church? | What material did {person} use on the tiny house of God? |
    What was turned into a place of worship by {person}? = {stuff}
? Where does {person} keep the layout? | In which part of the house does {person}'s train run? | Where is
    {person}'s hobby set up? = {where}
? How often can {person}'s train stop on its round? | How many halts are there in {person}'s little world? =
    {few}
@choir_practice
- The choir of {town} practises in the {place} on {weekday}; {person} conducts and {person2} plays the
    {instrument}.
place: old fire station | chapel | canteen | school gym | town library | fish hall
- On {weekday} evening, {person} raises the baton in the {place}, {person2} sits at the {instrument}, and the
    singers of {town} begin.
- Singers in {town} meet each {weekday} in the {place}, led by {person} and accompanied on the {instrument} by
    {person2}.
- With {person2} on the {instrument}, {person} rehearses the choir of {town} every {weekday}, in the {place}
    of all places.
? Where do the singers of {town} meet? | In which building does {person} conduct? | Where can the voices of
    {town} be heard at practice? = {place}
? Who leads the singers of {town}? | Who is in charge of the choir? | Under whose direction does {town} sing?
    = {person}
? Who accompanies the singers? | Which musician helps {person}? | Who supports the singers of {town} at the
    {instrument}? = {person2}
@allotment_rule
rule: burn leaves before {month} | keep more than {few} hens | let the {plant} grow over the path | use a hose
    on {weekday} | sell any of the harvest | put up a shed taller than {few} feet
- On the allotments of {town}, nobody may {rule}, on pain of {money}.
- Anyone who dares to {rule} on the allotments in {town} is fined {money}.
- {money} is the fine at the {town} allotments for those who {rule}.
- It is not allowed to {rule}, says the board at the {town} allotments, and the treasurer collects {money}
    from offenders.
? What is forbidden to the gardeners in {town}? | Which act will lead to a fine in {town}? | What must the
    plot holders of {town} not do? = {rule}
? How much does breaking the rule cost in {town}? | What is the penalty in {town}? | What do offenders in
    {town} have to pay? = {money}
@giant_pumpkin
veg: pumpkin | marrow | leek | cabbage | onion | turnip | beetroot
- {person}'s {veg} weighed {weight} at the {town} show, {weight2} more than that of {person2}.
- At the show in {town}, {person} beat {person2} by {weight2} with {a veg} of {weight}.
- The scales at {town} stood at {weight} for the {veg} of {person}, and {person2}, who was {weight2} short,
    came second.
- {a veg} of {weight}, raised by {person} on beer and music, left {person2} {weight2} behind in {town}.
? How heavy was the winning vegetable in {town}? | What did the scales show for {person}? | What weight won
    the contest in {town}? = {weight}
? By how much did {person2} lose? | What was the difference between first and second in {town}? | How much was
    {person2} short of winning? = {weight2}
? Who was the runner-up in {town}? | Who had to give way to {person}? | Whom did {person} defeat? = {person2}
@slug_war
method: saucers of beer | rings of ash | crushed eggshells | a hired duck | copper tape | a torch and a bucket
- Against slugs in the {plant}, {person} relies on {method}, unlike {person2}, who trusts in {method2}.
- {person2} swears by {method2} to save the {plant} from slugs, whereas {person} uses {method}.
- Whatever {person2} may say about {method2}, it takes {method} to keep slugs off {person}'s {plant}.
- {method} for {person}, {method2} for {person2}: each has a way to guard the {plant} against slugs.
? How does {person} fight the pest? | What does {person} put between the pest and the bed? | Which means does
    {person} prefer in the garden? = {method}
? How does {person2} fight the pest? | What does {person2} believe in? | Which means is favoured by {person2}?
    = {method2}
? What are {person} and {person2} trying to protect? | Which plant is threatened at {person}'s? = {plant}
@fruit_tree_planted
- The {tree} tree in the yard of {street} was planted by {person} when {when}.
tree: apple | pear | walnut | mulberry | plum | fig | medlar | cherry
when: {first} was born | the war ended | the well dried up | the house was paid off | the old dog died |
    {first} went to sea
- When {when}, {person} put a {tree} tree into the yard of {street}.
- {person} dug a hole in the yard of {street} on the day that {when}, and the {tree} tree in it still bears.
- It is because {when} that {person} set a {tree} tree in the yard of {street}.
? Who set the sapling in {street}? | Whose spade made room for the tree in {street}? | To whom do people in
    {street} owe their fruit? = {person}
? What event does the tree in {street} recall? | At what moment was the sapling in {street} put in? | On what
    occasion did {person} plant something? = {when}
? What fruit can be picked in {street}? | What sort of tree grows in {street}? | What kind did {person} plant?
    = {tree}
@seed_swap
- {person} gave {person2} {few} packets of {veg} seed for {a object}.
veg: runner bean | beetroot | spinach | parsnip | sweet pea | lettuce | radish | marigold
- {a object} went to {person} from {person2} in return for {few} packets of {veg} seed.
- At the swap table, {person2} got {few} packets of {veg} seed from {person} and let go of {a object}.
- {few} packets of {veg} seed, which {person} had saved in autumn, were worth {a object} to {person2}.
? What will {person2} sow? | Which seed did {person} part with? | What is going to sprout at {person2}'s? =
    {veg}
? What did {person} obtain from {person2}? | What did {person2} give up? | With what did {person2} pay? =
    {object}
? How many packets were handed over by {person}? | How many bags of seed does {person2} now have? = {few}
@compost_find
- While turning the compost, {person} dug up {find}, which had been missing since {month}.
find: a silver fork | Grandmother's teeth | the {thing} | a live grenade | the neighbour's watch | a wedding
    invitation | the front wheel of a toy {vehicle}
- {find}, gone since {month}, came out of the compost on {person}'s fork.
- Since {month} the family had looked for {find}, until {person} turned the compost.
- {person}'s fork hit something in the compost, and it was {find}, last seen in {month}.
? What did {person} unearth? | What turned up in the garden waste? | Which lost thing was recovered by
    {person}? = {find}
? From when on had the family been looking? | When had the thing that {person} dug up disappeared? | Since
    which month had it lain unseen until {person} came? = {month}
@water_rota
- While {person} is in {town}, {first} waters the {plant} on {weekday} and {first2} the tomatoes on
    {weekday2}.
- {first} looks after {person}'s {plant} on {weekday}, {first2} after the tomatoes on {weekday2}, for {person}
    is away in {town}.
- The garden of {person}, who is staying in {town}, gets water for the {plant} on {weekday} from {first}, and
    for the tomatoes from {first2} on {weekday2}.
- "Gone to {town}. {first}, the {plant} on {weekday}, please; {first2}, the tomatoes on {weekday2}," wrote
    {person}.
? Who takes care of the tomatoes? | Whose job are {person}'s tomatoes? | Who comes with the can to the
    tomatoes? = {first2}
? When are the tomatoes given a drink? | On what day does {first2} call at {person}'s garden? = {weekday2}
? Where has {person} gone? | In what place is {person} while others water? | To which town did {person} go
    off? = {town}
? What must {first} keep alive? | Which plant was entrusted to {first}? = {plant}
"""
