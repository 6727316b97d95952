import { ambiguousForms } from '../../rules/quotes.ts'
import { cueForms, type CueForm } from '../../rules/quote-cues.ts'
import type { Cue } from './find-cues.ts'
import type { Token } from './frame.ts'
import { isDate } from './nominal.ts'
import { phraseStartingAt, subjectBefore, withApposition, type NounPhrase } from './noun-phrase.ts'

/** What follows said words in their sentence: "…," said Dana Whitlock; "…," a chief aide to Whitlock told the paper. */
export interface QuoteTail {
  /** The last of the quoted words before the cue. */
  readonly quote: number
  readonly cue: Cue
  readonly speaker: NounPhrase
  readonly inverted: boolean
}

type Tokens = readonly Token[]

// An apposition and a relative clause between the speaker's name and the verb stay below this.
const LONGEST_SUBJECT = 30

/** The tail of the said words a frame opens with. There the order is nearly fixed, so it is read even where the tagger erred. */
export function quoteTail(tokens: Tokens): QuoteTail | null {
  let quote = tokens.findIndex(({ pos }) => pos !== '.')
  while (tokens[quote + 1]?.pos === 'Q') quote += 1
  if (tokens[quote]?.quotation === undefined) return null
  const comma = tokens[quote + 1]?.text === ','
  if (!comma && tokens[quote]?.quotation?.spoken !== true) return null
  let start = quote + (comma ? 2 : 1)
  while (tokens[start]?.text === '-' || tokens[start]?.pos === 'R') start += 1
  const end = endOfTail(tokens, start)
  return invertedTail(tokens, quote, start, end) ?? plainTail(tokens, quote, start, end)
}

function endOfTail(tokens: Tokens, start: number): number {
  let end = start
  while (end < tokens.length && tokens[end]?.pos !== 'Q' && !isStop(tokens, end) && end < start + LONGEST_SUBJECT)
    end += 1
  return end
}

const isStop = (tokens: Tokens, at: number): boolean =>
  /^[;:]$/.test(tokens[at]?.text ?? '') || (tokens[at]?.text === '.' && !isAbbreviation(tokens, at))

// "Gov. Whitlock said", "Whitlock, R-Ky., said"
const isAbbreviation = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.text === ',' ||
  (tokens[at - 1]?.pos === 'P' && tokens[at + 1] !== undefined && tokens[at + 1]?.pos !== 'Q')

/** "…," said Whitlock. */
function invertedTail(tokens: Tokens, quote: number, start: number, end: number): QuoteTail | null {
  const verb = tokens[start]
  if (start >= end || verb === undefined) return null
  const form = cueForms.get(verb.text) ?? (isVerbForm(verb) ? anyVerb(verb.text) : undefined)
  if (form === undefined || form.gerund || (form.stem && !/^(?:say|read)$/.test(form.lemma))) return null
  let at = start + 1
  while (at < end && (particles.has(tokens[at]?.text ?? '') || tokens[at]?.pos === 'R')) at += 1
  const called = /^(?:came|comes|went)$/.test(verb.text) ? callers(tokens, start) : null
  const speaker = called ?? (at < end && !isDate(tokens[at]) ? namedFrom(tokens, at) : null)
  if (speaker === null || !isNamedOrNoun(tokens, speaker)) return null
  return { quote, cue: cueOf(start, form), speaker: withApposition(tokens, speaker), inverted: true }
}

/** "said practice administrator Whitlock": the tagger takes some first nouns for verbs. */
function namedFrom(tokens: Tokens, at: number): NounPhrase | null {
  const phrase = phraseStartingAt(tokens, at)
  if (phrase !== null || tokens[at]?.pos !== 'V' || tokens[at + 1]?.pos !== 'N') return phrase
  const rest = phraseStartingAt(tokens, at + 1)
  return rest === null ? null : { ...rest, first: at }
}

/** "…," came shouts from the crowd: those who shout. */
function callers(tokens: Tokens, verb: number): NounPhrase | null {
  const from = tokens.findIndex(({ text }, at) => at > verb && at < verb + 6 && text === 'from')
  return from === -1 ? null : phraseStartingAt(tokens, from + 1)
}

/** "…," Whitlock, who runs the clinic, told the paper. */
function plainTail(tokens: Tokens, quote: number, start: number, end: number): QuoteTail | null {
  if (
    start >= end ||
    /^(?:and|but|or|as|that|which|who|to|if|because|so|than|according)$/.test(tokens[start]?.text ?? '')
  )
    return null
  const verb = verbOf(tokens, start, end)
  if (verb === null) return null
  const speaker = subjectOf(tokens, start, verb.first)
  return speaker === null ? null : { quote, cue: verb, speaker, inverted: false }
}

function verbOf(tokens: Tokens, start: number, end: number): Cue | null {
  let other: Cue | null = null
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || token.mention !== undefined || isInRelative(tokens, start, at)) continue
    const form = cueForms.get(token.text)
    if (form !== undefined && !form.gerund && isFinite(tokens, start, at, form)) return cueOf(at, form)
    const opens = at <= start + 6 && !/^[,(]$/.test(tokens[at - 1]?.text ?? '')
    if (other === null && opens && form === undefined && isVerbForm(token)) other = cueOf(at, anyVerb(token.text))
  }
  return other
}

function isFinite(tokens: Tokens, start: number, at: number, form: CueForm): boolean {
  const before = tokens[at - 1]
  if (before?.pos === 'D' || before?.pos === 'I') return false
  if (
    form.stem &&
    !/^(?:they|we|i|you|who|would|did|could|will|to)$/.test(wordBefore(tokens, at)) &&
    !/s$/.test(before?.text ?? '')
  )
    return form.lemma === 'read'
  if (!ambiguousForms.has(tokens[at]?.text ?? '')) return true
  return tokens[at]?.pos === 'V' || at === start + 1 || closesClause(tokens, at + 1)
}

function wordBefore(tokens: Tokens, at: number): string {
  const token = tokens[at - 1]
  return token?.mention?.form === 'PRONOUN' ? token.mention.text.toLowerCase() : (token?.text ?? '')
}

const closesClause = (tokens: Tokens, at: number): boolean =>
  tokens[at] === undefined || /^[.IRQ]$/.test(tokens[at]?.pos ?? '') || isDate(tokens[at])

/** "Whitlock, who argued for it, said": what stands between "who" and the next comma is not the frame's verb. */
function isInRelative(tokens: Tokens, start: number, at: number): boolean {
  for (let i = at - 1; i > start; i--) {
    if (tokens[i]?.text === ',') return false
    if (/^(?:who|which|whose|whom)$/.test(tokens[i]?.text ?? '')) return true
  }
  return false
}

function subjectOf(tokens: Tokens, start: number, verb: number): NounPhrase | null {
  const first = tokens[start]
  const led =
    /^[IC]$/.test(first?.pos ?? '') || /^(?:when|while|as|after|before|then|later|but|and)$/.test(first?.text ?? '')
  if (led) return subjectBefore(tokens, verb)
  let last = start
  while (
    last + 1 < verb &&
    !/^[,(-]$/.test(tokens[last + 1]?.text ?? '') &&
    !/^(?:who|which|whose)$/.test(tokens[last + 1]?.text ?? '') &&
    !(/^(?:went|goes)$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === 'on')
  )
    last += 1
  const cut = last + 1 < verb && tokens[last + 1]?.text === ','
  while (last > start && isAdverbial(tokens[last])) last -= 1
  if (!isNamedOrNoun(tokens, { first: start, last })) return subjectBefore(tokens, verb)
  const phrase = { first: start, last }
  return cut ? withApposition(tokens, phrase) : phrase
}

const isAdverbial = (token: Token | undefined): boolean =>
  token?.pos === 'R' ||
  isDate(token) ||
  /^(?:has|have|had|also|later|then|did|would|could|will)$/.test(token?.text ?? '')

const isNamedOrNoun = (tokens: Tokens, { first, last }: NounPhrase): boolean =>
  tokens
    .slice(first, last + 1)
    .some(({ mention, pos }) => (mention !== undefined ? mention.label !== 'DATE' : /[PNOXAV]/.test(pos)))

const isVerbForm = ({ pos, text }: Token): boolean =>
  pos === 'V' &&
  /(?:ed|s)$|^(?:went|came|put|shot|wrote|spoke|began|sang|rang)$/.test(text) &&
  !/^(?:is|was|has|does)$/.test(text)

const anyVerb = (text: string): CueForm => ({ lemma: text, frames: new Set(['QUOTE']), gerund: false, stem: false })

const cueOf = (at: number, form: CueForm): Cue => ({
  first: at,
  last: at,
  lemma: form.lemma,
  form,
  negated: false,
})

const particles: ReadonlySet<string> = new Set('out in on up back off away forth it one'.split(' '))
