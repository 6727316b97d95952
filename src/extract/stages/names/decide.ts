import type { EntityKind, EntityRole } from '../../../model.ts'
import { notNames } from '../../rules/lexicon/laws-and-products.ts'
import { orgHeads } from '../../rules/lexicon/organizations.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { knownName, phraseKey } from './known.ts'
import { signWeights, type Sign } from './evidence.ts'
import { isLearnedOrganization } from './learned-organizations.ts'
import type { Phrase } from './phrase.ts'
import type { Occurrence } from './occurrence.ts'
import { tallyAll, type Tally } from './tally.ts'

/** What the article as a whole says a phrase names. */
export interface Decision {
  readonly kind: EntityKind
  readonly roles: readonly EntityRole[]
  readonly name?: string
}

/** "Northwind" and "NRC" are names where "Northwind Regional Clinics" is one. */
function addShortForms(
  decisions: Map<string, Decision>,
  tallies: ReadonlyMap<string, Tally>,
  lowerCase: ReadonlySet<string>,
): void {
  const organizations = [...decisions].filter(([key, { kind }]) => kind === 'ORGANIZATION' && key.includes(' '))
  for (const [key, { strong, words, signs }] of tallies) {
    if (decisions.has(key) || words > 2 || lowerCase.has(key) || notNames.has(key) || peoples.has(key)) continue
    if (strong === 0 && !weakSigns.some((sign) => signs.has(sign))) continue
    const full = organizations.find(
      ([name]) => name.startsWith(`${key} `) || (/^\p{L}{3,6}$/u.test(key) && key === initials(name)),
    )
    if (full !== undefined) decisions.set(key, { kind: 'ORGANIZATION', roles: full[1].roles })
  }
}

const initials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !/^(?:of|and|for|the)$/.test(word))
    .map((word) => word[0])
    .join('')

/** The capitals of an article, with what tells names from words. */
export interface Capitals {
  readonly occurrences: readonly Occurrence[]
  /** The words that it writes without a capital somewhere. */
  readonly lowerCase: ReadonlySet<string>
  /** Its headings, in lower case. */
  readonly headings: string
}

/** Decides each phrase once for the article: a name is one thing wherever it stands. */
export function decideNames(capitals: Capitals, publisher: string | null): ReadonlyMap<string, Decision> {
  const { tallies, decisions } = decideBySigns(capitals, publisher)
  const before = decisions.size
  for (const phrase of undecided(capitals, tallies, decisions))
    if (isLearnedOrganization(phrase)) decisions.set(phrase.key, organization(phrase.tally))
  if (decisions.size > before) addShortForms(decisions, tallies, capitals.lowerCase)
  return decisions
}

/** The phrases of which no sign says what they name: those that the marked texts are asked of. */
export function undecidedPhrases(capitals: Capitals, publisher: string | null): readonly Phrase[] {
  const { tallies, decisions } = decideBySigns(capitals, publisher)
  return undecided(capitals, tallies, decisions)
}

const undecided = (
  { lowerCase, headings }: Capitals,
  tallies: ReadonlyMap<string, Tally>,
  decisions: ReadonlyMap<string, Decision>,
): readonly Phrase[] =>
  [...tallies].flatMap(([key, tally]) => (decisions.has(key) ? [] : [{ key, tally, lowerCase, headings }]))

/** What the signs say, by weights that people gave them. */
function decideBySigns(
  { occurrences, lowerCase, headings }: Capitals,
  publisher: string | null,
): { readonly tallies: ReadonlyMap<string, Tally>; readonly decisions: Map<string, Decision> } {
  const tallies = tallyAll(occurrences)
  const outlet = tallies.get(phraseKey(publisher ?? '').replace(/^the /, ''))
  if (outlet !== undefined) outlet.kind ??= 'ORGANIZATION'
  nameOutlet(tallies, publisher ?? '')
  const decisions = new Map<string, Decision>()
  for (const [key, tally] of tallies) {
    const decision = decide(key, tally, lowerCase, headings)
    if (decision !== undefined) decisions.set(key, decision)
  }
  turnShortForms(decisions, tallies)
  addSurnames(decisions, tallies)
  addShortForms(decisions, tallies, lowerCase)
  return { tallies, decisions }
}

const organization = ({ roles }: Tally): Decision => ({ kind: 'ORGANIZATION', roles: [...roles] })

/** "the Sentinel" in "The Oak Bluff Sentinel". */
function nameOutlet(tallies: ReadonlyMap<string, Tally>, publisher: string): void {
  const words = publisher.split(' ')
  const short = tallies.get(phraseKey(words.at(-1) ?? ''))
  if (words.length < 2 || short === undefined || short.strong === 0 || short.kind !== undefined) return
  if (short.signs.has('with article')) [short.kind, short.name] = ['ORGANIZATION', publisher]
}

const personal: readonly Sign[] = ['titled', 'aged', 'tried', 'person apposed', 'credited']

/** "Larch Harbor" looks like a person's name, but not where "Larch Harbor Health" is hit: unless the text shows a person. */
function turnShortForms(decisions: Map<string, Decision>, tallies: ReadonlyMap<string, Tally>): void {
  const organizations = [...decisions].filter(([key, { kind }]) => kind === 'ORGANIZATION' && key.includes(' '))
  if (organizations.length === 0) return
  for (const [key, { kind }] of decisions) {
    if (kind !== 'PERSON' || !key.includes(' ')) continue
    if (personal.some((sign) => tallies.get(key)?.signs.has(sign))) continue
    const full = organizations.find(([name]) => name.startsWith(`${key} `))
    if (full !== undefined) decisions.set(key, { kind: 'ORGANIZATION', roles: full[1].roles })
  }
}

/** What follows a surname: "Rupert Hale KC". */
const honours = /^(?:kc|qc|mp|obe|mbe|cbe|jr|sr|ii|iii|iv|md|phd|esq)$/

/** "Roe" alone is Jane Roe's surname, whatever stands round it. */
function addSurnames(decisions: Map<string, Decision>, tallies: ReadonlyMap<string, Tally>): void {
  const people = [...decisions].filter(([, { kind }]) => kind === 'PERSON')
  for (const [key] of people) {
    const surname = key.split(' ').findLast((word) => !honours.test(word)) ?? ''
    if (key !== surname && tallies.has(surname) && knownName(surname) === undefined)
      decisions.set(surname, { kind: 'PERSON', roles: [] })
  }
}

function decide(key: string, tally: Tally, lowerCase: ReadonlySet<string>, headings: string): Decision | undefined {
  const { kind, name, roles } = tally
  // A wire or a paper that is only credited is nobody's "the company".
  if (tally.signs.has('dateline') || tally.signs.has('credited outlet')) roles.add('SOURCE')
  if (tally.signs.has('counsel')) roles.add('LAW_FIRM')
  // "a ransomware group known as Sable Court" is none.
  if (tally.signs.has('gang') && roles.has('COURT') && name === undefined) {
    roles.delete('COURT')
    roles.add('THREAT_ACTOR')
  }
  // "the Amber Heron crime ring": Amber is no given name there.
  const isBand = kind === 'PERSON' && tally.signs.has('band') && !personal.some((sign) => tally.signs.has(sign))
  if (isBand && tally.words === 2) return { kind: 'ORGANIZATION', roles: ['THREAT_ACTOR'] }
  if (kind !== undefined) return { kind, roles: [...roles], ...(name !== undefined && { name }) }
  if (notNames.has(key) || peoples.has(key) || peoples.has(key.replace(/s$/, ''))) return undefined
  if (tally.strong === 0 && !weakIsName(key, tally, lowerCase)) return undefined
  const [organization, person, product] = scores(key, tally, lowerCase, headings)
  if (tally.signs.has('gang') && tally.words <= 2 && tally.strong > 0 && !tally.signs.has('has posts'))
    return { kind: 'ORGANIZATION', roles: ['THREAT_ACTOR'] }
  if (tally.personLike && person >= 2 && person >= organization) return { kind: 'PERSON', roles: [] }
  if (
    tally.signs.has('in') &&
    tally.signs.size - Number(tally.signs.has('with article')) <= 2 &&
    tally.words <= 2 &&
    organization < 2 &&
    tally.weight === 0
  )
    return undefined
  if (tally.signs.has('place tagged') && organization < 4) return { kind: 'PLACE', roles: [] }
  if (product >= 3 && product > organization) return { kind: 'PRODUCT', roles: [] }
  return organization >= 3 ? { kind: 'ORGANIZATION', roles: [...roles] } : undefined
}

const aboutPeople: ReadonlySet<Sign> = new Set(['person tagged', 'person apposed'])

function scores(
  key: string,
  tally: Tally,
  lowerCase: ReadonlySet<string>,
  headings: string,
): readonly [number, number, number] {
  let [organization, person, product] = [tally.weight, 0, 0]
  // "Aurelia Air": what cannot be a person's name loses nothing by what the tagger takes its words for.
  const isHouse = !tally.personLike && tally.weight >= 2.5
  for (const sign of tally.signs) {
    const [o, p, r] = signWeights[sign]
    organization += isHouse && aboutPeople.has(sign) ? Math.max(0, o) : o
    person += p
    product += r
  }
  const mentions = tally.strong + tally.weak
  if (mentions > 1) organization += 0.5
  if (mentions > 3) organization += 1
  if (headings.includes(key)) organization += 0.5
  const words = key.split(' ')
  if (words.every((word) => lowerCase.has(word))) organization -= words.length > 1 ? 2 : 1.5
  return [organization, person, product]
}

const weakSigns: readonly Sign[] = ['owns', 'says', 'acts', 'has posts', 'apposed', 'inserted', 'breached', 'ticker']

/** A lone word at a sentence's start is a name when it acts like one and is no ordinary word of the article. */
function weakIsName(key: string, { signs, words }: Tally, lowerCase: ReadonlySet<string>): boolean {
  if (words > 1) return true
  if (lowerCase.has(key) || orgHeads.has(key) || knownName(key) !== undefined) return false
  return weakSigns.some((sign) => signs.has(sign))
}
