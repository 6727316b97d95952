import type { EntityKind } from '../../../model.ts'
import { organizationNouns, sentenceStarters } from '../../rules/lexicon/evidence-words.ts'
import { ofHeads, orgHeads, weakHeads } from '../../rules/lexicon/organizations.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { knownName, longestFrom, type KnownName } from './known.ts'
import type { Run } from './run.ts'
import { keyOf } from './runs.ts'
import { segmentByForm } from './segment-forms.ts'
import { segmentOf, type Segment } from './segment.ts'
import { titledRun } from './titled-runs.ts'
import { textBetween, type Token } from './token.ts'

/** Cuts a run into the things it names: "Northwind CEO Jane Roe" is an organization and a person with a title. */
export function segmentsOf(tokens: readonly Token[], run: Run): readonly Segment[] {
  const first = skipStarters(tokens, run)
  if (first > run.last) return []
  return cut(tokens, first, run.last)
}

function skipStarters(tokens: readonly Token[], { first, last }: Run): number {
  let at = first
  while (at <= last) {
    const token = tokens[at]
    if (token === undefined || knownFrom(tokens, at, last) >= at) return at
    if (at < last && ofHeads.has(token.lower) && tokens[at + 1]?.lower === 'of') return at
    if (token.nameLike && !isStarter(token, at === first, at < last, tokens[at + 1])) return at
    at += 1
  }
  return at
}

const functionTags = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'QuestionWord',
  'Modal',
  'Auxiliary',
  'Copula',
  'Negative',
  'Expression',
]

/** Of nouns for houses those that no house is called by. */
const isTradeNoun = (word: string): boolean =>
  organizationNouns.has(word) && /(?:er|or|ier|maker|startup|rival|neobank)$/.test(word) && !isHeadWord(word)

const isHeadWord = (word: string): boolean =>
  orgHeads.has(word) ||
  /^(?:developer|contractor|publisher|owner|partner|builder|dealer|printer|baker|miner|grower|seller|chandler|employer|customer|carrier|marketer|dentist|counsellor|auditor|vendor|auditor|recruiter|tutor|courier|trucker|theater|center|collector|refiner|competitor)$/.test(
    word,
  )

/** "Ashly Foods": no adverb, though it ends as one. */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (orgHeads.has(token.lower) || weakHeads.has(token.lower))

function isStarter(token: Token, atFirst: boolean, more: boolean, next?: Token): boolean {
  if (
    /^(?:the|a|an|in|on|at|of|for|and|or|to|by|as|if|it|he|she|we|they|his|her|its|their|our|your|my|this|that)$/.test(
      token.lower,
    )
  )
    return true
  if (!atFirst || !token.initial) return false
  if (functionTags.some((tag) => token.tags.has(tag)))
    return !/^\p{Lu}{2,}$/u.test(token.text) || sentenceStarters.has(token.lower)
  if (
    (token.tags.has('Adverb') && !(more && isHead(next))) ||
    (token.tags.has('Gerund') && more) ||
    (token.tags.has('PastTense') && more)
  )
    return true
  if (peoples.has(token.lower) && more) return true
  // "Insurer Kestrel", "Haulier Kestrel": what it is, and no part of its name.
  if (more && isTradeNoun(token.lower) && next?.gap === ' ') return true
  return sentenceStarters.has(token.lower)
}

/** The last index of the longest known phrase that starts here, or -1. */
function knownFrom(tokens: readonly Token[], at: number, last: number): number {
  for (let end = Math.min(last, at + longestFrom(tokens[at]?.lower ?? '') - 1); end >= at; end -= 1) {
    if (end === at && tokens[at]?.initial === true && sentenceStarters.has(tokens[at]?.lower ?? '')) return -1
    if (knownName(keyOf(tokens, at, end)) !== undefined) return end
  }
  return -1
}

function cut(tokens: readonly Token[], first: number, last: number): readonly Segment[] {
  if (first > last) return []
  const owner = tokens[last]?.owner === true ? knownName(`${keyOf(tokens, first, last)}'s`) : undefined
  if (owner !== undefined) return [segmentOf(tokens, first, last, { ...owner, withOwner: true })]
  const whole = knownName(keyOf(tokens, first, last)) ?? knownAgency(tokens, first, last)
  if (whole !== undefined) return [segmentOf(tokens, first, last, whole)]
  const titled = titledRun(tokens, first, last)
  if (titled !== undefined) return [...cutHolder(tokens, first, titled.holderEnd), ...titled.known]
  const form = segmentByForm(tokens, first, last)
  if (form !== undefined) return [form]
  const isFirm = tokens.slice(first + 1, last).some(({ text }) => text === '&')
  return (isFirm ? undefined : cutKnown(tokens, first, last)) ?? [unknown(tokens, first, last)]
}

/** What stands before a title: "Northwind CEO" leaves Northwind, with a post right after it. */
const cutHolder = (tokens: readonly Token[], first: number, last: number | null): readonly Segment[] =>
  last === null || isEverydayHolder(tokens, first, last)
    ? []
    : cut(tokens, first, last).map((part) => (part.last === last ? { ...part, beforePost: true } : part))

/** "Practice Administrator", "Council President": a house by its kind and no name. */
const isEverydayHolder = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  tokens[last]?.owner !== true &&
  isHead(tokens[last]) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '') &&
  knownName(tokens[last]?.lower ?? '') === undefined

/** "U.S. Department of Justice", "HHS Office for Civil Rights" are the lexicon's agencies under their own fuller names. */
function knownAgency(tokens: readonly Token[], first: number, last: number): Partial<KnownName> | undefined {
  const over = tokens[first]?.lower ?? ''
  const isPrefix = /^(?:us|uk|federal|british|american|australian|canadian)$/.test(over)
  if (last === first || !(isPrefix || knownName(over)?.kind === 'ORGANIZATION')) return undefined
  const known = knownName(keyOf(tokens, first + 1, last))
  return known?.kind === 'ORGANIZATION' && known.roles.length > 0 ? { kind: known.kind, roles: known.roles } : undefined
}

/** Known names inside an unknown run part it: "Windows Exchange Northwind". */
function cutKnown(tokens: readonly Token[], first: number, last: number): readonly Segment[] | undefined {
  for (let at = first; at <= last; at += 1) {
    const end = knownFrom(tokens, at, last)
    const known = end >= at ? knownName(keyOf(tokens, at, end)) : undefined
    if (known === undefined || !mayStandInside(known.kind, at, first)) continue
    return [...cut(tokens, first, at - 1), segmentOf(tokens, at, end, known), ...cut(tokens, end + 1, last)].filter(
      (part) => part.first <= part.last,
    )
  }
  return undefined
}

// "Boston Celtics" is one name, "Microsoft Exchange" may be two; a place at the end or middle is a part of the name.
const mayStandInside = (kind: EntityKind, at: number, first: number): boolean =>
  kind === 'PLACE' ? false : kind === 'LAW' || at === first

function unknown(tokens: readonly Token[], first: number, last: number): Segment {
  const text = textBetween(tokens, first, last)
  const camel = first === last && /\p{Ll}\p{Lu}|\d\p{L}|\p{L}\d|^\p{Ll}\p{Lu}/u.test(text)
  const partners = tokens.slice(first + 1, last).some((token) => token.text === '&')
  const domain = first === last && /\.(?:com|net|org|io|co|gov|edu|info|ru|uk)$/.test(text)
  return segmentOf(tokens, first, last, {
    weight: partners ? 3 : camel ? 1.5 : domain ? 1 : tokens[first]?.tags.has('Organization') ? 0.5 : 0,
  })
}
