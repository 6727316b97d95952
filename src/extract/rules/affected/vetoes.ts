import type { ClaimRule } from '../rule.ts'
import { AUX, FILL, PLACES, TAIL, toRule, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** Wordings of statistics, laws and claims forms: no count in them is one of victims, whatever else the sentence says. */
export const neverAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-statistic',
      pattern: `[BRE] ... [PPL|REC|NUM:value]`,
      reads: ['The report counts 812 data breaches affecting 64 million records.', '64 million'],
      leaves: 'The data breach affected 64 million records.',
    },
    {
      id: 'not-class',
      pattern: `[PPL:value] {have}* (#R|[DATE])* (submitted|objected|opted|signed|joined|enrolled|filed|use|uses|rely|work|works|attended|voted|responded|visit|download|downloaded|participated|said|believe|claimed|agreed)`,
      reads: ['By summer 3,300 members had already submitted claims.', '3,300'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-per',
      pattern: `(per|every|each) [PPL|REC|NUM:value]`,
      reads: ['The fee is charged per 1,000 records.', '1,000'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-a-day',
      pattern: `[PPL|REC|NUM:value] (a|per|each|every) (day|week|month|year|weekday|night|quarter)`,
      reads: ['The network carries 40,000 riders a day.', '40,000'],
      leaves: 'The breach affected 40,000 riders.',
    },
    {
      id: 'not-threshold',
      pattern: `(breaches|incidents|events) (that|which)? ({harm}|involving|involve|involves|of|with) ${FILL} [PPL|REC|NUM:value]`,
      reads: ['Breaches affecting 500 or more individuals must be reported.', '500 or more'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-other-cause',
      pattern: `{otherCause} ({will}|{have}|#R)* {harm} ${FILL} [PPL|REC|NUM:value]`,
      reads: ['The storm affected 40,000 customers of the utility.', '40,000'],
      leaves: 'The breach affected 40,000 customers of the utility.',
    },
    {
      id: 'not-doing',
      pattern: `[PPL:value] {have}* #R* (posted|published|released|disclosed|reported|issued|obtained|opened|copied|revealed|intercepted|targeted) (#D|#A|their|its)* (#N|[DAT]|[LAW])`,
      reads: ['By then three clients posted notices.', 'three'],
      leaves: 'By then three clients had been exposed.',
    },
    {
      id: 'not-none',
      pattern: `(none|no one|not one|nobody|not a single one) of (its|the|their|our|those|#A|[ORG])* [PPL|REC|NUM:value]`,
      reads: ['None of its 40,000 savers had data exposed.', '40,000'],
      leaves: 'Most of its 40,000 savers had data exposed.',
    },
    {
      id: 'not-exposed-to',
      pattern: `[PPL|NUM:value] ${TAIL} ${AUX} exposed to .. {hazard}`,
      reads: ['Up to 1,400 people may have been exposed to asbestos.', 'Up to 1,400'],
      leaves: 'Up to 1,400 people may have been exposed to fraud.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings that count customers, staff or members, and no victims. Their examples are near misses. */
export const notAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-whole',
      pattern: `of (its|the|their|[ORG]|'s|#N)* [PPL:value] ${PLACES} , [NUM]`,
      reads: ['Of the school’s 733 teachers, 347 had tax forms stolen.', '733'],
      leaves: 'In a breach of 733 teachers it lost data.',
    },
    {
      id: 'not-served',
      pattern: `{serve} ${FILL} [PPL|REC|INS:value]`,
      reads: ['Northwind Clinics serves more than 10 million patients.', 'more than 10 million'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-owned',
      pattern: `({have}|([ORG]|,|company|firm|hospital|system|retailer|bank|chain|provider|group|agency|organization) with) ${FILL} [PPL|INS:value]`,
      reads: ['Northwind Clinics has 5,000 employees in three states.', '5,000'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-staff',
      pattern: `(employing|employer of|team of|staff of|workforce of|group of|community of|network of|base of|membership of|population of|army of|crew of|home to|used by|trusted by|relied on by|sent by|read by|joined by|followed by|survey of|poll of|study of|analysis of) ${FILL} [PPL|INS:value]`,
      reads: ['It is used by 4 million people.', '4 million'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-town',
      pattern: `(city|town|village|county|island|state|country|parish|municipality|region|province|borough|district|school|campus|suburb|population|congregation) (of|with) ${FILL} [PPL|NUM:value]`,
      reads: ['The town of 90,000 people was hit.', '90,000'],
      leaves: 'The breach hit 90,000 people of the town.',
    },
    {
      id: 'not-provided',
      pattern: `(payroll|coverage|loans|pensions|schemes|power|electricity|water|internet|broadband|banking|tuition|accounting|telephone|hosting|(health|medical|financial|care|cloud|software|insurance|it) (services|care|coverage|plans|solutions|products)) (for|to) ${FILL} [PPL|INS:value]`,
      reads: ['The firm brings broadband to 94,000 customers.', '94,000'],
      leaves: 'The firm brings letters to 94,000 customers.',
    },
    {
      id: 'not-run-for',
      pattern: `<trigger: (runs|run|running|processes|administers|manages|handles|operates|provides|supplies|delivers)> (#A|#N|#V|[DAT]|[PRD]|,|and|&)+ (for|to) ${FILL} [PPL|INS:value]`,
      reads: ['The firm runs payroll and scheduling for 94,000 workers.', '94,000'],
      leaves: 'The firm sent letters for 94,000 workers.',
    },
    {
      id: 'not-on-behalf',
      pattern: `<trigger: (on behalf of|representing|represents)> ${FILL} [PPL:value]`,
      reads: ['The suit was brought on behalf of 3,100 drivers.', '3,100'],
      leaves: 'The suit was brought by 3,100 drivers.',
    },
    {
      id: 'not-phished',
      pattern: `(phishing|scam|spam|fraudulent|malicious|fake|spoofed|bogus|scams) ({data}|texts|calls|campaign|attempt|attempts|lure|lures)? ({be}|{have}|that|#V)* (to|at|targeting|by) ${FILL} [PPL|REC:value]`,
      reads: ['A phishing email was sent to 679 employees.', '679'],
      leaves: 'A breach notice was sent to 679 employees.',
    },
    {
      id: 'not-sampled',
      pattern: `(sample|samples|review|sampling) of ${FILL} [PPL|REC|NUM:value]`,
      reads: ['Reporters looked at a sample of 10,000 rows.', '10,000'],
      leaves: 'Reporters looked at all of the 10,000 rows.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Where no wording says so, what stands round a count of people beside a breach can still say that they are others. */
export const notInBreach: readonly ClaimRule[] = (
  [
    {
      id: 'not-with',
      pattern: `(with|among|amongst|like|versus|average|averages|averaging) ${FILL} [PPL|REC:value]`,
      reads: ['With 12,000 clients around the world, the firm is large.', '12,000'],
      leaves: 'For 12,000 clients around the world, tax numbers were copied.',
    },
    {
      id: 'not-for-all',
      pattern: `[PPL|REC:value] ${PLACES} (on average|an average|on a typical|annually|every year|each year|each month|every month|every day|last year)`,
      reads: ['It treats 12,000 patients on average.', '12,000'],
      leaves: 'It wrote to 12,000 patients on Friday.',
    },
    {
      id: 'not-acting',
      pattern: `[PPL:value] ${PLACES} {have}* #R* (paid|made|continue|continued|live|lives|lived|bank|banks|shop|shopped|study|ride|fly|depend|subscribe|play|pay|buy|bought|visited|called|phoned|rang|wrote|complained|marched|protested|attend|left|cancelled|canceled|switched|applied|asked|want|wanted|expect|worked|tested|took|trust|trusted|crowded|gathered|packed|turned up|showed up|queued|rallied|demonstrated|walked|clicked|struck|teach|serve|belong)`,
      reads: ['Some 338 victims have paid the ransom.', 'Some 338'],
      leaves: 'Some 338 victims have heard of it.',
    },
    {
      id: 'not-worldwide',
      pattern: `[PPL:value] (worldwide|globally|nationwide|around the world|across the world|across the globe|around the globe|will be)`,
      reads: ['The app has won 20 million users worldwide.', '20 million'],
      leaves: 'The app has told 20 million users.',
    },
    {
      id: 'not-enrolled',
      pattern: `[PPL:value] ${PLACES} (are|is|were) (#R)* (enrolled|employed|taught|housed|served|treated|looked after|based|educated|insured)`,
      reads: ['At the school, where 9,700 students are enrolled, files were stolen.', '9,700'],
      leaves: 'At the school, where 9,700 students are affected, files were stolen.',
    },
    {
      id: 'not-drilled',
      pattern: `<trigger: (drill|drills|exercise|exercises|simulation|simulations|workshop|seminar|webinar|course|rally|protest|vigil)> ... [PPL:value]`,
      reads: ['It ran a drill in which 1,200 employees were sent a fake email.', '1,200'],
      leaves: 'It ran a check in which 1,200 employees were found in the files.',
    },
    {
      id: 'not-existing',
      pattern: `there {be} ${FILL} [PPL:value]`,
      reads: ['There are 3,400 pupils.', '3,400'],
      leaves: 'They wrote to 3,400 pupils.',
    },
    {
      id: 'not-done-by',
      pattern: `(downloaded|installed|bought|visited|used|watched|played|followed|liked|shared|subscribed|run|trusted|attended|signed|chosen|worn) ({open}|{close}|#NPAIRDC|[PLC]|[DATE])* (by|to) ${FILL} [PPL:value]`,
      reads: ['The app was downloaded by 5 million users.', '5 million'],
      leaves: 'The app told 5 million users.',
    },
    {
      id: 'not-object',
      pattern: `({hire}) .. ${FILL} [PPL|REC:value]`,
      reads: ['It will train 6,200 employees.', '6,200'],
      leaves: 'It will tell 6,200 employees.',
    },
    {
      id: 'not-checked',
      pattern: `(checked|reviewed|examined|tested|interviewed|sampled|polled|surveyed|surveys|quizzed|analyzed|analysed|spoke to|spoke with|calls from|questions from|queries from|inquiries from|enquiries from|complaints from|reports from|signatures from|messages from) ${FILL} [PPL|REC|NUM:value]`,
      reads: ['We checked 300 records.', '300'],
      leaves: 'They stole 300 records.',
    },
    {
      id: 'not-cut-off',
      pattern: `[PPL:value] ({be}|#R)* (without|out of|off) .. (power|electricity|internet|service|services|water|heat|phone|phones|access|broadband|work|jobs|pay|wages|trains|train)`,
      reads: ['The attack left 300,000 customers without power.', '300,000'],
      leaves: 'The attack left 300,000 customers without a secret.',
    },
  ] satisfies readonly Row[]
).map(toRule)
