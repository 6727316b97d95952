import type { EntityRole } from '../../model.ts'
import type { Context, DraftEntity } from '../draft.ts'

export function entityOf(context: Context, id: string | null | undefined): DraftEntity | undefined {
  return typeof id === 'string' ? context.entities.get(id) : undefined
}

export function hasRole(context: Context, id: string | null | undefined, role: EntityRole): boolean {
  return entityOf(context, id)?.roles.includes(role) ?? false
}

const authorityName =
  /\b(?:attorneys? general|commission(?:er)?|regulators?|watchdog|authority|authorities|ombudsman|department of|ministry|prosecutors?|states|office for civil rights|ICO|FTC|SEC|FCC|CNIL|HHS|OCR|DPC|AG|data protection|parliament|senate|congress|committee|senators?|lawmakers|government|agency|board|bureau)\b/i

/** A regulator, a prosecutor, a state: who may investigate and fine an organization. */
export function isAuthority(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  if (entity === undefined) return false
  if (entity.roles.includes('VICTIM') || entity.roles.includes('LAW_ENFORCEMENT')) return false
  return entity.roles.includes('REGULATOR') || entity.roles.includes('COURT') || authorityName.test(entity.name)
}

/** The people a suit is brought for, where the article has a word for them. */
export function plaintiffGroup(context: Context): string | null {
  for (const wanted of plaintiffNames) {
    for (const entity of context.entities.values()) {
      if (entity.kind === 'GROUP' && wanted.test(entity.name)) return entity.id
    }
  }
  return null
}

const plaintiffNames: readonly RegExp[] = [/\bclass members?\b|members of the class/i, /\bplaintiffs?\b/i]

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
]
