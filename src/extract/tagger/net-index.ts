/**
 * The net of the tagger's patterns, found by the rarest word or tag that each needs, or by the words of which it wants some
 * where they are rarer. The stock one hooks a pattern on all it needs, and so looks at 270 of the 570 for every piece
 * between commas; by the rarest it is 34.
 */
import type { Net, NetRow } from './net.ts'
import { ShapeMaker, type IdOf, type KeyId, type Shape } from './shape.ts'

/** A pattern with what it asks for. Rows that share a pattern are one candidate: only the first that applies is run. */
export interface Candidate {
  readonly needs: readonly KeyId[]
  readonly wants: readonly KeyId[]
  readonly minWant: number
  readonly minWords: number
  readonly shape: Shape
  readonly placements: readonly Placement[]
}

/** Where a row stands in the net: results come in this order, and it is there by virtue of this word or tag. */
export interface Placement {
  readonly order: number
  readonly key: KeyId
  readonly row: NetRow
  readonly ifNo: readonly KeyId[]
}

export interface NetIndex {
  readonly words: ReadonlyMap<string, KeyId>
  readonly tags: ReadonlyMap<string, KeyId>
  readonly senses: ReadonlyMap<string, KeyId>
  readonly keyCount: number
  readonly testCount: number
  /** By the number of the word or tag: the candidates that it calls up, numbered. */
  readonly calledBy: readonly (readonly number[] | undefined)[]
  readonly candidates: readonly Candidate[]
  readonly always: readonly NetRow[]
}

/** Indexes the net as `buildNet` leaves it. A key is `word`, `#Tag` or `%Sense%`. */
export function indexNet(net: Net): NetIndex {
  const ids = new Map<string, KeyId>()
  const idOf: IdOf = (key) => {
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  }
  const byPattern = placementsByPattern(net, idOf)
  const shapes = new ShapeMaker(idOf)
  const calledBy: number[][] = []
  const candidates = [...byPattern.values()].map((placements, number) => {
    const { needs, wants, minWant, minWords, regs } = firstRow(placements)
    for (const key of callers(firstRow(placements))) (calledBy[idOf(key)] ??= []).push(number)
    return { needs: needs.map(idOf), wants: wants.map(idOf), minWant, minWords, shape: shapes.make(regs), placements }
  })
  const { testCount } = shapes
  return { ...keysByKind(ids), keyCount: ids.size, testCount, calledBy, candidates, always: net.always }
}

function placementsByPattern(net: Net, idOf: IdOf): ReadonlyMap<string, readonly Placement[]> {
  const byPattern = new Map<string, Placement[]>()
  let order = 0
  for (const [key, rows] of Object.entries(net.hooks)) {
    for (const row of rows) {
      const placement = { order, key: idOf(key), row, ifNo: (row.ifNo ?? []).map(idOf) }
      order += 1
      const placements = byPattern.get(row.match)
      if (placements === undefined) byPattern.set(row.match, [placement])
      else placements.push(placement)
    }
  }
  return byPattern
}

function firstRow([first]: readonly Placement[]): NetRow {
  if (first === undefined) throw new Error('a pattern without a row')
  return first.row
}

/** In how many of 100 pieces a tag or word stands, where it is more than 10: counted on the repository's own articles. */
const commonness: Readonly<Record<string, number>> = {
  '#Noun': 95,
  '#Verb': 77,
  '#Singular': 75,
  '#Determiner': 58,
  '#Preposition': 56,
  '#PastTense': 53,
  '#PresentTense': 51,
  '#Plural': 47,
  the: 41,
  '%Noun|Verb%': 40,
  '#Conjunction': 36,
  '#ProperNoun': 33,
  '#Value': 31,
  '#Adjective': 30,
  '#Cardinal': 29,
  '#Infinitive': 29,
  '#Pronoun': 25,
  '%Plural|Verb%': 22,
  '#NumericValue': 22,
  '#Date': 21,
  and: 21,
  '#Possessive': 20,
  a: 19,
  '#Copula': 19,
  '#Actor': 18,
  to: 18,
  of: 18,
  '%Adj|Past%': 16,
  in: 15,
  '#Gerund': 13,
  '#TextValue': 12,
  that: 11,
  on: 11,
  '#QuestionWord': 11,
}

/** The words and tags of which one stands in every piece that a row matches: the rarest it needs, or all that it wants some of. */
function callers({ needs, wants, minWant }: NetRow): readonly string[] {
  const ways = needs.map((need) => [need])
  if (wants.length > 0 && (minWant > 0 || ways.length === 0)) ways.push([...new Set(wants)])
  return ways.reduce((best, way) => (commonnessOf(way) < commonnessOf(best) ? way : best))
}

const commonnessOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (commonness[key] ?? 1), 0)

function keysByKind(ids: ReadonlyMap<string, KeyId>): Pick<NetIndex, 'words' | 'tags' | 'senses'> {
  const of = (kind: RegExp): ReadonlyMap<string, KeyId> =>
    new Map([...ids].flatMap(([key, id]) => (kind.test(key) ? [[kind.exec(key)?.[1] ?? key, id] as const] : [])))
  return { words: of(/^([^#%].*)$/), tags: of(/^#(.+)$/), senses: of(/^%(.+)%$/) }
}
