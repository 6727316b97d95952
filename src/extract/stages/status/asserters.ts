import type { Argument } from '../../../model.ts'
import type { Context, DraftClaim, DraftEntity } from '../../draft.ts'
import type { Sentence } from '../../reading.ts'
import { claiming, disclosing, gangWords, postings, promising, punishing } from '../../rules/sources.ts'
import type { JudgedClaim } from '../judge-status.ts'
import { assertionOf, nobody, type Assertion } from './assertion.ts'
import { publisherOf, type Publisher } from './publisher.ts'
import { reporterOf } from './reporting-verb.ts'
import { Sections } from './sections.ts'
import { sentenceAt } from './sentence-at.ts'
import { SourceReader, sourcesBySentence, tells, type Source } from './sources.ts'
import { tellingsOf } from './tellings.ts'
import { elsewhere, victimsOf } from './victims.ts'
import { covers, lengthOf } from '../../quote-spans.ts'

/** Knows whose words stand where: the quotes and reported clauses, and on whose word an article goes on telling. */
export class Asserters {
  readonly #context: Context
  readonly #victims: readonly string[]
  /** In the order of the text. */
  readonly #sources: readonly Source[]
  readonly #bySentence: ReadonlyMap<number, readonly Source[]>
  readonly #publisher: Publisher | undefined
  readonly #elsewhere: ReadonlySet<number>
  readonly #sections: Sections
  readonly #reader: SourceReader

  constructor(context: Context, drafts: readonly DraftClaim[]) {
    this.#context = context
    const told = victimsOf(context, drafts)
    this.#sections = new Sections(context, told[0])
    // Under its name stands what happened to it, whether or not a sentence says so.
    this.#victims = [...told, ...this.#sections.owners.filter((id) => !told.includes(id))]
    this.#publisher = publisherOf(context, this.#victims)
    this.#reader = new SourceReader(context, drafts, this.#victims, this.#sections)
    this.#sources = [...context.quotes, ...tellingsOf(context)]
      .flatMap((quote) => this.#reader.read(quote) ?? [])
      .sort((a, b) => a.start - b.start)
    this.#bySentence = sourcesBySentence(context, this.#sources)
    this.#elsewhere = elsewhere(context, drafts, this.#victims[0])
  }

  /** Whether sentences say who was hit. */
  get knowVictims(): boolean {
    return this.#victims.length > 0
  }

  /** The agency whose release the article is, where the text itself does not name it: to be added to the entities. */
  get publishers(): readonly DraftEntity[] {
    return this.#publisher?.entity === undefined ? [] : [this.#publisher.entity]
  }

  /** The asserters of a claim, the nearest first. */
  of(draft: JudgedClaim): Assertion {
    const place = placeOf(draft)
    const sentence = this.#context.reading.sentences[draft.sentences[0]]
    if (place === undefined || sentence === undefined || place.in === 'title') return nobody
    const covering = this.#covering(place)
    if (covering.length > 0) return this.#withPublisher(assertionOf(covering), covering)
    return this.#unspoken(draft, sentence, place)
  }

  /** The sources in whose words a place stands, the narrowest first; one without a name counts where its verb decides. */
  #covering(place: Argument): readonly Source[] {
    const sentence = sentenceAt(this.#context.reading.sentences, place.start)
    return (this.#bySentence.get(sentence?.index ?? -1) ?? [])
      .filter(
        (source) =>
          covers(source.quote, place.start) && (source.by.length > 0 || source.decides || source.side === 'OUTSIDER'),
      )
      .sort((a, b) => lengthOf(a.quote) - lengthOf(b.quote))
  }

  /** An agency's release: its officials speak for it. */
  #withPublisher(assertion: Assertion, sources: readonly Source[]): Assertion {
    const publisher = this.#publisher
    // "We engaged specialists, who determined that …": in a notice by its sender's word.
    if (publisher?.isAuthority === false && assertion.by.every((id) => id.startsWith('group:')))
      return assertion.status === 'ALLEGED' ? assertion : { ...assertion, by: [...assertion.by, publisher.id] }
    if (publisher?.isAuthority !== true || assertion.by.includes(publisher.id)) return assertion
    const official = sources.some(({ side, by }) => side === 'AUTHORITY' || by.length === 0 || publisher.holds(by))
    return official ? { ...assertion, by: [...assertion.by, publisher.id] } : assertion
  }

  /** No source covers the claim: its own verb, its promise, or the one on whose word the article tells it. */
  #unspoken(draft: JudgedClaim, sentence: Sentence, place: Argument): Assertion {
    const { predicate } = draft
    if (predicate === 'UNDERTOOK') return this.#promised(draft)
    if (!incidentFacts.has(predicate) && !deeds.has(predicate)) return nobody
    const discloser = reporterOf(this.#context, draft, disclosing)
    const own = discloser === undefined ? undefined : this.#reader.ofVictims(discloser)
    if (own !== undefined) return { by: own }
    const claimant = draft.status === 'ALLEGED' ? reporterOf(this.#context, draft, claiming) : undefined
    if (claimant !== undefined) return { by: this.#reader.withGang(claimant, place.start) }
    if (draft.status === 'ALLEGED' && isOfGang(draft)) {
      const gang = this.#reader.gangBefore(place.start)
      if (gang.length > 0) return { by: gang }
    }
    if (deeds.has(predicate)) return nobody
    const punisher = reporterOf(this.#context, draft, punishing)
    if (punisher !== undefined && this.#reader.sideOf([punisher]) === 'AUTHORITY') return { by: [punisher] }
    return this.#carried(draft, sentence, place)
  }

  /** "The bank promised to revise its rules": by its own word. */
  #promised(draft: JudgedClaim): Assertion {
    const { subject, status } = draft
    if (status !== 'PLANNED' || subject == null) return nobody
    return reporterOf(this.#context, draft, promising) === subject ? { by: [subject] } : nobody
  }

  /**
   * An article goes on telling on the word of its last source: "X found … However, the attackers did not …". Across
   * paragraphs that holds for what no outlet can know by itself: which data, and whose.
   */
  #carried({ predicate, status }: JudgedClaim, { paragraph, index }: Sentence, place: Argument): Assertion {
    const before = this.#sources.filter((source) => source.start < place.start && tells(source))
    const near = before.findLast((source) => source.paragraph === paragraph)
    if (near?.side === 'OUTSIDER' && this.#isVictims(index)) return nobody
    if (near !== undefined) {
      const goesOn = near.side === 'OUTSIDER' ? ({ by: near.by, status: 'ALLEGED' } as const) : { by: near.by }
      return this.#inRelease(this.#withPublisher(goesOn, [near]), near)
    }
    if (status === 'ALLEGED') return nobody
    // What an agency's release tells of another's breach is its word too.
    if (this.#elsewhere.has(paragraph) && this.#publisher?.isAuthority !== true) return nobody
    if (this.#publisher !== undefined) return { by: [this.#publisher.id] }
    if (predicate !== 'EXPOSED' && predicate !== 'AFFECTED') return nobody
    const last = before.findLast(
      (source) => source.side !== 'OTHER' && this.#sections.areOne(source.paragraph, paragraph),
    )
    if (last?.side === 'OUTSIDER') return nobody
    const source = last ?? this.#soonAfter(paragraph, place)
    return source === undefined ? nobody : { by: source.by }
  }

  /** What an agency's release goes on to tell on the word of the one who was hit is its own word, too. */
  #inRelease(assertion: Assertion, { side }: Source): Assertion {
    const publisher = this.#publisher
    if (publisher?.isAuthority !== true || side === 'OUTSIDER' || assertion.by.includes(publisher.id)) return assertion
    return { ...assertion, by: [...assertion.by, publisher.id] }
  }

  /** "They allege that … Kestrel Bank mailed notices": with the victim for its subject a sentence is the outlet's again. */
  #isVictims(sentence: number): boolean {
    const first = this.#context.labelled[sentence]?.units[0]?.mention
    return first?.form === 'NAME' || first?.form === 'ALIAS' ? this.#victims.includes(first.entity ?? '') : false
  }

  /** News tells first and names its source in the next paragraph or the one after. */
  #soonAfter(paragraph: number, place: Argument): Source | undefined {
    return this.#sources.find(
      (source) =>
        source.start > place.start &&
        source.side === 'VICTIM' &&
        tells(source) &&
        source.paragraph - paragraph <= 2 &&
        this.#sections.areOne(source.paragraph, paragraph),
    )
  }
}

/** What an article tells of an incident on its source's word. */
const incidentFacts: ReadonlySet<string> = new Set([
  'EXPOSED',
  'AFFECTED',
  'OCCURRED',
  'DISCOVERED',
  'CONTAINED',
  'CAUSED_BY',
])

/** What is done to or by somebody: told by the verb that makes it known, or by nobody. */
const deeds: ReadonlySet<string> = new Set(['SUFFERED', 'ATTRIBUTED_TO'])

/** "The seller advertises", "the archive purports to hold": words of those who took the data. */
const isOfGang = ({ arguments: args }: DraftClaim): boolean =>
  args.some(({ role, text }) => role === 'cue' && (gangWords.test(text) || postings.test(text) || boasts.test(text)))

const boasts = /\b(?:purport|claim|boast|brag|tout)/i

/** Of a suit its own word: "the plaintiffs allege that Kestrel Bank …" is a suit, though what they allege is none. */
const placeOf = ({ predicate, arguments: args }: DraftClaim): Argument | undefined =>
  (predicate === 'SUED' ? args.find(({ role }) => role === 'trigger') : undefined) ??
  args.find(({ role }) => role === 'object') ??
  args.find(({ role }) => role === 'value') ??
  args.find(({ role }) => role === 'trigger') ??
  args[0]
