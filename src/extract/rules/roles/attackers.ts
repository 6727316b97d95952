import type { ClaimRule } from '../rule.ts'
import { things } from './role-words.ts'

export { roleClasses } from './role-words.ts'

/** Attackers by what they do: the object of each row. */
export const attackerRoles: readonly ClaimRule[] = [
  {
    id: 'role/attacker-takes',
    predicate: 'ATTRIBUTED_TO',
    pattern: `[ATK+:object] ... <trigger: ({seize}|(have|has|had|having|be) #R? {take})> (.. ..|${things}) ([DAT]|{data})`,
    example: ['Hackers broke in and stole patient records.', { object: 'Hackers' }],
    counterExample: 'Hackers broke in and painted the walls.',
  },
  {
    id: 'role/attacker-spreads',
    predicate: 'ATTRIBUTED_TO',
    pattern: `[ATK+:object] ... <trigger: {spread}> (.. ..|${things}) ([DAT]|{data})`,
    example: ['The hackers published customer records.', { object: 'hackers' }],
    counterExample: 'The hackers published a poem.',
  },
  {
    id: 'role/attacker-enters',
    predicate: 'ATTRIBUTED_TO',
    pattern: '[ATK+:object] ... <trigger: {enter}> .. (.. {systems}|[ORG]|[PRD])',
    example: ['Hackers breached a payment server.', { object: 'Hackers' }],
    counterExample: 'Hackers praised a payment server.',
  },
  {
    id: 'role/by-attacker',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: ({stolen}|{take}|{spread}|theft|leak|leaks|leaking|dump|breach|breaches|access|hack|exposure|extraction|exfiltration|viewing|accessed)> ... by (#D|#A|#M|one|or|more|a|an|the|some)* [ATK+:object]',
    example: ['The records were stolen by hackers.', { object: 'hackers' }],
    counterExample: 'The records were praised by hackers.',
  },
  {
    id: 'role/open-to-attacker',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: (accessible to|available to|visible to|exposed to|open to|sold to|leaked to|handed to|sent to|given to|passed to|in the hands of|into the hands of|in hands of|into hands of|hands of|fallen prey to|readable by|among|between|owned by|beyond|delivered to)> (#D|#A|#M)* [ATK+:object]',
    example: ['The records fell into the hands of criminals.', { object: 'criminals' }],
    counterExample: 'The records fell on the feet of criminals.',
  },
  {
    id: 'role/given-to-attacker',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: (leak|leaks|leaked|leaking|send|sends|sent|sending|delivered|deliver|transmit|transmitted|submitted|relay|relays|relayed|provided|provide|gave|give|gives|giving|handed|hand|expose|exposed|exposes|exposing|emailed|released|forwarded|disclosed|disclosing|sold|transferred)> ... to (#D|#A|#M)* [ATK+:object]',
    example: ['The clerk sent the tax forms to a fraudster.', { object: 'fraudster' }],
    counterExample: 'The clerk nodded politely to a fraudster.',
  },
  {
    id: 'role/what-attackers-took',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '([DAT]|{data}|what|which|cache|trove|dump|[CNT]) .. [ATK+:object] (#R|have|had|has|may|might|could|were|was|be|able|to|been|managed|successfully)* <trigger: ({take}|{spread}|hold|holds)>',
    example: ['The records that the hackers took were old.', { object: 'hackers' }],
    counterExample: 'The records that the hackers praised were old.',
  },
  {
    id: 'role/attacker-gains-access',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ATK+:object] ... <trigger: (gain|gained|gains|gaining|get|got|gets|getting|obtain|obtained|obtaining|obtains|had|has|have|managed|acquired) (#A|#D|#R)* access>',
    example: ['The hackers gained full access to the mail system.', { object: 'hackers' }],
    counterExample: 'The hackers gained full applause for the mail system.',
  },
  {
    id: 'role/attacker-used-flaw',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ATK+:object] (#R|have|has|also|then)* <trigger: (used|exploited|abused|leveraged|took advantage of|taken advantage of)> (#DAMN|of|in|two|several)* (flaw|flaws|vulnerability|vulnerabilities|weakness|weaknesses|bug|bugs|hole|holes|loophole|zero-day|misconfiguration)',
    example: ['Hackers exploited a flaw in the web server of a travel agency.', { object: 'Hackers' }],
    counterExample: 'Hackers exploited a lull in the web traffic of a travel agency.',
  },
]
