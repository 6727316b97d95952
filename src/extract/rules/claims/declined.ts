import type { ClaimRule } from '../rule.ts'

export { statementClasses } from '../statement-words.ts'

const SPOKEN =
  '(#AN)* (spokesperson|spokesman|spokeswoman|representative|representatives|officials|executives|lawyers|attorneys|attorney|lawyer|press office)'
const NOT_ANSWERED =
  "(did|do|does|has|have|had|would|could|was|were|is|are|didn't|hasn't|haven't|hadn't|wouldn't) (not|n't|yet|immediately|#R)* {respond} .. .. .. (comment|request|requests|inquiry|inquiries|call|calls|email|emails|e-mail|message|messages|questions|query|queries|interview)"
const SILENT = [
  '#R? {decline}',
  NOT_ANSWERED,
  '(has|have|had) yet to {respond}',
  'could not (immediately|be|#R)* reached (for comment)?',
  "(was|were|is|are) (not|n't|immediately|#R)* (available|unavailable|reachable) (for comment|for an interview)",
  "(would|will|did|does|do|has|have) (not|n't) (#R)* (comment|commented|elaborate)",
  "(wouldn't|won't|didn't|doesn't|don't|hasn't|haven't) (#R)* (comment|commented|elaborate)",
].join('|')

/** Who would not say more. */
export const declined: readonly ClaimRule[] = [
  {
    id: 'declined/named',
    predicate: 'DECLINED_COMMENT',
    status: 'CONFIRMED',
    pattern: `[ORG|PER+:subject] ,? <trigger: ${SILENT}>`,
    example: ['Kestrel Bank did not immediately respond to a request for comment.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank did not immediately respond to the intrusion.',
  },
  {
    id: 'declined/spokesperson',
    predicate: 'DECLINED_COMMENT',
    status: 'CONFIRMED',
    pattern: `[ORG:subject] ${SPOKEN} <trigger: ${SILENT}>`,
    example: ['A Kestrel Bank spokesperson declined to comment.', { subject: 'Kestrel Bank' }],
    counterExample: 'A Kestrel Bank spokesperson agreed to comment.',
  },
  {
    id: 'declined/clause',
    predicate: 'DECLINED_COMMENT',
    status: 'CONFIRMED',
    pattern: `[ORG|PER:subject] ~ <trigger: ${SILENT}>`,
    example: ['Kestrel Bank, which runs 40 branches, could not be reached for comment.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank, which runs 40 branches, could not be saved.',
  },
  {
    id: 'declined/when-asked',
    predicate: 'DECLINED_COMMENT',
    status: 'CONFIRMED',
    pattern:
      "(requests|request|calls|call|emails|email|messages|message|inquiries|attempts) (for comment|seeking comment|for an interview)* (to|left with|sent to|made to|with) the? [ORG|PER:subject] .. <trigger: (were not|was not|weren't|wasn't|went) .. (returned|answered|unanswered|unreturned|successful)>",
    example: ['Calls to Kestrel Bank were not immediately returned.', { subject: 'Kestrel Bank' }],
    counterExample: 'Calls to Kestrel Bank were not recorded.',
  },
]
