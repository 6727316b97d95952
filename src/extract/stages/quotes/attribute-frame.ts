import { beForms } from '../../rules/quotes.ts'
import { contentAfter, contentBefore, endsFrame, hasQuote, skipHearer } from './cue-content.ts'
import { invertedSpeaker, leadsFrame, speakerBefore } from './cue-speaker.ts'
import { findCues, type Cue } from './find-cues.ts'
import type { Token } from './frame.ts'
import { phraseStartingAt, subjectBefore, type NounPhrase } from './noun-phrase.ts'
import { quoteTail, type QuoteTail } from './quote-tail.ts'
import {
  endsClause,
  indexOfMark,
  isClause,
  rangeOf,
  skipAdjuncts,
  skipAdverbs,
  type TokenRange,
} from './token-steps.ts'

/** What a frame says that somebody says. */
export interface Attribution {
  readonly cue: Cue
  readonly speaker: NounPhrase | null
  readonly content: readonly TokenRange[]
  /** Stands inside the reported clause of another cue. */
  readonly nested: boolean
}

type Draft = Omit<Attribution, 'nested'>
type Tokens = readonly Token[]

/** Reads the attributions of a frame, from left to right. */
export function attributeFrame(tokens: Tokens): readonly Attribution[] {
  const tail = quoteTail(tokens)
  const cues = findCues(tokens).filter(({ first }) => first > (tail?.cue.last ?? -1))
  const found: Draft[] = tail === null ? [] : [tailed(tokens, tail, cues)]
  let floor = endOfAttribution(found[0])
  cues.forEach((cue, i) => {
    const attribution =
      cue.form === null
        ? tail !== null && found.length === 1
          ? null
          : accordingTo(tokens, cue, found.length === 0 ? floor : sentenceStart(tokens, cue))
        : reportedBy(tokens, cue, cues.slice(i + 1), floor, speakerSoFar(found))
    if (attribution === null) return
    found.push(attribution)
    floor = Math.max(floor, endOfAttribution(attribution), endOfLeadingClause(tokens, attribution))
  })
  return found
    .map((draft, i) => (tail !== null && i > 0 ? endingBefore(tokens, draft, found[0]?.content[1]) : draft))
    .map((draft) => ({ ...draft, nested: isNested(draft, found) }))
    .filter((attribution) => !(attribution.nested && isPartOfClause(tokens, attribution)))
}

const endOfAttribution = (attribution: Draft | undefined): number =>
  attribution === undefined ? 0 : Math.max(attribution.cue.last, attribution.speaker?.last ?? 0) + 1

const endOfLeadingClause = (tokens: Tokens, { cue, content }: Draft): number =>
  cue.form?.gerund === true && leadsFrame(tokens, cue) ? (content.at(-1)?.last ?? -1) + 1 : 0

/** "Whitlock said the keys were safe, according to the paper": the paper tells all of it. */
const sentenceStart = (tokens: Tokens, cue: Cue): number =>
  tokens.findLastIndex(({ text }, at) => at < cue.first && text === ';') + 1

const isNested = ({ cue }: Draft, all: readonly Draft[]): boolean =>
  all.some(
    (other) => other.cue !== cue && other.content.some(({ first, last }) => first <= cue.first && cue.last <= last),
  )

/** Inside what somebody says: a belief, words about a thing, "to counter “…”", "what she calls …" are no statements of their own. */
const isPartOfClause = (tokens: Tokens, { cue, speaker, content }: Attribution): boolean =>
  cue.form?.frames.has('THOUGHT') === true ||
  (cue.form?.gerund === true && !cue.form.frames.has('HEARER') && isProgressive(tokens, cue, content)) ||
  (cue.form !== null && !cue.form.frames.has('QUOTE') && !content.every(({ first }) => tokens[first]?.pos === 'Q')) ||
  (tokens[cue.first - 1]?.text === 'to' && tokens[content[0]?.first ?? -1]?.pos === 'Q') ||
  (speaker !== null && /^what(?:'s)?$/.test(tokens[speaker.first - 1]?.text ?? ''))

/** "said the bank was writing to customers “as a precaution”": a deed, unless the words follow it. */
const isProgressive = (tokens: Tokens, { first, last }: Cue, content: readonly TokenRange[]): boolean =>
  beForms.has(tokens[first - 1]?.text ?? '') && content.every((range) => range.first > last + 2)

const speakerSoFar = (found: readonly Draft[]): NounPhrase | null =>
  found.findLast((draft) => draft.cue.form?.gerund === false && !isNested(draft, found))?.speaker ?? null

/** Said words that open the frame, and those that go on after "she said". */
function tailed(tokens: Tokens, { quote, cue, speaker, inverted }: QuoteTail, rest: readonly Cue[]): Draft {
  const after = contentAfter(tokens, cue, inverted ? speaker.last : cue.last, {
    scope: upTo(tokens, cue, rest[0]),
    rest,
    inverted: true,
  })
  const goesOn = after ?? continued(tokens, quote, Math.max(cue.last, speaker.last))
  return { cue, speaker, content: [{ first: 0, last: quote }, goesOn].flatMap((part) => part ?? []) }
}

/** Said words that go on further right are no part of a clause between. */
function endingBefore(tokens: Tokens, draft: Draft, taken: TokenRange | undefined): Draft {
  if (taken === undefined || draft.cue.first > taken.first) return draft
  const content = draft.content.flatMap(
    (range) =>
      (range.first < taken.first && range.last >= taken.first
        ? rangeOf(tokens, range.first, taken.first - 1)
        : range) ?? [],
  )
  return { ...draft, content }
}

/** "We stopped it," she wrote in a letter that was read out, "and told the police": said words that go on where a comma broke them off. */
function continued(tokens: Tokens, quote: number, from: number): TokenRange | null {
  if (tokens[quote]?.quotation?.spoken !== true && tokens[quote + 1]?.text !== ',') return null
  const at = tokens.findIndex(({ pos }, i) => i > from && pos === 'Q')
  const broken = tokens[at - 1]?.text === ',' && tokens[at]?.quotation?.whole === false
  const own = findCues(tokens).some(({ first, last }) => first > from && last >= at - 2 && last < at)
  return at !== -1 && broken && !own ? { first: at, last: at } : null
}

const upTo = (tokens: Tokens, cue: Cue, next: Cue | undefined): Tokens =>
  next === undefined || next.form === null ? tokens : tokens.slice(0, Math.max(next.first, cue.last + 1))

function accordingTo(tokens: Tokens, cue: Cue, floor: number): Draft | null {
  const source = phraseStartingAt(tokens, cue.last + 1)
  if (source === null) return null
  const speaker = authorOf(tokens, source) ?? source
  const comma = endOfInsertion(tokens, indexOfMark(tokens, speaker.last + 1, ','))
  const after = comma === null ? null : rangeOf(tokens, comma + 1, tokens.length - 1)
  if (cue.first <= floor + 1 && after !== null && cue.first < 2) return { cue, speaker, content: [after] }
  const before = rangeOf(tokens, floor, cue.first - 1)
  return before === null || !(isClause(tokens, before) || hasQuote(tokens, before.first))
    ? null
    : { cue, speaker, content: [before] }
}

/** "According to that letter, a copy of which was shared with the paper, …": the comma that ends what is inserted. */
function endOfInsertion(tokens: Tokens, comma: number | null): number | null {
  if (comma === null) return null
  const inserted = /^(?:which|who)$/.test(tokens[comma + 1]?.text ?? '') || tokens[comma + 4]?.text === 'which'
  return inserted ? (indexOfMark(tokens, comma + 1, ',') ?? comma) : comma
}

/** "a paper filed by Whitlock": who made it. */
function authorOf(tokens: Tokens, { last }: NounPhrase): NounPhrase | null {
  const made = tokens[last + 2]?.text === 'by' && authoring.test(tokens[last + 1]?.text ?? '')
  return made ? phraseStartingAt(tokens, last + 3) : null
}

const authoring =
  /^(?:filed|written|issued|published|released|signed|sent|posted|made|prepared|drafted|compiled|conducted|authored|submitted)$/

function reportedBy(
  tokens: Tokens,
  cue: Cue,
  rest: readonly Cue[],
  floor: number,
  previous: NounPhrase | null,
): Draft | null {
  const inverted = invertedSpeaker(tokens, cue, floor)
  const speaker = inverted ?? speakerBefore(tokens, cue, previous)
  const domain = inverted === null && speaker !== null && isAtCue(tokens, speaker, cue) ? speaker.first : cue.first
  const around =
    inverted === null ? (asSaid(tokens, cue, domain, floor) ?? aroundParenthesis(tokens, cue, domain, floor)) : null
  if (around !== null) return { cue, speaker, content: around }
  const reached = contentAfter(tokens, cue, inverted?.last ?? cue.last, {
    scope: upTo(tokens, cue, rest[0]),
    rest,
    inverted: inverted !== null,
  })
  const after = reached !== null && isTaken(tokens, cue, reached.first, rest) ? null : reached
  // "Whitlock said the keys were safe, the paper reported": the paper tells all of it.
  const tellsAll = after === null && previous !== null && tokens[0]?.pos !== 'Q' && endsFrame(tokens, cue)
  const before = contentBefore(tokens, cue, domain, tellsAll ? sentenceStart(tokens, cue) : floor, after)
  const content = [before, after].flatMap((part) => part ?? [])
  return content.length === 0 ? null : { cue, speaker, content }
}

/** "When the bank offered help, “it was too late,” Whitlock said": the quoted words are those of the cue right after them. */
function isTaken(tokens: Tokens, { last }: Cue, quote: number, rest: readonly Cue[]): boolean {
  const isNear = quote === last + 1 || (quote === last + 2 && tokens[last + 1]?.text === ',')
  if (isNear || tokens[quote]?.quotation?.spoken !== true) return false
  const next = rest.find(({ first }) => first > quote)
  return next !== undefined && next.first < quote + 6 && subjectBefore(tokens, next.first)?.first === quote + 1
}

/** Whether the speaker stands at the cue: no other verb and no said words between them. */
const isAtCue = (tokens: Tokens, { last }: NounPhrase, { first, form }: Cue): boolean =>
  last < first &&
  !(form?.gerund === true && endsClause(tokens[first - 1])) &&
  !tokens.slice(last + 1, first).some(({ pos, text }) => pos === 'Q' || text === 'and' || text === 'to')

/** "As Whitlock put it, …", "…, as Whitlock said on Monday": the clause on the other side of the comma. */
function asSaid(tokens: Tokens, cue: Cue, domain: number, floor: number): readonly TokenRange[] | null {
  const as = tokens[domain - 1]?.text === 'as' && domain !== cue.first ? domain - 1 : null
  if (as === null) return null
  const before = as > floor ? rangeOf(tokens, floor, as - 1) : null
  if (before !== null) return isClause(tokens, before) ? [before] : null
  const end = indexOfMark(tokens, cue.last + 1, ',') ?? indexOfMark(tokens, cue.last + 1, ':')
  const after = end === null ? null : rangeOf(tokens, end + 1, tokens.length - 1)
  return after === null ? null : [after]
}

/** "The clinic, she said, keeps no copies": the clause stands on both sides of the cue. */
function aroundParenthesis(tokens: Tokens, cue: Cue, domain: number, floor: number): readonly TokenRange[] | null {
  if (tokens[domain - 1]?.text !== ',' || domain === cue.first || tokens[domain - 2]?.pos === 'Q') return null
  const hearer = cue.form?.frames.has('HEARER') === true
  const told = hearer ? skipHearer(tokens, cue.last + 1, cue.lemma) : cue.last + 1
  const close = skipAdjuncts(tokens, skipAdverbs(tokens, told))
  if (tokens[close]?.text !== ',') return null
  const before = rangeOf(tokens, floor, domain - 2)
  const after = rangeOf(tokens, close + 1, tokens.length - 1)
  if (after === null) return null
  // "The probe, which began in May, found …": no verb of saying.
  if (
    cue.form?.frames.has('CLAUSE') !== true &&
    !hasQuote(tokens, after.first) &&
    (before === null || !hasQuote(tokens, before.first))
  )
    return null
  // "In a statement, she said, “…”": what leads into the cue is no part of what was said.
  if (tokens[after.first]?.pos === 'Q' && before !== null && !isPlainPhrase(tokens, before)) return null
  const opening = tokens[after.first]
  const goesOn =
    (/^[VRQ]$/.test(opening?.pos ?? '') && !/ing$/.test(opening?.text ?? '')) ||
    /^(?:now|nor)$/.test(opening?.text ?? '')
  if (before === null) return isClause(tokens, after) ? [after] : null
  return goesOn || (!isClause(tokens, before) && isClause(tokens, after)) ? [before, after] : null
}

/** Words that can be the subject of what follows. */
const isPlainPhrase = (tokens: Tokens, range: TokenRange): boolean =>
  !isClause(tokens, range) && !/^[ICRV]$/.test(tokens[range.first]?.pos ?? '') && tokens[range.first - 1]?.pos !== 'V'
