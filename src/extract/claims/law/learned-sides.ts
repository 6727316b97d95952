import type { Context } from '../../draft.ts'
import { subjectsOf } from '../../clause/subject.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import { entityOf, hasRole, isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { isCounsel } from './counsel.ts'

/** Who sues or looks into it, of a word that only marked texts have taught: the subject of its clause, or who follows "by". */
export function withPursuer(context: Context, match: RuleMatch): RuleMatch {
  const { claim, labelled, first } = match
  const fits = mayPursue[claim.predicate]
  if (fits === undefined) return match
  const isPursuer = (at: number): boolean => {
    const mention = labelled.units[at]?.mention
    return mention !== undefined && fits(context, mention)
  }
  const at = subjectsOf(labelled, first).find(isPursuer) ?? afterBy(match).find(isPursuer)
  const mention = at === undefined ? undefined : labelled.units[at]?.mention
  if (mention === undefined) return match
  const argument = {
    role: 'subject' as const,
    ...spanIn(context.reading, labelled.sentence, mention.start, mention.end),
  }
  return { ...match, claim: { ...claim, subject: mention.entity, arguments: [...claim.arguments, argument] } }
}

type Fits = (context: Context, mention: ResolvedMention) => boolean

const mayPursue: Readonly<Record<string, Fits>> = {
  SUED: (context, { label, entity }) =>
    !isCounsel(context, entity) && (label === 'PERSON' || label === 'GROUP' || isAuthority(context, entity)),
  INVESTIGATED: (context, { entity }) =>
    isAuthority(context, entity) ||
    (hasRole(context, entity, 'LAW_ENFORCEMENT') && entityOf(context, entity)?.kind === 'ORGANIZATION'),
}

/** The units after the next "by", up to the end of its phrase. */
function afterBy({ labelled: { units }, last }: RuleMatch): readonly number[] {
  const by = units.findIndex((unit, at) => at > last && at <= last + NEAR && codeWord(unit) === 'by')
  if (by < 0) return []
  const places = [1, 2, 3, 4].map((step) => by + step)
  const end = places.findIndex((at) => /^(?:,|;|who|which|that)$/.test(wordAt(units, at)))
  return end < 0 ? places : places.slice(0, end)
}

const NEAR = 5
