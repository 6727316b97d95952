/** Words by which the speaker of said words is known where a cue names a paper, an office or somebody without a name. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Papers that one writes to others: their words are those of whoever sent them. A suit's papers speak for themselves. */
export const sentPapers = words(`
  letter letters email e-mail emails memo note message messages notice notices notification notifications statement statements
  post posting listing thread tweet advisory bulletin alert announcement disclosure update faq page website release filing memo
  text texts reply response blog apology mailing newsletter circular communique readout summary posts warning voicemail
`)

/** Papers of an organization's own, where it is not told who sent them. */
export const officialPapers = words(`
  statement statements notice notices notification notifications advisory bulletin alert announcement disclosure update faq page
  website release filing apology
`)

/** Where gangs and thieves speak. */
export const hostilePapers = words('note post posting listing thread')

/** Verbs by which a paper is sent out; the subject is who speaks in it. */
export const givingVerbs = words(`
  send sends sent sending post posts posted posting publish publishes published publishing issue issues issued issuing file files
  filed filing mail mails mailed mailing release releases released releasing write writes wrote written writing provide provides
  provided providing submit submits submitted submitting share shares shared sharing circulate circulated email emailed give
  gives gave put distribute distributed read sign signed draft drafted leave left upload uploaded make made dropped deliver
  delivered
`)

/** Participles after a paper, before who made it: "a letter signed by". */
export const madeForms = words(`
  sent signed written issued posted published filed released made prepared drafted submitted shared mailed provided
`)

/** Verbs that a paper comes to: their subject did not write it. */
export const receivingVerbs = words(`
  receive receives received receiving get gets got getting obtain obtained see saw seen review reviewed read reads find found
  open opened
`)

/** Those who speak for the organization that they are of: "its lawyers", "district officials", "attorneys for the bank". */
export const voiceNouns = words(`
  spokesperson spokesman spokeswoman spokespeople representative representatives lawyer lawyers attorney attorneys counsel
  official officials executive executives management leadership administrators leaders trustees solicitors
`)

/** Nouns that end as those for people do, and name none. */
export const thingsLikePeople = words(`
  letter paper order server number computer register banner poster flyer sticker newsletter chapter offer answer error center
  centre newspaper filter router browser scanner folder counter matter disclaimer footer header trailer teaser cover layer power
  tower water weather winter summer quarter dinner border corner printer charter ledger sensor monitor mirror door floor motor
  factor vector sector color colour favor favour labor labour behavior behaviour list checklist waitlist playlist grant
  restaurant warrant covenant plant variant ticker container tracker buffer cluster identifier parameter barrier ransomware
  wrapper pointer placeholder transfer manner rumor rumour tremor reminder planner binder blocker hammer primer teleprompter
  fee committee guarantee
`)

/** People by what they are, where their ending does not tell. */
export const personNouns = words(`
  nurse mother father mom mum dad parent parents wife husband son daughter brother sister neighbor neighbour friend person
  people man woman men women child children teen teenager boy girl student students patient patients client clients guest
  guests clerk chief boss head aide spouse widow pastor priest coach pilot guard witness victim resident residents tenant
  tenants applicant accountant consultant attendant sergeant lieutenant participant informant defendant plaintiff plaintiffs
  musician politician technician physician librarian guardian historian magician veterinarian custodian civilian academic critic
  mechanic skeptic medic cop deputy detective executive representative relative native captive veteran citizen staffer
  volunteer freelancer barista negotiator intermediary insider whistleblower gang crew hacktivist admin sysadmin mod staff
  intern recruit hire expert pundit cashier chef waitress actress hostess nun monk rabbi imam governor mayor judge ref peer
  colleague coworker co-worker employee employees recipient recipients respondent respondents correspondent trustee retiree appointee nominee refugee attendee escapee user users
`)

/** Plurals and singulars of nouns for people by their ending. */
export const personEnding = /(?:er|or|ist|ian|ant|man|woman|person|people|men|women|eer|ee|holder|maker)s?$/
