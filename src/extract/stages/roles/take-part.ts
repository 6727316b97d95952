import type { Claim, EntityRole, Quote } from '../../../model.ts'
import type { Context, DraftEntity } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { findParts, type Parts } from './find-parts.ts'
import { placeOf } from './place.ts'
import { systemRow } from './plundered-systems.ts'

/** What the words round its mentions say of an entity, and which mentions of groups mean somebody at all. */
export interface TakingPart {
  /** The mentions to be published, in reading order: of groups only those that do, suffer, say or are told something. */
  readonly mentions: readonly ResolvedMention[]
  /** Entities that only these mentions make. */
  readonly entities: readonly DraftEntity[]
  readonly rolesOf: (mentions: readonly ResolvedMention[]) => readonly EntityRole[]
}

/**
 * A group has no name of its own: "users should change their passwords" and "hackers like weekends" are about nobody,
 * "hackers stole the data of 500 users" is about two groups of this article.
 */
export function takingPart(context: Context, claims: readonly Claim[]): TakingPart {
  const parts = findParts(context, claims)
  const spoken = spokenOf(claims, context.quotes)
  const named = context.mentions.filter(
    (mention) => !generic.has(mention.foundBy) || hasPart(parts, mention) || spoken.has(placeOf(mention)),
  )
  return {
    mentions: [...named, ...parts.unnamed].sort((a, b) => a.sentence - b.sentence || a.start - b.start),
    entities: parts.unnamed.flatMap((mention) => entityFor(context, mention) ?? []),
    rolesOf: (mentions) => (mentions.some((mention) => isVictim(parts, mention)) ? ['VICTIM'] : []),
  }
}

const generic: ReadonlySet<string> = new Set(['group/people', 'group/attacker'])

const hasPart = ({ attackers, victims }: Parts, mention: ResolvedMention): boolean =>
  attackers.has(placeOf(mention)) || victims.has(placeOf(mention))

/** "Customers’ names": a mention of people starts where that of their data does. */
const isVictim = ({ victims }: Parts, mention: ResolvedMention): boolean =>
  (mention.label === 'GROUP' || mention.label === 'PERSON' || mention.foundBy === systemRow) &&
  victims.has(placeOf(mention))

const entityFor = ({ entities }: Context, { entity, name = '', foundBy }: ResolvedMention): DraftEntity | undefined =>
  entity === null || entities.has(entity)
    ? undefined
    : { id: entity, kind: foundBy === systemRow ? 'PRODUCT' : 'GROUP', name, aliases: [], roles: [] }

function spokenOf(claims: readonly Claim[], quotes: readonly Quote[]): ReadonlySet<string> {
  const spans = [
    ...claims.flatMap(({ arguments: args }) => args.filter(({ role }) => role === 'subject' || role === 'object')),
    ...quotes.flatMap(({ speakerMention }) => speakerMention ?? []),
  ]
  return new Set(spans.map(placeOf))
}
