import { clauseEnd } from './clause-end.ts'
import { endOfLead, leadsFrame } from './cue-speaker.ts'
import type { Cue } from './find-cues.ts'
import type { Token } from './frame.ts'
import { phraseStartingAt, subjectBefore } from './noun-phrase.ts'
import { endsClause, isClause, rangeOf, skipAdjuncts, skipAdverbs, type TokenRange } from './token-steps.ts'

type Tokens = readonly Token[]

/** The said words or the clause before a cue; `domain` is where the cue and its speaker begin. */
export function contentBefore(
  tokens: Tokens,
  cue: Cue,
  domain: number,
  floor: number,
  after: TokenRange | null,
): TokenRange | null {
  const left = tokens[domain - 1]
  const quote =
    left?.pos === 'Q' ? domain - 1 : left?.text === ',' && tokens[domain - 2]?.pos === 'Q' ? domain - 2 : null
  if (quote !== null) {
    if (cue.form?.frames.has('ASIDE') === true && cue.form.frames.size === 1) return null
    // "the “Never” movement continues": quoted words that do not end as speech does are part of the subject.
    if (left?.text !== ',' && isFragment(tokens[quote]) && !plainSpeech.has(cue.lemma)) return null
    const before = quoteBefore(tokens, quote, floor)
    return after !== null && (cue.form?.gerund === true || tokens[before?.first ?? -1]?.pos !== 'Q') ? null : before
  }
  if (left?.text !== ',') return null
  if (after !== null || cue.form?.frames.has('CLAUSE') !== true) return null
  const clause = rangeOf(tokens, floor, domain - 2)
  return clause !== null && isClause(tokens, clause) ? clause : null
}

/** Few words that do not end as speech does. */
const isFragment = ({ quotation }: Pick<Token, 'quotation'> = {}): boolean =>
  quotation !== undefined && !quotation.spoken && !quotation.whole && quotation.end - quotation.start < SHORT

/** UTF-16 units. */
const SHORT = 30

/** Verbs that take quoted words without a comma too. */
const plainSpeech: ReadonlySet<string> = new Set('say tell add ask write according'.split(' '))

/** The quoted words before a cue, with the reporter's own words that lead into them. */
function quoteBefore(tokens: Tokens, quote: number, floor: number): TokenRange | null {
  let first = quote
  while (first - 1 >= floor && tokens[first - 1]?.pos === 'Q') first -= 1
  if (first <= floor || /^[:(]$/.test(tokens[first - 1]?.text ?? '')) return { first, last: quote }
  return rangeOf(tokens, floor, quote)
}

/** Where a search for content may look: up to the next cue. */
export interface ContentScope {
  readonly scope: Tokens
  /** The cues that follow. */
  readonly rest: readonly Cue[]
  readonly inverted: boolean
}

/** The said words or the clause after a cue, or after its speaker where that follows the cue. */
export function contentAfter(
  tokens: Tokens,
  cue: Cue,
  from: number,
  { scope, rest, inverted }: ContentScope,
): TokenRange | null {
  let at = skipAdverbs(tokens, from + 1)
  if (!inverted && cue.form?.frames.has('HEARER') === true) at = skipHearer(tokens, at, cue.lemma)
  const start = contentStart(tokens, scope, cue, at, inverted)
  if (start === null) return null
  if (isWholeQuote(tokens, start)) return rangeOf(tokens, start, lastQuoteOf(tokens, start))
  const leads = cue.form?.gerund === true && leadsFrame(tokens, cue)
  const end = leads ? endOfLead(tokens, start) : endBefore(tokens, start, rest)
  return rangeOf(tokens, start, clauseEnd(tokens, cue, start, end))
}

function contentStart(tokens: Tokens, scope: Tokens, cue: Cue, at: number, inverted: boolean): number | null {
  const frames = cue.form?.frames
  for (const start of [at, skipAdjuncts(tokens, at)]) {
    const token = tokens[start]
    if (token === undefined) continue
    if (token.pos === 'Q') return start
    if (/^[,:]$/.test(token.text) && tokens[start + 1]?.pos === 'Q') return start + 1
    if (inverted) continue
    if (token.text === ':' && start + 2 < tokens.length) return start + 1
    if (token.text === 'that' && frames?.has('CLAUSE') === true && start + 2 < tokens.length) return start + 1
    if (/^(?:whether|if|why|how|what|who|when|where)$/.test(token.text) && frames?.has('QUESTION') === true)
      return start
  }
  if (inverted) return laterQuote(scope, at)
  if (frames?.has('CLAUSE') === true) {
    const that = laterThat(scope, at)
    if (that !== null) return that
    if (isBareClause(tokens, at)) return at
    const later = skipAdjuncts(tokens, at)
    if (later > at && isPersonal(tokens[later]) && isBareClause(tokens, later)) return later
  }
  if (frames?.has('ASIDE') === true && hasQuote(scope, at)) return at
  return laterQuote(scope, at)
}

/** "said, however, that …", "told reporters after the vote in the capital that …": no verb of its own stands between. */
function laterThat(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length - 2, from + 22); at++) {
    const token = tokens[at]
    if (token?.text === 'that')
      return /^[NP]$/.test(tokens[at + 1]?.pos ?? '') || tokens[at + 1]?.pos !== 'V' ? at + 1 : null
    if (token?.pos === 'Q' || /^[;:.]$/.test(token?.text ?? '') || (token?.pos === 'V' && !/ing$/.test(token.text)))
      return null
  }
  return null
}

// `… said Lee, who runs the clinic. “…”` is two frames; inside one, only a colon or comma brings more said words.
function laterQuote(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 30); at++) {
    if (tokens[at]?.pos === 'Q') return /^[:,-]$/.test(tokens[at - 1]?.text ?? '') ? at : null
  }
  return null
}

/** Whether quoted words stand within 25 tokens. */
export const hasQuote = (tokens: Tokens, from: number): boolean =>
  tokens.slice(from, from + 25).some(({ pos }) => pos === 'Q')

/** Said words that are sentences of their own: what follows them is the reporter's again. */
const isWholeQuote = (tokens: Tokens, at: number): boolean => tokens[at]?.quotation?.whole === true

function lastQuoteOf(tokens: Tokens, first: number): number {
  let last = first
  for (;;) {
    const joined = tokens[last + 1]?.pos === '.' || /^(?:and|or)$/.test(tokens[last + 1]?.text ?? '')
    const next = joined ? last + 2 : last + 1
    if (tokens[next]?.pos !== 'Q') return last
    last = next
  }
}

/** Where the content ends: before a further cue that is set off by a comma or "and". */
function endBefore(tokens: Tokens, start: number, rest: readonly Cue[]): number {
  for (const next of rest.slice(0, 4)) {
    const end = next.first > start ? endBeforeCue(tokens, start, next) : null
    if (end !== null) return end
  }
  return tokens.length - 1
}

function endBeforeCue(tokens: Tokens, start: number, next: Cue): number | null {
  if (next.form?.frames.has('THOUGHT') === true) return null
  if (isSharedVerb(tokens, next)) return next.first - 2
  if (next.form === null || next.form.gerund) return endsClause(tokens[next.first - 1]) ? next.first - 1 : null
  const subject = subjectBefore(tokens, next.first)
  if (subject === null || subject.first <= start) return null
  const joint = tokens[subject.first - 1]?.text ?? ''
  if (/^(?:but|while|although|though|whereas|;)$/.test(joint)) return subject.first - 2
  if (joint === ',' && endsFrame(tokens, next) && next.form.frames.has('CLAUSE')) return subject.first - 2
  if (!saying.has(next.lemma)) return null
  // "…, and she told them …", "…, he said there is no case": a pronoun takes up the speaker again.
  const again = joint === 'and' && tokens[subject.first - 2]?.text === ',' ? 3 : joint === ',' ? 2 : null
  return again !== null && isPersonal(tokens[subject.first]) ? subject.first - again : null
}

/** Nothing but time and place follows. */
export const endsFrame = (tokens: Tokens, { last }: Cue): boolean =>
  tokens.slice(skipAdjuncts(tokens, last + 1)).every(({ pos }) => pos === '.')

/** "said it was safe but argued that …", "called it safe and said …": the speaker's second verb, not one of the clause. */
const isSharedVerb = (tokens: Tokens, { first, lemma, form }: Cue): boolean => {
  const joint = tokens[first - 1]?.text ?? ''
  const after = tokens[first + 1]
  const opens = /^(?:that|it|he|she|they)$/.test(after?.mention?.text.toLowerCase() ?? after?.text ?? '')
  return (
    joint === 'but' ||
    (joint === ',' && opens && saying.has(lemma)) ||
    (joint === 'and' && (saying.has(lemma) || form?.gerund === true))
  )
}

const saying: ReadonlySet<string> = new Set(
  'say add argue insist warn claim call describe tell note predict accuse complain joke praise promise vow pledge urge criticize denounce'.split(
    ' ',
  ),
)

const mustHaveHearer: ReadonlySet<string> = new Set('tell inform assure remind notify persuade convince'.split(' '))

/** Over those who are told: "told the paper", "assured customers on Monday". */
export function skipHearer(tokens: Tokens, at: number, lemma: string): number {
  if (/^(?:him|them|us|me)$/.test(tokens[at]?.text ?? '')) return skipAdverbs(tokens, at + 1)
  const hearer = phraseStartingAt(tokens, at)
  if (hearer === null) return at
  const after = tokens[hearer.last + 1]
  if (mustHaveHearer.has(lemma) || after?.text === 'that' || after?.pos === 'Q' || after?.text === ':')
    return skipAdverbs(tokens, hearer.last + 1)
  return at
}

const isPersonal = (token: Token | undefined): boolean =>
  /^(?:he|she|it|they|we|i)$/.test((token?.mention?.text ?? token?.text ?? '').toLowerCase())

/** A verb, or a subject with its verb. */
function startsClause(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.pos === 'V') return true
  const subject = tokens[at]?.pos === 'D' ? null : phraseStartingAt(tokens, at)
  return subject !== null && tokens[subject.last + 1]?.pos === 'V' && !/ing$/.test(tokens[subject.last + 1]?.text ?? '')
}

const isBareClause = (tokens: Tokens, from: number): boolean => {
  if (tokens[from]?.contracted === true) return true
  if (tokens[from]?.text === 'there' && tokens[from + 1]?.pos === 'V') return true
  const subject = phraseStartingAt(tokens, from)
  if (subject === null) return false
  // "who wrote the bill, said": the verb after the comma has another subject.
  // "announced the sale and set a price": one verb's object, and the next verb.
  const isList = tokens[subject.last + 1]?.text === ','
  const joint = subject.last + (isList ? 2 : 1)
  if (tokens[joint]?.text === 'and' && (isList || tokens[joint + 1]?.pos === 'V')) return false
  if (tokens[subject.last + 1]?.text === ',' && startsClause(tokens, subject.last + 2)) return false
  for (const token of tokens.slice(subject.last + 1, subject.last + 9)) {
    if (token.pos === 'V' || token.pos === 'Q') return true
    if (token.text === 'but' || (token.pos === '.' && token.text !== ',')) return false
  }
  return false
}
