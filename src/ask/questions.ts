import type { Plan, QuestionRule } from './plan.ts'
import { affectedQuestions } from './questions/affected.ts'
import { dataQuestions } from './questions/data.ts'
import { incidentQuestions } from './questions/incident.ts'
import { partyQuestions } from './questions/parties.ts'
import { peopleQuestions } from './questions/people.ts'
import { whenQuestions } from './questions/when.ts'

/** Tried in order; the first that fits is taken, so the narrow forms stand before the wide ones. */
export const questionRules: readonly QuestionRule[] = [
  ...affectedQuestions,
  ...dataQuestions,
  ...whenQuestions,
  ...partyQuestions,
  ...incidentQuestions,
  ...peopleQuestions,
]

/** The plan of a question, or null where no row fits. */
export function planQuestion(question: string): Plan | null {
  const plain = question
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?.!\s]+$/, '')
  for (const { pattern, plan } of questionRules) {
    const match = pattern.exec(plain)
    if (match !== null) return plan(match.groups ?? {})
  }
  return null
}
