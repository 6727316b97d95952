import { hasRole } from '../../claims/parties.ts'
import { oncePerArticle } from '../../claims/once-per-article.ts'
import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { speakingForOthers } from '../../rules/house-words.ts'
import { advocates, finders, serving } from '../../rules/incident-words.ts'
import { mayBeHit } from './suffered-by.ts'

/** Whether an article's loss may be an organization's: not where it finds, serves or speaks for others, as a union does. */
export const mayBeMeant = (context: Context, id: string): boolean =>
  id.startsWith('organization:') &&
  mayBeHit(context, id) &&
  !hasRole(context, id, 'VENDOR') &&
  !speakingForOthers.test(nameOf(context, id)) &&
  !(context.article.publisher ?? '').toLowerCase().includes(nameOf(context, id).toLowerCase()) &&
  !findersIn(context).has(id)

const nameOf = (context: Context, id: string): string => context.entities.get(id)?.name ?? ''

/** Those whose people or reports found, counted or handled what befell others. */
const findersIn = oncePerArticle(({ labelled }: Context): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const sentence of labelled) {
    for (const [at, { mention }] of sentence.units.entries())
      if (
        mention?.label === 'ORGANIZATION' &&
        mention.entity !== null &&
        (isSpared(sentence) || findsOthers(sentence, at))
      )
        found.add(mention.entity)
  }
  return found
})

/** "Kestrel said its own systems weren’t compromised": what was, was another's. */
const isSpared = ({ words, sequence }: LabelledSentence): boolean =>
  words.has('own') &&
  ownThings.some((word) => words.has(word)) &&
  sequence.some((word) => /^(?:not|no|never)$|n't$/.test(word))

const ownThings = ['systems', 'system', 'network', 'networks', 'servers', 'infrastructure']

/** "researchers at Kestrel", "Kestrel analysts", "a Kestrel report", "handled by Kestrel", "the porters’ union, Kestrel,". */
function findsOthers({ units }: LabelledSentence, at: number): boolean {
  const [link, before] = [wordAt(units, at - 1), units[at - 2]]
  const whose = before?.mention?.text.toLowerCase() ?? before?.word ?? ''
  if (/^(?:at|from|of|by|with)$/.test(link) && finders.has(whose)) return true
  if ((link === 'by' && serving.has(whose)) || (link === ',' && advocates.has(whose))) return true
  return isFinder(units[at + 1]) || (wordAt(units, at + 1) === "'s" && isFinder(units[at + 2]))
}

const isFinder = (unit: LabelledSentence['units'][number] | undefined): boolean =>
  finders.has(unit?.mention?.text.toLowerCase() ?? unit?.word ?? '')
