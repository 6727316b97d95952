import type { ClaimRule } from '../rule.ts'

/**
 * What a row's words leave open, for claims/notified/ to look at:
 * - `TO_AUTHORITY` words for any message: the hearer must be one who watches over breaches
 * - `BARE` the words alone tell of a notice to those whose data it was: neither side need be named
 * - `OF_THE_BREACH` the words do not say what is told: the article must tell of a breach
 * - `MAIL` letters and mails, which lures and campaigns are too
 * - `BY_MAIL` a kind of data stands where the mail does: of those only mail tells
 * - `MAIL_GOT` mail told by who got it, as ransom notes are
 * - `CALL` words for a call, as reporters make them
 * - `MAY_REACH_PRESS` words that are said of a paper too: "told the Herald"
 * - `OPEN_SUBJECT` the row binds who tells only where there is one
 * - `HEARER_BEFORE` the row leaves open who hears: the authority named last before
 * - `OUTSIDER` a person who tells may tell for himself: a researcher, a customer
 * - `TO_US` who hears is who writes or speaks
 * - `HOUSE_BEFORE` the row leaves open who hears: the company named last before
 * - `BY_HOUSE` who tells is no authority: the police ring people for other reasons
 * - `TO_POLICE` complaints, which others are made to by their clients: the hearer must be the police
 * - `LISTED` the hearers stand in a list after a word for them all, which must be one for agencies
 * - `PETITION` words for a paper that others write to an office too: senators, campaigners
 * - `REGISTER` an entry in a register: there may be none yet
 * - `TO_HOUSE` words for any message between companies: who hears must be one whom the breach has hit, or a public house
 * - `FILING` words for a filing, which a public register shows to all
 */
export type NoticeTrait =
  | 'TO_AUTHORITY'
  | 'BARE'
  | 'OF_THE_BREACH'
  | 'MAIL'
  | 'BY_MAIL'
  | 'MAIL_GOT'
  | 'HEARER_BEFORE'
  | 'OUTSIDER'
  | 'TO_US'
  | 'HOUSE_BEFORE'
  | 'BY_HOUSE'
  | 'TO_POLICE'
  | 'LISTED'
  | 'CALL'
  | 'MAY_REACH_PRESS'
  | 'OPEN_SUBJECT'
  | 'FILING'
  | 'PETITION'
  | 'REGISTER'
  | 'TO_HOUSE'

/** A row that reads a notice. */
export interface NoticeRule extends ClaimRule {
  readonly traits?: readonly NoticeTrait[]
}
