import { sentenceStarters } from '../../rules/lexicon/evidence-words.ts'
import { groupModifiers } from '../../rules/lexicon/groups.ts'
import { lawHeads } from '../../rules/lexicon/laws-and-products.ts'
import { legalForms, orgHeads, roleHeads, weakHeads } from '../../rules/lexicon/organizations.ts'
import { titleHeads, titleModifiers } from '../../rules/lexicon/people.ts'
import { actorNumber, actorSecondWord } from '../../rules/lexicon/threat-actors.ts'
import { isFirstName, isPersonLike } from './person-form.ts'
import { publicBodyAt } from './public-bodies.ts'
import { keyOf } from './runs.ts'
import { segmentOf, type Segment } from './segment.ts'
import { textBetween, type Token } from './token.ts'

/** What the words themselves say: legal form, head noun, law, gang, a given name. */
export function segmentByForm(tokens: readonly Token[], first: number, last: number): Segment | undefined {
  const text = textBetween(tokens, first, last)
  const [start, end] = [tokens[first], tokens[last]]
  if (start === undefined || end === undefined) return undefined
  if (actorNumber.test(text) || (last === first + 1 && actorSecondWord.test(end.text))) {
    return segmentOf(tokens, first, last, { kind: 'ORGANIZATION', roles: ['THREAT_ACTOR'] })
  }
  if (end.lower === 'al') return partiesOf(tokens, first, last, text)
  for (let at = first + 1; at <= last; at += 1) {
    const body = publicBodyAt(tokens, at)
    if (body?.last === last)
      return segmentOf(tokens, first, last, { kind: 'ORGANIZATION', roles: body.role === null ? [] : [body.role] })
  }
  if (last > first && legalForms.has(end.lower)) return organization(tokens, first, last, text, 5)
  if (last > first && isLaw(tokens, first, last)) return segmentOf(tokens, first, last, { kind: 'LAW' })
  if (isPersonLike(tokens, first, last) && isFirstName(start)) return segmentOf(tokens, first, last, { kind: 'PERSON' })
  const head = headOf(tokens, first, last)
  if (head === undefined) return undefined
  return organization(tokens, first, last, text, headWeight(tokens, first, last, head))
}

/** "Marsh Okafor et al." are a firm and others; of the case "Okafor et al. v. Northwind" a person. */
const partiesOf = (tokens: readonly Token[], first: number, last: number, text: string): Segment =>
  last > first && /^vs?\.?$/.test(tokens[last + 1]?.lower ?? '')
    ? segmentOf(tokens, first, first, { weight: -4 })
    : organization(tokens, first, last, text, 5)

function organization(tokens: readonly Token[], first: number, last: number, text: string, weight: number): Segment {
  const role = roleHeads.find(({ ends }) => ends.test(text))?.role
  const certain = weight >= 5 || (weight >= 3 && last > first + 1) || role !== undefined
  return segmentOf(tokens, first, last, {
    ...(certain && { kind: 'ORGANIZATION' as const }),
    roles: role === undefined ? [] : [role],
    weight,
  })
}

/** An everyday head noun after everyday words ("Information Security Program") speaks less for a name than after one of its own. */
function headWeight(tokens: readonly Token[], first: number, last: number, head: string): number {
  const key = keyOf(tokens, first, last)
  if (!weakHeads.has(head) || key.includes(' of ') || certainPairs.test(key)) return 3
  return tokens.slice(first, last + 1).every(({ lower }) => isEverydayWord(lower)) ? 1 : 2.5
}

const certainPairs =
  /\S (?:(?:medical|health|cancer|heart|dental|imaging|surgery|surgical|detention|urgent|eye) (?:center|centre)|(?:school|water|fire|transit|hospital|library|park) district|(?:fire|police|health|sheriff's) department|(?:school|health|hospital|transit) system|(?:medical|dental|hotel|hospital|health|media|insurance|legal|law) group|(?:housing|building) (?:association|society)|tax service|loan servicing|card services|urgent care|home health)$/

const isEverydayWord = (word: string): boolean =>
  orgHeads.has(word) ||
  sentenceStarters.has(word) ||
  titleModifiers.has(word) ||
  (titleHeads.has(word) && !/^(?:cardinal|king|queen|prince|bishop|captain|baron|admiral)$/.test(word)) ||
  groupModifiers.has(word) ||
  /^(?:and|of|for|&|the|risk|vendor|program|plan|action)$/.test(word)

const isLaw = (tokens: readonly Token[], first: number, last: number): boolean => {
  const end = tokens[last]?.text ?? ''
  // "Division of Financial Regulation" enforces one.
  if (/^(?:division|department|office|bureau|ministry|agency|authority)$/.test(headOf(tokens, first, last) ?? ''))
    return false
  if (lawHeads.test(end))
    return !/^(?:Law|Rule|Rules|Bill|Laws)$/.test(end) || (last > first + 1 && tokens[last - 1]?.lower !== 'of')
  return tokens
    .slice(first + 1, last)
    .some(({ text }, i) => /^Act$/.test(text) && tokens[first + 2 + i]?.lower === 'of')
}

/** The head noun of an organization's name: the last word, or the word before "of" and "for". */
function headOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const end = tokens[last]?.lower ?? ''
  if (last > first && orgHeads.has(end)) return end
  for (let at = first; at < last - 1; at += 1) {
    const here = tokens[at]?.lower ?? ''
    if (
      /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? '') &&
      (orgHeads.has(here) ||
        /^(?:state|house|port|city|county|town|village|aclu|shield|university|college|archdiocese)$/.test(here))
    )
      return here
  }
  return undefined
}
