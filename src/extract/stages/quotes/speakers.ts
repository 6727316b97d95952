import type { Span, TextSpan } from '../../../model.ts'
import { documentNouns, issuedNouns, unnamedPeople } from '../../rules/quotes.ts'
import type { DraftEntity } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { foldName } from '../../normalize.ts'
import type { Token } from './frames.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Who speaks, and by which words the text names them. */
export interface Speaker {
  readonly entity: string | null
  readonly mention: TextSpan
}

type Tokens = readonly Token[]
const speaking: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'GROUP'])

/** Resolves the noun phrases of cues, and makes entities for sources without a name of their own. Remembers who spoke last. */
export class Speakers {
  readonly #text: string
  readonly #entities: ReadonlyMap<string, DraftEntity>
  /** Mentions of organizations in reading order. */
  readonly #organizations: readonly ResolvedMention[]
  readonly #people: readonly ResolvedMention[]
  readonly unnamed = new Map<string, DraftEntity>()
  #person: string | null = null
  #spokeAt = -1
  #organization: string | null = null
  #last: string | null = null

  constructor(text: string, entities: ReadonlyMap<string, DraftEntity>, mentions: readonly ResolvedMention[]) {
    this.#text = text
    this.#entities = entities
    const inOrder = mentions
      .filter(({ entity, in: place }) => entity !== null && place !== 'title')
      .sort((a, b) => a.start - b.start)
    this.#organizations = inOrder.filter(({ label }) => label === 'ORGANIZATION')
    this.#people = inOrder.filter(({ label, form }) => label === 'PERSON' && form !== 'PRONOUN')
  }

  /** The one who spoke last. */
  get last(): string | null {
    return this.#last
  }

  /** Who a cue's noun phrase means; remembered for the pronouns that follow. */
  resolve(tokens: Tokens, phrase: NounPhrase): Speaker {
    const speaker = this.lookUp(tokens, phrase)
    this.#remember(speaker.entity, speaker.mention.end)
    return speaker
  }

  lookUp(tokens: Tokens, phrase: NounPhrase): Speaker {
    if (phrase.antecedent !== undefined) {
      const { entity } = this.lookUp(tokens, phrase.antecedent)
      return { entity, mention: this.#span(tokens, phrase) }
    }
    const named = this.#named(tokens, phrase)
    const entity =
      named?.id ?? this.#pronoun(tokens, phrase) ?? this.#issuer(tokens, phrase) ?? this.#nameless(tokens, phrase)
    return { entity, mention: named?.mention ?? this.#span(tokens, phrase) }
  }

  /** The name that stands for the whole phrase: of "Northwind's security chief Dana Whitlock" the last, not the first. */
  #named(tokens: Tokens, phrase: NounPhrase): { id: string; mention: TextSpan } | null {
    const { apposition } = phrase
    const inPhrase = mentionsIn(tokens, phrase)
    const inHead = mentionsIn(tokens, headOf(tokens, phrase)).filter((mention) => !this.#isPossessive(mention))
    const inApposition =
      apposition === undefined || inPhrase.some(({ form }) => form === 'PRONOUN')
        ? []
        : mentionsIn(tokens, headOf(tokens, apposition))
    const person = lastPerson(inHead) ?? inApposition.slice(0, 1).find(isPerson)
    const others = inPhrase.filter((mention) => !isPerson(mention))
    // "Kestrel's clinic Northwind": who owns the speaker does not speak.
    const free = others.filter((mention) => !this.#isPossessive(mention))
    const owner = documentNouns.has(tokens[phrase.last]?.text ?? '')
      ? inPhrase.find((mention) => this.#isPossessive(mention))
      : undefined
    const chosen =
      person ??
      owner ??
      others.find(({ label }) => label === 'GROUP') ??
      free[0] ??
      others[0] ??
      this.#owner(tokens, phrase)
    if (chosen?.entity == null) return null
    return { id: chosen.entity, mention: this.#at(chosen) }
  }

  /** "Whitlock's notice" is Whitlock's own word, "Whitlock's lawyer" speaks for another. */
  #owner(tokens: Tokens, phrase: NounPhrase): ResolvedMention | undefined {
    const words = tokens.slice(phrase.first, phrase.last + 1)
    return words.some(({ text }) => unnamedPeople.has(text)) ? undefined : mentionsIn(tokens, phrase).find(isPerson)
  }

  #isPossessive({ end, text }: TextSpan): boolean {
    return /['’]s?$/.test(text) || /^['’](?:s|[^\p{L}\d])/u.test(this.#text.slice(end, end + 2))
  }

  #pronoun(tokens: Tokens, { first, last }: NounPhrase): string | null {
    if (first !== last) return null
    const word = (tokens[first]?.text ?? '').replace(/'.*/, '')
    if (/^(?:he|she|i|who)$/.test(word)) return this.#personBefore(tokens[first]?.start ?? 0)
    if (word === 'it') return this.#organization ?? this.#organizationBefore(tokens, first)
    if (/^(?:they|we)$/.test(word)) return this.#organization ?? this.#last
    return null
  }

  /** "the alert", "its statement", "the probe": the word of the organization last spoken of. */
  #issuer(tokens: Tokens, { first, last }: NounPhrase): string | null {
    if (speaksForOne.test(tokens[last]?.text ?? '') && last - first < 3)
      return this.#organization ?? this.#organizationBefore(tokens, first)
    const definite = /^(?:the|its|their|this|that|a)$/.test(tokens[first]?.text ?? '') && last - first < 3
    if (!definite || !issuedNouns.has(tokens[last]?.text ?? '')) return null
    if (this.#organization !== null && tokens[first]?.text !== 'its') return this.#organization
    return this.#organizationBefore(tokens, first)
  }

  /** Who spoke last, or a person named since. */
  #personBefore(offset: number): string | null {
    const named = lastBefore(this.#people, offset)
    return named !== undefined && named.start > this.#spokeAt ? named.entity : this.#person
  }

  #organizationBefore(tokens: Tokens, at: number): string | null {
    return lastBefore(this.#organizations, tokens[at]?.start ?? 0)?.entity ?? null
  }

  #nameless(tokens: Tokens, { first, last }: NounPhrase): string | null {
    const words = tokens.slice(first, last + 1)
    const source = words.some(({ text }) => unnamedPeople.has(text) || documentNouns.has(text))
    if (!source) return null
    const name = this.#span(tokens, { first, last }).text.replace(/\s+/g, ' ')
    const id = `group:${foldName(name)}`
    if (foldName(name) === '') return null
    if (!this.#entities.has(id)) this.unnamed.set(id, { id, kind: 'GROUP', name, aliases: [], roles: ['SOURCE'] })
    return id
  }

  #remember(id: string | null, offset: number): void {
    if (id === null) return
    const kind = (this.#entities.get(id) ?? this.unnamed.get(id))?.kind
    if (kind === 'PERSON') [this.#person, this.#spokeAt] = [id, offset]
    if (kind === 'ORGANIZATION') this.#organization = id
    this.#last = id
  }

  #span(tokens: Tokens, { first, last }: NounPhrase): TextSpan {
    return this.#at({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  }

  #at({ start, end }: Span): TextSpan {
    return { start, end, text: this.#text.slice(start, end) }
  }
}

const speaksForOne = /^(?:spokes(?:man|woman|person)|representative)$/

/** The last of the mentions, which stand in order, that ends before an offset. */
function lastBefore(mentions: readonly ResolvedMention[], offset: number): ResolvedMention | undefined {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]
}

/** A noun phrase up to what "of", "for" or "at" add to it. */
function headOf(tokens: Tokens, { first, last }: NounPhrase): { first: number; last: number } {
  const link = tokens.findIndex(({ pos }, at) => at > first && at <= last && pos === 'I')
  return { first, last: link === -1 || endsInOwnName(tokens, last) ? last : link - 1 }
}

/** "an expert in security Dana Whitlock": the name is not what "in" adds. */
const endsInOwnName = (tokens: Tokens, last: number): boolean =>
  tokens[last]?.mention?.label === 'PERSON' &&
  tokens[last - 1]?.pos === 'N' &&
  !unnamedPeople.has(tokens[last - 1]?.text ?? '')

const isPerson = ({ label }: ResolvedMention): boolean => label === 'PERSON'
const lastPerson = (mentions: readonly ResolvedMention[]): ResolvedMention | undefined => mentions.findLast(isPerson)

const mentionsIn = (tokens: Tokens, { first, last }: { first: number; last: number }) =>
  tokens
    .slice(first, last + 1)
    .flatMap(({ mention }) => (mention !== undefined && speaking.has(mention.label) ? [mention] : []))
