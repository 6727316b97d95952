import type { Span, TextSpan } from '../../../model.ts'
import { documentNouns, unnamedPeople } from '../../rules/quotes.ts'
import type { DraftEntity } from '../../draft.ts'
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
  readonly unnamed = new Map<string, DraftEntity>()
  #person: string | null = null
  #organization: string | null = null
  #last: string | null = null

  constructor(text: string, entities: ReadonlyMap<string, DraftEntity>) {
    this.#text = text
    this.#entities = entities
  }

  /** The one who spoke last. */
  get last(): string | null {
    return this.#last
  }

  resolve(tokens: Tokens, phrase: NounPhrase): Speaker {
    const named = this.#named(tokens, phrase)
    const entity = named?.id ?? this.#pronoun(tokens, phrase) ?? this.#nameless(tokens, phrase)
    this.#remember(entity)
    return { entity, mention: named?.mention ?? this.#span(tokens, phrase) }
  }

  #named(tokens: Tokens, phrase: NounPhrase): { id: string; mention: TextSpan } | null {
    const { apposition } = phrase
    const inPhrase = mentionsIn(tokens, phrase)
    const inApposition = apposition === undefined ? [] : mentionsIn(tokens, apposition)
    const person =
      inPhrase.find(({ label }) => label === 'PERSON') ??
      (inPhrase.some(({ form }) => form === 'PRONOUN')
        ? undefined
        : inApposition.slice(0, 1).find(({ label }) => label === 'PERSON'))
    const other = inPhrase.filter(({ label }) => label !== 'PERSON')
    // "Kestrel's clinic Northwind": who owns the speaker does not speak.
    const free = other.filter(({ end }) => !/^['’]/.test(this.#text.slice(end, end + 1)))
    const chosen = person ?? other.find(({ label }) => label === 'GROUP') ?? free[0] ?? other[0]
    if (chosen?.entity == null) return null
    return { id: chosen.entity, mention: this.#at(chosen) }
  }

  #pronoun(tokens: Tokens, { first, last }: NounPhrase): string | null {
    if (first !== last) return null
    const word = tokens[first]?.text ?? ''
    if (/^(?:he|she|i|who)$/.test(word)) return this.#person
    if (/^(?:it|they|we)$/.test(word)) return this.#organization ?? (word === 'it' ? null : this.#last)
    return null
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

  #remember(id: string | null): void {
    if (id === null) return
    const kind = (this.#entities.get(id) ?? this.unnamed.get(id))?.kind
    if (kind === 'PERSON') this.#person = id
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

const mentionsIn = (tokens: Tokens, { first, last }: { first: number; last: number }) =>
  tokens
    .slice(first, last + 1)
    .flatMap(({ mention }) => (mention !== undefined && speaking.has(mention.label) ? [mention] : []))
