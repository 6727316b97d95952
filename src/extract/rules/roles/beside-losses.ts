import type { ClaimRule } from '../rule.ts'
import { some } from './role-words.ts'

export { roleClasses } from './role-words.ts'

/**
 * Who has a part in a sentence that tells of data lost. There the loss is told already, and fewer words say whose it was
 * and who did it: the object of each row is an attacker, the subject a victim.
 */
export const besideLosses: readonly ClaimRule[] = [
  {
    id: 'role/loss-attacker-works',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ATK+:object] (,|#R|who|that|have|had|has|can|could|may|might|will|would|be|were|was|are|is|able|to|been|managed|appear|appeared|appears)* <trigger: ({take}|{spread}|{enter}|use|used|using|uses|target|targeted|targeting|threaten|threatened|threatening|threatens|demand|demanded|demanding|export|exporting|exported|decrypt|decrypted|assemble|assembled|develop|developed|possess|have a|had a|infect|infected)>',
    example: ['The hackers used malware that stole card numbers.', { object: 'hackers' }],
    counterExample: 'The hackers mocked the bank whose card numbers were stolen.',
  },
  {
    id: 'role/loss-attacker-sought',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: (apprehend|apprehended|identify|catch|arrest|arrested|indicted|charged|track down|hunt for|hunting for)> (#DAM)* [ATK+:object]',
    example: ['Police hope to catch the thieves who have the stolen card numbers.', { object: 'thieves' }],
    counterExample: 'Police hope to teach hackers what stolen card numbers cost.',
  },
  {
    id: 'role/loss-people-told',
    predicate: 'SUFFERED',
    pattern: `<trigger: (contacting|contacted|contact|warned|warning|warns|told|telling|informing|informed|informs|notified|notifying|notify|alerting|alerted|reassuring|reassured|apologized to|apologised to|emailed|emailing|wrote to)> ${some} [GRP+:subject]`,
    example: ['No passwords were stolen, and the club is contacting its members.', { subject: 'members' }],
    counterExample: 'No passwords were stolen, and the club is thanking its members.',
  },
  {
    id: 'role/loss-people-were-told',
    predicate: 'SUFFERED',
    pattern:
      '[GRP+:subject] ... (have|has|had|been|were|was) (#R)* <trigger: (told|warned|informed|notified|advised|alerted|contacted)>',
    example: ['Guests have been told that their names were stolen.', { subject: 'Guests' }],
    counterExample: 'Guests have been asked whether their names were stolen.',
  },
  {
    id: 'role/loss-people-targeted',
    predicate: 'SUFFERED',
    pattern:
      '[GRP|BDY+:subject] (that|who|which|#R|have|has|had|also)* (been|were|was|are|is|be) (#R)* <trigger: (targeted|hit|attacked|infected|hacked|compromised|breached|affected|tricked|duped|phished)>',
    example: ['Online shops were infected with code that stole card numbers.', { subject: 'Online shops' }],
    counterExample: 'Online shops were praised, and card numbers were stolen.',
  },
]
