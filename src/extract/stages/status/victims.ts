import type { Context, DraftClaim } from '../../draft.ts'
import { incidentsOf } from '../incidents/incidents-of.ts'

/** Those who were hit, the main one first; where no sentence says who, those who tell people of it or answer for it. */
export function victimsOf(context: Context, drafts: readonly DraftClaim[]): readonly string[] {
  const told = incidentsOf(context, drafts).map(({ victim }) => victim)
  if (told.length > 0) return told
  const answering = subjectsOf(drafts, (draft) => organization(context, answeringIn(draft)))
  return [...answering].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

function subjectsOf(
  drafts: readonly DraftClaim[],
  victim: (draft: DraftClaim) => string | null | undefined,
): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const draft of drafts) {
    const id = draft.status === 'DENIED' ? null : victim(draft)
    if (id != null) told.set(id, (told.get(id) ?? 0) + 1)
  }
  return told
}

function answeringIn({ predicate, subject, object }: DraftClaim): string | null | undefined {
  if (predicate === 'NOTIFIED' || predicate === 'OFFERED') return subject
  if (predicate === 'SETTLED_WITH') return object ?? subject
  return predicate === 'SUED' || predicate === 'FINED' || predicate === 'INVESTIGATED' ? object : null
}

function organization({ entities }: Context, id: string | null | undefined): string | null {
  const entity = entities.get(id ?? '')
  const barred = entity?.roles.some((role) => role === 'REGULATOR' || role === 'LAW_FIRM' || role === 'LAW_ENFORCEMENT')
  return entity?.kind === 'ORGANIZATION' && barred !== true ? entity.id : null
}

/** Paragraphs that tell of another's breach and not of the main victim's. */
export function elsewhere(
  { reading: { sentences } }: Context,
  drafts: readonly DraftClaim[],
  main: string | undefined,
): ReadonlySet<number> {
  const victims = new Map<number, Set<string>>()
  for (const {
    predicate,
    subject,
    sentences: [first],
  } of drafts) {
    const paragraph = sentences[first]?.paragraph
    if (predicate !== 'SUFFERED' || subject == null || paragraph === undefined) continue
    victims.set(paragraph, (victims.get(paragraph) ?? new Set()).add(subject))
  }
  return new Set([...victims].flatMap(([paragraph, told]) => (main === undefined || told.has(main) ? [] : paragraph)))
}
