import type { ClaimRule } from '../rule.ts'
import { FILL, toRule, WHO, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

const FIGURE = '(figure|number|total|tally|toll|count|estimate|headcount)'
const NEAR =
  '(closer|nearer|near|more like|likely|probably|actually|really|around|about|far higher|far lower|much higher|much lower|higher|lower|well|,|at|to|in|fact)*'
const TELLER =
  '([ORG|PER|GRP|PLC]|gang|group|crew|hackers|hacker|attackers|thieves|seller|themselves|himself|herself|union|researcher|researchers|lawyer|lawyers|regulator|watchdog|auditor|auditors|police|officials|company|firm|bank|agency|insurer|inspector|commissioner|expert|experts|campaigners|spokesman|spokeswoman)'
/** Whoever gives the earlier figure, and how: "that it gave", "which the bank had first told the regulator of". */
const GIVER = '(that|which)? (it|they|he|she|[ORG|PER|GRP|PLC]|(the|its|their) .. #N) .. ({have}|#R)*'

/** Figures that stand against each other: what others reckon, what a first statement gave, what has doubled since. */
export const affectedRival: readonly ClaimRule[] = (
  [
    {
      id: 'true-figure',
      pattern: `<trigger: ${FIGURE}> (.. (hit|affected|involved|concerned|exposed|touched))? (#R)* (is|was|were|be|lies|looks|seems|appears) (#R|to|be|now|thought|believed)* (closer|nearer|near|more like|likely|probably|actually|really|far|well|much|as high as|in) ${NEAR} ${FILL} ${WHO}`,
      reads: ['Hackers broke in. The real figure is nearer to 91,000.', '91,000'],
      leaves: 'Hackers broke in. The real figure is nearer to nothing.',
    },
    {
      id: 'reckoned',
      pattern: `<trigger: (reckons|reckon|reckoned|estimates|estimate|estimated|believes|believe|believed|thinks|thought|suspects|suspected|insists|insisted|maintains|calculates|calculated|says|said|counters|countered|argues|argued|suggests|suggested|fears|claims|claimed)> that? (the|a|its|their|true|real|actual|correct|right|final|likely)* (${FIGURE}|it|number of (#A|#N|[GRP])+) (hit|affected|involved|concerned|exposed)? (is|was|to be|be|at|could be|may be|might be|must be|should be|stands at|stood at) ${NEAR} ${FILL} ${WHO}`,
      reads: ['Hackers broke in. A researcher reckons it is 91,000.', '91,000'],
      leaves: 'Hackers broke in. A researcher reckons it is a bluff.',
    },
    {
      id: 'believes-closer',
      pattern: `<trigger: (reckons|reckon|reckoned|estimates|estimated|believes|believe|believed|thinks|suspects|insists|says|said|was|is|put|puts|at)> "? (closer|nearer|more like) (to)? ${FILL} ${WHO}`,
      reads: ['Hackers broke in. A union official believes closer to 1,800 had mail.', '1,800'],
      leaves: 'Hackers broke in. A union official believes closer to heart.',
    },
    {
      id: 'teller-says',
      pattern: `${TELLER} (#R|{have}|on the other hand)* <trigger: (counts|counted|reckons|reckoned|says|claims|claim|claimed|say|said|estimates|estimated|alleges|gave|gives|cites|cited|puts|quotes|boasts)> ${FILL} [NUM:value] (.|,|;|but|while|in|had|were|people|victims)`,
      reads: ['The breach hit 2,100 savers, the bank says; the gang says 45,000.', '45,000'],
      leaves: 'The breach hit 2,100 savers, the bank says; the gang says nothing.',
    },
    {
      id: 'pegged',
      pattern: `<trigger: (peg|pegs|pegged|pegging|put|puts|putting|place|places|placed|set|sets|estimated|reckons|reckoned)> (it|that|them|this|(the|those|its) (#A|#N|[GRP])+ (hit|affected|involved|concerned|exposed|in .. #N)*) ${NEAR} (at|to|nearer|closer to|near|above|below) (#R|closer|nearer|to)* ${FILL} ${WHO}`,
      reads: ['Hackers broke in. An auditor pegged it at 91,000 guests.', '91,000'],
      leaves: 'Hackers broke in. An auditor pegged it at the door.',
    },
    {
      id: 'it-gave',
      pattern: `[PPL|REC|NUM:value] ${GIVER} <trigger: (gave|given|give|reported|disclosed|announced|cited|admitted|acknowledged|listed|quoted|mentioned|owned up to|put out|told .. of|spoke of|spoken of|estimated|declared|claimed|named|conceded|published|filed|stated|registered|counted|notified)>`,
      reads: ['The breach hit 74,000 patients, up from the 51,000 it announced in May.', '51,000'],
      leaves: 'The breach hit 74,000 patients, far from the 51,000 it hired in May.',
    },
    {
      id: 'up-from-figure',
      pattern: `<trigger: (up from|down from|rather than|instead of|and not|not just|not merely|compared with|compared to|as against|higher than|above|twice|double|triple|times|times as many as|times as high as)> (the|an|its|earlier|first|previous|initial|original|older|lower|higher)* (figure|estimate|count|number|total)? of? ${FILL} [NUM:value] (first|originally|initially|previously|earlier|reported|announced|disclosed|told|estimated|given|made public|feared|cited)`,
      reads: ['Hackers broke in. The toll was twice the 51,000 first told.', '51,000'],
      leaves: 'Hackers broke in. The toll was twice the fee first told.',
    },
    {
      id: 'revised-from',
      pattern: `<trigger: (revised|raised|lowered|cut|slashed|trimmed|halved|doubled|tripled|increased|reduced|changed|corrected|updated|amended|upped|lifted)> ... to [PPL|REC|NUM] ,? (up|down)? from (the|an|its|earlier|first|previous|initial|original|figure|estimate|of)* ${FILL} ${WHO}`,
      reads: ['Hackers broke in. The bank cut its estimate to 4,100 savers from 5,000.', '5,000'],
      leaves: 'Hackers broke in. The bank cut its estimate to 4,100 savers from shame.',
    },
    {
      id: 'has-doubled',
      pattern: `<trigger: (doubled|tripled|trebled|quadrupled|more than doubled|almost doubled|nearly doubled|soared|shot up|jumped|ballooned|swelled|swollen|mushroomed|crept up|climbed|risen|grown|shrunk|fallen|dropped|dwindled)> (since .. ,? | [DATE])? ,? to ${FILL} [NUM|PPL:value]`,
      reads: ['The breach keeps growing: the victims’ count has trebled to 27,000.', '27,000'],
      leaves: 'The breach keeps growing: the victims’ anger has trebled to fury.',
    },
    {
      id: 'share-is',
      pattern: `<trigger: (share|part|portion|slice|contingent)> (of (the|this|that) #N)? (#R)* (is|was|are|were|came to|comes to|amounts to|amounted to|stands at|stood at|numbers|numbered) ${FILL} [NUM|PPL:value]`,
      reads: ['Pupils’ files were stolen. Alder Schools said its share is 3,102 students.', '3,102'],
      leaves: 'Pupils’ files were stolen. Alder Schools said its share is modest.',
    },
    {
      id: 'could-number',
      pattern: `<trigger: (could|may|might|would|will)> (number|now number|run to|run into|reach|exceed|top|surpass|be as many as|be as high as|total|climb to|grow to|rise to) ${FILL} [NUM|PPL:value]`,
      reads: ['A clerk stole files. The victims may number 310,000 savers.', '310,000'],
      leaves: 'A clerk stole files. The victims may number their days.',
    },
  ] satisfies readonly Row[]
).map(toRule)
