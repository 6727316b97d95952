import { encode, mentionUnit, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { RowIndex } from '../match/called-rows.ts'
import { compileRules, type RuleSet } from '../match/rule-set.ts'
import type { CountedKind, ResolvedMention } from '../mention.ts'
import { affectedClasses } from '../rules/affected/words.ts'
import type { ClaimRule } from '../rules/rule.ts'

const codes: Readonly<Record<CountedKind | 'NONE', string>> = {
  PEOPLE: 'PPL',
  RECORDS: 'REC',
  INSTITUTIONS: 'INS',
  OTHER: 'OTH',
  NONE: 'NUM',
}

/**
 * The sentence with each count and its counted noun as one unit, coded by what it counts:
 * PPL people, REC records, INS institutions, BRE several breaches, OTH other things, NUM a number that names nothing.
 */
export function absorbCounts(labelled: LabelledSentence): LabelledSentence {
  const units: Unit[] = []
  let until = -1
  for (const unit of labelled.units) {
    // "1,500 patients’ names": the data goes on past the counted noun.
    if (unit.end <= until) continue
    const { mention } = unit
    if (mention?.label !== 'COUNT') {
      units.push(unit)
      continue
    }
    until = mention.start + (mention.value?.text ?? mention.amount ?? mention.text).length
    const end = Math.max(unit.end, until)
    units.push(mentionUnit(codeOf(mention), units.length, { start: unit.start, end }, mention))
  }
  return encode(labelled.sentence, units)
}

const breaches = /(?:breach|attack|incident|hack|leak|intrusion|infection|case|compromise)(?:e?s)$/i

function codeOf({ value, counts }: ResolvedMention): string {
  if (value === undefined) return codes[counts ?? 'OTHER']
  if (value.unit === null) return codes.NONE
  // "two breaches" are told one by one, "812 breaches" are a statistic.
  return counts === 'OTHER' && value.number > 5 && breaches.test(value.unit) ? 'BRE' : codes[counts ?? 'OTHER']
}

const ofCounted = new RowIndex()

/** Compiles a table that is asked of such sentences. */
export const compileCounted = (rules: readonly ClaimRule[]): RuleSet => compileRules(rules, affectedClasses, ofCounted)
