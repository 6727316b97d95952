import type { Context } from '../../draft.ts'
import type { Unit } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { wordAt } from '../../match/units.ts'
import { findClasses } from '../../rules/claims/timeline-finds-words.ts'
import { hasRole, isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'

/** Whether what was said is made public by it: not what a regulator or each customer is told, nor what is looked into. */
export function isPublic(context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.predicate !== 'DISCLOSED') return true
  // What a thief says is a claim; an office tells of its own work.
  if (hasRole(context, claim.subject, 'THREAT_ACTOR') || isAuthority(context, claim.subject)) return false
  if (toldRows.has(claim.foundBy) && hasRole(context, claim.subject, 'LAW_ENFORCEMENT')) return false
  const own = units.slice(first, last + 1)
  if (isInquiry(context, units.slice(0, first))) return false
  if (claim.foundBy === 'disclosed/said-affected') return !own.some((_, at) => wordAt(own, at) === 'whether')
  if (claim.foundBy === 'disclosed/said-after-date' || claim.foundBy === 'disclosed/after-a-date')
    return !isInLetter(units.slice(Math.max(0, first - 8), first))
  if (claim.foundBy === 'disclosed/said-officials') return own.every(({ mention }) => isOfTheHouse(mention))
  if (!toldRows.has(claim.foundBy)) return true
  const that = own.findIndex((_, at) => /^(?:that|of|about|to)$/.test(wordAt(own, at)))
  const hearers = own.slice(0, that).flatMap(({ mention }) => mention ?? [])
  // "Auditors had warned the bank that its files were not encrypted": nobody of the house tells.
  if (claim.subject === undefined && hearers.some(({ label }) => label === 'ORGANIZATION')) return false
  return !hearers.some((mention) => isPrivate(context, mention))
}

/** Rows that name who was told. */
const toldRows: ReadonlySet<string> = new Set([
  'disclosed/told-the-public',
  'disclosed/told-of-it',
  'disclosed/official-told-of-it',
])

/** "The commission is investigating a leak at X, a spokesman said": an authority tells of its own work. */
const isInquiry = (context: Context, before: readonly Unit[]): boolean =>
  before.some((_, at) => inquiring.test(wordAt(before, at))) &&
  before.some(({ mention }) => mention?.label === 'ORGANIZATION' && isAuthority(context, mention.entity))

const inquiring = /^(?:investigating|probing|examining|looking|inquiring)$/

/** "In the letters sent to customers on May 3, the bank said". */
const isInLetter = (before: readonly Unit[]): boolean =>
  before.some((_, at) => /^(?:letters?|e-?mails?|messages?)$/.test(wordAt(before, at))) &&
  before.some(({ mention }) => mention?.label === 'GROUP')

/** "school officials said", not "researchers said"; the other groups of the sentence stand before what is said. */
const isOfTheHouse = (mention: ResolvedMention | undefined): boolean =>
  mention?.label !== 'GROUP' ||
  !/\b(?:police|prosecutors|researchers|experts|analysts|regulators|authorities|investigators|lawyers|attorneys|senators|lawmakers|plaintiffs|hackers)$/i.test(
    mention.text,
  )

const isPrivate = (context: Context, { label, entity, text }: ResolvedMention): boolean =>
  label === 'GROUP'
    ? !publics.has(text.toLowerCase().split(' ').at(-1) ?? '')
    : isAuthority(context, entity) || hasRole(context, entity, 'LAW_ENFORCEMENT')

const publics: ReadonlySet<string> = new Set(findClasses['public'])
