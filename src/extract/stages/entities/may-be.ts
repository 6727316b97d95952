import type { EntityRole } from '../../../model.ts'
import { outlets } from '../../rules/lexicon/watchers.ts'
import type { NominalClass } from '../../rules/lexicon/nominals.ts'
import type { Descriptors } from './descriptors.ts'

/** What is known of the organizations of an article when "the company" is read. */
export interface Known {
  readonly roles: ReadonlyMap<string, ReadonlySet<EntityRole>>
  readonly names: ReadonlyMap<string, string>
  readonly descriptors: Descriptors
  /** Who publishes the article, in lower case. */
  readonly publisher: string | null
  /** How often each is named. */
  readonly counts: ReadonlyMap<string, number>
  /** "MALE" or "FEMALE" where a given name or a title tells. */
  readonly genders: ReadonlyMap<string, 'MALE' | 'FEMALE'>
}

export const calls = (id: string, head: string, { descriptors }: Known): boolean =>
  descriptors.get(id)?.has(head) === true

/** Whether an organization can be meant by a noun of a kind. */
export function mayBe(id: string, kind: NominalClass, head: string, known: Known): boolean {
  const roles = known.roles.get(id) ?? new Set()
  const name = known.names.get(id)?.toLowerCase() ?? ''
  const isOutlet =
    outlets.has(name) ||
    (name === known.publisher && publications.test(name)) ||
    /\b(?:journal|times|news|tribune|herald|gazette|magazine|press|chronicle|post|globe|daily|media|newspaper)$/.test(
      name,
    )
  switch (kind) {
    case 'ANY':
      return (
        !isOutlet &&
        !(roles.has('LAW_FIRM') && head !== 'firm') &&
        !['REGULATOR', 'COURT', 'LAW_ENFORCEMENT', 'THREAT_ACTOR', 'SOURCE'].some((role) =>
          roles.has(role as EntityRole),
        ) &&
        (head === 'organization' ||
          head === 'organisation' ||
          !/\b(?:university|school|hospital|department|ministry|police|county|city of|office of|agency|state of)\b/.test(
            name,
          ))
      )
    case 'AGENCY':
      if (roles.has('REGULATOR')) return true
      // "Kestrel Administration Services" watches over nobody.
      if (/^(?:department|commission|bureau)$/.test(head) && bodies.test(name)) return name.includes(head)
      if (/^(?:regulator|watchdog)$/.test(head)) return /\b(?:authority|commission|ombudsman|regulator)\b/.test(name)
      return (
        roles.has('LAW_ENFORCEMENT') ||
        /\b(?:agency|authority|department|commission|administration|bureau|office|council|board|ministry|service)\b/.test(
          name,
        )
      )
    case 'COURT':
      return roles.has('COURT')
    case 'GANG':
      return roles.has('THREAT_ACTOR')
    case 'LAW_FIRM':
      return roles.has('LAW_FIRM')
    case 'OUTLET':
      return isOutlet || calls(id, head, known)
    case 'OWN':
      return !roles.has('THREAT_ACTOR') && !roles.has('COURT')
  }
}

/** A body whose name says what it is: "the department" is no bureau. */
const bodies = /\b(?:agency|department|commission|bureau)\b/

/** Words that outlets end in, and others too: only the article's publisher is known to be one by them. */
const publications =
  /\b(?:standard|ledger|courier|wire|dispatch|register|record|observer|telegraph|guardian|bulletin|monitor|examiner|sentinel|argus|reporter|weekly|insider|review|docket|panel|today)$/
