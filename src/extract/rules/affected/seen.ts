import type { ClaimRule } from '../rule.ts'
import { AUX, FILL, TAIL, toRule, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

const OPENED =
  '(opened|read|seen|looked at|browsed|rifled through|gone through|combed through|leafed through|consulted|peeked at|perused|displayed|shown|revealed|indexed|crawled|mixed up|swapped|altered|changed|deleted|wiped|hijacked|cloned|skimmed|drained|emptied|taken over)'
const SENT =
  '(sent to|emailed to|e-mailed to|mailed to|posted to|forwarded to|handed to|passed to|passed on|shared with|sold to|given to|delivered to|made public|put online|posted online|published online|left in|left on|found in|found on|dumped|laid bare|read out|thrown away|thrown out|printed|photographed)'

/** Data that was seen, sent or left, told by the people whose it is: read where a breach is told here or right before. */
export const affectedSeen: readonly ClaimRule[] = (
  [
    {
      id: 'could-read-others',
      pattern: `[PPL:value] ${TAIL} (could|can|may have|might have|were able to|had been able to|was able to) (#R)* <trigger: (read|see|view|open|browse|look at|seen|viewed)> (one another's|each other's|other|others'|strangers'|another|the (#N|#A|[DAT])+ of (others|strangers|other))`,
      reads: ['After the mistake some 40 patients could read one another’s names.', 'some 40'],
      leaves: 'After the mistake some 40 patients could read a book.',
    },
    {
      id: 'identifiable',
      pattern: `[PPL|REC:value] ${TAIL} ${AUX} (publicly|openly|easily|fully|freely)* <trigger: (identifiable|recognisable|recognizable|traceable|viewable|readable|searchable|discoverable|downloadable|findable|named|listed|identified|visible|accessible|reachable|unprotected|unencrypted|laid bare|on show|on display|open to view|up for grabs)> (in|from|to|by|on|for|online|via|through|without|there|,|.)`,
      reads: ['The leak was a mistake: 340 officers were identifiable from the file.', '340'],
      leaves: 'The leak was a mistake: 340 officers were proud of the file.',
    },
    {
      id: 'in-same-boat',
      pattern: `[PPL|NUM:value] (of (its|their|the|#A)* [GRP|PPL]?)? ${TAIL} ({be}|{have}|{will}|#R|turn|turned|turns|appear|appeared|ended|figure|feature|among)+ <trigger: (in the same boat|among the victims|among the casualties|among those affected|among those hit|among them|on the list|on the stolen list|in the file|in the files|in the data|in the dump|in the cache|in the haul|in the trove|in the archive|in the database|in the breach|in the leak|in the spreadsheet|up in the)>`,
      reads: ['Hackers broke in. Alder Power says 3,600 of its customers were in the same boat.', '3,600'],
      leaves: 'Hackers broke in. Alder Power says 3,600 of its customers were at the lake.',
    },
    {
      id: 'were-opened',
      pattern: `[PPL|REC:value] ${TAIL} (, ... ,)? ({will}|{have}|#R)* ({be}) #R* <trigger: ${OPENED}>`,
      reads: ['In the breach some 8,300 returns may have been opened.', 'some 8,300'],
      leaves: 'In the breach some 8,300 returns may have been late.',
    },
    {
      id: 'had-theirs-sent',
      pattern: `[PPL:value] ${TAIL} {have}+ (their|the|his|her|some|its|personal) ... <trigger: (${SENT}|${OPENED}|copied|stolen|accessed|viewed|exposed|compromised|leaked|published|downloaded|misused)>`,
      reads: ['In the scam 27 bakers had their pay forms sent to a stranger.', '27'],
      leaves: 'In the scam 27 bakers had their pay forms signed by a stranger.',
    },
    {
      id: 'sent-data-of',
      pattern: `<trigger: (sent|emailed|e-mailed|mailed|forwarded|gave|handed|passed|showed|displayed|revealed|sold|left|shared|circulated|printed|read out|photographed|looked up|looked at|opened|peeked at|snooped on)> ... ([DAT]|{data}) (of|on|about|for|belonging to) ${FILL} [PPL:value]`,
      reads: ['By mistake a clerk emailed the grades and names of 236 sophomores to a list.', '236'],
      leaves: 'By mistake a clerk emailed the cooks and waiters of 236 sophomores to a list.',
    },
    {
      id: 'for-some-also',
      pattern: `(and|or|,|-|{open}) ,? <trigger: for> ${FILL} [PPL:value] ,? (also|as well|in addition)? ,? (#A|the|their)* [DAT]`,
      reads: ['The stolen laptop held names and, for 85 patients, Social Security numbers.', '85'],
      leaves: 'The stolen laptop was old and, for 85 patients, too slow.',
    },
    {
      id: 'further-records',
      pattern: `<trigger: (further|another|additional)> [REC:value]`,
      reads: ['The stolen database held names. A further 38 thousand rows had links.', '38 thousand'],
      leaves: 'The stolen database held names. A further look is planned.',
    },
    {
      id: 'pulled',
      pattern: `<trigger: (pulled|hoovered up|hoovered|scooped up|vacuumed up|hauled off|lifted|trawled|fished out|made off with|got away with|walked off with|walked away with|ran off with|helped themselves to|helped himself to|skimmed|skim|skimming|cloned|looted|plundered|filched|purloined|rifled|drained|hijacked|combed|exfiltrated|bought|traded|peddled|hawked|peddling|hawking|offering)> ${FILL} [REC|PPL:value]`,
      reads: ['Thieves skimmed 56,000 payment cards at the pumps.', '56,000'],
      leaves: 'Thieves feared 56,000 payment cards at the pumps.',
    },
    {
      id: 'write-to-all',
      pattern: `<trigger: (write to|writing to|written to|wrote to|phoning|telephoned|texted|texting|contacting|apologised to|apologized to|alerting|mailing|emailing)> ${FILL} all? ${FILL} [PPL|OTH:value]`,
      reads: ['After the breach the bank will write to all 14,600 members.', '14,600'],
      leaves: 'After the breach the bank will listen to all 14,600 members.',
    },
  ] satisfies readonly Row[]
).map(toRule)
