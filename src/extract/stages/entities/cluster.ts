import type { EntityRole } from '../../../model.ts'
import type { FoundMention } from '../../mention.ts'
import { foldName, plainText } from '../../normalize.ts'
import { knownName, phraseKey } from '../names/known.ts'
import { orgHeads } from '../../rules/lexicon/organizations.ts'
import { coreWords, isAcronym, isAcronymOf } from './name-form.ts'

/** All mentions by name that mean one thing. */
export interface Cluster {
  readonly mentions: FoundMention[]
  /** Every form in which the text names it. */
  readonly names: Set<string>
  readonly roles: Set<EntityRole>
  readonly first: number
}

/** Joins the names of one kind: equal cores, then brackets and initials, then short forms that follow a longer name. */
export function clusterNames(
  mentions: readonly FoundMention[],
  bracketed: ReadonlyMap<FoundMention, FoundMention>,
): readonly Cluster[] {
  const byCore = new Map<string, Cluster>()
  mentions.forEach((mention, i) => {
    const key = coreWords(mention.name ?? mention.text).join('-')
    const cluster = byCore.get(key) ?? {
      mentions: [],
      names: new Set<string>(),
      roles: new Set<EntityRole>(),
      first: i,
    }
    byCore.set(key, cluster)
    cluster.mentions.push(mention)
    cluster.names.add(surface(mention))
    if (mention.name !== undefined && mention.name !== '') cluster.names.add(mention.name)
    for (const role of mention.roles ?? []) cluster.roles.add(role)
  })
  return joinShort(joinAcronyms([...byCore.values()], bracketed))
}

export const surface = (mention: FoundMention): string => plainText(mention.text)

function joinInto(target: Cluster, source: Cluster): void {
  target.mentions.push(...source.mentions)
  for (const name of source.names) target.names.add(name)
  for (const role of source.roles) target.roles.add(role)
}

/** "Northwind Regional Clinics (NRC)": the bracket says it; else the initials of one name only. */
function joinAcronyms(
  clusters: readonly Cluster[],
  bracketed: ReadonlyMap<FoundMention, FoundMention>,
): readonly Cluster[] {
  const home = new Map(clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)))
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const defined = cluster.mentions.map((mention) => bracketed.get(mention)).find((full) => full !== undefined)
    const target = defined === undefined ? byInitials(cluster, clusters) : home.get(defined)
    if (target === undefined || target === cluster || gone.has(target)) continue
    const acronym = [...cluster.names].filter((name) => !isLexiconName(cluster, name))
    joinInto(target, { ...cluster, names: new Set(acronym) })
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** A lexicon's full name for an acronym that this article uses otherwise is not the thing's name. */
const isLexiconName = (cluster: Cluster, name: string): boolean =>
  !cluster.mentions.some((mention) => surface(mention) === name)

function byInitials(cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  const acronym = cluster.mentions.map(surface).find(isAcronym)
  if (acronym === undefined) return undefined
  const full = clusters.filter(
    (other) =>
      other !== cluster &&
      [...other.names].some((name) => name.length > acronym.length + 2 && isAcronymOf(acronym, name)),
  )
  return full.length === 1 ? full[0] : undefined
}

/** "Northwind" after "Northwind Clinics": a short form follows its long form, unless two long forms fit. */
function joinShort(clusters: readonly Cluster[]): readonly Cluster[] {
  const gone = new Set<Cluster>()
  // Longest first: "Northwind Regional" joins "Northwind Regional Clinics" before "Northwind" asks whom it means.
  const byLength = [...clusters].sort((a, b) => longest(b).length - longest(a).length || a.first - b.first)
  for (const cluster of byLength) {
    const targets = clusters.filter((other) => other !== cluster && !gone.has(other) && isShortFor(cluster, other))
    const [target, second] = targets.length > 1 ? targets.filter((other) => !isBranch(other)) : targets
    if (target === undefined || second !== undefined) continue
    joinInto(target, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** "Northwind France SAS" beside "Northwind Labs": not whom "Northwind" means. */
const isBranch = (cluster: Cluster): boolean =>
  longest(cluster)
    .slice(1)
    .some((word) => knownName(word)?.kind === 'PLACE')

const longest = (cluster: Cluster): readonly string[] =>
  [...cluster.names].map(coreWords).reduce((a, b) => (b.length > a.length ? b : a), [])

function isShortFor(short: Cluster, long: Cluster): boolean {
  if ([...short.roles].some((role) => !long.roles.has(role)) && short.roles.size > 0) return false
  return shortNames(short).some((a) => ownNames(long).some((b) => isShortForm(a, b, short, long)))
}

/** The names that the article itself uses. */
const ownNames = ({ mentions }: Cluster): readonly (readonly string[])[] =>
  [...new Set(mentions.map(surface))].map(coreWords)

/** The same, and what its initials stand for: "OCR" after "HHS Office for Civil Rights". */
const shortNames = (cluster: Cluster): readonly (readonly string[])[] => [
  ...ownNames(cluster),
  ...cluster.mentions.flatMap(({ text, name }) => (isAcronym(text) && name !== undefined ? [coreWords(name)] : [])),
]

function isShortForm(a: readonly string[], b: readonly string[], short: Cluster, long: Cluster): boolean {
  if (a.length === 0 || a.length >= b.length) return false
  const isPrefix = a.every((word, i) => word === b[i])
  const isSuffix = a.every((word, i) => word === b[b.length - a.length + i])
  if (!isPrefix && !(isSuffix && a.length > 1)) return false
  if (a.length === 1 && orgHeads.has(a[0] ?? '') && !isPrefix) return false
  if (knownName(phraseKey(a.join(' ')))?.kind === 'PLACE') return false
  const rest = isPrefix ? b.slice(a.length) : b.slice(0, b.length - a.length)
  const generic =
    rest.every((word) => genericRest.test(word)) ||
    (rest[0] === 'of' && knownName(rest.slice(1).join(' '))?.kind === 'PLACE')
  const follows = firstPlace(long.mentions) < firstPlace(short.mentions.filter(({ in: where }) => where !== 'title'))
  const units = rest.filter((word) => unitWords.test(word))
  // "Northwind Mobile" is a giant's unit only where the world knows "Northwind".
  const isTrade = units.every((word) => tradeWords.test(word)) && knownName(phraseKey(a.join(' '))) === undefined
  return generic || (follows && (units.length === 0 || isTrade))
}

// Headlines shorten a name before the text gives it in full, so a short form counts from the text on.
const firstPlace = (mentions: readonly FoundMention[]): number =>
  Math.min(...mentions.map(({ sentence, start }) => sentence * 1e6 + start))

const genericRest =
  /^(?:group|holdings?|company|companies|corporation|corp|inc|systems?|health|healthcare|international|worldwide|global|technologies|technology|bank|hospital|hospitals|airlines?|airways|stores|hotels?|resorts|entertainment|communications|wireless|insurance|financial|services?|solutions|software|labs?|networks?|media|university|medical|center|centre|clinics?|usa|us|uk|america|canada|europe|india|and|of|the|team|gang|ransomware|llc|industries|enterprises|foods|motor|motors|pharmaceuticals|energy|partners|security|county|police|department|district|schools|authority|office|restaurants?|online|com|net|org)$/
const unitWords =
  /^(?:data|labs?|research|cloud|bank|capital|web|ventures|foundation|europe|canada|uk|usa|india|australia|asia|japan|studios?|pictures|music|games?|mobile|pay|card|wireless|mastercard|visa|talos|security|unit)$/

const tradeWords = /^(?:bank|mobile|wireless|labs?|games?|studios?|music|security|pay|data|capital)$/

/** The name to show: the fullest of the text's own, or the lexicon's where the text has only initials. */
export function fullestName(cluster: Cluster): string {
  const surfaces = [...new Set(cluster.mentions.map(surface))]
  const own = surfaces.filter((name) => !isAcronym(name) && !isCalledByLand(name))
  const others = [...cluster.names].filter((name) => !isCalledByLand(name))
  const candidates = own.length > 0 ? own : others
  return candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a))
}

/** "France's privacy watchdog" is no name to show. */
function isCalledByLand(name: string): boolean {
  const known = /^\p{Lu}[\p{L} ]*['’]s /u.test(name) ? knownName(phraseKey(name)) : undefined
  return known !== undefined && foldName(known.name) !== foldName(name)
}

const rank = (name: string): number =>
  coreWords(name).length * 1000 + name.length - (foldName(name).length === 0 ? 1e6 : 0)
