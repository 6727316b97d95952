import type { DraftClaim } from '../../draft.ts'
import { notifiedContacts } from '../../rules/claims/notified-contacts.ts'
import { notifiedAuthorities } from '../../rules/claims/notified-authorities.ts'
import { notifiedForms } from '../../rules/claims/notified-forms.ts'
import { notifiedHandedIn } from '../../rules/claims/notified-handed-in.ts'
import { notifiedHeard } from '../../rules/claims/notified-heard.ts'
import { notifiedLate } from '../../rules/claims/notified-late.ts'
import { notifiedNotes } from '../../rules/claims/notified-notes.ts'
import { notifiedReached } from '../../rules/claims/notified-reached.ts'
import { notifiedRegisters } from '../../rules/claims/notified-registers.ts'
import { notifiedMail, notYetTold } from '../../rules/claims/notified-mail.ts'
import { notifiedTold } from '../../rules/claims/notified-told.ts'
import { notifiedPapers } from '../../rules/claims/notified-papers.ts'
import { notified } from '../../rules/claims/notified.ts'
import type { NoticeRule, NoticeTrait } from '../../rules/claims/notice-rule.ts'

const rows: readonly NoticeRule[] = [
  ...notYetTold,
  ...notified,
  ...notifiedTold,
  ...notifiedForms,
  ...notifiedContacts,
  ...notifiedPapers,
  ...notifiedMail,
  ...notifiedAuthorities,
  ...notifiedHeard,
  ...notifiedReached,
  ...notifiedHandedIn,
  ...notifiedRegisters,
  ...notifiedNotes,
  ...notifiedLate,
]

const isToAuthority = ({ traits }: NoticeRule): boolean => traits?.includes('TO_AUTHORITY') ?? false

/** Of rows that read the same the first stays: those that may yet be refused for want of an authority come last. */
export const noticeRows: readonly NoticeRule[] = [
  ...rows.filter((row) => !isToAuthority(row)),
  ...rows.filter(isToAuthority),
]

const traitsById: ReadonlyMap<string, readonly NoticeTrait[]> = new Map(
  rows.flatMap(({ id, traits }) => (traits === undefined ? [] : [[id, traits] as const])),
)

/** Whether the row that a claim was read by has the trait. */
export const hasTrait = ({ foundBy }: DraftClaim, trait: NoticeTrait): boolean =>
  traitsById.get(foundBy)?.includes(trait) ?? false
