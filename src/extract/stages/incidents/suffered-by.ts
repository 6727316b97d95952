import { isRespondent } from '../../claims/parties.ts'
import { isMouthpiece, isWatcher } from '../../claims/watchers.ts'
import type { Context } from '../../draft.ts'
import type { Status } from '../../../model.ts'
import { spanIn } from '../../reading.ts'
import type { JudgedClaim } from '../judge-status.ts'

/** An organization that is no authority, court, law firm, gang, outlet or tracker. */
export const mayBeHit = (context: Context, id: string): boolean =>
  isRespondent(context, id) && !isWatcher(context, id) && !isMouthpiece(context, id)

/** Statuses of what has not happened, for all the article knows. */
export const unreal: ReadonlySet<Status> = new Set(['POSSIBLE', 'PREDICTED', 'PLANNED'])

/** That it was hit, stated by that claim's sentence, with the mention in it, else the nearest before it. */
export function sufferedBy(
  context: Context,
  id: string,
  { sentences: [at, last] }: JudgedClaim,
  foundBy: string,
): readonly JudgedClaim[] {
  const own = context.mentions.filter(
    (mention) => mention.entity === id && mention.in === undefined && mention.sentence <= last,
  )
  const mention = own.find(({ sentence }) => sentence >= at) ?? own.at(-1)
  const sentence = mention && context.reading.sentences[mention.sentence]
  if (mention === undefined || sentence === undefined) return []
  return [
    {
      predicate: 'SUFFERED',
      subject: id,
      arguments: [{ role: 'subject', ...spanIn(context.reading, sentence, mention.start, mention.end) }],
      sentences: [Math.min(mention.sentence, at), last],
      status: 'CONFIRMED',
      foundBy,
    },
  ]
}
