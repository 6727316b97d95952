import { oncePerArticle } from '../../claims/once-per-article.ts'
import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import type { AttributedClaim } from '../attribute-claims.ts'

/** A part of a round-up: what stands under a heading. */
export interface Section {
  /** Where the heading is an organization's name, the organization. */
  readonly organization: string | null
  readonly heading: ResolvedMention | undefined
  /** Sentences under the heading, from the heading itself to before `end`. */
  readonly first: number
  readonly end: number
}

/** The sections of an article that tells of several organizations in turn; none where fewer than two head a section. */
export const sectionsOf = oncePerArticle((context): readonly Section[] => {
  const headings = context.reading.sentences.filter(({ form, in: where }) => form === 'HEADING' && where === undefined)
  const sections = headings.map(({ index }, i): Section => {
    const heading = subjectOfHeading(context, index)
    const end = headings[i + 1]?.index ?? context.reading.sentences.length
    return { organization: heading?.entity ?? null, heading, first: index, end }
  })
  const named = new Set(
    sections.flatMap(({ organization, first, end }) => (end > first + 1 ? (organization ?? []) : [])),
  )
  return named.size < 2 ? [] : sections
})

/** "Northwind Clinics", "Northwind Clinics (Ohio)": the name is most of the heading. */
function subjectOfHeading({ labelled, reading }: Context, index: number): ResolvedMention | undefined {
  const [sentence, units] = [reading.sentences[index], labelled[index]?.units ?? []]
  const mention = units.find((unit) => unit.mention?.label === 'ORGANIZATION')?.mention
  if (sentence === undefined || mention === undefined) return undefined
  const isMost = (mention.end - mention.start) * 2 > sentence.end - sentence.start
  return isMost && mention.start - sentence.start < 6 ? mention : undefined
}

export const sectionAt = (sections: readonly Section[], sentence: number): Section | undefined =>
  sections.find(({ first, end }) => sentence >= first && sentence < end)

/** Under a name stands what happened to its bearer: the section's organization is a victim, whether or not a sentence says so. */
export function sectionVictims(
  context: Context,
  sections: readonly Section[],
  claims: readonly AttributedClaim[],
): readonly AttributedClaim[] {
  return sections.flatMap((section): AttributedClaim[] => {
    if (section.organization === null) return []
    const inside = claims.filter(({ sentences: [at] }) => sectionAt([section], at) !== undefined)
    const isTold = inside.some(
      ({ predicate, subject, status }) =>
        predicate === 'SUFFERED' && subject === section.organization && status !== 'DENIED',
    )
    const told = inside.find(({ predicate, status }) => stated.has(predicate) && status !== 'DENIED')
    return isTold || told === undefined ? [] : [sufferedUnder(context, section, told)]
  })
}

const stated: ReadonlySet<string> = new Set(['EXPOSED', 'AFFECTED', 'OCCURRED', 'DISCOVERED'])

function sufferedUnder({ reading }: Context, section: Section, told: AttributedClaim): AttributedClaim {
  const { organization, heading, first } = section
  const sentence = reading.sentences[first]
  if (sentence === undefined || heading === undefined) throw new Error('a section has no heading')
  return {
    predicate: 'SUFFERED',
    subject: organization,
    status: told.status,
    assertedBy: told.assertedBy,
    arguments: [{ role: 'subject', ...spanIn(reading, sentence, heading.start, heading.end) }],
    sentences: [first, told.sentences[1]],
    foundBy: 'suffered/section',
  }
}
