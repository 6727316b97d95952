import type { Cue } from './find-cues.ts'
import { findCues } from './find-cues.ts'
import type { Token } from './frames.ts'
import { clauseEnd } from './clause-end.ts'
import { quoteTail, type QuoteTail } from './quote-tail.ts'
import { isDate, phraseEndingAt, phraseStartingAt, subjectBefore, type NounPhrase } from './noun-phrase.ts'

/** First and last token, both taken in. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** What a frame says that somebody says. */
export interface Attribution {
  readonly cue: Cue
  readonly speaker: NounPhrase | null
  readonly content: readonly TokenRange[]
  /** Stands inside the reported clause of another cue. */
  readonly nested: boolean
}

type Tokens = readonly Token[]

/** Reads the attributions of a frame, from left to right. */
export function attributeFrame(tokens: Tokens): readonly Attribution[] {
  const tail = quoteTail(tokens)
  const cues = findCues(tokens).filter(({ first }) => first > (tail?.cue.last ?? -1))
  const found: Draft[] = tail === null ? [] : [tailed(tokens, tail, cues[0])]
  let floor = endOfAttribution(found[0])
  cues.forEach((cue, i) => {
    const attribution =
      cue.form === null ? accordingTo(tokens, cue, floor) : reportedBy(tokens, cue, cues[i + 1], floor, found.at(-1))
    if (attribution === null) return
    found.push(attribution)
    const last = Math.max(...attribution.content.map((part) => part.last))
    const closed = cue.form?.gerund === true && leadsFrame(tokens, cue) ? last + 1 : 0
    floor = Math.max(floor, endOfAttribution(attribution), closed)
  })
  return found
    .map((draft) => ({ ...draft, nested: isNested(draft, found) }))
    .filter(({ nested, cue }) => !(nested && cue.form?.frames.has('THOUGHT') === true))
}

type Draft = Omit<Attribution, 'nested'>

const isNested = ({ cue }: Draft, all: readonly Draft[]): boolean =>
  all.some(
    (other) => other.cue !== cue && other.content.some(({ first, last }) => first <= cue.first && cue.last <= last),
  )

const endOfAttribution = (attribution: Draft | undefined): number =>
  attribution === undefined ? 0 : Math.max(attribution.cue.last, attribution.speaker?.last ?? 0) + 1

/** Said words that open the frame, and those that go on after "she said". */
function tailed(tokens: Tokens, { quote, cue, speaker, inverted }: QuoteTail, next: Cue | undefined): Draft {
  const scope = tokens.slice(0, next === undefined || next.form === null ? tokens.length : next.first)
  const after = contentAfter(tokens, scope, cue, inverted ? speaker.last : cue.last, next, true)
  return { cue, speaker, content: [{ first: 0, last: quote }, after].flatMap((part) => part ?? []) }
}

function accordingTo(tokens: Tokens, cue: Cue, floor: number): Draft | null {
  const speaker = phraseStartingAt(tokens, cue.last + 1)
  if (speaker === null) return null
  const comma = indexOfMark(tokens, speaker.last + 1, ',')
  const after = comma === null ? null : range(tokens, comma + 1, tokens.length - 1)
  if (cue.first <= floor + 1 && after !== null && cue.first < 2) return { cue, speaker, content: [after] }
  const before = range(tokens, floor, cue.first - 1)
  return before === null || !(isClause(tokens, before) || hasQuote(tokens, before.first))
    ? null
    : { cue, speaker, content: [before] }
}

function reportedBy(
  tokens: Tokens,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  previous: Draft | undefined,
): Draft | null {
  const inverted = invertedSpeaker(tokens, cue, floor)
  const speaker = inverted ?? speakerBefore(tokens, cue, previous)
  const domain = inverted === null && speaker !== null && speaker.last < cue.first ? speaker.first : cue.first
  const scope = tokens.slice(
    0,
    next === undefined || next.form === null ? tokens.length : Math.max(next.first, cue.last + 1),
  )
  const around = inverted === null ? aroundParenthesis(tokens, cue, domain, floor) : null
  if (around !== null) return { cue, speaker, content: around }
  const after = contentAfter(tokens, scope, cue, inverted?.last ?? cue.last, next, inverted !== null)
  const before = contentBefore(tokens, cue, domain, floor, after)
  const content = [before, after].flatMap((part) => part ?? [])
  return content.length === 0 ? null : { cue, speaker, content }
}

/** "The clinic, she said, keeps no copies": the clause stands on both sides of the cue. */
function aroundParenthesis(tokens: Tokens, cue: Cue, domain: number, floor: number): readonly TokenRange[] | null {
  if (tokens[domain - 1]?.text !== ',' || domain === cue.first || tokens[domain - 2]?.pos === 'Q') return null
  const close = skipAdjuncts(tokens, skipAdverbs(tokens, cue.last + 1))
  if (tokens[close]?.text !== ',') return null
  const before = range(tokens, floor, domain - 2)
  const after = range(tokens, close + 1, tokens.length - 1)
  if (before === null || after === null || !/^[VRQ]$/.test(tokens[after.first]?.pos ?? '')) return null
  return [before, after]
}

/** "…," said Dana Whitlock: the speaker after the verb, where said words stand before it. */
function invertedSpeaker(tokens: Tokens, cue: Cue, floor: number): NounPhrase | null {
  const at = skipAdverbs(tokens, cue.last + 1)
  const left = tokens[cue.first - 1]
  const afterQuote = left?.pos === 'Q' || (left?.text === ',' && tokens[cue.first - 2]?.pos === 'Q')
  if (left === undefined && tokens.some(({ text }) => text === ':')) return phraseStartingAt(tokens, at)
  if (!afterQuote && !(left?.text === ',' && isClause(tokens, { first: floor, last: cue.first - 2 }))) return null
  if (isDate(tokens[at])) return null
  const speaker = phraseStartingAt(tokens, at)
  if (speaker === null) return null
  const next = tokens[speaker.last + 1]
  const ends =
    next === undefined ||
    next.pos === '.' ||
    next.pos === 'I' ||
    next.pos === 'Q' ||
    isDate(next) ||
    /^(?:who|in|during|after|when|while|as)$/.test(next.text)
  if (afterQuote)
    return ends || next?.pos === 'R' || next?.pos === 'V' || next?.pos === 'C' ? withApposition(tokens, speaker) : null
  return ends && cue.form?.frames.has('CLAUSE') === true && speaker.first !== speaker.last
    ? withApposition(tokens, speaker)
    : null
}

function withApposition(tokens: Tokens, speaker: NounPhrase): NounPhrase {
  if (tokens[speaker.last + 1]?.text !== ',') return speaker
  const apposition = phraseStartingAt(tokens, speaker.last + 2)
  return apposition === null ? speaker : { ...speaker, apposition }
}

function speakerBefore(tokens: Tokens, cue: Cue, previous: Draft | undefined): NounPhrase | null {
  const before = tokens[cue.first - 1]?.text ?? ''
  if (cue.form?.gerund === true && leadsFrame(tokens, cue)) return subjectAfterLead(tokens, cue)
  const detached =
    before === 'to' ||
    before === 'and' ||
    before === 'but' ||
    (cue.form?.gerund === true && /^(?:,|by|while|before|after|-|)$/.test(before))
  if (!detached) return subjectBefore(tokens, cue.first)
  return previous?.speaker ?? mainSubject(tokens, cue.first)
}

function subjectAfterLead(tokens: Tokens, cue: Cue): NounPhrase | null {
  const end = endOfLead(tokens, cue.last + 1)
  return end + 1 >= tokens.length ? null : phraseStartingAt(tokens, end + (tokens[end + 1]?.text === ',' ? 2 : 1))
}

/** The subject of the first verb of the frame. */
function mainSubject(tokens: Tokens, before: number): NounPhrase | null {
  for (let at = 1; at < before; at++) {
    const token = tokens[at]
    if (token?.pos !== 'V' || /ing$/.test(token.text)) continue
    const subject = subjectBefore(tokens, at)
    if (subject !== null) return subject
  }
  return null
}

function contentBefore(
  tokens: Tokens,
  cue: Cue,
  domain: number,
  floor: number,
  after: TokenRange | null,
): TokenRange | null {
  const left = tokens[domain - 1]
  if (left?.pos === 'Q') return quoteBefore(tokens, domain - 1, floor)
  if (left?.text !== ',') return null
  if (tokens[domain - 2]?.pos === 'Q') return quoteBefore(tokens, domain - 2, floor)
  if (after !== null && tokens[after.first]?.pos !== 'Q') return null
  if (after !== null || cue.form?.frames.has('CLAUSE') !== true) return null
  const clause = range(tokens, floor, domain - 2)
  return clause !== null && isClause(tokens, clause) ? clause : null
}

/** The quoted words before a cue, with the reporter's own words that lead into them. */
function quoteBefore(tokens: Tokens, quote: number, floor: number): TokenRange | null {
  let first = quote
  while (first - 1 >= floor && tokens[first - 1]?.pos === 'Q') first -= 1
  if (first <= floor || /^[:]$/.test(tokens[first - 1]?.text ?? '')) return { first, last: quote }
  return range(tokens, floor, quote)
}

function contentAfter(
  tokens: Tokens,
  scope: Tokens,
  cue: Cue,
  from: number,
  next: Cue | undefined,
  inverted: boolean,
): TokenRange | null {
  const frames = cue.form?.frames
  let at = skipAdverbs(tokens, from + 1)
  if (!inverted && frames?.has('HEARER') === true) at = skipHearer(tokens, at, cue.lemma)
  const start = contentStart(tokens, scope, cue, at, inverted)
  if (start === null) return null
  if (isWholeQuote(tokens, start)) return range(tokens, start, lastQuoteOf(tokens, start))
  const end =
    cue.form?.gerund === true && leadsFrame(tokens, cue) ? endOfLead(tokens, start) : endBefore(tokens, start, next)
  return range(tokens, start, clauseEnd(tokens, cue, start, end))
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
  if (frames?.has('CLAUSE') === true && isBareClause(tokens, at)) return at
  if (frames?.has('ASIDE') === true && hasQuote(scope, at)) return at
  return laterQuote(scope, at)
}

// `… said Lee, who runs the clinic. “…”` is two frames; inside one, only a colon or comma brings more said words.
function laterQuote(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 30); at++) {
    if (tokens[at]?.pos === 'Q') return /^[:,-]$/.test(tokens[at - 1]?.text ?? '') ? at : null
  }
  return null
}

const hasQuote = (tokens: Tokens, from: number): boolean => tokens.slice(from, from + 25).some(({ pos }) => pos === 'Q')

/** Said words that are sentences of their own: what follows them is the reporter's again. */
const isWholeQuote = (tokens: Tokens, at: number): boolean => tokens[at]?.quotation?.whole === true

function lastQuoteOf(tokens: Tokens, first: number): number {
  let last = first
  while (tokens[last + 1]?.pos === 'Q' || (tokens[last + 1]?.pos === '.' && tokens[last + 2]?.pos === 'Q'))
    last += tokens[last + 1]?.pos === 'Q' ? 1 : 2
  return last
}

/** Where the content ends: before a further cue that is set off by a comma or "and". */
function endBefore(tokens: Tokens, start: number, next: Cue | undefined): number {
  const end = tokens.length - 1
  if (next === undefined || next.first <= start) return end
  if (next.form === null || next.form.gerund) return endsClause(tokens[next.first - 1]) ? next.first - 1 : end
  if (isSharedVerb(tokens, next)) return next.first - 2
  const subject = subjectBefore(tokens, next.first)
  if (subject === null || subject.first <= start) return end
  const joint = tokens[subject.first - 1]?.text ?? ''
  if (/^(?:but|while|;)$/.test(joint)) return subject.first - 2
  return end
}

/** "Conceding that …, she warned": the clause ends where the main one begins. */
const leadsFrame = (tokens: Tokens, { first }: Cue): boolean =>
  first === 0 || (first < 3 && /^(?:in|by|while|after|before|without|when)$/.test(tokens[first - 1]?.text ?? ''))

function endOfLead(tokens: Tokens, start: number): number {
  for (let at = start; at < tokens.length - 1; at++) {
    if (!endsClause(tokens[at])) continue
    const subject = phraseStartingAt(tokens, at + 1)
    const verb = subject === null ? undefined : tokens[skipAdverbs(tokens, subject.last + 1)]
    if (verb?.pos === 'V') return tokens[at]?.text === ',' ? at - 1 : at
  }
  return tokens.length - 1
}

const endsClause = (token: Token | undefined): boolean =>
  token?.text === ',' || (token?.pos === 'Q' && token.quotation?.spoken === true)

/** "said it was safe but argued that …", "called it safe and said …": the speaker's second verb, not one of the clause. */
const isSharedVerb = (tokens: Tokens, { first, lemma }: Cue): boolean => {
  const joint = tokens[first - 1]?.text ?? ''
  return joint === 'but' || (joint === 'and' && saying.has(lemma))
}

const saying: ReadonlySet<string> = new Set(
  'say add argue insist warn claim call describe tell note predict accuse complain joke praise promise vow pledge urge criticize denounce'.split(
    ' ',
  ),
)

function skipAdverbs(tokens: Tokens, from: number): number {
  let at = from
  while (
    at < tokens.length &&
    (tokens[at]?.pos === 'R' || isDate(tokens[at]) || (tokens[at]?.text === 'on' && isDate(tokens[at + 1])))
  )
    at += 1
  return at
}

const mustHaveHearer: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'notify',
  'persuade',
  'convince',
])

function skipHearer(tokens: Tokens, at: number, lemma: string): number {
  const hearer = phraseStartingAt(tokens, at)
  if (hearer === null) return at
  const after = tokens[hearer.last + 1]
  if (mustHaveHearer.has(lemma) || after?.text === 'that' || after?.pos === 'Q' || after?.text === ':')
    return skipAdverbs(tokens, hearer.last + 1)
  return at
}

/** "in a statement on Monday", "during an interview with the paper". */
function skipAdjuncts(tokens: Tokens, from: number): number {
  let at = from
  for (let i = 0; i < 5; i++) {
    const next = skipAdverbs(tokens, at)
    const phrase =
      /^[IC]$/.test(tokens[next]?.pos ?? '') && tokens[next]?.text !== 'that'
        ? phraseStartingAt(tokens, next + 1)
        : null
    if (phrase === null) return next
    at = phrase.last + 1
  }
  return at
}

const isBareClause = (tokens: Tokens, from: number): boolean => {
  const subject = phraseStartingAt(tokens, from)
  if (subject === null) return false
  for (let at = subject.last + 1; at < Math.min(tokens.length, subject.last + 9); at++) {
    const token = tokens[at]
    if (token?.pos === 'V') return true
    if (token?.pos === 'Q') return true
    if (token?.pos === '.' && token.text !== ',') return false
  }
  return false
}

function isClause(tokens: Tokens, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.pos === 'V') return true
  return false
}

/** A range without marks and joining words at its ends; null when nothing is left. */
function range(tokens: Tokens, from: number, to: number): TokenRange | null {
  let [first, last] = [from, to]
  while (first <= last && (tokens[first]?.pos === '.' || /^(?:but|and|yet|so)$/.test(tokens[first]?.text ?? '')))
    first += 1
  while (last >= first && tokens[last]?.pos === '.') last -= 1
  return first > last ? null : { first, last }
}

function indexOfMark(tokens: Tokens, from: number, mark: string): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 20); at++) if (tokens[at]?.text === mark) return at
  return null
}

/** Who is announced to speak by a sentence that ends in a colon: "Lee answered them:", "The notice reads:". */
export function colonSource(tokens: Tokens): { readonly speaker: NounPhrase; readonly cue: Cue | null } | null {
  const cues = findCues(tokens).filter(({ negated }) => !negated)
  for (const cue of cues.toReversed()) {
    const speaker =
      cue.form === null
        ? phraseStartingAt(tokens, cue.last + 1)
        : (invertedSpeaker(tokens, cue, 0) ?? speakerBefore(tokens, cue, undefined))
    if (speaker !== null) return { speaker, cue }
  }
  const subject = mainSubject(tokens, tokens.length) ?? phraseEndingAt(tokens, tokens.length - 2)
  return subject === null ? null : { speaker: subject, cue: null }
}
