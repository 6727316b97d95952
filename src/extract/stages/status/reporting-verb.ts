import { subjectOf } from '../../claims/clause.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { disclosing } from '../../rules/sources.ts'

/** "Kestrel Bank confirmed the theft of names", "X disclosed a breach": the subject of the verb that makes the claim known. */
export function discloserOf(context: Context, { arguments: args, sentences }: DraftClaim): string | undefined {
  const labelled = context.labelled[sentences[0]]
  const trigger = args.find(({ role }) => role === 'trigger') ?? args.find(({ role }) => role === 'object') ?? args[0]
  if (labelled === undefined || trigger === undefined) return undefined
  const { units } = labelled
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined || unit.start >= trigger.end) return undefined
    if (!disclosing.has(codeWord(unit)) || !/_V$/.test(unit.code)) continue
    const subject = subjectOf(labelled, at)
    const mention = subject === null || subject >= at ? undefined : units[subject]?.mention
    if (mention?.label === 'ORGANIZATION' && mention.entity !== null) return mention.entity
  }
  return undefined
}
