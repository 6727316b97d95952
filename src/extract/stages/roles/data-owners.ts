import type { Claim } from '../../../model.ts'
import { codeWord, type LabelledSentence, type Unit } from '../../match/labelled-sentence.ts'
import { dataIn, lostData } from './losses.ts'
import { placeOf } from './place.ts'

/**
 * Whose data it was, by the data that a claim states: "the private information of thousands of students and families",
 * "customers’ names". The claim has looked at the verb; here only the way from the data to its people counts.
 */
export function ownersOfExposed(labelled: readonly LabelledSentence[], claims: readonly Claim[]): readonly string[] {
  const exposed = lostData(claims.filter(({ status }) => status !== 'DENIED'))
  if (exposed.length === 0) return []
  return labelled.flatMap((each) =>
    dataIn(each, exposed).flatMap(({ start, end }) => {
      const { units } = each
      const last = units.findLastIndex((unit) => unit.start < end && unit.end > start)
      const first = units.findIndex((unit) => unit.start < end && unit.end > start)
      return last < 0 ? [] : [...ownerBefore(units, first), ...ownersAfter(units, last + 1)]
    }),
  )
}

/** "Customers’ old passwords": adjectives and nouns may stand between. */
function ownerBefore(units: readonly Unit[], first: number): readonly string[] {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const unit = units[at]
    if (unit === undefined) return []
    if (isPeople(unit)) return [place(unit)]
    if (unit.mention !== undefined || !/_[AN]$/.test(unit.code)) return []
  }
  return []
}

const bringers: ReadonlySet<string> = new Set(
  'of about on for from belonging concerning relating related pertaining'.split(' '),
)

/** "… of thousands of students and families": the people after the preposition, one or a list. */
function ownersAfter(units: readonly Unit[], from: number): readonly string[] {
  const preposition = units[from]
  if (preposition === undefined || preposition.mention !== undefined || !bringers.has(codeWord(preposition))) return []
  const found: string[] = []
  for (let at = from + 1; at < Math.min(units.length, from + longest); at += 1) {
    const unit = units[at]
    if (unit === undefined) break
    if (isPeople(unit)) found.push(place(unit))
    else if (
      unit.mention === undefined
        ? !(between.test(unit.code) || isJoint(unit))
        : !/^(?:CNT|PCT|PLC|ORG|PRD)/.test(unit.code)
    )
      break
  }
  return found
}

/** Units from the preposition to the last of the people. */
const longest = 12

const between = /_[DAMNOPR]$/
const isJoint = ({ code }: Unit): boolean => code === ',' || /^(?:and|or|of|than|'s)_/.test(code)
const isPeople = ({ code }: Unit): boolean => /^(?:GRP|BDY)~/.test(code)
const place = ({ mention, start }: Unit): string => placeOf(mention ?? { start })
