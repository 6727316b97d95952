import { remedyNouns, systemNouns } from '../../rules/lexicon/evidence-words.ts'
import { legalForms } from '../../rules/lexicon/organizations.ts'
import { occupations, postNouns } from '../../rules/lexicon/people.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import { gangNouns } from '../../rules/lexicon/threat-actors.ts'
import { thieves } from '../../rules/hit-words.ts'
import { isPersonalNoun } from './apposition.ts'
import { isBreachedBeside } from './beside.ts'
import { isCounsel } from './counsel.ts'
import { isFirstName, isPersonLike } from './person-form.ts'
import { isListed, isListedBeside } from './listed.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** What a phrase that introduces a name says it is. */
export type Introduction = 'counsel' | 'described' | 'gang' | 'person apposed' | 'breached' | 'serves'

/** The words that introduce a name: "a firm called X", "its founder, X,", "credit monitoring through X". */
export function introductionOf(
  tokens: readonly Token[],
  { first, last }: Run,
  isOrganizationNoun: (word: string) => boolean,
): Introduction | undefined {
  if (isListed(tokens, first)) return 'described'
  if (tokens[first]?.gap === ', ' && isCounsel(tokens, first, last)) return 'counsel'
  const noun = nounBefore(tokens, first)
  if (noun !== undefined) {
    // Gangs have affiliates, and so have companies: "its former affiliate, X,".
    const isGang = gangNouns.test(noun.word) && (noun.called || !/^affiliates?$/.test(noun.word))
    if (isGang || (/^(?:group|collective|outfit)$/.test(noun.word) && !isCivic(tokens[first - 2])))
      return noun.called || isKnownGang(tokens, first) ? 'gang' : undefined
    if (noun.called && thieves.has(noun.word) && !/^(?:ransomware|malware|virus|someone|somebody)$/.test(noun.word))
      return 'gang'
    if (noun.called) return isOrganizationNoun(noun.word) ? 'described' : undefined
    if (/^(?:predecessor|successor)$/.test(noun.word) && isPersonLike(tokens, first, last) && isOfPerson(tokens, first))
      return 'person apposed'
    if (endsInsertion(tokens[last + 1])) return insertion(tokens, first, isOrganizationNoun)
  }
  if (isBased(tokens, first)) return 'described'
  if (isCounsel(tokens, first, last)) return 'counsel'
  if (isServant(tokens, first)) return 'serves'
  if (ownsSystems(tokens, first, last)) return 'serves'
  if (isWithParent(tokens, last) || isUnit(tokens, first, last)) return 'described'
  if (isBreachedBeside(tokens, first)) return 'breached'
  if (isListedBeside(tokens, first)) return 'described'
  return isPartner(tokens, first) ||
    isOfFirm(tokens, first, last) ||
    isSomebodyWho(tokens, first, last, isOrganizationNoun)
    ? 'person apposed'
    : undefined
}

/** "the Lyon-based Kestrel": people come from towns as well. */
const isBased = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower.endsWith('based') === true &&
  (tokens[first - 1]?.gap === '-' || tokens[first - 1]?.lower !== 'based') &&
  tokens[first]?.gap === ' ' &&
  !isTaggedPerson(tokens[first])

/** "The collective, X, had": told of before. */
const isKnownGang = (tokens: readonly Token[], first: number): boolean =>
  /^(?:collective|outfit|gang|crew)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === 'The'

/** "a campaign group, X," is no gang. */
const isCivic = (before: Token | undefined): boolean => civicModifiers.has(before?.lower ?? '')

const civicModifiers = wordSet(
  'advocacy campaign campaigning charity church civil community consumer consumers employers employer expert farmers housing ' +
    'industry labor labour liberties lobby lobbying parent parents patient patients pressure privacy residents rights student ' +
    'students support survivors tenants trade transparency umbrella users veterans victims volunteer watchdog women’s workers',
)

/** "its Kestrel unit": what a company owns is one. */
const isUnit = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[last + 1]?.gap === ' ' &&
  /^(?:unit|units|subsidiary|division|brand|arm|affiliate|chain|banner)$/.test(tokens[last + 1]?.lower ?? '')

/** The noun before "called X", "named X" or ", X". */
function nounBefore(
  tokens: readonly Token[],
  first: number,
): { readonly word: string; readonly called: boolean } | undefined {
  const [prev, gap] = [tokens[first - 1], tokens[first]?.gap ?? '']
  if (prev === undefined) return undefined
  if (/^, $/.test(gap)) return { word: prev.lower, called: false }
  if (!/^ ["“]?$/.test(gap)) return undefined
  const verb = callingVerb(tokens, first)
  if (verb === undefined) return undefined
  // "the group calling itself X", "attackers who are known as X"
  let at = verb - 1
  while (/^(?:who|that|which|is|are|was|were|also|only|it|they|he|she|we)$/.test(tokens[at]?.lower ?? '')) at -= 1
  const noun = tokens[at]
  return noun === undefined ? undefined : { word: noun.lower, called: true }
}

/** The verb of "called X", "known as X", "goes by the name of X". */
function callingVerb(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1
  while (at >= first - 5 && callingLinks.has(tokens[at]?.lower ?? '')) at -= 1
  const word = tokens[at]?.lower ?? ''
  if (/^(?:goes|going|went|go)$/.test(word)) return tokens[at + 1]?.lower === 'by' ? at : undefined
  if (/^track(?:s|ed)?$/.test(word)) return tokens[at + 1]?.lower === 'as' ? at : undefined
  return /^(?:called|calling|named|dubbed|known|calls|styled|styles|styling|style)$/.test(word) ? at : undefined
}

const callingLinks = wordSet('itself themselves himself as the by name of handle alias moniker')

/** "his successor", "Hale’s predecessor": not "its predecessor". */
const isOfPerson = (tokens: readonly Token[], first: number): boolean =>
  /^(?:his|her)$/.test(tokens[first - 2]?.lower ?? '') ||
  (tokens[first - 2]?.owner === true && tokens[first - 2]?.nameLike === true)

const endsInsertion = (next: Token | undefined): boolean =>
  next === undefined || /^[,.;)–—]|^['’],/.test(next.gap) || /^(?:of|at)$/.test(next.lower)

/** "its parent, X," is an organization; "its founder, X," and "a lawyer for the company, X," are people. */
function insertion(
  tokens: readonly Token[],
  first: number,
  isOrganizationNoun: (word: string) => boolean,
): Introduction | undefined {
  let names = false
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    // "a Dutch foundation, X,": of what land it is names nobody else.
    names ||= token.nameLike && !startsPhrase(token) && !peoples.has(token.lower)
    if (at < first - 1 && /[,;:.()“”"]/.test(tokens[at + 1]?.gap ?? '')) return undefined
    if (!startsPhrase(token) || startsPhrase(tokens[at - 1])) continue
    const noun = headNoun(tokens, at + 1, first - 1)
    // "the office of the commissioner, X,"
    if (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'office' && postNouns.has(noun))
      return 'person apposed'
    // Of "a lawyer for the company" the lawyer.
    if (isAdded(tokens, at, first)) continue
    // "its billing contractor, X," is mostly a firm.
    if (/^(?:contractor|subcontractor|auditor|developer|operator)$/.test(noun) && !isTaggedPerson(tokens[first]))
      return names ? undefined : 'described'
    // "its owner, X,": a house or a person.
    if (noun === 'owner' && !isTaggedPerson(tokens[first])) return undefined
    if (
      isPersonalNoun(noun) ||
      occupations.has(noun) ||
      postNouns.has(noun) ||
      /^(?:national|citizen|plaintiff|victim|patient|customer|resident|son|daughter|wife|husband)$/.test(noun)
    )
      return 'person apposed'
    // "the bank, Kestrel and Northwind" may be a list.
    return !names && isOrganizationNoun(noun) ? 'described' : undefined
  }
  return undefined
}

/**
 * Whether a preposition adds to a noun for a person, and does not follow a verb: not "was told by its vendor, X,". Of "an
 * employee of its vendor, X," the vendor has the name.
 */
function isAdded(tokens: readonly Token[], at: number, first: number): boolean {
  if (!isPreposition.test(tokens[at - 1]?.lower ?? '')) return false
  const before = tokens[at - 2]
  if (before === undefined) return false
  // "an employee of the bank, X,": the bank has been named.
  const isNew = tokens[at]?.lower !== 'the' || tokens.slice(at + 1, first).some(({ owner }) => owner)
  if (isNew && /^(?:employees?|workers?|staffers?|staff|technicians?)$/.test(before.lower)) return false
  return !before.tags.has('Verb') || before.tags.has('Noun')
}

const isPreposition = /^(?:for|of|at|with|by)$/

const isTaggedPerson = (token: Token | undefined): boolean => isFirstName(token) || token?.tags.has('Person') === true

const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.owner || /^(?:a|an|the|its|their|his|her|our|one|another|whose|former)$/.test(token.lower))

/** The noun before the first preposition of the phrase, else its last word. */
function headNoun(tokens: readonly Token[], from: number, to: number): string {
  for (let at = from; at <= to; at += 1) {
    if (/^(?:for|of|at|with|in|from|on)$/.test(tokens[at]?.lower ?? '')) return tokens[at - 1]?.lower ?? ''
  }
  return tokens[to]?.lower ?? ''
}

/** "identity protection from X": who sells it is a company. */
const isServant = (tokens: readonly Token[], first: number): boolean =>
  /^(?:from|with|through|via|by)$/.test(tokens[first - 1]?.lower ?? '') &&
  [first - 2, first - 3].some((at) => remedyNouns.has(tokens[at]?.lower ?? ''))

/** "a server that belonged to X", "the network of X", "systems run by X": who has such is an organization. */
function ownsSystems(tokens: readonly Token[], first: number, last: number): boolean {
  // "customers of the Lisbon bank": the name there is a town's.
  const at = tokens[first - 1]?.lower === 'the' && last > first ? first - 1 : first
  const [link, before] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (tokens[first]?.gap !== ' ') return false
  if (/^(?:to|by)$/.test(link)) return /^(?:belonged|belongs|belonging|owned|operated|traced|run)$/.test(before)
  return /^(?:of|at)$/.test(link) && systemNouns.has(before)
}

/** "X and its parent": only a company has one. */
const isWithParent = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.lower === 'and' &&
  tokens[last + 1]?.gap === ' ' &&
  tokens[last + 2]?.lower === 'its' &&
  /^(?:parent|subsidiary|subsidiaries|affiliates?|former|owner|sister)$/.test(tokens[last + 3]?.lower ?? '')

/** "Priya Venn and X" where the first is a person's name. */
function isPartner(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '')) return false
  return isFirstName(tokens[first - 3]) && isPersonLike(tokens, first - 3, first - 2)
}

/** "Robin Hale, who", not "a Denver Democrat, who" or "a partner of Marsh Okafor, who". */
const isSomebodyWho = (
  tokens: readonly Token[],
  first: number,
  last: number,
  isOrganizationNoun: (word: string) => boolean,
): boolean =>
  tokens[last + 1]?.gap === ', ' &&
  tokens[last + 1]?.lower === 'who' &&
  !/^(?:an?|the|another|one|some|its|their|his|her|our|of|at|for)$/.test(tokens[first - 1]?.lower ?? '') &&
  !isOrganizationNoun(tokens[first - 1]?.lower ?? '')

/** "X of Marsh Okafor PLLC": lawyers stand with their firm. */
function isOfFirm(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:of|with|at|from)$/.test(tokens[last + 1]?.lower ?? '') || !isPersonLike(tokens, first, last)) return false
  if (tokens[first - 1]?.lower === 'by' && /^(?:represented|defended|advised)$/.test(tokens[first - 2]?.lower ?? ''))
    return tokens[last + 2]?.nameLike === true
  for (let at = last + 3; at < Math.min(last + 9, tokens.length); at += 1) {
    const token = tokens[at]
    if (token === undefined || !(token.nameLike || /^(?:&|and)$/.test(token.lower))) return false
    if (legalForms.has(token.lower)) return true
  }
  return false
}
