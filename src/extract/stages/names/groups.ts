import type { EntityRole } from '../../../model.ts'
import type { FoundMention } from '../../mention.ts'
import { spanIn, type Reading } from '../../reading.ts'
import {
  attackerHeads,
  authorityHeads,
  groupModifiers,
  namelessPeople,
  ownedOffices,
  peopleHeads,
} from '../../rules/lexicon/groups.ts'
import { localGovernments } from '../../rules/lexicon/local-governments.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { loneAccused } from './lone-accused.ts'
import { lonePlaintiffs } from './lone-plaintiffs.ts'
import { textBetween, type Token, type TokenLine } from './token.ts'

/** Finds people without a name of their own: "affected customers", "law enforcement", "the attackers". */
export function findGroups(reading: Reading, line: TokenLine): readonly FoundMention[] {
  const { tokens } = line
  const found: FoundMention[] = []
  for (const { first, last } of lonePlaintiffs(tokens))
    found.push(groupOf(reading, line, first, last, 'plaintiff', null))
  const accused = loneAccused(tokens)
  for (const { first, last } of accused) found.push(groupOf(reading, line, first, last, 'accused', null))
  for (let at = 0; at < tokens.length; at += 1) {
    const group = groupAt(tokens, at)
    if (group === undefined) continue
    const first = firstModifier(tokens, at)
    found.push(groupOf(reading, line, first, group.last, group.kind, group.role))
    at = group.last
  }
  return found
}

/** The same for "those affected", who are a group of their own only where an article names no other people. */
export const findNameless = (reading: Reading, line: TokenLine): readonly FoundMention[] =>
  line.tokens.flatMap((token, at) =>
    namelessPeople.has(`${token.lower} ${line.tokens[at + 1]?.lower ?? ''}`)
      ? [groupOf(reading, line, at, at + 1, 'people', null)]
      : [],
  )

function groupOf(
  reading: Reading,
  { tokens, sentence }: TokenLine,
  first: number,
  last: number,
  kind: string,
  role: EntityRole | null,
): FoundMention {
  const [start, end] = [tokens[first]?.start ?? sentence.start, tokens[last]?.end ?? sentence.end]
  return {
    ...spanIn(reading, sentence, start, end),
    sentence: sentence.index,
    label: 'GROUP',
    form: 'NAME',
    foundBy: `group/${kind}`,
    name: kind === 'plaintiff' ? textBetween(tokens, first, last) : textBetween(tokens, first, last).toLowerCase(),
    roles: role === null ? [] : [role],
  }
}

interface Group {
  readonly last: number
  readonly kind: 'people' | 'authority' | 'attacker'
  readonly role: EntityRole | null
}

/** The first words of all heads: at most tokens none begins. */
const firstWords: ReadonlySet<string> = new Set(
  [attackerHeads, authorityHeads, ownedOffices, peopleHeads].flatMap((heads) =>
    [...heads.keys()].flatMap((head) => [
      head,
      ...[...head.matchAll(/[\s-]/g)].map(({ index }) => head.slice(0, index)),
    ]),
  ),
)

/** The group whose head starts at a token: heads of three, two and one word. */
function groupAt(tokens: readonly Token[], at: number): Group | undefined {
  if (!firstWords.has(tokens[at]?.lower ?? '')) return undefined
  let phrase = ''
  const phrases: string[] = []
  for (let last = at; last < Math.min(at + 3, tokens.length); last += 1) {
    if (last > at && !/^[\s-]$/.test(tokens[last]?.gap ?? '')) break
    phrase += `${last > at ? (tokens[last]?.gap ?? '') : ''}${tokens[last]?.lower ?? ''}`
    phrases.push(phrase)
  }
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const words = phrases[i] ?? ''
    const last = at + i
    if (i === 0 && isVerb(tokens, last)) continue
    if (ownedOffices.has(words) && isOwned(tokens, at, last)) return { last, kind: 'authority', role: 'REGULATOR' }
    if (attackerHeads.has(words)) return { last, kind: 'attacker', role: 'THREAT_ACTOR' }
    const role = authorityHeads.get(words)
    if (role !== undefined && !isOnlyKind(tokens, last)) return { last, kind: 'authority', role }
    if (peopleHeads.has(words) && !isStrain(tokens, at)) return { last, kind: 'people', role: null }
  }
  return undefined
}

/** "Malware families" are no people. */
const isStrain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'families' &&
  /^(?:malware|ransomware|trojans?|virus|botnet|exploit|code|product)$/.test(tokens[at - 1]?.lower ?? '')

/** "Media companies": what kind of companies, and not the media. */
const isOnlyKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'media' &&
  tokens[at + 1]?.gap === ' ' &&
  /^(?:compan(?:y|ies)|firms?|groups?|giants?|houses?|conglomerates?|players?|files?|agenc(?:y|ies))$/.test(
    tokens[at + 1]?.lower ?? '',
  )

/** "the province's privacy commissioner", "the state attorney general", not the title of one who is named. */
function isOwned(tokens: readonly Token[], at: number, last: number): boolean {
  const [next, before] = [tokens[last + 1], tokens[at - 1]]
  if (next?.nameLike === true && /^,? $/.test(next.gap)) return false
  return before?.owner === true || (ofLand.has(before?.lower ?? '') && tokens[at - 2]?.lower === 'the')
}

const ofLand: ReadonlySet<string> = new Set(['state', 'federal', 'provincial', 'national', 'country'])

/** Nouns of which the tagger may rightly make a verb: "to staff the desk". Of "that criminals broke" it makes one wrongly. */
const alsoVerbs: ReadonlySet<string> = new Set(
  'staff people police parents guests doctors nurses drivers contractors media experts voters owners witnesses officers'.split(
    ' ',
  ),
)

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    alsoVerbs.has(token.lower) &&
    token.tags.has('Verb') &&
    !token.tags.has('Noun') &&
    !/^(?:a|the)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:at|of|in|from|have|has|had|were|was|are|who|will)$/.test(tokens[at + 1]?.lower ?? '') &&
    !(token.lower === 'police' && tokens[at - 1]?.lower !== 'to')
  )
}

const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  (localGovernments.has(tokens[at]?.lower ?? '') || houseNouns.has(tokens[at]?.lower ?? '')) &&
  tokens[at]?.nameLike === true &&
  tokens[at]?.gap === ' ' &&
  tokens[at - 1]?.nameLike === true

/** Modifiers of people that end the names of houses: "Kestrel Bank customers" are those of Kestrel Bank. */
const houseNouns: ReadonlySet<string> = new Set(
  'bank hospital clinic insurance health healthcare care medical dental school college university security'.split(' '),
)

function firstModifier(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const [token, next] = [tokens[first - 1], tokens[first]]
    if (token === undefined || next === undefined || !/^[\s-]$/.test(next.gap) || token.owner) break
    const known = groupModifiers.has(token.lower) || peoples.has(token.lower) || /^(?:and|or)$/.test(token.lower)
    // "the breach affected people": a noun and its verb.
    // "Alder County residents" are the residents of Alder County.
    if (isPartOfName(tokens, first - 1)) break
    if (!known || (/^(?:affected|impacted)$/.test(next.lower) && /^(?:breach|ransomware|data)$/.test(token.lower)))
      break
    if (
      /^(?:and|or)$/.test(token.lower) &&
      !/^(?:current|present|new|past|impacted|affected|existing)$/.test(tokens[first - 2]?.lower ?? '')
    )
      break
    first -= 1
  }
  while (
    first < at &&
    /^(?:and|or|certain|other|several|many|it|us)$/.test(tokens[first]?.lower ?? '') &&
    tokens[first]?.text !== 'US'
  )
    first += 1
  return first < at && isDone(tokens, first) ? first + 1 : first
}

/** "The flaw affected users", "may have affected users": a verb, where in "told affected users" it only says which users. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token?.gap !== ' ' || !/^(?:affected|impacted)$/.test(token.lower)) return false
  if (/^(?:have|has|had|having|may|might|also|which|that|who|it)$/.test(before.lower)) return true
  return before.tags.has('Noun') && !['Verb', 'Value', 'Possessive', 'Date'].some((tag) => before.tags.has(tag))
}
