import type { Claim, EntityRole, Quote } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { findParts, placeOf, type Parts } from './find-parts.ts'

/** What the words round its mentions say of an entity, and which mentions of groups mean somebody at all. */
export interface TakingPart {
  /** Whether a mention is to be published: of groups only one that does, suffers, says or is told something. */
  readonly means: (mention: ResolvedMention) => boolean
  readonly rolesOf: (mentions: readonly ResolvedMention[]) => readonly EntityRole[]
}

/**
 * A group has no name of its own: "users should change their passwords" and "hackers like weekends" are about nobody,
 * "hackers stole the data of 500 users" is about two groups of this article.
 */
export function takingPart(context: Context, claims: readonly Claim[]): TakingPart {
  const parts = findParts(context)
  const spoken = spokenOf(claims, context.quotes)
  return {
    means: (mention) => !generic.has(mention.foundBy) || hasPart(parts, mention) || spoken.has(placeOf(mention)),
    rolesOf: (mentions) => (mentions.some((mention) => parts.victims.has(placeOf(mention))) ? ['VICTIM'] : []),
  }
}

const generic: ReadonlySet<string> = new Set(['group/people', 'group/attacker'])

const hasPart = ({ attackers, victims }: Parts, mention: ResolvedMention): boolean =>
  attackers.has(placeOf(mention)) || victims.has(placeOf(mention))

function spokenOf(claims: readonly Claim[], quotes: readonly Quote[]): ReadonlySet<string> {
  const spans = [
    ...claims.flatMap(({ arguments: args }) => args.filter(({ role }) => role === 'subject' || role === 'object')),
    ...quotes.flatMap(({ speakerMention }) => speakerMention ?? []),
  ]
  return new Set(spans.map(placeOf))
}
