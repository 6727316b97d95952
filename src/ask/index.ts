/** A question in English becomes a typed plan, the plan a query of the API, its result an answer with evidence. */
import { answerPlan } from './answer-plan.ts'
import { planQuestion } from './questions.ts'
import type { Answer, Run } from './result.ts'

export type { Answer, EvidenceResult, Run } from './result.ts'

const notUnderstood: Answer = {
  text: 'The question is not understood. Ask who said something, what somebody said, who somebody is, how many were affected, which data was exposed, denied or alleged, when it happened, who was notified, who sued or settled, or which law firm.',
  status: 'NOT_UNDERSTOOD',
  evidence: [],
}

/** Answers from the graph alone: where it holds no evidence, the status says so and nothing is guessed. */
export async function ask(question: string, run: Run): Promise<Answer> {
  const plan = planQuestion(question)
  return plan === null ? notUnderstood : answerPlan(plan, run)
}
