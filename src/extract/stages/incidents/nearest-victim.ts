import type { Context, DraftClaim } from '../../draft.ts'
import type { Incident } from './incidents-of.ts'
import { sectionAt, type Section } from './sections.ts'

/** What an article tells of: its incidents, and the sections of a round-up. */
export interface Told {
  readonly context: Context
  readonly incidents: readonly Incident[]
  readonly sections: readonly Section[]
}

/**
 * The incident a claim is about: the victim that its sentence names (the nearest before the claim's words, else after
 * them), else the one the paragraph named last before it, else the one of its section in a round-up, else the article's
 * main one.
 */
export function nearestVictim({ context, incidents, sections }: Told, claim: DraftClaim): Incident | undefined {
  const [main] = incidents
  const [at] = claim.sentences
  const section = sectionAt(sections, at)
  if (incidents.length < 2 && section === undefined) return main
  const byVictim = new Map(incidents.map((incident) => [incident.victim, incident]))
  const near = inSentence(context, byVictim, claim) ?? inParagraph(context, byVictim, at)
  return near ?? (section === undefined ? main : byVictim.get(section.organization ?? ''))
}

function inSentence(
  context: Context,
  byVictim: ReadonlyMap<string, Incident>,
  claim: DraftClaim,
): Incident | undefined {
  const [at] = claim.sentences
  const place = claim.arguments[0]?.start ?? Infinity
  let before: Incident | undefined
  for (const { mention } of context.labelled[at]?.units ?? []) {
    const incident = byVictim.get(mention?.entity ?? '')
    if (incident === undefined || mention === undefined) continue
    if (mention.start > place) return before ?? incident
    before = incident
  }
  return before
}

function inParagraph(context: Context, byVictim: ReadonlyMap<string, Incident>, at: number): Incident | undefined {
  const paragraph = context.reading.sentences[at]?.paragraph
  for (let index = at - 1; index >= 0 && context.reading.sentences[index]?.paragraph === paragraph; index -= 1) {
    const units = context.labelled[index]?.units ?? []
    for (let unit = units.length - 1; unit >= 0; unit -= 1) {
      const incident = byVictim.get(units[unit]?.mention?.entity ?? '')
      if (incident !== undefined) return incident
    }
  }
  return undefined
}
