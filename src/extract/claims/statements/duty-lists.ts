import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import { spanIn } from '../../reading.ts'
import { isStepVerb } from './measures.ts'

/**
 * The bullets of a settlement or an order, each a duty: "Kestrel Bank agreed to: • encrypt all passwords; • train its
 * staff". `undertaken` are the steps that the running text tells; who took the last one before the list has its duties.
 */
export function findDuties(context: Context, undertaken: readonly DraftClaim[]): readonly DraftClaim[] {
  return context.labelled.flatMap((labelled) => {
    if (labelled.sentence.form !== 'BULLET' || !opensWithStep(labelled)) return []
    const intro = introOf(context, labelled)
    const party = intro === null ? null : partyOf(intro, undertaken)
    return party === null ? [] : [toClaim(context, labelled, party)]
  })
}

const firstWord = ({ units }: LabelledSentence): number => units.findIndex(({ code }) => /[_~]/.test(code))

function opensWithStep(labelled: LabelledSentence): boolean {
  const unit = labelled.units[firstWord(labelled)]
  return unit?.mention === undefined && unit !== undefined && isStepVerb(codeWord(unit))
}

const LONGEST_LIST = 20

/** The sentence before the list, where it promises one. */
function introOf({ labelled }: Context, { sentence }: LabelledSentence): LabelledSentence | null {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST_LIST); at -= 1) {
    const before = labelled[at]
    if (before === undefined) return null
    if (before.sentence.form === 'BULLET') continue
    return binding.some((word) => before.words.has(word)) ? before : null
  }
  return null
}

const binding = [
  'agreed',
  'agrees',
  'must',
  'will',
  'requires',
  'required',
  'require',
  'ordered',
  'committed',
  'shall',
  'promised',
]

/** Whoever the introduction binds: the first organization in it that did or promised a step, else the first one named. */
function partyOf(intro: LabelledSentence, undertaken: readonly DraftClaim[]): string | null {
  const { index } = intro.sentence
  const told = undertaken.findLast(({ sentences: [at] }) => at === index)?.subject
  if (told != null) return told
  const bound = intro.units.find(({ mention }) => mention?.label === 'ORGANIZATION' && mention.roles?.length !== 1)
  return bound?.mention?.entity ?? null
}

function toClaim({ reading }: Context, labelled: LabelledSentence, subject: string): DraftClaim {
  const { sentence, units } = labelled
  const start = units[firstWord(labelled)]?.start ?? sentence.start
  const end = (units.findLast(({ code }) => /[_~]/.test(code)) ?? { end: sentence.end }).end
  const { text } = spanIn(reading, sentence, start, end)
  const worth = units.find(({ mention }) => mention?.label === 'DURATION')?.mention?.value
  return {
    predicate: 'UNDERTOOK',
    subject,
    object: null,
    status: 'PLANNED',
    ...(worth === undefined ? {} : { value: worth }),
    qualifiers: { measure: text.replace(/\s+/g, ' ').replace(/ (?:and|or)$/, '') },
    arguments: [{ role: 'trigger', ...spanIn(reading, sentence, start, units[firstWord(labelled)]?.end ?? end) }],
    sentences: [sentence.index, sentence.index],
    foundBy: 'undertook/duty-list',
  }
}
