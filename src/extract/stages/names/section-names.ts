import type { Occurrence } from './occurrence.ts'
import type { TokenLine } from './token.ts'

/** As many numbered headings make a round-up: each is the name of whom its section tells. */
const ROUND_UP = 3
const LONGEST = 6

/**
 * Headings that are the name of whom their section tells: "Kestrel Bank", "4. Kestrel Bank". In a round-up of
 * numbered ones, or of ones with a full stop, every heading is; else the section must use the name's first word again.
 */
export function sectionNames(lines: readonly TokenLine[]): ReadonlySet<TokenLine> {
  const headings = lines.filter(isNameOnly)
  const isRoundUp = headings.filter(isNumbered).length >= ROUND_UP
  return new Set(
    headings.filter((line) => isRunIn(line) || (isRoundUp && isNumbered(line)) || isUsedBelow(lines, line)),
  )
}

/** Such a heading's name is an organization, unless its form says that it is something else. */
export const asNameOfSection = (occurrence: Occurrence): Occurrence =>
  occurrence.segment.kind === undefined && occurrence.segment.last > occurrence.segment.first
    ? { ...occurrence, segment: { ...occurrence.segment, weight: occurrence.segment.weight + 3 } }
    : occurrence

const isNumbered = ({ tokens }: TokenLine): boolean => isNumber(tokens[0]?.text ?? '')
/** Such headings are only read in a round-up. */
const isRunIn = ({ sentence }: TokenLine): boolean => /^(?:[.:]| [—–])/.test(sentence.terms.at(-1)?.post ?? '')
const isNumber = (text: string): boolean => /^\d{1,2}[.)]?$/.test(text)

/** Capitals from the first word to the last, but for what joins the parts of a name. */
function isNameOnly({ sentence, tokens }: TokenLine): boolean {
  if (sentence.form !== 'HEADING' || sentence.in !== undefined) return false
  const words = tokens.filter(({ text }) => !isNumber(text))
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    words.every(({ nameLike, lower }) => nameLike || /^(?:of|and|&|for|the)$/.test(lower)) &&
    !words.some(
      ({ tags, lower }) =>
        ofRoundUps.test(lower) ||
        addressing.test(lower) ||
        (!namingParticiples.test(lower) && speaking.some((tag) => tags.has(tag))),
    )
  )
}

// "What Happened", "For More Information", "What You Can Do": a heading that says something names nobody.
const speaking = ['QuestionWord', 'Pronoun', 'Copula', 'Auxiliary', 'Modal', 'PastTense', 'Gerund', 'Infinitive']

/** "In Brief", "Number of the Week". */
const ofRoundUps =
  /^(?:brief|briefs|hits|news|week|month|corrections?|numbers?|updates?|links|reading|notes?|elsewhere)$/

/** "Unified School District", "Allied Dental": of a name, and no verb of a heading that says something. */
const namingParticiples =
  /^(?:unified|united|consolidated|incorporated|allied|associated|limited|integrated|advanced|applied)$/

const addressing = /^(?:our|your|my|you|we|more|what|how|why|who|next|other)$/

function isUsedBelow(lines: readonly TokenLine[], heading: TokenLine): boolean {
  const first = heading.tokens.find(({ text }) => !isNumber(text))
  if (first === undefined || first.lower.length < 4) return false
  for (let at = lines.indexOf(heading) + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.sentence.form === 'HEADING') return false
    if (line.tokens.some(({ lower, nameLike }) => nameLike && lower === first.lower)) return true
  }
  return false
}
