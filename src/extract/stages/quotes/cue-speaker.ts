import { documentNouns, unnamedPeople } from '../../rules/quotes.ts'
import { organizationNouns } from '../../rules/sources.ts'
import { sentPapers } from '../../rules/speakers.ts'
import { findCues, type Cue } from './find-cues.ts'
import type { Token } from './frame.ts'
import { isDate } from './nominal.ts'
import {
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
  withApposition,
  withFirstOfPair,
  type NounPhrase,
} from './noun-phrase.ts'
import { makerOf } from './papers.ts'
import { isPersonNoun, mentionsIn } from './phrase-mentions.ts'
import { endsClause, isClause, skipAdjuncts, skipAdverbs } from './token-steps.ts'

type Tokens = readonly Token[]

/** "…," said Dana Whitlock: the speaker after the verb, where said words stand before it. */
export function invertedSpeaker(tokens: Tokens, cue: Cue, floor: number): NounPhrase | null {
  const at = skipAdverbs(tokens, cue.last + 1)
  const left = tokens[cue.first - 1]
  if (left === undefined && tokens.some(({ text }) => text === ':')) return phraseStartingAt(tokens, at)
  const afterQuote = left?.pos === 'Q' || (left?.text === ',' && tokens[cue.first - 2]?.pos === 'Q')
  if (!afterQuote && !(left?.text === ',' && isClause(tokens, { first: floor, last: cue.first - 2 }))) return null
  if (cue.form?.gerund === true || isDate(tokens[at]) || tokens[at]?.text === 'that') return null
  const speaker = phraseStartingAt(tokens, at)
  if (speaker === null) return null
  const next = tokens[speaker.last + 1]
  const ends = next === undefined || /^[.IQ]$/.test(next.pos) || isDate(next) || closers.has(next.text)
  if (afterQuote) return ends || /^[RVC]$/.test(next?.pos ?? '') ? withApposition(tokens, speaker) : null
  const named = speaker.first !== speaker.last || tokens[speaker.first]?.mention?.form === 'NAME'
  const plain = cue.form?.frames.has('CLAUSE') === true && !cue.form.frames.has('HEARER')
  return ends && plain && named && speaks(tokens, speaker) ? withApposition(tokens, speaker) : null
}

/** "The bank, which has ten branches, discovered the loss": a loss says nothing. */
const speaks = (tokens: Tokens, speaker: NounPhrase): boolean =>
  mentionsIn(tokens, speaker).length > 0 ||
  tokens
    .slice(speaker.first, speaker.last + 1)
    .some(
      ({ text }) =>
        isPersonNoun(text) || unnamedPeople.has(text) || documentNouns.has(text) || organizationNouns.test(text),
    )

const closers: ReadonlySet<string> = new Set('who in during after when while as'.split(' '))

/** The subject of a cue, or who spoke before where the cue shares their subject; `previous` is the last cue's speaker. */
export function speakerBefore(tokens: Tokens, cue: Cue, previous: NounPhrase | null): NounPhrase | null {
  const before = tokens[beforeAdverbs(tokens, cue.first - 1)]
  const gerund = cue.form?.gerund === true
  if (gerund && leadsFrame(tokens, cue)) return subjectAfterLead(tokens, cue)
  if (before?.text === 'to') return controlled(tokens, cue.first) ?? previous ?? mainSubject(tokens, cue.first)
  // "recorded him saying that …"
  if (gerund && /^(?:him|her|them)$/.test(before?.text ?? '')) return { first: cue.first - 1, last: cue.first - 1 }
  if (gerund && /^(?:in|for)$/.test(before?.text ?? '')) return blamed(tokens, cue.first - 1)
  if (isJoint(before, gerund)) return previous ?? nearestSubject(tokens, cue.first)
  const subject = subjectBefore(tokens, cue.first)
  if (subject === null) return /^[IC]$/.test(before?.pos ?? '') ? null : previous
  // "…, but in a later interview said": the interview did not.
  if (tokens[subject.first - 1]?.pos === 'I' && isJoint(tokens[subject.first - 2], false))
    return previous ?? nearestSubject(tokens, subject.first - 1)
  if (gerund && isDocument(tokens, subject)) return nearestSubject(tokens, subject.first) ?? subject
  return subject
}

/** "and later said": the joint stands before the adverb. */
const beforeAdverbs = (tokens: Tokens, at: number): number =>
  tokens[at]?.pos === 'R' || /^(?:later|then|also|now|still|once|has|have|had)$/.test(tokens[at]?.text ?? '')
    ? beforeAdverbs(tokens, at - 1)
    : at

const isJoint = (before: Token | undefined, gerund: boolean): boolean =>
  /^(?:and|but)$/.test(before?.text ?? '') ||
  (gerund && (/^(?:by|while|before|after|-)$/.test(before?.text ?? '') || endsClause(before)))

const isDocument = (tokens: Tokens, { first, last }: NounPhrase): boolean =>
  tokens.slice(first, last + 1).some(({ text }) => documentNouns.has(text))

/** "blasted the bank for calling it safe", "was wrong in saying that …": the object of the verb before it, else its subject. */
function blamed(tokens: Tokens, link: number): NounPhrase | null {
  const object = phraseEndingAt(tokens, link - 1)
  return object !== null && isFiniteVerb(tokens[object.first - 1]) ? object : nearestSubject(tokens, link)
}

/** "led Dana Whitlock to say": who was led speaks. */
function controlled(tokens: Tokens, verb: number): NounPhrase | null {
  const comma = tokens[verb - 2]?.text === ','
  // "prompted Whitlock, who runs the clinic, to say"
  const person = (comma ? subjectBefore(tokens, verb - 1) : null) ?? phraseEndingAt(tokens, comma ? verb - 3 : verb - 2)
  return person !== null && control.test(tokens[person.first - 1]?.text ?? '') ? person : null
}

const control = /^(?:prompt|lead|led$|caus|forc|allow|invit|encourag|driv|drove|enabl)/

/** "Conceding that …, she warned": the clause ends where the main one begins. */
export const leadsFrame = (tokens: Tokens, { first }: Cue): boolean =>
  first === 0 ||
  ((first < 3 || tokens[first - 2]?.text === 'that') &&
    /^(?:in|by|while|after|before|without|when|despite)$/.test(tokens[first - 1]?.text ?? ''))

/** The last token of such a leading clause. */
export function endOfLead(tokens: Tokens, start: number): number {
  for (let at = start; at < tokens.length - 1; at++) {
    if (!endsClause(tokens[at])) continue
    const subject = phraseStartingAt(tokens, at + 1)
    const verb = subject === null ? undefined : tokens[skipAdverbs(tokens, subject.last + 1)]
    if (verb?.pos === 'V' || /ed /.test(verb?.mention?.text ?? '')) return tokens[at]?.text === ',' ? at - 1 : at
  }
  return tokens.length - 1
}

function subjectAfterLead(tokens: Tokens, cue: Cue): NounPhrase | null {
  const end = endOfLead(tokens, cue.last + 1)
  return end + 1 >= tokens.length ? null : phraseStartingAt(tokens, end + (tokens[end + 1]?.text === ',' ? 2 : 1))
}

const isFiniteVerb = (token: Token | undefined): boolean => token?.pos === 'V' && !/ing$/.test(token.text)

/** The subject of the first verb of the frame. */
export function mainSubject(tokens: Tokens, before: number): NounPhrase | null {
  for (let at = 1; at < before; at++) {
    const subject = isFiniteVerb(tokens[at]) ? subjectBefore(tokens, at) : null
    if (subject !== null && subject.antecedent === undefined) return subject
  }
  return null
}

/** The subject of the nearest verb to the left, past relative and, where it can be, subordinate clauses. */
function nearestSubject(tokens: Tokens, before: number): NounPhrase | null {
  let subordinate: NounPhrase | null = null
  for (let at = before - 1; at >= 0; at--) {
    const subject = subjectAt(tokens, at)
    if (subject === null) continue
    if (!subordinators.has(tokens[subject.first - 1]?.text ?? '')) return subject
    subordinate ??= subject
  }
  return subordinate
}

/** The subject of the verb at a token: not of "filed" in "slammed a suit filed by a clerk". */
function subjectAt(tokens: Tokens, at: number): NounPhrase | null {
  if (isContractedSubject(tokens[at])) return { first: at, last: at }
  if (at === 0 || !isFiniteVerb(tokens[at]) || tokens[at - 1]?.text === 'to') return null
  const subject = subjectBefore(tokens, at)
  if (subject === null || subject.antecedent !== undefined) return null
  if (/^(?:who|which|that)$/.test(tokens[subject.first]?.text ?? '')) return null
  const reduced = /ed$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== 'to'
  return reduced && /^[VI]$/.test(tokens[subject.first - 1]?.pos ?? '') ? null : subject
}

/** "they're": subject and verb in one. */
const isContractedSubject = (token: Token | undefined): boolean =>
  token?.contracted === true && !/^(?:that|who|there|it)'/.test(token.text)

const subordinators: ReadonlySet<string> = new Set(
  'as when while after before because if that how what why where whether although though since until once than'.split(
    ' ',
  ),
)

/** Who is announced to speak by words that end in a colon: "Lee answered them:", "The notice reads:", "Dana Whitlock:". */
export function colonSource(tokens: Tokens): { readonly speaker: NounPhrase; readonly cue: Cue | null } | null {
  const label = shownBy(tokens) ?? labelBefore(tokens)
  const giver = label ?? giverBeforeColon(tokens)
  if (giver !== null) return { speaker: giver, cue: null }
  const cues = findCues(tokens).filter(({ negated }) => !negated)
  for (const cue of cues.toReversed()) {
    const speaker =
      cue.form === null
        ? phraseStartingAt(tokens, cue.last + 1)
        : (invertedSpeaker(tokens, cue, 0) ?? speakerBefore(tokens, cue, null))
    if (speaker !== null) return { speaker, cue }
  }
  const subject = nearestSubject(tokens, tokens.length) ?? phraseEndingAt(tokens, tokens.length - 2)
  return subject === null || tokens[subject.first]?.text === 'it' ? null : { speaker: subject, cue: null }
}

/** "Dana Whitlock said in a statement." before said words that stand alone: the cue that has no words yet. */
export function sourceWithoutWords(tokens: Tokens): { readonly speaker: NounPhrase; readonly cue: Cue | null } | null {
  const giver = giverOfLast(tokens)
  if (giver !== null) return { speaker: giver, cue: null }
  const cue = findCues(tokens).at(-1)
  if (cue === undefined || cue.form?.frames.has('QUOTE') !== true || cue.form.gerund || cue.negated) return null
  const object = phraseStartingAt(tokens, cue.last + 1)
  const end = skipAdjuncts(tokens, (object?.last ?? cue.last) + 1)
  if (tokens.slice(end).some(({ text }) => text !== '.')) return null
  const speaker = subjectBefore(tokens, cue.first)
  return speaker?.first === 0 || (speaker !== null && tokens[speaker.first - 1]?.text === ',') ? { speaker, cue } : null
}

/** "Kestrel Bank sent a two-sentence statement:" */
function giverBeforeColon(tokens: Tokens): NounPhrase | null {
  const at = tokens.findLastIndex(({ text }) => sentPapers.has(text))
  const rest = skipAdjuncts(tokens, at + 1)
  return at === -1 || tokens.slice(rest).some(({ text }) => text !== ':') ? null : makerOf(tokens, at)
}

/** "Kestrel Bank issued the following statement on Friday.": who gave it. */
function giverOfLast(tokens: Tokens): NounPhrase | null {
  const at = tokens.findLastIndex(({ text }) => sentPapers.has(text))
  const rest = skipAdjuncts(tokens, at + 1)
  if (at === -1 || tokens.slice(rest).some(({ text }) => text !== '.')) return null
  const announced = tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:this|following)$/.test(text))
  return announced ? makerOf(tokens, at) : null
}

/** "Here's Whitlock in May:", "Here is what …" is nobody. */
function shownBy(tokens: Tokens): NounPhrase | null {
  const at = tokens[0]?.text === "here's" ? 1 : tokens[0]?.text === 'here' && tokens[1]?.text === 'is' ? 2 : null
  const speaker = at === null ? null : phraseStartingAt(tokens, at)
  return tokens[speaker?.first ?? -1]?.mention === undefined ? null : speaker
}

/** "Whitlock:", "Rep. Dana Whitlock (D-Ohio):", "From the notice:", "a closer look - Kestrel Bank:". */
function labelBefore(tokens: Tokens): NounPhrase | null {
  let last = tokens.length - 1
  while (last >= 0 && tokens[last]?.text === ':') last -= 1
  if (tokens[last]?.text === ')') while (last > 0 && tokens[last]?.text !== '(') last -= 1
  if (tokens[last]?.text === '(') last -= 1
  const phrase = last < 0 ? null : withFirstOfPair(tokens, phraseEndingAt(tokens, last))
  if (phrase === null) return null
  const before = tokens[phrase.first - 1]
  return before === undefined || before.text === '-' || (phrase.first === 1 && before.text === 'from') ? phrase : null
}
