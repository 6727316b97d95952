import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { hasTrait } from './law-rows.ts'

/**
 * Whom the sentence leaves unnamed. "A former worker faces charges. The worker, Dana Whitlock, was arrested": the person
 * of the next sentences; "his indictment came down in May": the one that the sentence before is about.
 */
export function accusedNear(context: Context, claim: DraftClaim): string | null {
  const [at] = claim.sentences
  return hasTrait(claim, 'TOLD_IN_PAPERS') ? accusedInPapers(context, at) : accusedAfter(context, at)
}

/** "A clerk was jailed. Dana Whitlock, 29, copied files": the name that the next two sentences give. */
export const accusedNamedLater = (context: Context, { sentences: [at] }: DraftClaim): string | null =>
  accusedAfter(context, at, at + 1)

function accusedAfter({ labelled }: Context, at: number, from = at): string | null {
  for (const sentence of labelled.slice(from, at + 3)) {
    const isNext = sentence.sentence.index > at
    const person = isNext && !tellsOfCrime(sentence) ? agedPerson(sentence) : firstPerson(sentence)
    if (person?.entity != null) return person.entity
  }
  return null
}

const mayBeAccused = ({ title = '' }: ResolvedMention): boolean => !ofTheLaw.test(title)

const ofTheLaw =
  /\b(?:judge|justice|magistrate|attorney|prosecutor|commissioner|detective|inspector|agent|spokes\w+|lawyer|counsel|sheriff)\b/i

const tellsOfCrime = ({ words }: LabelledSentence): boolean => accusation.some((word) => words.has(word))

const accusation = [
  'arrested',
  'accused',
  'charged',
  'suspected',
  'pleaded',
  'guilty',
  'indicted',
  'sentenced',
  'jailed',
]

/** A person who bears no office: "Judge Ann Roe" tells of the accused and is not one. */
const firstPerson = ({ units }: LabelledSentence): ResolvedMention | undefined =>
  units
    .slice(0, 8)
    .find(({ mention }) => mention?.label === 'PERSON' && mention.form === 'NAME' && mayBeAccused(mention))?.mention

/** "Dana Whitlock, 29, of no fixed address, copied files": so papers name the accused after they told of them. */
function agedPerson({ units }: LabelledSentence): ResolvedMention | undefined {
  const at = units.slice(0, 4).findIndex(({ mention }) => mention?.label === 'PERSON')
  const [mark, age] = [units[at + 1], units[at + 2]]
  if (at < 0 || mark === undefined || age === undefined || codeWord(mark) !== ',') return undefined
  return /^(?:\d\d|CNT|DUR)$/.test(codeWord(age)) ? units[at]?.mention : undefined
}

/** Who stands in the sentence of the papers as the one it is about, else in the sentence before. */
function accusedInPapers({ labelled }: Context, at: number): string | null {
  const own = labelled[at]
  const before = own !== undefined && !theirs.some((word) => own.words.has(word)) ? undefined : labelled[at - 1]
  for (const sentence of [own, before]) {
    const person = sentence === undefined ? undefined : onlyPerson(sentence)
    if (person?.entity != null) return person.entity
  }
  return null
}

const theirs = ['his', 'her', 'him']

function onlyPerson({ units }: LabelledSentence): ResolvedMention | undefined {
  const people = units.flatMap(({ mention }) => (mention?.label === 'PERSON' ? [mention] : []))
  const [first] = people
  return first !== undefined && mayBeAccused(first) && people.every(({ entity }) => entity === first?.entity)
    ? first
    : undefined
}
