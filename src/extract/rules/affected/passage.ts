import type { ClaimRule } from '../rule.ts'
import { FILL, toRule, WHO, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

const FIGURE = '(figure|number|total|estimate|count|tally|toll|figures|estimates|headcount)'
const STANDS =
  '(stands at|stood at|now at|reached|reaches|passed|passes|topped|tops|hits|hit|exceeds|exceeded|surpasses|surpassed|nears|neared|climbs to|climbed to|rises to|rose to|risen to|grows to|grew to|grown to|swells to|swelled to|swollen to|jumps to|jumped to|doubles to|doubled to|balloons to|ballooned to)'

/**
 * Wordings that count victims only where a breach is being told, here or right before: how totals are corrected, what a
 * haul holds, a share of those just counted.
 */
export const affectedInPassage: readonly ClaimRule[] = (
  [
    {
      id: 'toll-stands',
      pattern: `<trigger: (toll|tally|count|total|number)> ... ... ${STANDS} ${FILL} ${WHO}`,
      reads: ['The toll of the Kestrel hack has passed 1.1 million.', '1.1 million'],
      leaves: 'The toll of the Kestrel hack has not been told.',
    },
    {
      id: 'adds-up',
      pattern: `<trigger: (add up to|adds up to|added up to|adding up to|comes to|came to|amounts to|amounted to|totals|totaled|totalled|totaling|totalling)> ${FILL} ${WHO}`,
      reads: ['Together the filings add up to 1,110,932.', '1,110,932'],
      leaves: 'Together the filings add up to a book.',
    },
    {
      id: 'earlier-figure',
      pattern: `<trigger: (initial|first|earlier|previous|original|preliminary|prior|latest|new|updated|revised|final|current|official|placeholder|true|real|actual|correct|right|proper)> .. ${FIGURE} ({be}|{have}|of|at|stood|put|#R)+ ${FILL} ${WHO}`,
      reads: ['Its initial count was 90,200.', '90,200'],
      leaves: 'Its initial count was wrong.',
    },
    {
      id: 'first-said',
      pattern: `(first|initially|originally|earlier|previously|at first|once) .. <trigger: (spoken of|spoke of|said|reported|estimated|counted|listed|given|gave|named|disclosed|cited|announced|put it at|thought|believed)> ${FILL} ${WHO}`,
      reads: ['It had first spoken of 90,200.', '90,200'],
      leaves: 'It had first spoken of rain.',
    },
    {
      id: 'it-reported',
      pattern: `[PPL|REC:value] (that|which)? (it|they|the #N|[ORG]) {have}* #R* (reported|disclosed|listed|named|notified|counted|cited|estimated|announced|declared|registered)`,
      reads: ['That is more than the 501 individuals it had reported in June.', '501'],
      leaves: 'That is more than the 501 individuals it had hired in June.',
    },
    {
      id: 'larger-than',
      pattern: `<trigger: (more|larger|higher|greater|bigger|fewer|smaller|lower|compared)> (than|with|to) .. (of)? ${FILL} [PPL|REC:value]`,
      reads: ['The figure is a good deal larger than the 501 individuals of June.', '501'],
      leaves: 'The figure is a good deal larger than the bank.',
    },
    {
      id: 'smaller-group',
      pattern: `<trigger: (group|subset|portion|minority|majority|fraction|remainder)> (of ..)? (,|-|{open}) ${FILL} [NUM|PPL:value]`,
      reads: ['A smaller group, about 52,000, also lost passport numbers.', 'about 52,000'],
      leaves: 'A smaller group, about to leave, also lost passport numbers.',
    },
    {
      id: 'let-see',
      pattern: `<trigger: (let|lets|letting|allowed|allows|allowing|enabled)> ${FILL} [PPL:value] to? (see|view|browse|access|read|download|look)`,
      reads: ['A flaw let 70,000 customers see the bills of strangers.', '70,000'],
      leaves: 'A flaw let 70,000 customers ride for a penny.',
    },
    {
      id: 'let-know',
      pattern: `<trigger: (let|lets|letting)> ${FILL} [PPL:value] .. know`,
      reads: ['The clinic let 16,500 patients know on Friday.', '16,500'],
      leaves: 'The clinic let 16,500 patients wait on Friday.',
    },
    {
      id: 'touched',
      pattern: `<trigger: (touched|touches|touching|swept up|sweeps up|sweeping up|caught up|caught|catches|took in|reached|reaches|concerned|concerns|extended to|extends to|spread to|drew in|dragged in|relates to|related to|ensnared|implicated)> ${FILL} [PPL:value]`,
      reads: ['The error touched 3,300 diners.', '3,300'],
      leaves: 'The error touched a nerve.',
    },
    {
      id: 'in-the-haul',
      pattern: `<trigger: (contain|contains|contained|containing|hold|holds|held|holding|comprise|comprises|comprised|comprising|counting|counted|counts|totaling|totalling|listing|lists|listed|have|has|had|possess|possesses|possessing|brags of|brag of|bragged of|boasts of|boast of|boasted of|offering|offers|offered|selling|sell|advertising|advertised|claiming|claims|claimed|found|spotted|discovered|seen|loaded|obtained|included|includes|including|spans|spanning|published|posted|dumped|uploaded)> ${FILL} [REC:value]`,
      reads: ['The seller claims to hold 9.1 million records.', '9.1 million'],
      leaves: 'The seller claims to hold a grudge.',
    },
    {
      id: 'sent-out',
      pattern: `<trigger: (mailed|sent|sent out|mailing of|batch of|emailed|posted|dispatched)> ${FILL} [REC:value]`,
      reads: ['It mailed 1,445 letters to strangers.', '1,445'],
      leaves: 'It mailed 1,445 cakes to strangers.',
    },
    {
      id: 'had-recipients',
      pattern: `<trigger: (mailing|letter|email|e-mail|message|newsletter)> (had|reached|with|has) ${FILL} [PPL:value]`,
      reads: ['The mailing had 560 recipients.', '560'],
      leaves: 'The mailing had 560 pages.',
    },
    {
      id: 'disclosure-of',
      pattern: `<trigger: (exposure|disclosure|theft|loss|release|publication|leak|dump|compromise|sale|posting|exfiltration|spill|leaking|dumping|download|copying)> of ${FILL} [PPL|REC:value]`,
      reads: ['It led to the disclosure of 483,000 email addresses.', '483,000'],
      leaves: 'It led to the disclosure of a secret.',
    },
    {
      id: 'left-open',
      pattern: `<trigger: (left|leaves|leaving|kept|stored|put)> ${FILL} [PPL|REC:value] ... (exposed|open|online|unprotected|unsecured|accessible|visible|public|publicly|unencrypted|searchable|without .. password|on .. (server|servers|bucket|drive|database|cloud|website|site|internet|web|web))`,
      reads: ['It left 410,000 voice recordings on a server without a password.', '410,000'],
      leaves: 'It left 410,000 voice recordings to the museum.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** A share of people who were counted right before: of victims they are victims too. */
export const affectedShares: readonly ClaimRule[] = (
  [
    {
      id: 'of-those',
      pattern: `<trigger: (of|among)> (those|them|these|whom|which|that number|that total|the total|the victims) ,? ${FILL} [NUM|PPL:value]`,
      reads: ['Of those, 39,800 live in Oregon.', '39,800'],
      leaves: 'Of those, none live in Oregon.',
    },
    {
      id: 'of-them',
      pattern: `[NUM|PPL:value] <trigger: of> (them|those|these|whom|which)`,
      reads: ['Some 7,150 of them are Texans.', 'Some 7,150'],
      leaves: 'Some of them are Texans.',
    },
    {
      id: 'including',
      pattern: `<trigger: (including|include|includes|included|among them|plus)> ${FILL} [NUM|PPL:value]`,
      reads: ['They include 4,120 in Maine.', '4,120'],
      leaves: 'They include bakers in Maine.',
    },
  ] satisfies readonly Row[]
).map(toRule)
