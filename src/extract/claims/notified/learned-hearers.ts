import type { Argument } from '../../../model.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { isAskedOf } from '../../learned/questions.ts'
import { argumentOf, likely, sentenceOf, sightingsIn, type Seen } from '../../learned/sightings.ts'
import { spanIn } from '../../reading.ts'
import { hasRole, isRespondent } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { noticeStem } from '../../rules/lexicon/notice-words.ts'

/** Who was told of the breach where no row reads it: a group or an organization in a sentence on telling, by the marked texts. */
export function learnedHearers(context: Context, known: readonly DraftClaim[]): readonly RuleMatch[] {
  const heard = new Set(known.map(({ object }) => object))
  const found = new Map<string, Seen>()
  const open = sightingsIn(context).filter((seen) => {
    const { entity } = seen.mention
    if (entity === null || heard.has(entity) || !isAskedOf('told', seen.mention.label)) return false
    return mayHear(seen) && !isSpelledOut(heard, seen) && !cannotHear.some((role) => hasRole(context, entity, role))
  })
  for (const seen of likely(open, 'told')) {
    const entity = seen.mention.entity ?? ''
    const other = found.get(entity)
    if (other === undefined || other.logOdds('told') < seen.logOdds('told')) found.set(entity, seen)
  }
  return [...found].map(([object, seen]) => ({
    claim: {
      predicate: 'NOTIFIED',
      object,
      ...tellerOf(context, seen),
      arguments: [argumentOf(context.reading, seen, 'object'), ...triggerOf(context, seen)],
      sentences: sentenceOf(seen),
      foundBy: 'learned/told',
    },
    labelled: seen.labelled,
    first: seen.at,
    last: seen.at,
  }))
}

/** "The charity has submitted a form to the office": who tells is the house named first before the one who hears. */
function tellerOf(context: Context, { labelled: { units }, at, mention }: Seen): { readonly subject?: string } {
  const subject = units
    .slice(0, at)
    .find((unit) => unit.mention?.label === 'ORGANIZATION' && isRespondent(context, unit.mention.entity))
    ?.mention?.entity
  return subject == null || subject === mention.entity ? {} : { subject }
}

/** The word of telling: the nearest before the one who hears, else the nearest after. */
function triggerOf({ reading }: Context, { labelled: { units, sentence }, at }: Seen): readonly Argument[] {
  const tells = ({ mention, word }: Unit): boolean => mention === undefined && noticeStem.test(word)
  const unit = units.slice(0, at).findLast(tells) ?? units.slice(at + 1).find(tells)
  return unit === undefined ? [] : [{ role: 'trigger', ...spanIn(reading, sentence, unit.start, unit.end) }]
}

/** "the three credit bureaus, Alder, Birch and Cedar": who is named one by one is told under the names. */
const isSpelledOut = (heard: ReadonlySet<string | null | undefined>, { labelled: { units }, at }: Seen): boolean =>
  units.slice(at + 1, at + NEAR).some(({ mention }) => mention?.entity != null && heard.has(mention.entity))

const NEAR = 5

const cannotHear = ['THREAT_ACTOR', 'COURT', 'LAW_FIRM'] as const

/** Whether somebody is told something in the sentence, this one perhaps. */
export const mayHear = ({ labelled, mention }: Pick<Seen, 'labelled' | 'mention'>): boolean =>
  mention.form !== 'PRONOUN' && tellsSomebody(labelled)

const known = new WeakMap<LabelledSentence, boolean>()

/** Asked once of a sentence: of each of its mentions the answer is the same. */
function tellsSomebody(labelled: LabelledSentence): boolean {
  const tells =
    known.get(labelled) ?? labelled.units.some(({ mention, word }) => mention === undefined && noticeStem.test(word))
  known.set(labelled, tells)
  return tells
}
