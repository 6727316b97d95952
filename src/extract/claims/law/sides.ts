import type { Context, DraftClaim } from '../../draft.ts'
import { wordAt } from '../../match/units.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import { isAuthority, isRespondent, plaintiffGroup } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

/**
 * A side that the row does not bind and the sentence names: who fined, or settled with, a company is the authority that
 * stands in the same sentence.
 */
export function withSidesOfSentence(context: Context, match: RuleMatch): RuleMatch {
  const { claim, labelled } = match
  const { predicate, subject, object } = claim
  if (predicate === 'FINED' && subject === undefined) {
    const by = authorityIn(context, match)
    return by === undefined ? match : { ...match, claim: withArgument(context, match, 'subject', by) }
  }
  if (predicate !== 'SETTLED_WITH') return match
  const missing = subject === undefined ? 'subject' : object === undefined ? 'object' : null
  const known = subject ?? object
  if (known === undefined) return withOnlyRespondent(context, match)
  if (missing === null || isAuthority(context, known)) return match
  // An authority that a title or an earlier clause names may be the one; people are not so easily told.
  const other = labelled.units.length > 60 ? undefined : authorityIn(context, match)
  return other === undefined ? match : { ...match, claim: withArgument(context, match, missing, other) }
}

/** "a $2 million settlement in a class action against Northwind": of one company alone it is told. */
function withOnlyRespondent(context: Context, match: RuleMatch): RuleMatch {
  const found = match.labelled.units.flatMap(({ mention }) =>
    mention?.label === 'ORGANIZATION' && isRespondent(context, mention.entity) ? [mention] : [],
  )
  const [first] = found
  if (first === undefined || found.some(({ entity }) => entity !== first.entity)) return match
  return { ...match, claim: withArgument(context, match, 'subject', first) }
}

/** The authority nearest after the match, else nearest before it, that is not the claim's own side. */
function authorityIn(
  context: Context,
  { claim, labelled: { units }, first, last }: RuleMatch,
): ResolvedMention | undefined {
  const fits = (mention: ResolvedMention | undefined): mention is ResolvedMention =>
    mention !== undefined &&
    mention.entity !== null &&
    mention.label !== 'PLACE' &&
    mention.entity !== claim.subject &&
    mention.entity !== claim.object &&
    context.entities.get(mention.entity)?.roles.includes('COURT') !== true &&
    isAuthority(context, mention.entity)
  const at = (index: number): ResolvedMention | undefined => {
    const mention = units[index]?.mention
    return fits(mention) ? mention : undefined
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

function withArgument(
  context: Context,
  { claim, labelled }: RuleMatch,
  role: 'subject' | 'object',
  mention: ResolvedMention,
): DraftClaim {
  const argument = { role, ...spanIn(context.reading, labelled.sentence, mention.start, mention.end) }
  return { ...claim, [role]: mention.entity, arguments: [...claim.arguments, argument] }
}

/**
 * The other side where the sentence does not name it: "settled the case" is the last suit against the same party; a
 * class action is brought by the class.
 */
export function withOtherSide(context: Context, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim {
  const { predicate, subject, object, qualifiers } = claim
  if (predicate === 'SETTLED_WITH' && object === undefined && typeof subject === 'string') {
    const suit = lastSuitAgainst(subject, claim, claims)
    if (suit?.subject !== undefined) return { ...claim, object: suit.subject }
    return endsClassAction(context, claim) ? { ...claim, object: plaintiffGroup(context) } : claim
  }
  if (predicate === 'REPRESENTS' && object === undefined) return { ...claim, object: plaintiffGroup(context) }
  if (predicate === 'SUED' && subject === undefined && qualifiers?.['action'] === 'CLASS_ACTION')
    return isBroughtByName(context, object, claims) ? claim : { ...claim, subject: plaintiffGroup(context) }
  if (predicate === 'FINED') return finedAfter(context, claim)
  if (predicate === 'CHARGED' && object === undefined) return { ...claim, object: arrestedAfter(context, claim) }
  return claim
}

/** "A lender was fined. Kestrel Bank ignored alerts, the commission said": the sides that the next two sentences or the one before name. */
function finedAfter(context: Context, claim: DraftClaim): DraftClaim {
  const [at] = claim.sentences
  const around = [...context.labelled.slice(at + 1, at + 3), ...context.labelled.slice(Math.max(0, at - 1), at)]
  const named = around
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
    .filter(({ label, form }) => label === 'ORGANIZATION' && form === 'NAME')
    .flatMap(({ entity }) => entity ?? [])
  const [by, ...others] = new Set(named.filter((id) => isAuthority(context, id)))
  const whom = claim.foundBy === 'fined/nobody-named' ? named.find((id) => isRespondent(context, id)) : undefined
  return {
    ...claim,
    ...(claim.subject === undefined && others.length === 0 && by !== undefined && { subject: by }),
    ...(claim.object === undefined && whom !== undefined && { object: whom }),
  }
}

/** A plaintiff with a name of their own says more than "the plaintiffs". */
const isBroughtByName = (context: Context, object: DraftClaim['object'], claims: readonly DraftClaim[]): boolean =>
  claims.some(
    (other) =>
      other.predicate === 'SUED' &&
      other.object === object &&
      context.entities.get(other.subject ?? '')?.kind === 'PERSON',
  )

/** "to end a class action over the breach": the sentence itself says who is paid. */
function endsClassAction({ labelled }: Context, { sentences: [at] }: DraftClaim): boolean {
  return / (?:end|settle|resolve)_\w (?:an?|the)_\w (?:[a-z]+_\w )?class(?:-action_\w |_\w action_\w )/.test(
    labelled[at]?.encoded ?? '',
  )
}

function lastSuitAgainst(party: string, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim | undefined {
  const [at] = claim.sentences
  return claims
    .filter(
      ({ predicate, object, sentences }) =>
        predicate === 'SUED' && object === party && sentences[0] <= at && sentences[0] >= at - 4,
    )
    .sort((a, b) => b.sentences[0] - a.sentences[0])[0]
}

/** "A former worker faces charges. The worker, Dana Whitlock, was arrested": the person of the next sentences. */
function arrestedAfter(context: Context, { sentences: [at] }: DraftClaim): string | null {
  for (const labelled of context.labelled.slice(at, at + 3)) {
    const isNext = labelled.sentence.index > at
    if (isNext && !accusation.some((word) => labelled.words.has(word))) continue
    const person = labelled.units.find(({ mention }) => mention?.label === 'PERSON')?.mention
    if (person?.entity != null) return person.entity
  }
  return null
}

const accusation = ['arrested', 'accused', 'charged', 'suspected']
