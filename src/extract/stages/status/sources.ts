import type { Quote, Span } from '../../../model.ts'
import type { Context, DraftClaim, DraftEntity } from '../../draft.ts'
import type { Sentence } from '../../reading.ts'
import { allegingVerbs, hostiles, outsiders } from '../../rules/cues.ts'
import { authorities, beliefs, gangWords, lodgedWith } from '../../rules/sources.ts'
import { Employers } from './employers.ts'
import { Owners } from './owners.ts'
import type { Sections } from './sections.ts'
import { sentenceAt } from './sentence-at.ts'

/** Whose side a source is on: the one who was hit, the state, those who accuse or attack, or anybody else. */
export type Side = 'VICTIM' | 'AUTHORITY' | 'OUTSIDER' | 'OTHER'

/** Words of a source: who says them, the nearest first, and those for whom they speak. */
export interface Source {
  readonly by: readonly string[]
  readonly side: Side
  /** Attackers and those who sue, of the outsiders: what they find out is a claim too. */
  readonly hostile: boolean
  /** Its verb alone makes a claim of its words. */
  readonly decides: boolean
  readonly quote: Quote
  readonly start: number
  readonly sentence: number
  readonly paragraph: number
  /** The article may go on on its word: an expert's remark carries no further than it goes. */
  readonly tellsOn: boolean
}

/** Makes sources of the quotes. */
export class SourceReader {
  readonly #context: Context
  readonly #victims: readonly string[]
  readonly #employers: Employers
  readonly #owners: Owners

  constructor(context: Context, drafts: readonly DraftClaim[], victims: readonly string[], sections: Sections) {
    this.#context = context
    this.#victims = victims
    this.#employers = new Employers(context, drafts, victims)
    this.#owners = new Owners(context, drafts, victims, sections)
  }

  read(quote: Quote): Source | undefined {
    const start = quote.content[0]?.start
    if (start === undefined) return undefined
    const sentence = sentenceAt(this.#context.reading.sentences, quote.cue?.start ?? start)
    if (sentence === undefined) return undefined
    const { by, side } = this.#speakers(quote, sentence)
    return {
      by,
      side,
      hostile: side === 'OUTSIDER' && !this.#areResearchers(by),
      decides: decides(quote),
      quote,
      start,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      tellsOn:
        !this.#isQuestion(quote, sentence) &&
        (side !== 'OTHER' || this.#context.entities.get(by[0] ?? '')?.kind !== 'PERSON'),
    }
  }

  /** The speaker and those behind: a paper's owner, a person's employer. */
  #speakers(quote: Quote, sentence: Sentence): Pick<Source, 'by' | 'side'> {
    const entity = this.#context.entities.get(quote.speaker ?? '')
    if (entity !== undefined && this.#isReceiver(quote, sentence))
      return { by: this.#victims.slice(0, 1), side: 'VICTIM' }
    if (entity === undefined || entity.kind === 'GROUP') return this.#nameless(quote, sentence, entity)
    const employer = this.#employers.of(entity.id)
    const by = employer === undefined ? [entity.id] : [entity.id, employer]
    const side = this.sideOf(by)
    return { by, side: side === 'OTHER' && this.#isCalledOutsider(quote, sentence) ? 'OUTSIDER' : side }
  }

  /** "Grey Heron, a ransomware gang, says", "The porters’ union, Grey Heron, says": what the words beside the name call it. */
  #isCalledOutsider({ speakerMention, cue }: Quote, sentence: Span): boolean {
    if (speakerMention === null || cue === null || cue.start < speakerMention.end) return false
    const { text } = this.#context.reading
    const between = text.slice(speakerMention.end, cue.start)
    const lead = text.slice(sentence.start, speakerMention.start)
    return between.startsWith(',') && (outsiders.test(between) || (calledBefore.test(lead) && outsiders.test(lead)))
  }

  #nameless(quote: Quote, sentence: Sentence, entity: DraftEntity | undefined): Pick<Source, 'by' | 'side'> {
    const own = entity === undefined ? [] : [entity.id, ...this.#houseBehind(quote)]
    const owner = this.#owners.of(quote, sentence)
    if (owner === undefined && this.#isCalledOutsider(quote, sentence)) return { by: own, side: 'OUTSIDER' }
    if (owner === undefined) return { by: own, side: this.sideOf(own) }
    const by = [...new Set([...own, ...owner.by])]
    if (owner.state === true) return { by: owner.by.length > 0 ? owner.by : own, side: 'AUTHORITY' }
    return { by, side: owner.outside ? 'OUTSIDER' : this.sideOf(owner.by.length > 0 ? owner.by : own) }
  }

  /** "Detectives from Kestrel Police": where people without a name are from. */
  #houseBehind({ speakerMention }: Quote): readonly string[] {
    if (speakerMention === null) return []
    const { mentions, reading } = this.#context
    const house = mentions.find(
      ({ label, entity, start, in: where }) =>
        where === undefined &&
        label === 'ORGANIZATION' &&
        // "Drivers at Kestrel Bank say" speak for themselves.
        !this.#victims.includes(entity ?? '') &&
        start > speakerMention.end &&
        start < speakerMention.end + 40 &&
        /^ (?:from|at|of|with|for) (?:the |an? )?(?:[\w-]+ ){0,4}$/.test(reading.text.slice(speakerMention.end, start)),
    )
    return house?.entity == null ? [] : [house.entity]
  }

  /** "According to a notice filed with the attorney general": the notice is the sender's. */
  #isReceiver({ speakerMention, cue }: Quote, sentence: Span): boolean {
    if (speakerMention === null || this.#victims.length === 0) return false
    const from = cue !== null && cue.start < speakerMention.start ? cue.start : sentence.start
    return lodgedWith.test(this.#context.reading.text.slice(from, speakerMention.start))
  }

  /** One who was hit, or one of its people with it; undefined for anybody else. */
  ofVictims(id: string): readonly string[] | undefined {
    if (this.#victims.includes(id)) return [id]
    const employer = this.#employers.of(id)
    return employer !== undefined && this.#victims.includes(employer) ? [id, employer] : undefined
  }

  /** "The crew claimed to have …": the crew, and the gang it is. */
  withGang(id: string, at: number): readonly string[] {
    const entity = this.#context.entities.get(id)
    const gang = entity?.kind === 'GROUP' && gangWords.test(entity.name) ? this.#owners.gangBefore(at) : null
    return gang == null || gang === id ? [id] : [id, gang]
  }

  /** The gang that a claim of no named source comes from. */
  gangBefore(at: number): readonly string[] {
    return [this.#owners.gangBefore(at) ?? []].flat()
  }

  #isQuestion({ kind }: Quote, { end }: Sentence): boolean {
    return kind === 'INDIRECT' && this.#context.reading.text[end - 1] === '?'
  }

  #areResearchers(by: readonly string[]): boolean {
    return by.length > 0 && by.every((id) => !isHostile(this.#context.entities.get(id)))
  }

  sideOf(by: readonly string[]): Side {
    if (by.some((id) => this.#victims.includes(id))) return 'VICTIM'
    const all = by.flatMap((id) => this.#context.entities.get(id) ?? [])
    if (all.some(isAuthority)) return 'AUTHORITY'
    return all.some(isOutsider) ? 'OUTSIDER' : 'OTHER'
  }
}

/** A noun phrase and its comma, and nothing else of the sentence. */
const calledBefore = /^(?:The|An?|Its|Their|\p{Lu}[\p{L}-]+['’]s?) [^,.;]{0,45}, $/u

/** A verb that makes a claim of what it reports, whoever says it. */
const decides = ({ cue }: Quote): boolean => cue !== null && allegingVerbs.has(cue.lemma)

const isAuthority = ({ kind, name, roles }: DraftEntity): boolean =>
  roles.some((role) => role === 'REGULATOR' || role === 'LAW_ENFORCEMENT' || role === 'COURT') ||
  (kind === 'ORGANIZATION' && authorities.test(name))

const isOutsider = ({ name, roles }: DraftEntity): boolean =>
  roles.some((role) => role === 'THREAT_ACTOR' || role === 'LAW_FIRM' || role === 'PLAINTIFF') || outsiders.test(name)

const isHostile = (entity: DraftEntity | undefined): boolean =>
  entity === undefined ||
  entity.roles.some((role) => role === 'THREAT_ACTOR' || role === 'LAW_FIRM' || role === 'PLAINTIFF') ||
  hostiles.test(entity.name)

/** Whether what follows may be told on its word: not after beliefs and questions, nor after an expert's remark. */
export const tells = ({ quote: { kind, cue }, side, by, tellsOn }: Source): boolean =>
  by.length > 0 &&
  tellsOn &&
  !beliefs.has(cue?.lemma ?? '') &&
  (kind === 'INDIRECT' || side === 'VICTIM' || side === 'AUTHORITY')

/** The sources whose words stand in each sentence. */
export function sourcesBySentence(
  { reading: { sentences } }: Context,
  sources: readonly Source[],
): ReadonlyMap<number, readonly Source[]> {
  const found = new Map<number, Source[]>()
  for (const source of sources) {
    for (const { start, end } of source.quote.content) {
      const first = sentenceAt(sentences, start)?.index ?? 0
      const last = sentenceAt(sentences, Math.max(start, end - 1))?.index ?? first
      for (let at = first; at <= last; at += 1) {
        const known = found.get(at)
        if (known === undefined) found.set(at, [source])
        else if (known.at(-1) !== source) known.push(source)
      }
    }
  }
  return found
}
