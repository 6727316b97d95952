import type { Context, DraftClaim } from '../../draft.ts'
import { subjectsOf } from '../../clause/subject.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import { entityOf, hasRole, isAuthority, isRespondent } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { isWatcher } from '../watchers.ts'
import { isCounsel } from './counsel.ts'
import { hasTrait } from './law-rows.ts'

/**
 * A side that the row does not bind and the sentence names: who fined, or settled with, a company is the authority that
 * stands in the same sentence; who is fined, sued or looked into is the one pursued that does.
 */
export function withSidesOfSentence(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  if (claim.predicate === 'SETTLED_WITH') return withOfficer(context, withSettlingSides(context, match))
  const isNamed = isOpen.has(claim.predicate) && !hasTrait(claim, 'HOUSE_MEANT')
  const pursued = isNamed ? withSide(context, match, 'object', respondentIn(context, match)) : match
  const isImposed = claim.predicate === 'FINED' || claim.foundBy === 'learned/investigated'
  return isImposed ? withSide(context, pursued, 'subject', authorityIn(context, pursued)) : pursued
}

const isOpen: ReadonlySet<string> = new Set(['FINED', 'SUED', 'INVESTIGATED'])

function withSettlingSides(context: Context, match: RuleMatch): RuleMatch {
  const { subject, object } = match.claim
  const missing = subject === undefined ? 'subject' : object === undefined ? 'object' : null
  const known = subject ?? object
  if (known === undefined) return withSide(context, match, 'subject', onlyRespondent(context, match))
  if (missing === null) return match
  if (isAuthority(context, known)) return withSide(context, match, missing, respondentIn(context, match))
  // An authority that a title or an earlier clause names may be the one; people are not so easily told.
  return match.labelled.units.length > 60 ? match : withSide(context, match, missing, authorityIn(context, match))
}

/** "Attorney General Ann Roe announced that Ohio has obtained a settlement": she is the one who settled. */
function withOfficer(context: Context, match: RuleMatch): RuleMatch {
  const { claim, labelled } = match
  const role = (['subject', 'object'] as const).find((side) => entityOf(context, claim[side])?.kind === 'PLACE')
  if (role === undefined) return match
  const officer = labelled.units.find(
    ({ mention }) => mention?.label === 'PERSON' && isAuthority(context, mention.entity),
  )?.mention?.entity
  return officer == null ? match : { ...match, claim: { ...claim, [role]: officer } }
}

/** Who is pursued: named after "against" or "on", else as the subject of the verb, else alone of its kind in the sentence. */
function respondentIn(context: Context, match: RuleMatch): ResolvedMention | undefined {
  const { labelled, first, last, claim } = match
  const at = (index: number): ResolvedMention | undefined => {
    const mention = labelled.units[index]?.mention
    if (mention === undefined || mention.entity === claim.subject || isHome(labelled, index)) return undefined
    return mayBePursued(context, mention) ? mention : undefined
  }
  for (let index = last + 1; index < Math.min(labelled.units.length, last + 16); index += 1)
    if (at(index) !== undefined && pursuing.has(leaderOf(labelled, index))) return at(index)
  const subject = subjectsOf(labelled, first).find((index) => at(index) !== undefined)
  return subject === undefined ? onlyRespondent(context, match) : at(subject)
}

/** The word before the phrase that ends in a mention: "on the Dublin-based Northwind". */
function leaderOf({ units }: LabelledSentence, mention: number): string {
  let at = mention - 1
  while (at >= 0 && mention - at < 5 && /_[DANP]$/.test(units[at]?.code ?? '')) at -= 1
  return wordAt(units, at)
}

const pursuing: ReadonlySet<string> = new Set(['on', 'against', 'upon'])

/** "a $2 million settlement in a class action against Northwind": of one company alone it is told. */
function onlyRespondent(context: Context, { claim, labelled }: RuleMatch): ResolvedMention | undefined {
  const found = labelled.units.flatMap(({ mention }, index) =>
    mention !== undefined &&
    mention.entity !== claim.subject &&
    !isHome(labelled, index) &&
    !isPlaintiff(labelled, index) &&
    mayBePursued(context, mention)
      ? [mention]
      : [],
  )
  const [first] = found
  return found.every(({ entity }) => entity === first?.entity) ? first : undefined
}

/** "a suit brought by Northwind": who brings it is not whom it is brought against. */
const isPlaintiff = ({ units }: LabelledSentence, index: number): boolean =>
  wordAt(units, index - 1) === 'by' && /^(?:brought|filed|lodged|launched)$/.test(wordAt(units, index - 2))

/** "Dana Whitlock of Northwind Falls": where someone is from is not whom they sue. */
const isHome = ({ units }: LabelledSentence, index: number): boolean =>
  wordAt(units, index - 1) === 'of' && /^(?:PER|GRP)$/.test(wordAt(units, index - 2))

const mayBePursued = (context: Context, { label, entity, text }: ResolvedMention): boolean =>
  label === 'ORGANIZATION' &&
  isRespondent(context, entity) &&
  !isWatcher(context, entity) &&
  !isCounsel(context, entity) &&
  !/\b(?:Law|Lawyers|Solicitors|LLP)$/.test(text)

/** The authority nearest after the match, else nearest before it, that is not the claim's own side. */
function authorityIn(
  context: Context,
  { claim, labelled: { units }, first, last }: RuleMatch,
): ResolvedMention | undefined {
  const at = (index: number): ResolvedMention | undefined => {
    const mention = units[index]?.mention
    if (mention === undefined || mention.label === 'PLACE' || entityOf(context, mention.entity) === undefined)
      return undefined
    const isOwn = mention.entity === claim.subject || mention.entity === claim.object
    return isOwn || hasRole(context, mention.entity, 'COURT') || !isAuthority(context, mention.entity)
      ? undefined
      : mention
  }
  const isEnd = (index: number): boolean => clauseEnds.has(wordAt(units, index))
  for (let index = first; index < Math.min(units.length, last + 20); index += 1) {
    const found = at(index)
    if (found !== undefined) return found
    if (index > last && isEnd(index)) break
  }
  for (let index = first - 1; index >= Math.max(0, first - 20) && !isEnd(index); index -= 1) {
    const found = at(index)
    if (found !== undefined) return found
  }
  return undefined
}

/** Past these another clause begins, with parties of its own. */
const clauseEnds: ReadonlySet<string> = new Set(['which', 'who', 'that', 'while', 'but', 'although', ';', '"'])

/** The match with that side, where the claim has none. */
function withSide(
  context: Context,
  match: RuleMatch,
  role: 'subject' | 'object',
  mention: ResolvedMention | undefined,
): RuleMatch {
  const { claim, labelled } = match
  if (mention === undefined || claim[role] !== undefined) return match
  const argument = { role, ...spanIn(context.reading, labelled.sentence, mention.start, mention.end) }
  const sided: DraftClaim = { ...claim, [role]: mention.entity, arguments: [...claim.arguments, argument] }
  return { ...match, claim: sided }
}
