import type { EntityKind, EntityRole } from '../../../model.ts'
import { sentenceStarters } from '../../rules/lexicon/evidence-words.ts'
import { lawHeads, notNames } from '../../rules/lexicon/laws-and-products.ts'
import { legalForms, ofHeads, orgHeads, roleHeads, weakHeads } from '../../rules/lexicon/organizations.ts'
import { postNouns, titleHeads, titleModifiers } from '../../rules/lexicon/people.ts'
import { groupModifiers } from '../../rules/lexicon/groups.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { actorNumber, actorSecondWord } from '../../rules/lexicon/threat-actors.ts'
import { knownName, LONGEST_KNOWN, type KnownName } from './known.ts'
import { isFirstName, isPersonLike } from './person-form.ts'
import { publicBodyAt } from './public-bodies.ts'
import { keyOf, type Run } from './runs.ts'
import type { Token } from './token.ts'

/** A part of a run that names one thing, or may. Without a kind the evidence of the whole article decides. */
export interface Segment extends Run {
  readonly key: string
  readonly kind?: EntityKind
  /** The full name, where the lexicon knows it under another. */
  readonly name?: string
  readonly roles: readonly EntityRole[]
  /** How much the form alone speaks for an organization. */
  readonly weight: number
  /** The title that stands before a person's name. */
  readonly title?: string
  /** The possessive ending is a part of the name: "McDonald's". */
  readonly withOwner?: boolean
  /** A post stands right after it: "Northwind CEO". */
  readonly beforePost?: boolean
}

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
    if (token.nameLike && !isStarter(token, at === first, at < last)) return at
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

function isStarter(token: Token, atFirst: boolean, more: boolean): boolean {
  if (
    /^(?:the|a|an|in|on|at|of|for|and|or|to|by|as|if|it|he|she|we|they|his|her|its|their|our|your|my|this|that)$/.test(
      token.lower,
    )
  )
    return true
  if (!atFirst || !token.initial) return false
  if (functionTags.some((tag) => token.tags.has(tag)))
    return !/^\p{Lu}{2,}$/u.test(token.text) || sentenceStarters.has(token.lower)
  if (token.tags.has('Adverb') || (token.tags.has('Gerund') && more) || (token.tags.has('PastTense') && more))
    return true
  if (peoples.has(token.lower) && more) return true
  return sentenceStarters.has(token.lower)
}

/** The last index of the longest known phrase that starts here, or -1. */
function knownFrom(tokens: readonly Token[], at: number, last: number): number {
  for (let end = Math.min(last, at + LONGEST_KNOWN); end >= at; end -= 1) {
    if (end === at && tokens[at]?.initial === true && sentenceStarters.has(tokens[at]?.lower ?? '')) return -1
    if (knownName(keyOf(tokens, at, end)) !== undefined) return end
  }
  return -1
}

function cut(tokens: readonly Token[], first: number, last: number): readonly Segment[] {
  if (first > last) return []
  const owner = tokens[last]?.owner === true ? knownName(`${keyOf(tokens, first, last)}'s`) : undefined
  if (owner !== undefined) return [segment(tokens, first, last, { ...owner, withOwner: true })]
  const whole = knownName(keyOf(tokens, first, last)) ?? knownAgency(tokens, first, last)
  if (whole !== undefined) return [segment(tokens, first, last, whole)]
  const titled = cutTitled(tokens, first, last)
  if (titled !== undefined) return titled
  const form = byForm(tokens, first, last)
  if (form !== undefined) return [form]
  return cutKnown(tokens, first, last) ?? [unknown(tokens, first, last)]
}

/** "U.S. Department of Justice" is the lexicon's agency under its own fuller name. */
function knownAgency(tokens: readonly Token[], first: number, last: number): Partial<KnownName> | undefined {
  if (last === first || !/^(?:us|uk|federal|british|american|australian|canadian)$/.test(tokens[first]?.lower ?? ''))
    return undefined
  const known = knownName(keyOf(tokens, first + 1, last))
  return known?.kind === 'ORGANIZATION' && known.roles.length > 0 ? { kind: known.kind, roles: known.roles } : undefined
}

function segment(
  tokens: readonly Token[],
  first: number,
  last: number,
  about: {
    readonly kind?: EntityKind
    readonly name?: string
    readonly roles?: readonly EntityRole[]
    readonly title?: string
    readonly weight?: number
    readonly beforePost?: boolean
    readonly withOwner?: boolean
  },
): Segment {
  return { first, last, key: keyOf(tokens, first, last), roles: [], weight: about.kind === undefined ? 0 : 5, ...about }
}

/** Titles and posts inside a run: what stands before is their organization or place, what follows is the person. */
function cutTitled(tokens: readonly Token[], first: number, last: number): readonly Segment[] | undefined {
  for (let at = last; at >= first; at -= 1) {
    if (!isTitle(tokens, at)) continue
    const start = titleStart(tokens, first, at)
    if (at === last) return endsWithPost(tokens, first, start, last)
    const person = personAfterTitle(tokens, at, last)
    if (person === undefined) continue
    const title = textBetween(tokens, start, person - 1)
    return [...before(tokens, first, start - 1), segment(tokens, person, last, { kind: 'PERSON', title })]
  }
  return undefined
}

const isTitle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && token.nameLike && (titleHeads.has(token.lower) || postNouns.has(token.lower))
}

function titleStart(tokens: readonly Token[], first: number, at: number): number {
  let start = at
  while (start > first) {
    const token = tokens[start - 1]
    if (token === undefined || token.owner) break
    const inside =
      titleModifiers.has(token.lower) || titleHeads.has(token.lower) || /^(?:and|&|of|for)$/.test(token.lower)
    if (!inside || knownName(token.lower)?.kind === 'PLACE') break
    start -= 1
  }
  while (start < at && !(tokens[start]?.nameLike ?? false)) start += 1
  return start
}

/** A run that ends in a post: "Northwind Chief Executive" leaves Northwind; a body may be named by its head's post. */
function endsWithPost(
  tokens: readonly Token[],
  first: number,
  start: number,
  last: number,
): readonly Segment[] | undefined {
  const text = textBetween(tokens, first, last)
  const role = roleHeads.find(({ ends }) => ends.test(text))
  if (/^attorneys$/.test(tokens[last - 1]?.lower ?? '')) return []
  if (role !== undefined && start > first)
    return [segment(tokens, first, last, { kind: 'ORGANIZATION', roles: [role.role] })]
  if (role !== undefined && /^(?:Attorney General|AG)$/.test(text))
    return [segment(tokens, first, last, { kind: 'ORGANIZATION', roles: [role.role] })]
  if (start === first) return isPersonLike(tokens, first, last) && isFirstName(tokens[first]) ? undefined : []
  return before(tokens, first, start - 1)
}

function before(tokens: readonly Token[], first: number, end: number): readonly Segment[] {
  let last = end
  while (last >= first && !(tokens[last]?.nameLike ?? false)) last -= 1
  return cut(tokens, first, last).map((part) => (part.last === last ? { ...part, beforePost: true } : part))
}

/** Where the person's name starts after the title at `at`: "Director of Administration James Thorne" starts at James. */
function personAfterTitle(tokens: readonly Token[], at: number, last: number): number | undefined {
  let start = at + 1
  if (/^(?:of|for)$/.test(tokens[start]?.lower ?? '')) {
    start += 1
    while (start <= last && !isFirstName(tokens[start])) start += 1
    if (start > last) return undefined
  }
  if (!(tokens[start]?.nameLike ?? false)) return undefined
  if (start === last) return isSurnameLike(tokens[start]) ? start : undefined
  return isPersonLike(tokens, start, last) ? start : undefined
}

const isSurnameLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{Ll}\p{Lu}'’-]*\p{Ll}/u.test(token.text) &&
  !orgHeads.has(token.lower) &&
  knownName(token.lower) === undefined &&
  !titleHeads.has(token.lower) &&
  !titleModifiers.has(token.lower) &&
  !notNames.has(token.lower) &&
  !peoples.has(token.lower)

/** What the words themselves say: legal form, head noun, law, gang, a given name. */
function byForm(tokens: readonly Token[], first: number, last: number): Segment | undefined {
  const text = textBetween(tokens, first, last)
  const [start, end] = [tokens[first], tokens[last]]
  if (start === undefined || end === undefined) return undefined
  if (actorNumber.test(text) || (last === first + 1 && actorSecondWord.test(end.text))) {
    return segment(tokens, first, last, { kind: 'ORGANIZATION', roles: ['THREAT_ACTOR'] })
  }
  if (end.lower === 'al') return organization(tokens, first, last, text, 5)
  for (let at = first + 1; at <= last; at += 1) {
    const body = publicBodyAt(tokens, at)
    if (body?.last === last)
      return segment(tokens, first, last, { kind: 'ORGANIZATION', roles: body.role === null ? [] : [body.role] })
  }
  if (last > first && legalForms.has(end.lower)) return organization(tokens, first, last, text, 5)
  if (last > first && isLaw(tokens, first, last)) return segment(tokens, first, last, { kind: 'LAW' })
  if (isPersonLike(tokens, first, last) && isFirstName(start)) return segment(tokens, first, last, { kind: 'PERSON' })
  const head = headOf(tokens, first, last)
  if (head === undefined) return undefined
  return organization(tokens, first, last, text, headWeight(tokens, first, last, head))
}

function organization(tokens: readonly Token[], first: number, last: number, text: string, weight: number): Segment {
  const role = roleHeads.find(({ ends }) => ends.test(text))?.role
  const certain = weight >= 5 || (weight >= 3 && last > first + 1) || role !== undefined
  return segment(tokens, first, last, {
    ...(certain && { kind: 'ORGANIZATION' as const }),
    roles: role === undefined ? [] : [role],
    weight,
  })
}

/** An everyday head noun after everyday words ("Information Security Program") speaks less for a name than after one of its own. */
function headWeight(tokens: readonly Token[], first: number, last: number, head: string): number {
  if (!weakHeads.has(head) || keyOf(tokens, first, last).includes(' of ')) return 3
  return tokens.slice(first, last + 1).every(({ lower }) => isEverydayWord(lower)) ? 1 : 2.5
}

const isEverydayWord = (word: string): boolean =>
  orgHeads.has(word) ||
  sentenceStarters.has(word) ||
  titleModifiers.has(word) ||
  titleHeads.has(word) ||
  groupModifiers.has(word) ||
  /^(?:and|of|for|&|the|risk|vendor|program|plan|action)$/.test(word)

const isLaw = (tokens: readonly Token[], first: number, last: number): boolean => {
  const end = tokens[last]?.text ?? ''
  if (lawHeads.test(end))
    return !/^(?:Law|Rule|Rules|Bill|Laws)$/.test(end) || (last > first + 1 && tokens[last - 1]?.lower !== 'of')
  return tokens
    .slice(first + 1, last)
    .some(({ text }, i) => /^Act$/.test(text) && tokens[first + 2 + i]?.lower === 'of')
}

/** The head noun of an organization's name: the last word, or the word before "of" and "for". */
function headOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const end = tokens[last]?.lower ?? ''
  if (last > first && orgHeads.has(end)) return end
  for (let at = first; at < last - 1; at += 1) {
    const here = tokens[at]?.lower ?? ''
    if (
      /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? '') &&
      (orgHeads.has(here) ||
        /^(?:state|house|port|city|county|town|village|aclu|shield|university|college|archdiocese)$/.test(here))
    )
      return here
  }
  return undefined
}

/** Known names inside an unknown run part it: "Windows Exchange Northwind". */
function cutKnown(tokens: readonly Token[], first: number, last: number): readonly Segment[] | undefined {
  for (let at = first; at <= last; at += 1) {
    const end = knownFrom(tokens, at, last)
    const known = end >= at ? knownName(keyOf(tokens, at, end)) : undefined
    if (known === undefined || !mayStandInside(known.kind, at, first)) continue
    return [...cut(tokens, first, at - 1), segment(tokens, at, end, known), ...cut(tokens, end + 1, last)].filter(
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
  const domain = first === last && /\.(?:com|net|org|io|co|gov|edu|info|ru|uk)$/.test(text)
  return segment(tokens, first, last, {
    weight: camel ? 1.5 : domain ? 1 : tokens[first]?.tags.has('Organization') ? 0.5 : 0,
  })
}

export function textBetween(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    const gap = i === first ? '' : token.gap.replace(/\s+/g, ' ')
    text += gap + token.text
  }
  return text
}
