/** The words by which an article shows whose house it tells of. */
import { wordSet } from './lexicon/phrases.ts'

/** What somebody or something has to do with the house it belongs to: "a contract with Kestrel", "pictures uploaded to Kestrel". */
export const engagements = wordSet(
  'contract job post position work employment shift placement internship employed hired contracted working worked ' +
    'uploaded submitted entrusted booked ordered bought registered enrolled treated kept held stored taken stolen copied ' +
    'belonging posted sent auditor clerk nurse driver teller cashier doctor physician physiotherapist therapist teacher ' +
    'engineer technician manager administrator contractor worker employee assistant receptionist accountant agent ' +
    'officer pharmacist bookkeeper secretary porter guard cleaner programmer developer',
)

/** Who speaks for the workers, customers or firms of others. */
export const speakingForOthers =
  /\b(?:(?<!credit )union|federation|(?<!housing )association|alliance of|congress of|society of|council of|league of|campaign|coalition|institute|foundation for)\b/i

/** Of dangers to anybody: who tells of them names houses that were not hit. */
export const dangersAtLarge = wordSet(
  'vulnerability vulnerabilities vulnerable flaw flaws bug bugs exploit exploits exploiting zero-day patch patches patched ' +
    'malware phishing scam scams trojan botnet spam campaign campaigns researchers cybercriminals survey businesses ' +
    'organizations organisations companies firms',
)
