import type { ResolvedMention, MentionLabel } from '../mention.ts'
import type { Term } from '../nlp.ts'
import type { Sentence } from '../reading.ts'
import { organizationNouns } from '../rules/lexicon/evidence-words.ts'
import { CalledRows } from './called-rows.ts'

/** A word, a mark, or a whole mention: what a pattern steps over one at a time. */
export interface Unit {
  /** `notified_V` for a word (lower case, part of speech), `,` for a mark, `ORG~12` for a mention. */
  readonly code: string
  /** `notified` of `notified_V`, `ORG` of `ORG~12`, a mark as it is. Cut out once: every finder asks for it. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly mention?: ResolvedMention
}

/** A sentence as patterns see it: units, and one string of their codes, each followed by a space. */
export interface LabelledSentence {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly encoded: string
  /** Where each unit's code starts in `encoded`. */
  readonly starts: readonly number[]
  /** The word of each word unit and the label code of each mention, in order: by them rules are preselected. */
  readonly sequence: readonly string[]
  /** The same, each once. */
  readonly words: ReadonlySet<string>
  readonly called: CalledRows
}

/** The short names of labels in patterns. */
const labelCodes: Readonly<Record<MentionLabel, string>> = {
  ORGANIZATION: 'ORG',
  PERSON: 'PER',
  GROUP: 'GRP',
  PLACE: 'PLC',
  INCIDENT: 'INC',
  DATA_TYPE: 'DAT',
  LAW: 'LAW',
  PRODUCT: 'PRD',
  DATE: 'DATE',
  COUNT: 'CNT',
  MONEY: 'MON',
  PERCENT: 'PCT',
  DURATION: 'DUR',
  SIZE: 'SIZ',
}

/** Joins a sentence's words and the mentions in it (in order, not overlapping) into units. */
export function labelSentence(sentence: Sentence, mentions: readonly ResolvedMention[]): LabelledSentence {
  const units: Unit[] = []
  let next = 0
  for (const [at, term] of sentence.terms.entries()) {
    while ((mentions[next]?.end ?? Infinity) <= term.start) next += 1
    const mention = mentions[next]
    if (mention === undefined || term.end <= mention.start) {
      pushWord(units, term, sentence.terms[at + 1])
      continue
    }
    if (units.at(-1)?.mention !== mention) {
      pushMarks(units, term.pre, term.start - term.pre.length)
      units.push(mentionUnit(labelCodes[mention.label], units.length, mention, mention))
    }
    if (term.end >= mention.end) pushMarks(units, marksAfter(term, mention.end), mention.end)
  }
  return encode(sentence, units)
}

/** The sentence over units of one's own making. */
export function encode(sentence: Sentence, units: readonly Unit[]): LabelledSentence {
  let encoded = ' '
  const starts = units.map(({ code }) => {
    const start = encoded.length
    encoded += `${code} `
    return start
  })
  const sequence = units.map(codeWord)
  return { sentence, units, encoded, starts, sequence, words: new Set(sequence), called: new CalledRows(sequence) }
}

export const codeWord = ({ word }: Unit): string => word

/** The unit of a mention, with the label's code and its place among the sentence's units. */
export const mentionUnit = (
  label: string,
  at: number,
  { start, end }: Pick<Unit, 'start' | 'end'>,
  mention: ResolvedMention,
): Unit => ({ code: `${label}~${at}`, word: label, start, end, mention })

/** The same at another place. */
export const renumber = (unit: Unit, at: number): Unit =>
  unit.mention === undefined ? unit : mentionUnit(unit.word, at, unit, unit.mention)

function pushWord(units: Unit[], term: Term, next: Term | undefined): void {
  pushMarks(units, term.pre, term.start - term.pre.length)
  const word = wordOf(term.text)
  units.push({
    code: `${word}_${isOfTrade(term, next) ? 'N' : partOfSpeech(term.tags)}`,
    word,
    start: term.start,
    end: term.end,
  })
  pushMarks(units, marksAfter(term, term.end), term.end)
}

// Offsets of marks are approximate where hidden characters were dropped beside them; no span is made of a mark.
function pushMarks(units: Unit[], marks: string, start: number): void {
  for (let i = 0; i < marks.length; i++) {
    const code = markCodes[marks[i] ?? '']
    if (code !== undefined) units.push({ code, word: code, start: start + i, end: start + i + 1 })
  }
}

// A hyphen inside a compound ("class-action") is no mark: the two words stand side by side.
const marksAfter = (term: Term, mentionEnd: number): string =>
  term.end > mentionEnd || term.post === '-' ? '' : term.post

const markCodes: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '!': '.',
  '?': '?',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '“': '"',
  '”': '"',
  '"': '"',
  '–': '-',
  '—': '-',
  '-': '-',
  '/': '/',
}

/** A word as patterns spell it: lower case, straight apostrophes, no blanks. */
function wordOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[\s_~]+/g, '') || '?'
  )
}

/** "the billing company": the gerund is what the company does for others, no verb of the clause. */
const isOfTrade = ({ tags, text, post }: Term, next: Term | undefined): boolean =>
  next !== undefined &&
  ((tags.has('Gerund') && organizationNouns.has(wordOf(next.text))) || (post === '-' && /^start$/i.test(text)))

/** V verb, P proper noun, N noun, A adjective, R adverb, D determiner, I preposition, C conjunction, O pronoun, M number, X other. */
function partOfSpeech(tags: ReadonlySet<string>): string {
  for (const [tag, letter] of letters) if (tags.has(tag)) return letter
  return 'X'
}

const letters: readonly (readonly [string, string])[] = [
  ['Pronoun', 'O'],
  ['Determiner', 'D'],
  ['Preposition', 'I'],
  ['Conjunction', 'C'],
  ['Verb', 'V'],
  ['ProperNoun', 'P'],
  ['Value', 'M'],
  ['Noun', 'N'],
  ['Adjective', 'A'],
  ['Adverb', 'R'],
]
