import type { Context } from '../../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import type { JudgedClaim } from '../judge-status.ts'
import { mayBeHit, sufferedBy, unreal } from './suffered-by.ts'

/**
 * "A clerk walked out of Kestrel Bank with the files of 2,400 clients", "At Kestrel Bank, thieves found …", "Kestrel Bank
 * was luckier: 212 of its customers …": of a loss counted in people it is the one house that the sentence names, whatever
 * its verbs, where it stands as the place or the owner.
 */
export function housesOfLoss(
  context: Context,
  claims: readonly JudgedClaim[],
  told: ReadonlySet<string>,
): readonly JudgedClaim[] {
  const found = new Map<string, JudgedClaim>()
  for (const claim of claims) {
    const { predicate, status, sentences } = claim
    const labelled = context.labelled[sentences[0]]
    if (predicate !== 'AFFECTED' || status === 'DENIED' || unreal.has(status) || labelled === undefined) continue
    const house = soleHouse(context, labelled, told)
    if (house !== undefined && !found.has(house)) found.set(house, claim)
  }
  return [...found].flatMap(([id, claim]) => sufferedBy(context, id, claim, 'suffered/house-of-loss'))
}

/** The only organization that the sentence names, unless it names a speaker, a study or one that is known to be hit. */
function soleHouse(context: Context, labelled: LabelledSentence, told: ReadonlySet<string>): string | undefined {
  const { units, sentence } = labelled
  if (sentence.in !== undefined || units.some(({ mention }) => mention?.label === 'PERSON')) return undefined
  if (units.some((unit) => studies.has(codeWord(unit)))) return undefined
  const places = units.flatMap(({ mention }, at) =>
    mention?.label === 'ORGANIZATION' || mention?.label === 'PRODUCT' ? [at] : [],
  )
  const ids = new Set(places.map((at) => units[at]?.mention?.entity ?? ''))
  const [id] = ids
  if (id === undefined || ids.size > 1 || told.has(id) || !mayBeHit(context, id)) return undefined
  return places.some((at) => isPlace(units, at) || ownsPeople(units, at)) ? id : undefined
}

/** "at Kestrel Bank", "of the lender Kestrel Bank": not "by Kestrel Bank", whose doing it may be. */
function isPlace(units: readonly Unit[], at: number): boolean {
  if (units[at]?.mention?.form !== 'NAME') return false
  let before = at - 1
  while (before > 0 && /_[DAN]$/.test(units[before]?.code ?? '') && units[before]?.mention === undefined) before -= 1
  return places.has(wordAt(units, before)) && !speakers.has(wordAt(units, before - 1))
}

/** "Kestrel Bank was luckier: 212 of its customers", "Kestrel Bank lost 9,400 applications". */
function ownsPeople(units: readonly Unit[], at: number): boolean {
  if (units[at]?.mention?.form !== 'NAME' || units.slice(0, at).some(({ code }) => /_[VI]$/.test(code))) return false
  if (losing.has(wordAt(units, at + 1))) return true
  const count = units.findIndex(({ mention }, place) => place > at && mention?.label === 'COUNT')
  const [next, after] = [wordAt(units, count + 1), wordAt(units, count + 2)]
  return (
    count > 0 && ((next === 'of' && /^(?:its|their)$/.test(after)) || /^(?:its|their)$/.test(wordAt(units, count - 2)))
  )
}

const places: ReadonlySet<string> = new Set(['at', 'of', 'from', 'inside'])
const losing: ReadonlySet<string> = new Set(['lost', 'saw', 'had'])
/** "an analyst at", "a user of", "according to a report from": of whom somebody is, or what is his. */
const speakers: ReadonlySet<string> = new Set(
  'researcher researchers analyst analysts expert experts consultant consultants spokesperson spokesman spokeswoman monitoring protection users user members forum version help'.split(
    ' ',
  ),
)
const studies: ReadonlySet<string> = new Set('report study survey paper analysis tracker index according'.split(' '))
