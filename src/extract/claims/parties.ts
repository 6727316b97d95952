import type { EntityRole } from '../../model.ts'
import type { Context, DraftEntity } from '../draft.ts'
import { oncePerArticle } from './once-per-article.ts'

export function entityOf(context: Context, id: string | null | undefined): DraftEntity | undefined {
  return typeof id === 'string' ? context.entities.get(id) : undefined
}

export function hasRole(context: Context, id: string | null | undefined, role: EntityRole): boolean {
  return entityOf(context, id)?.roles.includes(role) ?? false
}

const authorityName =
  /\b(?:attorneys? general|commission(?:er)?|regulators?|watchdog|authority|authorities|ombudsman|department of (?:justice|health and human|commerce|law|financial|homeland|consumer|insurance|labor)|ministry|prosecutors?|states?|commonwealth|office for civil rights|ICO|FTC|SEC|FCC|CNIL|HHS|OCR|DPC|AG|data protection|consumer protection|consumer affairs|cyber ?security (?:centre|center|agency)|parliament|senate|congress|committee|(?:financial|insurance|banking|securities) regulation|department of education|education department|senators?|lawmakers|protection bureau|comptroller|agencia|garante)\b/i
/** "Northwind Transit Authority", "Ohio State University": such a word in the name of one who serves the public. */
const notAuthority =
  /\b(?:transit|transport(?:ation)?|port|airports?|housing|water|schools?|education|university|college|hospital|health (?:system|authority|commission|board)|library|lottery|turnpike|parking|pension|power|election|electoral|bank|farm|street|retirement|employees|sports|olympic|parks?|fire|museum|medical|national committee)\b/i

/** A regulator, a prosecutor, a state, an attorney general: who may investigate and fine an organization. */
export function isAuthority(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  if (entity === undefined || entity.kind === 'LAW' || entity.kind === 'PRODUCT') return false
  if (entity.kind === 'PERSON') return officeHolders(context).has(entity.id)
  if (entity.roles.includes('VICTIM') || entity.roles.includes('LAW_ENFORCEMENT')) return false
  if (entity.roles.includes('REGULATOR') || entity.roles.includes('COURT')) return true
  if (/\b(?:department of education|education department)$/i.test(entity.name)) return true
  return authorityName.test(entity.name) && !notAuthority.test(entity.name)
}

const office = /\b(?:attorneys? general|AG|solicitor general|prosecutor|district attorney|commissioner|ombudsman)\b/i

/** The persons whom a title makes an authority. */
const officeHolders = oncePerArticle(
  ({ mentions }): ReadonlySet<string> =>
    new Set(
      mentions.flatMap(({ title, entity }) =>
        title !== undefined && entity !== null && office.test(title) ? [entity] : [],
      ),
    ),
)

/** Who may be sued, fined and hit: an organization that is no authority, court, law firm, gang or outlet. */
export function isRespondent(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  return (
    entity?.kind === 'ORGANIZATION' && !isAuthority(context, id) && !entity.roles.some((role) => bystanders.has(role))
  )
}

/** A police force is sued and fined as well, and robbed: who is no bystander, or one of those. */
export const mayBePursued = (context: Context, id: string | null | undefined): boolean =>
  isRespondent(context, id) || isForce(entityOf(context, id))

const isForce = (entity: DraftEntity | undefined): boolean =>
  entity?.kind === 'ORGANIZATION' && /\b(?:constabulary|police (?:service|force|department)|police)$/i.test(entity.name)

const bystanders: ReadonlySet<EntityRole> = new Set([
  'COURT',
  'LAW_FIRM',
  'LAW_ENFORCEMENT',
  'REGULATOR',
  'THREAT_ACTOR',
  'EXPERT',
  'SOURCE',
])

/** A regulator, the police, a court, a law firm, a gang: what they own, offer and undertake is no part of a breach's story. */
export const isThirdParty = (context: Context, id: string | null | undefined): boolean =>
  entityOf(context, id)?.roles.some((role) => thirdParties.has(role)) ?? false

const thirdParties: ReadonlySet<EntityRole> = new Set([
  'REGULATOR',
  'LAW_ENFORCEMENT',
  'LAW_FIRM',
  'COURT',
  'THREAT_ACTOR',
])

/** The people a suit is brought for, where the article has a word for them. */
export function plaintiffGroup(context: Context): string | null {
  for (const wanted of plaintiffNames) {
    for (const entity of context.entities.values()) {
      if (entity.kind === 'GROUP' && wanted.test(entity.name)) return entity.id
    }
  }
  return null
}

const plaintiffNames: readonly RegExp[] = [/\bclass members?\b|members of the class/i, /^(?:the )?plaintiffs$/i]

/** The people whose data it was, where the article has a word for them. */
export function affectedGroup(context: Context): string | null {
  for (const wanted of affectedNames) {
    for (const entity of context.entities.values()) {
      if (entity.kind === 'GROUP' && !entity.roles.includes('THREAT_ACTOR') && wanted.test(entity.name))
        return entity.id
    }
  }
  return null
}

const affectedNames: readonly RegExp[] = [
  /\b(?:affected|impacted|victims?)\b/i,
  /\b(?:customers?|patients?|users?|individuals|clients|members|employees|students|subscribers|people|consumers)\b/i,
  /\b(?:parents|tenants|residents|guests|passengers|donors|drivers|shoppers|borrowers|policyholders|families|alumni|pupils|cardholders|taxpayers|voters|applicants|pensioners|supporters|players|carers|workers|teachers|staff)\b/i,
]
