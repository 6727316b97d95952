/** Gangs and hacking groups as the field names them. Names that are common words count only beside a word of the trade. */
import { phrases, phraseSet } from './phrases.ts'

/** Certain wherever they are capitalized so; those parted by "=" are one group. */
export const threatActors: readonly string[] = phrases(`
  LockBit = LockBit 2.0 = LockBit 3.0 = Lockbit, ALPHV = BlackCat = ALPHV/BlackCat = BlackCat/ALPHV,
  Cl0p = Clop = CL0P = CLOP, REvil = Sodinokibi, DarkSide, BlackMatter, RansomHub, RansomHouse, Black Basta,
  BlackSuit, Royal ransomware, Hunters International, Rhysida, Medusa Locker, Qilin, BianLian,
  Scattered Spider = UNC3944 = 0ktapus = Octo Tempest, ShinyHunters, Lapsus$ = LAPSUS$ = Lapsus, IntelBroker, USDoD,
  GnosticPlayers, Gnosticplayers, TheDarkOverlord = The Dark Overlord = Dark Overlord, Lizard Squad, LulzSec,
  Guccifer, Guccifer 2.0, Shadow Brokers = The Shadow Brokers = ShadowBrokers, Equation Group,
  Fancy Bear = APT28 = Sofacy = Pawn Storm = Strontium = Sednit = Forest Blizzard,
  Cozy Bear = APT29 = Nobelium = Midnight Blizzard = The Dukes, Lazarus Group = Lazarus = Hidden Cobra, Andariel,
  BlueNoroff = Bluenoroff, Kimsuky, Sandworm = Sandworm Team = Voodoo Bear, Turla, Carbanak, FIN6, FIN7, FIN8, FIN11,
  TA505, TA551, Magecart, Evil Corp = Dridex gang, Wizard Spider, Conti, Ryuk gang, Ragnar Locker, RagnarLocker,
  Maze Team, Egregor, NetWalker, Netwalker, DoppelPaymer, Avaddon, Babuk, Vice Society, Karakurt, LV ransomware,
  Quantum ransomware, AvosLocker, Hive ransomware, Lorenz, Cuba ransomware, Snatch ransomware, NoEscape, 8Base,
  Cactus ransomware, INC Ransom = Inc Ransom = INC Ransomware, DragonForce, Everest ransomware, Stormous, KillSec,
  Fog ransomware, SafePay, Interlock, Lynx ransomware, Abyss Locker, 3AM ransomware, Trigona, Money Message, Mallox,
  Monti, Daixin Team = Daixin, Donut Leaks, Snake ransomware, Pysa, Mespinoza, SunCrypt, Grief ransomware, Hive gang,
  Yanluowang, Nefilim, Akira, Volt Typhoon, Salt Typhoon, Flax Typhoon, Charcoal Typhoon,
  Silk Typhoon = Hafnium = HAFNIUM, Deep Panda, Winnti, Wicked Panda, Barium, Stone Panda = menuPass, Elderwood,
  Charming Kitten = Phosphorus = Mint Sandstorm, MuddyWater, OilRig, Lyceum, Gamaredon, Ghostwriter, DarkHotel,
  Dark Caracal, OurMine, Syrian Electronic Army, Anonymous Sudan, Killnet, KillNet, NoName057(16), Cyber Av3ngers,
  Predatory Sparrow, Adrastea, Peace_of_Mind, Desorden, ALTDOS, Mogilevich, Snatch Team, Arkana, World Leaks,
  Embargo ransomware, Cicada3301, Meow ransomware, Sinobi, The Com, Crimson Collective, Scattered LAPSUS$ Hunters,
  Anubis ransomware, Termite ransomware, Clop gang, Guardians of Peace = GOP hackers, Cobalt Group, Silence group,
  Gold Southfield, Storm-0558, Storm-0501, UNC2546, UNC2582, UNC4841, UNC5537, UNC2452`)

/** Gangs whose name is also that of their software or an everyday word: "Play ransomware" is the gang as well. */
export const ambiguousActors = phraseSet(`
  Royal, Play, Hive, Medusa, Cactus, Akira, Maze, Ryuk, Conti, Cuba, Snatch, Everest, Anonymous, Lynx, Fog, Quantum,
  Grief, Meow, Anubis, Embargo, Termite, Interlock, Lorenz, Chaos, Global, Nova, Money Message, Lazarus, Daixin,
  Monti, Snake, Silence, Cobalt, Peace, Pysa, Space Bears, Hunters, Trinity, Underground, Babuk, Abyss, Ransomed,
  Arcus, Kraken, Sarcoma, Bashe, Karakurt, Clop, Rhysida, Qilin, Nightspire, Warlock, Crypto24, Gunra, Beast, Devman`)

/** APT41, UNC1878, FIN7, TA577, Storm-1567, DEV-0537: the numbering of the trade. */
export const actorNumber =
  /^(?:APT-?\d{1,3}|UNC\d{3,5}|FIN\d{1,2}|TA\d{3,4}|Storm-\d{4}|DEV-\d{4}|TEMP\.\w+|CyberAv3ngers|[A-Z]{3,}-?\d{3,4}SEC)$/

/** Two words of which the second is the animal or weather that vendors name actors by. */
export const actorSecondWord =
  /^(?:Bear|Panda|Kitten|Spider|Jackal|Chollima|Tiger|Buffalo|Leopard|Typhoon|Blizzard|Sandstorm|Sleet|Tempest|Tsunami|Squad)$/

/** Nouns after a name that make it a gang: "the Grey Heron gang", "Grey Heron ransomware operators". */
export const gangNouns =
  /^(?:gangs?|crew|cartel|cybergang|syndicate|hackers?|hacking|hacktivists?|extortion|extortionists?|cybercriminals?|cyberespionage|cybercrime|raas|threat|apt|operators?|affiliates?)$/

/** Before one of these "ransomware" is no software: "the Grey Heron ransomware group". */
export const gangHeads =
  /^(?:gangs?|groups?|crew|cartel|collective|operations?|operators?|affiliates?|actors?|hackers?|team|cybercriminals?|criminals|outfit|syndicate|extortionists?|attackers?|members?|leak|franchise|family's|cybergang|extortion|ring)$/

/** Nouns right before a name that make it a gang's: "the hacking group Grey Heron", "hacker Grey Heron". */
export const gangTitles =
  /^(?:gang|cybergang|crew|cartel|collective|hacker|hackers|hacktivists?|syndicate|extortionists?)$/

/** What gangs do with what they took; the subject of one is a gang where `thefts` follows. */
export const postingVerbs =
  /^(?:listed|lists|posted|posts|added|adds|claimed|claims|published|leaked|dumped|took|takes|put|boasted|boasts|wrote|announced|named)$/

/** "claimed responsibility", "listed the bank on its leak site", "claims to have stolen". Bounded stretches between words. */
export const thefts =
  /^(?:claim(?:s|ed)|took|takes) (?:full )?(?:responsibility|credit) for (?:the|an?|this|that|last|\w+ \w+) ?(?:\w+ ){0,3}(?:attack|breach|hack|intrusion|incident|theft|cyber\w*|ransomware)|^claim(?:s|ed) to have (?:stolen|taken|exfiltrated|hacked|breached|copied|encrypted)|^\w+ [^|]{0,60}\b(?:on|to) (?:its|their|the|a) (?:\w+ ){0,3}(?:leak|extortion|shaming|dark web|darknet|onion) (?:site|page|blog|portal)/
