import { subjectOf } from '../../clause/subject.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord } from '../../match/labelled-sentence.ts'

/** "Kestrel Bank confirmed the theft of names", "the gang claimed responsibility": the subject of such a verb before the claim's words. */
export function reporterOf(
  context: Context,
  { arguments: args, sentences }: DraftClaim,
  verbs: ReadonlySet<string>,
): string | undefined {
  const labelled = context.labelled[sentences[0]]
  const trigger = args.find(({ role }) => role === 'trigger') ?? args.find(({ role }) => role === 'object') ?? args[0]
  if (labelled === undefined || trigger === undefined || ![...verbs].some((verb) => labelled.words.has(verb)))
    return undefined
  const { units } = labelled
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined || unit.start >= trigger.end) return undefined
    if (!verbs.has(codeWord(unit)) || !/_[VN]$/.test(unit.code)) continue
    const subject = subjectOf(labelled, at)
    const mention = subject === null || subject >= at ? undefined : units[subject]?.mention
    if (mention !== undefined && speaking.has(mention.label) && mention.entity !== null) return mention.entity
  }
  return undefined
}

const speaking: ReadonlySet<string> = new Set(['ORGANIZATION', 'PERSON', 'GROUP'])
