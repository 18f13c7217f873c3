# SPDX-License-Identifier: GPL-3.0-or-later
"""Hand-written word lists that complete the public ones of pools.json.

Each list is one string of entries separated by commas, so that it stays short and easy to extend.
Entries are in the singular and without an article unless a comment says otherwise.
"""


def split(text: str) -> list[str]:
    """The entries of a comma-separated list, with line breaks and double blanks removed."""
    return [" ".join(entry.split()) for entry in text.split(",") if entry.strip()]


MATERIALS = split(
    """granite, oak, bronze, steel, marble, brick, limestone, cedar, copper, glass, sandstone, aluminium,
pine, slate, cast iron, concrete, bamboo, titanium, flint, basalt, larch, teak, ebony, walnut,
beech, ash wood, willow, rattan, pewter, brass, tin, zinc, lead, nickel, silver, tungsten, clay,
terracotta, porcelain, stoneware, plaster, alabaster, jade, soapstone, chalk, quartzite, gneiss,
travertine, tuff, cork, felt, canvas, linen, hemp, jute, silk, wool, cotton, velvet, leather,
parchment, papyrus, cardboard, rubber, resin, bakelite, nylon, plywood, carbon fibre, fibreglass,
horn, bone, ivory nut, amber, obsidian, wrought iron, stainless steel, corrugated iron, rammed
earth, adobe, thatch, wax, sheepskin, birch bark, whalebone, mahogany, rosewood, chestnut, elm,
poplar, spruce, sycamore, lime wood, pear wood, gunmetal"""
)

PLANTS = split(
    """foxglove, bracken, heather, primrose, bluebell, marsh marigold, gentian, edelweiss, thrift, sea
holly, samphire, teasel, yarrow, tansy, comfrey, borage, lavender, rosemary, thyme, sage, hyssop,
valerian, mullein, henbane, mandrake, hemlock, nightshade, mistletoe, ivy, honeysuckle, clematis,
wisteria, jasmine, dog rose, hawthorn, blackthorn, rowan, alder, hornbeam, hazel, juniper, yew,
holly, gorse, broom, cowslip, oxlip, snowdrop, crocus, tulip, hyacinth, fritillary, iris, orchid,
lily, peony, poppy, cornflower, lupin, delphinium, hollyhock, sunflower, aster, dahlia, zinnia,
chrysanthemum, cyclamen, begonia, geranium, fuchsia, camellia, azalea, magnolia, hibiscus,
bougainvillea, agave, aloe, cactus, baobab, acacia, eucalyptus, sedge, rush, reed, bulrush, cotton
grass, sphagnum, liverwort, horsetail, tree fern, saxifrage, stonecrop, campion, vetch, clover,
sainfoin, flax, woad, madder, buckthorn, bog myrtle, water lily, duckweed"""
)

DISEASES = split("""measles, mumps, scarlet fever, typhus, typhoid, cholera, malaria, yellow fever, smallpox,
diphtheria, tuberculosis, pleurisy, pneumonia, bronchitis, asthma, hay fever, gout, rheumatism,
arthritis, sciatica, lumbago, scurvy, rickets, anaemia, jaundice, hepatitis, appendicitis,
tonsillitis, laryngitis, sinusitis, migraine, epilepsy, vertigo, shingles, eczema, psoriasis,
ringworm, scabies, impetigo, chilblains, frostbite, heatstroke, whooping cough, dysentery,
gastritis, colic, diabetes, influenza, glandular fever, tetanus, rabies, anthrax, leprosy, sleeping
sickness, dengue, conjunctivitis, glaucoma, cataract, tinnitus, insomnia, angina, phlebitis,
bursitis, tendonitis, a broken wrist, a sprained ankle, a fractured collarbone, a dislocated
shoulder, kidney stones, food poisoning, lead poisoning""")

INSTRUMENTS = split(
    """violin, cello, trumpet, piano, flute, harp, guitar, clarinet, accordion, oboe, banjo, mandolin,
saxophone, viola, double bass, bassoon, French horn, trombone, tuba, cornet, euphonium, piccolo,
recorder, tin whistle, bagpipes, concertina, harmonica, zither, dulcimer, lute, lyre, sitar, oud,
balalaika, ukulele, marimba, xylophone, glockenspiel, vibraphone, celesta, harpsichord, clavichord,
organ, harmonium, kettledrum, snare drum, tambourine, hurdy-gurdy, nyckelharpa, kantele, theremin,
didgeridoo, alphorn, cimbalom, musical saw, ocarina, panpipes, koto, erhu"""
)

SPORTS = split(
    """tennis, rowing, chess, football, archery, fencing, swimming, cricket, rugby, cycling, judo, sailing,
skiing, badminton, squash, hockey, curling, bowls, croquet, golf, darts, snooker, wrestling, boxing,
karate, climbing, gymnastics, weightlifting, athletics, hurdling, pole vaulting, long jump, javelin,
shot put, diving, water polo, canoeing, surfing, kite flying, speed skating, figure skating, ice
hockey, bobsleigh, biathlon, handball, volleyball, basketball, netball, lacrosse, polo, show
jumping, orienteering, fell running, table tennis, pelota, falconry, angling, skittles"""
)

SUBJECTS = split(
    """mathematics, chemistry, medieval history, law, marine biology, economics, linguistics, astronomy,
philosophy, geology, architecture, nursing, music theory, botany, zoology, physics, statistics,
theology, archaeology, anthropology, sociology, psychology, geography, meteorology, oceanography,
forestry, agriculture, veterinary medicine, dentistry, pharmacy, engineering, metallurgy, textile
design, typography, fine art, sculpture, drama, journalism, political science, education,
accounting, logistics, computer science, cartography, mineralogy, palaeontology, genetics,
entomology, ornithology, hydrology, acoustics, optics, ceramics, ancient Greek, Sanskrit,
Egyptology, librarianship, town planning, naval architecture, brewing, nutrition, ethics, logic,
rhetoric, seismology, volcanology, glaciology"""
)

LANGUAGES = split(
    """French, Spanish, Welsh, Arabic, Japanese, Latin, Portuguese, German, Hindi, Polish, Greek, Turkish,
Swahili, Dutch, Korean, Finnish, Italian, Russian, Czech, Danish, Norwegian, Swedish, Icelandic,
Irish, Breton, Basque, Catalan, Hungarian, Romanian, Bulgarian, Serbian, Ukrainian, Lithuanian,
Latvian, Estonian, Georgian, Armenian, Persian, Urdu, Bengali, Tamil, Thai, Vietnamese, Malay,
Tagalog, Maori, Hawaiian, Zulu, Xhosa, Amharic, Yoruba, Hausa, Quechua, Hebrew, Mongolian, Tibetan,
Mandarin, Cantonese, Maltese, Albanian, Esperanto, Slovene, Nepali, Burmese"""
)

COUNTABLE = split(
    """anchor, apron, armchair, arrow, axe, badge, barrel, basin, basket, bell, bench, blanket, book, boot,
bottle, bowl, box, bracelet, brooch, brush, bucket, buckle, button, cabinet, cable, candle, carpet,
cask, chain, chair, chart, chest, chisel, clock, cloak, coat, coin, comb, compass, crate, crown,
cup, cupboard, curtain, cushion, dagger, desk, dial, diary, door, drawer, drum, engraving, fan,
feather, fiddle, flag, flask, fork, frame, glove, goblet, hammer, handle, hat, hinge, hook,
horseshoe, jar, jewel, jug, kettle, key, kite, knife, ladder, lamp, lantern, letter, lens, lever,
lock, magnet, map, mask, medal, mirror, moth, necklace, needle, net, notebook, oar, oven, painting,
pan, panel, parcel, pedal, pen, pencil, pendant, pillow, pipe, plate, pocket, poster, pot, pulley,
pump, puppet, purse, quilt, rake, ribbon, ring, robe, rope, rudder, saddle, sail, saw, scarf, screw,
sculpture, seal, shawl, shield, shovel, shutter, sieve, sledge, spade, spindle, spoon, stamp, stool,
stove, sword, table, tablet, tambourine, tankard, tent, thimble, tile, torch, tray, trunk, umbrella,
urn, valve, vase, wardrobe, wheel, whistle, thermometer, barometer, sundial, telescope, microscope,
typewriter"""
)

STRUCTURES = split(
    """arch, balcony, boat, bridge, canoe, chapel, chimney, cottage, dome, fence, ferry, floor, fountain,
garden, gate, greenhouse, hut, mast, mill, orchard, pillar, column, shed, stable, staircase, tower,
tunnel, turbine, windmill, workshop, yacht, spring, plough, engine, loom, wagon, cart, raft, trough,
signpost, window, statue, piano"""
)

OBJECT_PARTS = split(
    """brass, copper, wooden, painted, folding, leather, silver, tin, glass, woollen, striped, chipped,
carved, embroidered, cracked, rusty, gilded, enamelled, ivory, velvet, pocket, travelling,
miniature, antique, tartan, walnut, bronze, clay, quilted, engraved, lacquered, plaited, broken,
dented, second-hand, ceremonial, spotted, wicker"""
)

VEHICLES = split(
    """lorry, tram, omnibus, tandem, motorcycle, sidecar, milk float, fire engine, ambulance, tractor,
combine harvester, steamroller, bulldozer, hovercraft, airship, glider, seaplane, helicopter,
hot-air balloon, submarine, tugboat, barge, trawler, catamaran, gondola, punt, rowing boat, paddle
steamer, hydrofoil, snowmobile, sleigh, dog sled, rickshaw, stagecoach, hansom cab, horse-drawn
cart, hay wagon, caravan, camper van, delivery van, cargo bike, scooter, moped, go-kart, trolleybus,
funicular, cable car, monorail, shunting engine, railcar, handcar, forklift, crane truck,
snowplough, minibus, double-decker bus, hearse, limousine, estate car, convertible, jeep, quad bike,
electric taxi"""
)

TREES_AND_FLAVOURS = split(
    """lemon, saffron, ginger, garlic, mustard, honey, rosemary, almond, walnut, fennel, cumin, paprika,
mint, dill, anise, chestnut, plum, apricot, quince, rhubarb, elderflower, juniper, nutmeg, cinnamon,
clove, pepper, tarragon, sorrel, leek, beetroot, pumpkin, parsnip, mushroom, barley, oat, rye,
lentil, chickpea, bean, cabbage"""
)

DISHES = split(
    """soup, stew, pie, tart, pudding, salad, casserole, dumplings, pancakes, fritters, bread, broth,
curry, omelette, gratin, risotto, noodles, pasties, sausages, meatballs, cake, biscuits, jelly,
chutney, porridge, crumble, flatbread, terrine, hotpot, cutlets, skewers, croquettes, sorbet,
custard, loaf, rolls, waffles, chowder, goulash"""
)

COOKED = split(
    """braised, roasted, smoked, pickled, grilled, stuffed, spiced, baked, stewed, fried, steamed, glazed,
candied, salted, creamed, poached, marinated, buttered, crushed, sugared, fermented, charred"""
)

BIRDS_AND_BEASTS = split(
    """warbler, wren, finch, owl, kite, plover, tern, gull, thrush, lark, bunting, pipit, heron, crake,
duck, goose, eagle, falcon, dove, swift, newt, toad, frog, lizard, skink, gecko, viper, adder,
tortoise, beetle, moth, butterfly, dragonfly, hawkmoth, cricket, bee, wasp, ant, spider, snail,
crab, shrimp, mussel, eel, trout, perch, char, minnow, bat, shrew, vole, dormouse, hare, marten,
otter, fox, deer, goat, antelope, monkey, lemur, seal, dolphin"""
)

SPECIES_MARKS = split(
    """spotted, striped, crested, hooded, long-tailed, short-eared, red-bellied, blue-winged, pygmy, giant,
marsh, mountain, desert, river, cave, forest, island, northern, southern, dwarf, golden, silver,
grey, dusky, pale, horned, masked, bearded, web-footed, black-throated, white-rumped, banded,
ringed, velvet, painted, glass, bamboo, thorn, willow"""
)

BUILDING_KINDS = split(
    """Tower, Hall, House, Palace, Chapel, Library, Theatre, Mill, Castle, Abbey, Museum, Station, Arcade,
Exchange, Pavilion, Observatory, Warehouse, Barracks, Cathedral, Manor, Lodge, Granary, Brewery,
Baths, Hospital"""
)

EVENT_KINDS = split(
    """Festival, Fair, Regatta, Congress, Carnival, Parade, Exhibition, Marathon, Conference, Race, Games,
Market, Pageant, Summit, Symposium, Tournament, Jubilee, Flower Show, Book Week, Kite Day, Harvest
Supper, Concert"""
)

ORG_KINDS = split(
    """Ltd, & Sons, Brothers, Group, Partners, Holdings, Works, Mills, Foods, Textiles, Instruments,
Motors, Publishing, Press, Shipping, Chemicals, Systems, Software, Energy, Bank, Insurance, Airways,
Brewery, Foundry, Optics, Pharmaceuticals, Engineering, Studios, Timber, Ceramics, Logistics,
Electronics, Toys, Dairies, Stores, Consulting"""
)

FIRST_PARTS = split(
    """Ash, Beck, Birch, Black, Brack, Bram, Brook, Cald, Carn, Chal, Cold, Crow, Dun, East, Elm, Fal,
Fern, Glen, Grim, Hart, Hazel, Hollin, Hurst, Kirk, Lang, Lime, Linden, Marsh, Mill, Moor, Nether,
North, Oak, Otter, Over, Peat, Quarry, Raven, Rook, Salt, Sedge, Silver, Stan, Stone, Swan, Thorn,
Under, Upper, Wald, West, Whin, White, Wick, Wolf, Yew"""
)

LAST_PARTS = split(
    """bourne, bridge, brook, bury, by, combe, cote, dale, den, down, feld, fleet, ford, garth, gate,
grave, ham, haven, hollow, holt, hurst, keld, leigh, ley, low, mere, minster, mouth, ness, pool,
port, rigg, scar, shaw, sley, stead, stock, stoke, thorpe, thwaite, toft, ton, tree, vale, wade,
wall, wath, well, wick, with, wold, wood, worth"""
)

BIRDS = split(
    """warbler, wren, finch, owl, kite, plover, tern, gull, thrush, lark, bunting, pipit, heron, crake,
duck, goose, eagle, falcon, dove, swift, swallow, martin, redstart, nightjar, hoopoe, cuckoo,
woodpecker, treecreeper, nuthatch, shrike, jay, magpie, raven, chough, starling, oriole, weaver,
sunbird, honeyeater, kingfisher, bee-eater, roller, hornbill, toucan, parrot, parakeet, cockatoo,
pigeon, grouse, partridge, quail, pheasant, crane, stork, ibis, spoonbill, egret, bittern, grebe,
diver, petrel, shearwater, albatross, gannet, cormorant, pelican, skua, auk, puffin, sandpiper,
curlew"""
)

# Names of crayons that do not read like colours.
ODD_COLOURS = split(
    """banana mania, outer space, inchworm, mauvelous, purple mountain's majesty, razzmatazz, tickle me
pink, macaroni and cheese, jazzberry jam, fuzzy wuzzy, fuzzy wuzzy brown, piggy pink, pink flamingo,
mountain meadow, manatee, neon carrot, laser lemon, electric lime, outrageous orange, screamin'
green, radical red, shocking pink, sunset orange, unmellow yellow, wild watermelon, wild strawberry,
wild blue yonder, beaver, bittersweet, desert sand, granny smith apple, purple heart, purple
pizzazz, cotton candy, fern, shadow, tumbleweed, timberwolf, vivid tangerine, atomic tangerine,
caribbean green, hot magenta, magic mint, midnight blue, pacific blue, robin's egg blue, razzle
dazzle rose, red violet"""
)

SHIP_WORDS = split(
    """Silver, Golden, Flying, Laughing, Swift, Bold, Merry, Grey, Scarlet, Wandering, Patient, Northern,
Lucky, Proud, Gentle, Iron, Restless, Blue, Black, White, Hungry, Sleepy, Brave, Honest, Stormy,
Little, Great, Royal"""
)

# Entries of the public list of objects that take no article or that nobody would keep on a shelf.
NOT_OBJECTS = split(
    """beef, bread, broccoli, chalk, chocolate, deodorant, conditioner, face wash, eye liner, food, lace,
lotion, milk, money, perfume, shampoo, soap, toothpaste, water, white out, thread, sand paper,
paper, grid paper, scotch tape, sidewalk, puddle, twister, cat, cow, crow, dog, dolphin, dove,
giraffe, hamster, lion, panda, rabbit, rat, rhino, shark, sheep, squirrel, tiger, turtle, whale,
zebra, fish, chicken, house, tree, car, floor, spring, light, outlet, word search, wireless control,
handful of change, toilet, door, window"""
)

# Sound systems for invented names, one per line group: beginnings, vowels, middles, ends.
SOUNDS = """\
b br c cl d dr f fl g gr h j k l m n p pr r s sk st t th tr v w y z | a e i o u ai ea oa | b d g l m n r \
s t v nd ld rn st mm ll rr | n r l s m th nd rk x ck t lm st ne rd
dr gr k kr l m n p r s st t v z zd bor mir rad vel | a e i o u ia o a | b d g k l m n r s v z dv rn sl \
vn | nik ov ska sk ets itz in an ora ava esh ko
b c d f g l m n p r s t v al ar el tor | a e i o a e | c d l m n r t v ll rr nn tt nz rd | ella ino etta \
ara one io ia ese ara ini anza etto
b f g h j k l n r s sk st t th v bj fj hj | a e i o u y ei au | d f g k l m n r s v ld rk nd rs ll gg | \
ar en und vik heim dal berg mark sund nes stad ur ir
h k m n r s sh t y ts | a i u e o | h k m n r s sh t y z b g | ka ko mi no ri ro ra shi ta to ya yo mura \
moto
llan pen tre aber car din gwyn mor caer bryn ll rh | a e i o u y w | d dd f g l ll n r th rn nt ff | \
wyth an og en wen wyn ddu ach fryn edd iog ys
a au c cor d flav g l m mar n oct p ser t v val | a e i o u | b c d l m n r s t v ct nt rt lv | ium us a \
ica entum ona anum ensis or ix ia
b mb k k l m n nd ng s t w z y j | a e i o u a a | b d k l m n s t w z nd mb ng nk | a u i o ani ete ako \
umba isa
h k l m n p w | a e i o u a ai au | h k l m n p w | ua lani kai nui loa mea ahu eke iki ora
b d f h j k kh m n q r s sh t y z | a i u aa e a | b d f h j k l m n r s sh t z mm rr | ad an ar at id \
im ir un ra iya
e h i j k l m n p r s t v y | aa e i ii o u uo a y | h k l m n p r s t v kk ll nn pp tt rv lk | a la nen \
ki o ja u ri mo
b c d f g l m n p r s t v ch br cr | a e i o u ou oi eau | b ch d g l m n r s t v ss ll gn | et on elle \
ier ac ette eau in ard ois
z x v q th kr sk dr vl gl | a e i o u ae | x z th l r n m rk lm v sk | is ax on ar ix eth or en una ys"""
