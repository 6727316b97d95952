import { codeWord } from '../match/labelled-sentence.ts'
import type { RuleMatch } from './run-rules.ts'

/**
 * Whether the words round a match say that it was not the named one who was hit: its software in somebody’s network,
 * an attack on others that it saw, traffic that ran over its machines, a trick with its app.
 */
export function isNotItself({ labelled: { units }, first, last, claim }: RuleMatch, rule: string): boolean {
  const word = (at: number): string => {
    const unit = units[at]
    return unit === undefined ? '' : codeWord(unit)
  }
  const subject = claim.arguments.find(({ role }) => role === 'subject')
  const name = units.findIndex(({ start }) => start === subject?.start)
  const isNoun = (at: number): boolean => /_N$/.test(units[at]?.code ?? '')
  if (rule === 'detected') return aimed.test(word(last + 1)) && !own.test(word(last + 2))
  // "the person you want to get hacked"
  if (rule === 'passive' && word(last - 1) === 'get' && word(last - 2) === 'to') return true
  if (rule === 'letter-of-incident')
    return units.slice(first, last).some(({ mention }) => mention?.label === 'GROUP' && others.test(mention.text))
  if (rule === 'possessed') return enabling.test(word(last + 1)) || /^investigations?$/.test(word(last + 1))
  if (rule === 'systems-of' && throughIt.test(word(name - 1)) && (isNoun(first) || runBy(first, word))) return true
  if (rule === 'data-came-from') return units.slice(first, last).some((unit) => pretending.test(codeWord(unit)))
  if (
    (rule === 'systems-were' || rule === 'its-app-showed') &&
    /^(?:an?|unprotected|unsecured|insecure|misconfigured|open)$/.test(word(name - 1))
  )
    return true
  if (systemsRules.has(rule) && /['’]s?$/.test(word(name - 1))) return true
  return rule.startsWith('inside-') && party.test(word(first)) && isNoun(first + 1)
}

/** "has been informing victims of the breach": a helper writes to them. */
const others = /\b(?:victims|vendors|manufacturers)$/

/** "detected an attack against MySQL databases". */
const aimed = /^(?:targeting|aimed|against|exploiting)$/
const own = /^(?:its|their|our|the)$/

/** "detected attacks executed via Memcached servers". */
const throughIt = /^(?:via|through|by|using|on)$/
const runBy = (first: number, word: (at: number) => string): boolean =>
  [1, 2].some((step) => /^(?:executed|launched|amplified|run|carried|routed|staged)$/.test(word(first + step)))

/** "Emails that purported to come from Kestrel Bank": it sent none. */
const pretending =
  /^(?:purport|purports|purported|purporting|pretend|pretends|pretended|pretending|faked|made|forged|spoofed)$/

/** "the iMessage hack lets people freeze a phone": a way of doing it. */
const enabling = /^(?:lets?|allows?|enables?|works|tools?|methods?|tricks?|techniques?|involves)$/

/** "attackers break into an organization’s Kestrel servers": made by it, run by another. */
const systemsRules: ReadonlySet<string> = new Set(['broken-into', 'systems-of', 'inside-its-systems', 'access-to-its'])

/** "group meetings streamed through": no group of intruders. */
const party = /^(?:group|party|person|individual)$/
