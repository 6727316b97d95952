import type { Context } from '../../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import {
  backReferences,
  comparing,
  earliness,
  otherness,
  returnWords,
  singleIncidents,
  withinIncident,
} from '../../rules/earlier-words.ts'
import { oncePerArticle } from '../../claims/once-per-article.ts'
import { yearsOf } from './years.ts'

/** A sentence that has words for another incident: "a 2021 breach", "an earlier attack". */
export interface OtherTelling {
  readonly sentence: number
  /** The offset from which the sentence tells of it. */
  readonly from: number
  /** The year that the words give it. */
  readonly year: number | null
  /** Whether the words say themselves that it is another, and not only when it was. */
  readonly isOther: boolean
}

/** By sentence, the words for an incident that may not be the one the article is about. */
export const otherTellings = oncePerArticle((context: Context): ReadonlyMap<number, OtherTelling> => {
  const tellings = context.labelled.flatMap((labelled) => otherTelling(labelled) ?? [])
  return new Map(tellings.map((telling) => [telling.sentence, telling]))
})

const REACH = 4

function otherTelling({ sentence, units }: LabelledSentence): OtherTelling | undefined {
  if (sentence.in === 'title' || !holdsOne(units, 0, units.length, singleIncidents)) return undefined
  for (const [at, unit] of units.entries()) {
    if (unit.mention !== undefined || !singleIncidents.has(codeWord(unit)) || isNoun(units[at + 1])) continue
    const first = phraseStart(units, at)
    const phrase = units.slice(first, at)
    const date = phrase.find(isDated) ?? dateBehind(units, at)
    const isOther = phrase.some((word) => (date === undefined ? earliness : otherness).has(codeWord(word)))
    if (!isOther && (date === undefined || isDefinite(units, first))) continue
    if (comparing.has(wordAt(units, first - 1)) && !opensClause(units, at + 1)) continue
    const from = withinIncident.has(wordAt(units, first - 1)) ? sentence.start : (units[first]?.start ?? unit.start)
    return { sentence: sentence.index, from, year: yearsOf(date?.mention?.when)?.last ?? null, isOther }
  }
  return undefined
}

/** "three separate breach reports" tell of no separate breach. */
const isNoun = (unit: Unit | undefined): boolean => /_N$/.test(unit?.code ?? '')

const isDated = ({ mention }: Unit): boolean => mention?.label === 'DATE'

/** "a breach in 2021", "a breach, in 2021,". */
function dateBehind(units: readonly Unit[], at: number): Unit | undefined {
  const behind = wordAt(units, at + 1) === ',' ? at + 2 : at + 1
  const date = units[behind + 1]
  return ['in', 'of', 'from'].includes(wordAt(units, behind)) && date !== undefined && isDated(date) ? date : undefined
}

/** Where the noun's phrase begins: its determiner, else the last word before it that can belong to it. */
function phraseStart(units: readonly Unit[], at: number): number {
  for (let start = at - 1; start >= Math.max(0, at - REACH); start -= 1) {
    const unit = units[start]
    if (unit === undefined) break
    if (/_D$/.test(unit.code)) return start
    if (unit.mention === undefined && !/_[NPAR]$/.test(unit.code)) return start + 1
  }
  return Math.max(0, at - REACH)
}

/** "Like the earlier breach, it exposed names" tells of this one; "like an earlier breach that exposed names" of both. */
const opensClause = (units: readonly Unit[], at: number): boolean =>
  ['that', 'which', 'when', 'where'].includes(wordAt(units, wordAt(units, at) === ',' ? at + 1 : at))

/** "the 2021 breach" may be the article's own. */
const isDefinite = (units: readonly Unit[], first: number): boolean => ['the', 'this'].includes(wordAt(units, first))

/** Whether a sentence goes on with the other incident that a sentence before it told of. */
export function goesOn({ units }: LabelledSentence, opensParagraph: boolean): boolean {
  const has = (set: ReadonlySet<string>): boolean => holdsOne(units, 0, units.length, set)
  return !has(returnWords) && (opensParagraph || has(backReferences))
}
