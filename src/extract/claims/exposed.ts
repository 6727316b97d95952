import type { Argument } from '../../model.ts'
import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, type Sentence } from '../reading.ts'
import { cuesOf, type Cues } from './exposure/cues.ts'
import { toDataLists } from './exposure/data-lists.ts'
import { governorOf } from './exposure/governors.ts'
import { toSteps, type Step } from './exposure/steps.ts'

/** Finds which data was, may have been, or was not exposed. Data named in another context is no claim. */
export const findExposed: FindClaims = (context) => {
  const bySentence = new Map<number, ResolvedMention[]>()
  for (const mention of context.mentions) {
    if (mention.label !== 'DATA_TYPE') continue
    const beside = bySentence.get(mention.sentence)
    if (beside === undefined) bySentence.set(mention.sentence, [mention])
    else beside.push(mention)
  }
  return [...bySentence].flatMap(([sentence, types]) => findInSentence(context, sentence, types))
}

function findInSentence(context: Context, index: number, types: readonly ResolvedMention[]): readonly DraftClaim[] {
  const sentence = context.reading.sentences[index]
  if (sentence === undefined) return []
  const steps = toSteps(context, index, types)
  const cues = cuesOf(context.labelled, index)
  return [...governed(steps, cues)].map(([kind, governor]) => toDraft(context, sentence, steps, kind, governor))
}

/** The places of exposed kinds, each with the place of the word that says so. */
function governed(steps: readonly Step[], cues: Cues): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const list of toDataLists(steps)) {
    const governor = governorOf(steps, list, found, cues)
    if (governor !== undefined) for (const kind of list.kinds) found.set(kind, governor)
  }
  return found
}

function toDraft(
  { reading }: Context,
  sentence: Sentence,
  steps: readonly Step[],
  kind: number,
  governor: number,
): DraftClaim {
  const [data, trigger] = [steps[kind], steps[governor]]
  if (data?.type === undefined || trigger === undefined) throw new Error('a governed kind has no step')
  const args: readonly Argument[] = [
    { role: 'object', ...spanIn(reading, sentence, data.start, data.end) },
    { role: 'trigger', ...spanIn(reading, sentence, trigger.start, trigger.end) },
  ]
  return {
    predicate: 'EXPOSED',
    object: data.type.entity,
    arguments: args,
    sentences: [sentence.index, sentence.index],
    foundBy: `exposed/${governor < kind ? 'before' : 'after'}`,
  }
}
