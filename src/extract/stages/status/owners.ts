import type { Quote } from '../../../model.ts'
import { isAuthority } from '../../claims/parties.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { plainText } from '../../normalize.ts'
import type { Sentence } from '../../reading.ts'
import { outsiders } from '../../rules/cues.ts'
import {
  gangWords,
  inquiries,
  organizationNouns,
  ownPapers,
  postings,
  rulings,
  stateOfficials,
  suitPapers,
  voices,
} from '../../rules/sources.ts'
import { stateComplainant } from './state-complaints.ts'
import type { Sections } from './sections.ts'
import { sentenceAt } from './sentence-at.ts'
import { groupBy } from '../../group-by.ts'

/** Those who stand behind a source without a name of its own. */
export interface Owner {
  readonly by: readonly string[]
  /** Their word is an allegation. */
  readonly outside: boolean
  /** The state's own paper. */
  readonly state?: true
}

/** Knows whose paper "its notice" is, whose inquiry "the probe", and for whom "a spokesman" speaks. */
export class Owners {
  readonly #context: Context
  readonly #victims: readonly string[]
  /** In the order of the text. */
  readonly #suits: readonly { readonly by: string; readonly sentence: number }[]
  readonly #parties: ReadonlyMap<number, readonly ResolvedMention[]>
  readonly #attackers: readonly ResolvedMention[]
  readonly #sections: Sections
  readonly #state: readonly string[] | undefined
  /** The agency that punished or looked into the one who was hit. */
  readonly #office: string | undefined

  constructor(context: Context, drafts: readonly DraftClaim[], victims: readonly string[], sections: Sections) {
    this.#context = context
    this.#victims = victims
    this.#suits = drafts
      .flatMap(({ predicate, subject, sentences: [sentence] }) =>
        predicate === 'SUED' && subject != null ? [{ by: subject, sentence }] : [],
      )
      .sort((a, b) => a.sentence - b.sentence)
    this.#parties = partiesBySentence(context)
    this.#attackers = attackersOf(context, drafts)
    this.#sections = sections
    this.#state = stateComplainant(context)
    this.#office = drafts.find(
      ({ predicate, subject }) =>
        (predicate === 'FINED' || predicate === 'INVESTIGATED') && subject != null && isAuthority(context, subject),
    )?.subject as string | undefined
  }

  /** Undefined where the words of the speaker tell nothing. */
  of({ cue, speakerMention, content }: Quote, sentence: Sentence): Owner | undefined {
    const at = speakerMention?.start ?? cue?.start ?? content[0]?.start ?? sentence.start
    const words = plainText(speakerMention?.text ?? '')
    // "Patients have been told that …": by the one who was hit.
    if (cue?.lemma === 'be told') return this.#victimAt(sentence)
    if (suitPapers.test(words) && this.#state !== undefined && !this.#arePrivate(words))
      return { by: this.#state, outside: false, state: true }
    if (suitPapers.test(words)) return { by: this.#suers(sentence, words), outside: true }
    if (outsiders.test(words)) return { by: this.#outsiderOf(speakerMention, words, at), outside: true }
    const poster = postings.test(words) ? this.gangBefore(at) : null
    if (poster != null) return { by: [poster], outside: true }
    const office = rulings.test(words) ? this.#office : undefined
    if (office !== undefined) return { by: [office], outside: false }
    if (inquiries.test(words) || ownPapers.test(words)) return this.#issuer(sentence, at, speakerMention)
    if (voices.test(words)) return stateOfficials.test(words) ? undefined : this.#issuer(sentence, at, speakerMention)
    const meansVictim = /^(?:the|this|our|that) /i.test(words) && organizationNouns.test(words)
    return meansVictim ? this.#called(words, sentence) : undefined
  }

  /** A lawsuit, or a complaint where others than the state have sued, is theirs. */
  #arePrivate(paper: string): boolean {
    return /lawsuit|class/i.test(paper) || this.#suits.some(({ by }) => !isAuthority(this.#context, by))
  }

  /** Whose name the paper bears ("the Whitlock complaint"), else who sued last before, else the only ones who did. */
  #suers({ index }: Sentence, paper: string): readonly string[] {
    const all = [...new Set(this.#suits.map(({ by }) => by))]
    const named = all.find((id) => isNamedIn(this.#context.entities.get(id)?.name ?? '', paper))
    const last =
      (/^their /i.test(paper) ? this.#plaintiffsBefore(index) : null) ??
      this.#suits.findLast(({ sentence }) => sentence <= index)?.by
    if (named !== undefined) return [named]
    if (last !== undefined) return [last]
    return all.length > 0 ? (all.length === 1 ? all : []) : this.#complainants(index)
  }

  /** No sentence tells who sued: "the plaintiffs", "prosecutors", or the agency of whose complaint it was told. */
  #complainants(index: number): readonly string[] {
    const { mentions, entities, reading } = this.#context
    const complains = ({ entity, sentence, label }: ResolvedMention): boolean => {
      const { name = '', roles = [] } = entities.get(entity ?? '') ?? {}
      if (label === 'GROUP') return /^(?:the )?(?:plaintiffs?|prosecutors)$/i.test(name)
      const { start = 0, end = 0 } = reading.sentences[sentence] ?? {}
      return roles.includes('REGULATOR') && /\bcomplaint\b/i.test(reading.text.slice(start, end))
    }
    const told = mentions.filter(({ in: where }) => where === undefined).filter(complains)
    const found = told.findLast(({ sentence }) => sentence <= index) ?? told[0]
    return found?.entity == null ? [] : [found.entity]
  }

  /** "The plaintiffs say … Their complaint alleges": the people of the sentence before. */
  #plaintiffsBefore(index: number): string | null {
    const { mentions } = this.#context
    const before = mentions.filter(({ sentence, label, in: where }) => {
      const isNear = where === undefined && (sentence === index || sentence === index - 1)
      return isNear && label === 'GROUP'
    })
    return (
      before.find(({ entity }) =>
        /plaintiff|class members|claimants/i.test(this.#context.entities.get(entity ?? '')?.name ?? ''),
      )?.entity ?? null
    )
  }

  /** A gang by its name rather than "the attackers". */
  gangBefore(at: number): string | null | undefined {
    const before = this.#attackers.filter(({ end }) => end <= at)
    return (before.findLast(({ label }) => label !== 'GROUP') ?? before.at(-1))?.entity
  }

  /** Named in the phrase, else the gang that "the crew" or "the seller" stands for. */
  #outsiderOf(phrase: Quote['speakerMention'], words: string, at: number): readonly string[] {
    const inside = this.#partyIn(phrase)
    if (inside.length > 0 || !gangWords.test(words)) return inside
    return [this.gangBefore(at) ?? []].flat()
  }

  /** Named in the phrase ("a Kestrel Bank notice"), else who sent it ("Kestrel sent a letter saying"), else the one who was hit. */
  #issuer(sentence: Sentence, at: number, phrase: Quote['speakerMention']): Owner | undefined {
    const inside = this.#partyIn(phrase)
    if (inside.length > 0) return { by: inside, outside: false }
    const before = (this.#parties.get(sentence.index) ?? []).filter(({ end }) => end <= at).at(-1)
    if (before?.entity != null && this.#isIssuer(before, at)) return { by: [before.entity], outside: false }
    // "According to its statement, the bank …": the bank's.
    const after = (this.#parties.get(sentence.index) ?? []).find(({ start }) => start > at)
    if (/^(?:its|their) /i.test(phrase?.text ?? '') && after?.entity != null && this.#victims.includes(after.entity))
      return { by: [after.entity], outside: false }
    return this.#victimAt(sentence)
  }

  #isIssuer({ entity, end }: ResolvedMention, at: number): boolean {
    const between = plainText(this.#context.reading.text.slice(end, at))
    return issues.test(between) || (this.#victims.includes(entity ?? '') && between.length < 80)
  }

  /** "the medical center": of the names before it the last that ends so, else the one the article tells of. */
  #called(words: string, sentence: Sentence): Owner | undefined {
    const head = words.toLowerCase().split(' ').slice(1)
    for (let at = sentence.index; at >= 0 && head.length > 0; at -= 1) {
      const named = (this.#parties.get(at) ?? []).findLast(({ name, text }) =>
        plainText(name ?? text)
          .toLowerCase()
          .endsWith(` ${head.join(' ')}`),
      )
      if (named?.entity != null) return { by: [named.entity], outside: false }
    }
    return this.#victimAt(sentence)
  }

  #victimAt({ paragraph }: Sentence): Owner | undefined {
    const victim = this.#sections.ownerOf(paragraph) ?? (this.#sections.isRoundUp ? undefined : this.#victims[0])
    return victim === undefined ? undefined : { by: [victim], outside: false }
  }

  #partyIn(span: Quote['speakerMention']): readonly string[] {
    if (span === null) return []
    const sentence = sentenceAt(this.#context.reading.sentences, span.start)?.index ?? -1
    const inside = (this.#parties.get(sentence) ?? []).filter(
      ({ start, end }) => start >= span.start && end <= span.end,
    )
    return inside.flatMap(({ entity }) => entity ?? []).slice(-1)
  }
}

/** By its last word, which is a person's surname. */
const isNamedIn = (name: string, words: string): boolean => {
  const last = name.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(last) && words.includes(last)
}

/** "Kestrel Bank's notice", "Kestrel Bank sent out a letter". */
const issues =
  /^['’]s? .{0,40}$|\b(?:sent|sending|issued|issuing|posted|published|filed|mailed|released|wrote|submitted|circulated)\b.{0,24}$/i

const partiesBySentence = ({ mentions }: Context): ReadonlyMap<number, readonly ResolvedMention[]> =>
  groupBy(
    mentions.filter(
      ({ label, entity, in: where }) => label === 'ORGANIZATION' && entity !== null && where === undefined,
    ),
    ({ sentence }) => sentence,
  )

/** Gangs and hackers by name, in the order of the text. */
function attackersOf({ mentions, entities }: Context, drafts: readonly DraftClaim[]): readonly ResolvedMention[] {
  const accused = new Set(
    drafts.flatMap(({ predicate, object }) => (predicate === 'ATTRIBUTED_TO' ? (object ?? []) : [])),
  )
  const isAttacker = (id: string): boolean =>
    accused.has(id) || entities.get(id)?.roles.includes('THREAT_ACTOR') === true
  return mentions.filter(({ entity, in: where }) => where === undefined && entity !== null && isAttacker(entity))
}
