import type { Argument, Quote, Status } from '../../../model.ts'
import type { Context, DraftClaim, DraftEntity } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { allegingVerbs, denyingVerbs, outsiders } from '../../rules/cues.ts'
import type { Sentence } from '../../reading.ts'

/** Who stands behind a claim, and what that makes of its status. */
export interface Assertion {
  readonly by: readonly string[]
  readonly status?: Status
  readonly cue?: Argument
}

const nobody: Assertion = { by: [] }

/** Knows whose words stand where: the quotes and reported clauses, and who spoke last in a paragraph. */
export class Asserters {
  readonly #victims: ReadonlySet<string>
  readonly #quotes: readonly Quote[]

  constructor(context: Context, drafts: readonly DraftClaim[]) {
    this.#victims = new Set(
      drafts.flatMap(({ predicate, subject }) => (predicate === 'SUFFERED' && subject ? [subject] : [])),
    )
    this.#quotes = [...context.quotes].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  }

  /** The asserters of a claim, the nearest first. */
  of(context: Context, draft: DraftClaim): Assertion {
    const place = placeOf(draft)
    const sentence = context.reading.sentences[draft.sentences[0]]
    if (place === undefined || sentence === undefined || place.in === 'title') return nobody
    const covering = this.#quotes.filter((quote) => covers(quote, place.start)).sort(byLength)
    const spoken = covering.filter(({ speaker }) => speaker !== null)
    if (spoken.length > 0) return this.#assertion(context, spoken, place)
    if (covering.some(({ kind }) => kind === 'INDIRECT')) {
      const reported = this.#byNominalSource(context, covering, sentence)
      if (reported !== undefined) return reported
    }
    return carriedPredicates.has(draft.predicate) ? this.#carried(context, sentence, place) : nobody
  }

  #assertion(context: Context, quotes: readonly Quote[], place: Argument): Assertion {
    const by = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))]
    const nearest = quotes[0]
    const status = this.#statusOf(context, nearest, by[0])
    return status === undefined ? { by } : { by, status, ...cueOf(nearest, place) }
  }

  #statusOf({ entities }: Context, quote: Quote | undefined, speaker: string | undefined): Status | undefined {
    const lemma = quote?.cue?.lemma ?? ''
    if (quote?.kind === 'INDIRECT' && denyingVerbs.has(lemma)) return 'DENIED'
    const entity = entities.get(speaker ?? '')
    if (entity !== undefined && this.#speaksForItself(entity)) return undefined
    if (allegingVerbs.has(lemma)) return 'ALLEGED'
    return entity !== undefined && isOutsider(entity) ? 'ALLEGED' : undefined
  }

  #speaksForItself({ id, roles }: DraftEntity): boolean {
    return (
      this.#victims.has(id) ||
      roles.some((role) => role === 'REGULATOR' || role === 'LAW_ENFORCEMENT' || role === 'COURT')
    )
  }

  /** "Its investigation found that …", "the lawsuit claims …": the clause is reported, its source is no party. */
  #byNominalSource(context: Context, quotes: readonly Quote[], sentence: Sentence): Assertion | undefined {
    const cue = quotes.find(({ kind }) => kind === 'INDIRECT')?.cue
    if (cue == null) return undefined
    const before = context.reading.text.slice(sentence.start, cue.start)
    const party = nearestParty(context, sentence, cue.start)
    if (denyingVerbs.has(cue.lemma)) return { by: party, status: 'DENIED', cue: { role: 'cue', ...spanOf(cue) } }
    if (allegingVerbs.has(cue.lemma) || outsiders.test(before)) {
      return { by: party, status: 'ALLEGED', cue: { role: 'cue', ...spanOf(cue) } }
    }
    return party.length > 0 ? { by: party } : undefined
  }

  /** The paragraph goes on with what its last source said: "X found … However, the attackers did not …". */
  #carried(context: Context, sentence: Sentence, place: Argument): Assertion {
    const { sentences } = context.reading
    for (let i = sentence.index - 1; i >= 0; i -= 1) {
      const before = sentences[i]
      if (before === undefined || before.paragraph !== sentence.paragraph) return nobody
      const quote = this.#quotes.find(
        ({ kind, speaker, content }) =>
          speaker !== null &&
          kind === 'INDIRECT' &&
          content.some(({ start }) => start >= before.start && start < before.end),
      )
      if (quote !== undefined) return this.#assertion(context, [quote], place)
    }
    return nobody
  }
}

/** Claims that a paragraph goes on telling on its source's word. */
const carriedPredicates: ReadonlySet<string> = new Set([
  'EXPOSED',
  'AFFECTED',
  'OCCURRED',
  'DISCOVERED',
  'CONTAINED',
  'CAUSED_BY',
])

const placeOf = ({ arguments: args }: DraftClaim): Argument | undefined =>
  args.find(({ role }) => role === 'object') ?? args.find(({ role }) => role === 'value') ?? args[0]

const covers = ({ content }: Quote, at: number): boolean =>
  content.some(({ start, end, in: where }) => where === undefined && at >= start && at < end)

const lengthOf = ({ content }: Quote): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
const byLength = (a: Quote, b: Quote): number => lengthOf(a) - lengthOf(b)

const isOutsider = ({ name, roles }: DraftEntity): boolean =>
  roles.some((role) => role === 'THREAT_ACTOR' || role === 'LAW_FIRM' || role === 'PLAINTIFF') || outsiders.test(name)

function cueOf(quote: Quote | undefined, place: Argument): { readonly cue?: Argument } {
  const cue = quote?.cue
  return cue == null || place.in !== undefined ? {} : { cue: { role: 'cue', ...spanOf(cue) } }
}

const spanOf = ({ start, end, text }: NonNullable<Quote['cue']>): { start: number; end: number; text: string } => ({
  start,
  end,
  text,
})

const partyLabels: ReadonlySet<string> = new Set(['ORGANIZATION', 'PERSON', 'GROUP'])

function nearestParty({ mentions }: Context, sentence: Sentence, before: number): readonly string[] {
  const parties = mentions.filter(
    (mention: ResolvedMention) =>
      mention.sentence === sentence.index &&
      mention.end <= before &&
      partyLabels.has(mention.label) &&
      mention.entity !== null,
  )
  const nearest = parties.at(-1)?.entity
  return nearest == null ? [] : [nearest]
}
