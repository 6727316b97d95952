import type { CountedKind } from '../../mention.ts'
import type { Term } from '../../nlp.ts'
import { otherPeople, personEnding, thingsByEnding } from '../../rules/lexicon/person-nouns.ts'
import { institutionNouns, otherNouns, peopleNouns, recordNouns } from '../../rules/quantities.ts'
import type { Sentence } from '../../reading.ts'

/** The counted noun phrase: indexes of its first and last term. */
export interface CountedNoun {
  readonly first: number
  readonly last: number
  readonly head: string
  readonly kind: CountedKind
}

const MAX_TERMS = 9
const modifiers = new Set(
  (
    'affected impacted exposed stolen leaked compromised breached hacked registered unique current former active inactive new other additional unsuspecting personal individual separate different ' +
    'potential potentially total more distinct verified unverified encrypted decrypted hashed scanned paying enrolled insured eligible online and/or us uk u.s. u.k. eu existing past previous ' +
    'confidential sensitive private internal unencrypted plaintext cracked salted premium deceased further purported alleged vulnerable deceased known listed male female elderly federal local state national ' +
    'retired serving aspiring prospective returning visiting incoming working surviving separated licensed certified unnamed unidentified named so-called mostly largely newly recently previously formerly'
  ).split(' '),
)
const skipped = new Set(
  'them whom which the its their our his her these those all such this that your my of'.split(' '),
)
const linking = new Set(['and', 'or', '&', 'and/or'])
// Words the tagger takes for nouns or adjectives that end a noun phrase.
const stops = new Set(
  'were was are is be been being had have has will would could may might can did does do said says who whose which that in on at by from to for with as into worldwide globally across including whether when while after before since between during per than also not have were via without within'.split(
    ' ',
  ),
)

/** The noun phrase that starts at the first term after `at`; null where the number counts no noun there. */
export function countedNounAt(sentence: Sentence, at: number, text: string): CountedNoun | null {
  const { terms } = sentence
  const first = firstTermFrom(terms, at)
  const start = terms[first]
  if (start === undefined || !/^[\s\u00a0-]*["“'‘]?$/.test(text.slice(at, start.start))) return null
  const from = skipPartitive(terms, first)
  const phrase = phraseAt(terms, from)
  return phrase === null ? null : withList(terms, from, phrase)
}

function firstTermFrom(terms: readonly Term[], at: number): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle]?.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

// "9.4 million of its customers", "900 of the affected patients", "6 million of the app's users".
function skipPartitive(terms: readonly Term[], first: number): number {
  if (plainWord(terms[first]) !== 'of') return first
  let at = first + 1
  while (skipped.has(plainWord(terms[at])) && at < first + 4) at += 1
  return at
}

function phraseAt(terms: readonly Term[], from: number): CountedNoun | null {
  let found: CountedNoun | null = null
  for (let i = from; i < Math.min(terms.length, from + MAX_TERMS); i++) {
    const term = terms[i]
    if (term === undefined) break
    const word = plainWord(term)
    const kind = kindOf(word, term)
    if (kind !== null) found = { first: from, last: i, head: word, kind }
    else if (!isModifier(terms, i, word) || (found !== null && !continues(terms, i))) break
    if (/[^\s'’"”“-]/.test(term.post)) break
  }
  return found
}

// After a head, only a possessive goes on ("patients' medical records"), or a noun that a known head closes.
function continues(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (before === undefined || linking.has(plainWord(terms[at]))) return false
  if (isPossessive(before)) return true
  return (
    [terms[at + 1], terms[at + 2]].some((next) => recordNouns.has(plainWord(next))) && !stops.has(plainWord(terms[at]))
  )
}

function withList(terms: readonly Term[], from: number, phrase: CountedNoun): CountedNoun {
  let [last, closed] = [phrase.last, false]
  for (let item = 0; item < 6 && !closed; item++) {
    const comma = (terms[last]?.post ?? '').trim() === ','
    const link = linking.has(plainWord(terms[last + 1]))
    if (!comma && !link) break
    const next = phraseAt(terms, link ? last + 2 : last + 1)
    if (next === null || next.kind === 'OTHER' || terms[next.first]?.tags.has('Value')) break
    last = next.last
    closed = link
  }
  return closed ? { ...phrase, first: from, last } : phrase
}

function kindOf(word: string, term: Term): CountedKind | null {
  if (isPossessive(term) && peopleNouns.has(`${word}s`)) return 'PEOPLE'
  if (recordNouns.has(word)) return 'RECORDS'
  if (institutionNouns.has(word)) return 'INSTITUTIONS'
  if (peopleNouns.has(word)) return 'PEOPLE'
  if (otherNouns.has(word)) return 'OTHER'
  if (/^\p{Lu}\p{L}+(?:ans|ians|ers)$/u.test(term.text) && !term.tags.has('Possessive')) return 'PEOPLE'
  if (/^(?:[\p{L}]+-)(?:record|account|user|customer|member|patient|person|employee)s?$/u.test(word)) return 'PEOPLE'
  if (otherPeople.has(word) || (personEnding.test(word) && !thingsByEnding.has(word) && !stops.has(word)))
    return 'PEOPLE'
  return !stops.has(word) && term.tags.has('Plural') && !term.tags.has('Pronoun') ? 'OTHER' : null
}

function isModifier(terms: readonly Term[], at: number, word: string): boolean {
  if (modifiers.has(word)) return true
  if (stops.has(word)) return false
  if (linking.has(word)) return !isNumber(terms[at + 1]) && kindOrModifier(terms[at + 1])
  if (leadsToHead(terms, at, word)) return true
  const tags = terms[at]?.tags ?? new Set<string>()
  if (tags.has('Determiner') || tags.has('Pronoun') || tags.has('Preposition') || tags.has('Conjunction')) return false
  return tags.has('Noun') || tags.has('Adjective') || tags.has('ProperNoun') || tags.has('Possessive')
}

const isNumber = (term: Term | undefined): boolean => term === undefined || /^[\d$£€]/.test(term.text)

// "6,877 plan members", "550 nursing home residents": the tagger takes such nouns for verbs.
function leadsToHead(terms: readonly Term[], at: number, word: string): boolean {
  if (!/^[a-z]+$/.test(word) || /ed$/.test(word)) return false
  if (!/ing$/.test(word) && isHeadWord(plainWord(terms[at + 1]))) return true
  return terms[at + 1]?.tags.has('Noun') === true && isHeadWord(plainWord(terms[at + 2]))
}

const isHeadWord = (word: string): boolean => peopleNouns.has(word) || recordNouns.has(word)

function kindOrModifier(term: Term | undefined): boolean {
  if (term === undefined) return false
  const word = plainWord(term)
  return (
    modifiers.has(word) ||
    kindOf(word, term) !== null ||
    term.tags.has('Adjective') ||
    term.tags.has('ProperNoun') ||
    isDataWord.test(word)
  )
}

// "username and password combinations", "email and cloud accounts"
const isDataWord =
  /^(?:password|email|user|username|account|card|customer|patient|employee|member|phone|health|medical|credit|debit|login|cloud|icloud|address|name|student|staff)$/

const isPossessive = (term: Term): boolean =>
  term.tags.has('Possessive') || /['’]s?$/.test(term.text) || /^['’]/.test(term.post)

/** Lower case, straight, without possessive and hidden marks. */
function plainWord(term: Term | undefined): string {
  return (term?.text ?? '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s?$|[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
}
