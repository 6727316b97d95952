/** The words of a notice, by which its sender is known for an organization. */
import { wordSet } from './phrases.ts'

/** What is done with letters. */
export const noticeVerbs = wordSet(
  'posted published mailing mailed sending sent posting emailing emailed e-mailed issuing issued gave giving given lodged filed submitted notifying notified',
)

export const noticePapers = wordSet('letters notices notice notifications notification')

/** What is done to people. */
export const noticeWords = wordSet(
  'notifying notified emailing emailed e-mailed texting texted phoning phoned ringing rang calling contacting contacted informing informed alerting alerted warning warned telling told writing wrote written mailing mailed apologised apologized',
)

/** The offices and houses that are told. */
export const toldOffices = wordSet(
  'banks lenders processors insurers department commission commissioner authority authorities attorney attorneys fbi ico sec hhs agency agencies bureaus exchange enforcement police regulator regulators',
)

/** Whom an organization serves or employs, and those who watch over it. */
export const toldPeople = wordSet(
  'patients customers families members people clients shoppers subscribers tenants borrowers depositors policyholders cardholders guests passengers parents students pupils alumni donors supporters residents employees staff workers users buyers policyholders shareholders pensioners drivers riders players readers households regulators police regulator watchdog insurers',
)
/** Words of telling, writing and filing: without one nobody is told. */
export const noticeStem =
  /^(?:notif|inform|alert|told|tell|contact|letter|mail|e-?mail|report|fil(?:ed|ing|es)|sen[dt]|writ|wrote|disclos|notice|warn|advis|receiv|got|heard|learn|aware|lodg|refer|submit|approach|phon|call|text|post|messag)/
