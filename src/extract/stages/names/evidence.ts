import {
  agentPrepositions,
  companyVerbs,
  organizationNouns,
  ownedNouns,
  sayingVerbs,
} from '../../rules/lexicon/evidence-words.ts'
import { notNames, productNouns } from '../../rules/lexicon/laws-and-products.ts'
import { postNouns, titleHeads } from '../../rules/lexicon/people.ts'
import { placePrepositions } from '../../rules/lexicon/places.ts'
import { malwareNouns } from '../../rules/lexicon/malware.ts'
import { gangTitles } from '../../rules/lexicon/threat-actors.ts'
import { appositionAfter, isCalledPerson, isGangTitle, isHouseNoun, isNational, isPersonalNoun } from './apposition.ts'
import { claimsTheft, isBlamed, isCulprit, isGang, isTracked } from './gang-signs.ts'
import { givesNotice } from './gives-notice.ts'
import { introductionOf } from './introduced.ts'
import { placingsOf, type Placing } from './placed.ts'
import { isPursued } from './pursued.ts'
import { isStruck } from './struck.ts'
import { isDeed, says, speaksAfterInsertion } from './predicates.ts'
import type { Segment } from './segment.ts'
import type { Token } from './token.ts'
import { isAge, isConvicted, isTried } from './tried.ts'

/** What the words round a name say of it. Each counts once for an article, however often it is seen. */
export type Sign =
  | 'says'
  | 'acts'
  | 'owns'
  | 'agent'
  | 'employs'
  | 'described'
  | 'apposed'
  | 'inserted'
  | 'has people'
  | 'has posts'
  | 'ticker'
  | 'spelled out'
  | 'data bracket'
  | 'breached'
  | 'cited'
  | 'camel'
  | 'heading'
  | 'indefinite'
  | 'product'
  | 'in'
  | 'gang'
  | 'band'
  | 'malware'
  | 'serves'
  | 'person apposed'
  | 'aged'
  | 'tried'
  | 'person tagged'
  | 'place tagged'
  | 'organization tagged'
  | 'titled'
  | 'domain'
  | 'counsel'
  | 'with article'
  | Placing

/** What each sign is worth for an organization, a person and a product. */
export const signWeights: Readonly<Record<Sign, readonly [organization: number, person: number, product: number]>> = {
  says: [2, 2, 0],
  acts: [1, 0.5, 0],
  owns: [1.5, 0.5, 0],
  agent: [1, 0.5, 0],
  employs: [3, 0, 0],
  described: [3, 0, 0],
  apposed: [3, 0, 0],
  inserted: [0.5, 0, 0],
  'has people': [1.5, 0, 0.5],
  'has posts': [3, 0, 0],
  ticker: [3, 0, 0],
  'spelled out': [1, 0, 0.5],
  'data bracket': [-4, -4, 0],
  breached: [3, 0, 0],
  cited: [2, 1.5, 0],
  camel: [1.5, 0, 1],
  heading: [0.5, 0.5, 0],
  indefinite: [-2, -2, 0],
  product: [-2, -1, 3],
  in: [-0.5, -1, 0.5],
  gang: [3, 0, 0],
  band: [0, 0, 0],
  malware: [-2, -2, 3],
  serves: [3, -1, 0],
  'person apposed': [-1, 3, 0],
  aged: [-2, 3, 0],
  tried: [-1, 2, 0],
  'person tagged': [-0.5, 2, 0],
  'place tagged': [-1, -1, 0],
  'organization tagged': [0.5, -0.5, 0],
  titled: [0, 3, 0],
  domain: [1, 0, 0],
  'of a land': [2, -1, 0],
  'of a town': [-4, -2, 0],
  'their people': [2, 0, 0],
  'with a person': [2, 0, 0],
  dateline: [3, -1, 0],
  credited: [0, 3, 0],
  'credited outlet': [3, 0, 0],
  governs: [4, -3, 0],
  counsel: [4, -3, 0],
  'with article': [0, 0, 0],
}

/** The signs round one occurrence of a segment. */
export function signsOf(tokens: readonly Token[], segment: Segment): readonly Sign[] {
  const signs: Sign[] = []
  const [first, last] = [tokens[segment.first], tokens[segment.last]]
  if (first === undefined || last === undefined) return signs
  signsAfter(tokens, segment, last, signs)
  signsBefore(tokens, segment, first, signs)
  if (givesNotice(tokens, segment) || isPursued(tokens, segment) || isStruck(tokens, segment)) signs.push('breached')
  const introduction = introductionOf(tokens, segment, isIntroducing)
  signs.push(...(introduction === undefined ? [] : [introduction]), ...placingsOf(tokens, segment))
  if (segment.beforePost === true) signs.push('has posts')
  if (segment.title !== undefined) signs.push('titled')
  const inside = tokens.slice(segment.first, segment.last + 1)
  if (inside.every(({ tags }) => tags.has('Person'))) signs.push('person tagged')
  if (
    inside.every(({ tags }) => tags.has('Place')) &&
    inside.some(({ tags }) => tags.has('Region') || tags.has('Country') || tags.has('City'))
  )
    signs.push('place tagged')
  if (inside.every(({ tags }) => tags.has('Organization'))) signs.push('organization tagged')
  return signs
}

const isIntroducing = (word: string): boolean =>
  organizationNouns.has(word) || /^(?:parent|subsidiary|affiliate|rival|competitor|predecessor|successor)$/.test(word)

/** "Kestrel, which is owned by", "Kestrel, formerly" */
const insertions = /^(?:which|whose|formerly|based|owned|headquartered|founded)$/

function signsAfter(tokens: readonly Token[], segment: Segment, last: Token, signs: Sign[]): void {
  const next = tokens[segment.last + 1]
  if (next === undefined) return
  if (last.owner) signs.push('owns')
  if (/^\s?\(/.test(next.gap)) signs.push(...bracketSigns(next, tokens[segment.last + 2]))
  const called = /^,\s$/.test(next.gap) ? appositionAfter(tokens, segment.last + 1) : undefined
  if (called !== undefined) signs.push(called === 'apposed' && isBlamed(tokens, segment) ? 'gang' : called)
  if (called === 'gang') signs.push('band')
  if (isTracked(tokens, segment.last + 1)) signs.push('gang')
  if (/^,\s$/.test(next.gap) && insertions.test(next.lower)) signs.push('inserted')
  if (/^,\s$/.test(next.gap) && next.lower === 'which') {
    if (isBreached(tokens, segment.last + 2)) signs.push('breached')
    else if (isDeed(tokens[segment.last + 2])) signs.push('acts')
  }
  if (/^,\s$/.test(next.gap) && speaksAfterInsertion(tokens, segment.last + 1)) signs.push('says')
  if (/^,\s$/.test(next.gap) && isAge(next, tokens[segment.last + 2])) signs.push('aged')
  if (isTried(tokens, segment.last + 1)) signs.push('tried')
  if (/^,\s$/.test(next.gap) && sayingVerbs.has(next.lower)) signs.push('says')
  if (next.gap !== ' ' && next.gap !== "' " && next.gap !== '’ ') return
  const word = next.lower
  if (/^(?:is|was)$/.test(word) && isCalledPerson(tokens, segment.last + 2)) signs.push('person apposed')
  if (sayingVerbs.has(word) && (!ownedNouns.has(word) || next.tags.has('Verb'))) signs.push('says')
  else if (/^(?:has|have|had|also|later|now|since|then)$/.test(word) && says(tokens, segment.last + 2))
    signs.push('says')
  else if (companyVerbs.has(word) || next.tags.has('PastTense')) signs.push('acts')
  if (isBreached(tokens, segment.last + 1)) signs.push('breached')
  if (ownedNouns.has(word))
    signs.push(
      postNouns.has(word) || /^(?:employees?|spokes\w+|customers?|staff|executives?)$/.test(word)
        ? 'has posts'
        : 'has people',
    )
  if (productNouns.test(word)) signs.push('product')
  const isBand = isGang(tokens, segment)
  if (isBand) signs.push('band')
  if (isBand || claimsTheft(tokens, segment.last + 1)) signs.push('gang')
  else if (malwareNouns.has(word)) signs.push('malware')
}

/** "(NYSE: NWC)" and "(NWC.N)" are exchanges' signs, "(NRC)" an acronym, "(PHI)" data. */
function bracketSigns({ text, lower }: Token, after: Token | undefined): readonly Sign[] {
  if (/^(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|OTC)\b/.test(text) || /^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(text)) return ['ticker']
  if (notNames.has(lower)) return ['data bracket']
  return /^\p{Lu}[\p{L}&]{1,7}$/u.test(text) &&
    /\p{Lu}.*\p{Lu}/u.test(text) &&
    (after === undefined || /^["”]?\)/.test(after.gap))
    ? ['spelled out']
    : []
}

/** "attorneys Robin Hale and Lee Wong" */
const isPluralPost = (word: string): boolean => word.endsWith('s') && isPersonalNoun(word.slice(0, -1))

function signsBefore(tokens: readonly Token[], segment: Segment, first: Token, signs: Sign[]): void {
  const prev = tokens[segment.first - 1]
  if (prev !== undefined && first.gap === ', ' && postNouns.has(prev.lower) && prev.nameLike) signs.push('employs')
  if (prev === undefined || !/^\s$|^ ["“]$/.test(first.gap)) return
  const word = prev.lower
  if (isHouseNoun(tokens, segment.first - 1) && (!prev.nameLike || prev.initial)) signs.push('described')
  else if (!prev.nameLike && (isPersonalNoun(word) || isPluralPost(word) || isNational(tokens, segment.first - 1)))
    signs.push('titled')
  if (/^(?:said|says|added|adds|wrote|noted|explained|told|warned|commented|concluded)$/.test(word)) signs.push('says')
  if (word === 'and' && [4, 5].some((back) => isPluralPost(tokens[segment.first - back]?.lower ?? '')))
    signs.push('titled')
  if (/^(?:at|of|with|for)$/.test(word) && hasPost(tokens, segment.first - 2, word === 'at' ? 5 : 1))
    signs.push('employs')
  if (
    /^(?:to|with)$/.test(word) &&
    /^(?:according|spoke|speaking|spoken|interview|comment|statement)$/.test(tokens[segment.first - 2]?.lower ?? '')
  )
    signs.push('cited')
  if (gangTitles.test(word) || isGangTitle(tokens, segment.first - 1) || isCulprit(tokens, segment)) signs.push('gang')
  if (isConvicted(tokens, segment)) signs.push('tried')
  if (word === 'told') signs.push('cited')
  if (agentPrepositions.has(word)) signs.push('agent')
  if (word === 'an' || word === 'a') signs.push('indefinite')
  if (word === 'the') signs.push('with article')
  if (placePrepositions.test(word)) signs.push('in')
  if (/^(?:running|installed|install|patch|patched|exploited|exploit)$/.test(word)) signs.push('product')
}

/** "Northwind suffered …", "Northwind was hacked". */
function isBreached(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (/^(?:suffered|suffers)$/.test(word)) return true
  if (!/^(?:was|were|had|has|is|been|got|were)$/.test(word)) return false
  const verb = tokens.slice(at + 1, at + 4).find(({ tags }) => tags.has('PastTense') || tags.has('Participle'))
  return /^(?:hacked|breached|suffered|compromised|attacked|sued|fined|hit|targeted)$/.test(verb?.lower ?? '')
}

function hasPost(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let i = at; i > Math.max(-1, at - reach); i -= 1) {
    const word = tokens[i]?.lower ?? ''
    if (postNouns.has(word) || titleHeads.has(word) || isPluralPost(word)) return true
  }
  return false
}
