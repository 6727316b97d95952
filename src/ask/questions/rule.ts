import type { QuestionRule } from '../plan.ts'

/** A rule's groups with the empty ones left out, so that a plan has only what the question says. */
export function given<T extends object>(parts: T): { readonly [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never
}

/** A row; the pattern must fit the whole question, in any case of letters. */
export const rule = (
  id: string,
  pattern: string,
  plan: QuestionRule['plan'],
  example: QuestionRule['example'],
  nearMiss: string,
): QuestionRule => ({
  id,
  pattern: new RegExp(`^(?:${pattern})$`, 'i'),
  plan,
  example,
  nearMiss,
})
