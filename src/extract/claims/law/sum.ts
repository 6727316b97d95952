import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import type { RuleMatch } from '../run-rules.ts'
import { paymentWords, perHead, shareWords } from '../../rules/claims/settled.ts'

/** The claim with the sum that belongs to it, where the row itself bound none; without one that is a share. */
export function withSum(context: Context, match: RuleMatch): DraftClaim {
  const { claim, labelled } = match
  if (claim.value !== undefined) return isShare(match, claim) ? withoutValue(claim) : claim
  const wanted = nouns[claim.predicate]
  const sum = wanted === undefined ? null : sumNear(match, wanted)
  if (sum?.value === undefined) return claim
  const argument = { role: 'value' as const, ...spanIn(context.reading, labelled.sentence, sum.start, sum.end) }
  return { ...claim, value: sum.value, arguments: [...claim.arguments, argument] }
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const nouns: Readonly<Partial<Record<DraftClaim['predicate'], ReadonlySet<string>>>> = {
  SETTLED_WITH: set('settlement settlements deal accord agreement decree payout assurance judgment'),
  FINED: set('fine penalty penalties fines sanction'),
}

/** "a $2 million settlement", "for $2 million", "requires it to pay $2 million": not any sum of the sentence. */
function sumNear({ labelled: { units }, first, last }: RuleMatch, wanted: ReadonlySet<string>): ResolvedMention | null {
  for (let at = Math.max(0, first - 4); at < Math.min(units.length, last + 16); at += 1) {
    const mention = units[at]?.mention
    if (units[at]?.code === ';') return null
    if (mention?.label !== 'MONEY' || isPerHead(units, at)) continue
    const after = wordsOf(units.slice(at + 1, at + 4))
    const before = wordsOf(units.slice(Math.max(0, at - 3), at))
    if (before.some((word) => shareWords.has(word))) continue
    if (after.some((word) => wanted.has(word)) || before.some((word) => paymentWords.has(word) || wanted.has(word)))
      return mention
  }
  return null
}

const wordsOf = (units: readonly Unit[]): readonly string[] => units.map(codeWord)

/** "up to $500 per person", "$100 each": what one gets, not what is paid. */
const isPerHead = (units: readonly Unit[], at: number): boolean =>
  wordsOf(units.slice(at + 1, at + 3)).some((word) => perHead.has(word))

function isShare({ labelled: { units } }: RuleMatch, { value }: DraftClaim): boolean {
  return units.some(({ mention }, at) => mention?.value === value && mention?.label === 'MONEY' && isPerHead(units, at))
}

function withoutValue(claim: DraftClaim): DraftClaim {
  const { value: _share, ...rest } = claim
  return { ...rest, arguments: claim.arguments.filter(({ role }) => role !== 'value') }
}
