import type { Span, TextSpan } from '../../../model.ts'
import { documentNouns, issuedNouns, unnamedPeople } from '../../rules/quotes.ts'
import { organizationNouns } from '../../rules/sources.ts'
import type { DraftEntity } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { foldName } from '../../normalize.ts'
import { hostilePapers, officialPapers } from '../../rules/speakers.ts'
import type { Token } from './frame.ts'
import { lastBefore, mostNamed, officeBefore, subjectBefore } from './named-before.ts'
import { holderOf } from './holders.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { headPaper, isOfSettlement, makerOf, nounOf, papersIn, suitAgainst } from './papers.ts'
import { hasLeft, headNoun, mayMean, namelessOf, speaksForOne, type NamelessSpeaker } from './nameless-speaker.ts'
import { chosenMention, isPersonNoun, mentionsIn, representedBy } from './phrase-mentions.ts'

/** Who speaks, and by which words the text names them. */
export interface Speaker {
  readonly entity: string | null
  readonly mention: TextSpan
}

type Tokens = readonly Token[]

/** Resolves the noun phrases of cues, and makes entities for sources without a name of their own. Remembers who spoke last. */
export class Speakers {
  readonly #text: string
  readonly #entities: ReadonlyMap<string, DraftEntity>
  /** Mentions of organizations in reading order. */
  readonly #organizations: readonly ResolvedMention[]
  readonly #people: readonly ResolvedMention[]
  readonly #groups: readonly ResolvedMention[]
  /** Those of them that are no attackers. */
  readonly #houses: readonly ResolvedMention[]
  /** Attackers by name. */
  readonly #gangs: readonly ResolvedMention[]
  /** Who wrote the papers told of so far, by the paper's noun. */
  readonly #makers = new Map<string, string>()
  readonly unnamed = new Map<string, DraftEntity>()
  #person: string | null = null
  #spokeAt = -1
  /** Somebody without a name who spoke last: "one woman", "a spokesman for the bank". */
  #namelessSpeaker: NamelessSpeaker | null = null
  #organization: string | null = null
  #last: string | null = null

  constructor(text: string, entities: ReadonlyMap<string, DraftEntity>, mentions: readonly ResolvedMention[]) {
    this.#text = text
    this.#entities = entities
    const inOrder = mentions
      .filter(({ entity, in: place }) => entity !== null && place !== 'title')
      .sort((a, b) => a.start - b.start)
    this.#organizations = inOrder.filter(({ label }) => label === 'ORGANIZATION')
    this.#houses = this.#organizations.filter(({ roles }) => roles?.includes('THREAT_ACTOR') !== true)
    this.#groups = inOrder.filter(({ label }) => label === 'GROUP')
    this.#gangs = inOrder.filter(({ label, roles }) => label !== 'GROUP' && roles?.includes('THREAT_ACTOR') === true)
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
    this.#namelessSpeaker = namelessOf(tokens, phrase, speaker) ?? this.#namelessSpeaker
    return speaker
  }

  lookUp(tokens: Tokens, phrase: NounPhrase): Speaker {
    const meant = this.#namelessMeant(tokens, phrase)
    if (meant !== null) return { entity: meant, mention: this.#span(tokens, phrase) }
    if (phrase.antecedent !== undefined) {
      const { entity } = this.lookUp(tokens, phrase.antecedent)
      return { entity, mention: this.#span(tokens, phrase) }
    }
    const suit = suitAgainst(tokens, phrase)
    if (suit !== null) return { entity: this.#nameless(tokens, suit), mention: this.#span(tokens, suit) }
    const named = this.#named(tokens, phrase)
    const entity =
      named?.id ??
      this.#pronoun(tokens, phrase) ??
      holderOf(tokens, phrase, this.#people) ??
      (isOfSettlement(tokens, phrase, this.#groups)
        ? null
        : (this.#writer(tokens, phrase) ?? this.#issuer(tokens, phrase) ?? this.#company(tokens, phrase))) ??
      this.#nameless(tokens, phrase)
    return { entity, mention: named?.mention ?? this.#span(tokens, phrase) }
  }

  /** Notes the papers that a frame tells of, and who wrote them. */
  notePapers(tokens: Tokens): void {
    for (const { noun, maker } of papersIn(tokens)) {
      const { entity } = this.lookUp(tokens, maker)
      if (entity !== null) this.#makers.set(noun, entity)
    }
  }

  /** The name that stands for the whole phrase: of "Northwind's security chief Dana Whitlock" the last, not the first. */
  #named(tokens: Tokens, phrase: NounPhrase): { id: string; mention: TextSpan } | null {
    const at = headPaper(tokens, phrase)
    if (at !== null) return this.#sender(tokens, phrase, at)
    const chosen = chosenMention(tokens, phrase, this.#text)
    if (chosen?.entity == null || (chosen.label === 'ORGANIZATION' && hasLeft(tokens, phrase))) return null
    const named =
      chosen.roles?.includes('THREAT_ACTOR') === true && chosen.label === 'GROUP'
        ? this.#gangBefore(chosen.start)
        : null
    const spoken = chosen.label === 'GROUP' ? this.#represented(tokens, phrase) : null
    return { id: named ?? spoken ?? chosen.entity, mention: this.#at(chosen) }
  }

  /** "Whitlock's notice" is Whitlock's own word, "a letter from the bank to its customers" the bank's. */
  #sender(tokens: Tokens, phrase: NounPhrase, at: number): { id: string; mention: TextSpan } | null {
    const maker = makerOf(tokens, at)
    if (maker === null) return null
    const { entity } = this.lookUp(tokens, maker)
    const inPhrase = mentionsIn(tokens, maker).find((mention) => mention.entity === entity)
    return entity === null
      ? null
      : { id: entity, mention: inPhrase === undefined ? this.#span(tokens, phrase) : this.#at(inPhrase) }
  }

  /** "The hackers", where a gang or hacker was named: they. So are those of whom the text names but one, later. */
  #gangBefore(offset: number): string | null {
    const [first] = this.#gangs
    const only = this.#gangs.every(({ entity }) => entity === first?.entity) ? first : undefined
    return (lastBefore(this.#gangs, offset) ?? only)?.entity ?? null
  }

  /** "Its lawyers", "attorneys for the bank": for whom they speak. */
  #represented(tokens: Tokens, phrase: NounPhrase): string | null {
    const found = representedBy(tokens, phrase)
    if (found === null) return null
    return found === 'LAST_ORGANIZATION' ? this.#organizationBefore(tokens, phrase.first) : found
  }

  #pronoun(tokens: Tokens, { first, last }: NounPhrase): string | null {
    const word = (tokens[last]?.text ?? '').replace(/'.*/, '')
    // "one of them", "some of whom"
    if (first !== last) return /^(?:them|whom|us)$/.test(word) ? this.#groupBefore(tokens, first) : null
    if (/^(?:he|she|i|who|him|her)$/.test(word)) return this.#personBefore(tokens[first]?.start ?? 0)
    if (word === 'it')
      return this.#organization ?? subjectBefore(this.#organizations, this.#text, tokens[first]?.start ?? 0)
    if (/^(?:they|we|them)$/.test(word)) return this.#several ?? this.#organization ?? this.#last
    return null
  }

  /** People without a name who spoke last. */
  get #several(): string | null {
    return this.#last?.startsWith('group:') === true ? this.#last : null
  }

  /** "the letter", after it was told who sent it. */
  #writer(tokens: Tokens, phrase: NounPhrase): string | null {
    const at = headPaper(tokens, phrase)
    const known =
      at === null || /^an?$/.test(tokens[phrase.first]?.text ?? '')
        ? undefined
        : this.#makers.get(nounOf(tokens[at]?.text ?? ''))
    return known ?? null
  }

  /** "the alert", "its statement", "the probe": the word of the organization last spoken of. */
  #issuer(tokens: Tokens, phrase: NounPhrase): string | null {
    const { first, last } = phrase
    const opening = (tokens[first]?.mention?.text ?? tokens[first]?.text ?? '').toLowerCase()
    // Of "an Ashly spokesman", where nobody of that name is known, somebody without a name.
    const isStranger = tokens.slice(first, last).some(({ pos, mention }) => pos === 'P' && mention === undefined)
    if (speaksForOne.test(tokens[last]?.text ?? '') && last - first < 3 && !isStranger)
      return this.#house ?? this.#organizationBefore(tokens, first)
    if (speaksForOne.test(headNoun(tokens, phrase)))
      return this.#company(tokens, { first: last - 1, last }) ?? officeBefore(this.#organizations, tokens[last])
    const noun = tokens[last]?.text ?? ''
    const paper = headPaper(tokens, phrase)
    if (paper !== null && hostilePapers.has(tokens[paper]?.text ?? '') && this.#gangs.length > 0)
      return this.#gangBefore(tokens[first]?.start ?? 0)
    if (paper !== null && /^(?:his|her)$/.test(opening)) return this.#personBefore(tokens[first]?.start ?? 0)
    const owned = tokens.slice(first, last + 1).some(({ text }) => /^(?:its|their)$/.test(text))
    if (paper !== null && owned) return this.#organizationBefore(tokens, first)
    const definite = /^(?:the|its|their|this|that|a)$/.test(opening) && last - first < 3
    const issued = issuedNouns.has(noun) || (officialPapers.has(noun) && opening !== 'a')
    if (!definite || !issued) return null
    if (this.#organization !== null && opening !== 'its') return this.#organization
    return this.#organizationBefore(tokens, first)
  }

  /** "The San Diego company": the organization that was named most. */
  #company(tokens: Tokens, { first, last }: NounPhrase): string | null {
    const definite = /^(?:the|this)$/.test(tokens[first]?.text ?? '')
    if (!definite || !organizationNouns.test(tokens[last]?.text ?? '')) return null
    return mostNamed(this.#organizations, this.#text, tokens[first]?.start ?? 0)
  }

  /** "She", after a woman without a name spoke and no person was named since: who is named before did not speak. */
  #namelessMeant(tokens: Tokens, phrase: NounPhrase): string | null {
    const nameless = this.#namelessSpeaker
    if (nameless === null || !mayMean(tokens, phrase, nameless)) return null
    const named = lastBefore(this.#people, tokens[phrase.first]?.start ?? 0)
    return named !== undefined && named.start > nameless.at ? null : nameless.entity
  }

  /** The organization that spoke last, where it is no gang. */
  get #house(): string | null {
    return this.#houses.some(({ entity }) => entity === this.#organization) ? this.#organization : null
  }

  /** Who spoke last, or a person named since. */
  #personBefore(offset: number): string | null {
    const named = lastBefore(this.#people, offset)
    return named !== undefined && named.start > this.#spokeAt ? named.entity : this.#person
  }

  #groupBefore(tokens: Tokens, at: number): string | null {
    return lastBefore(this.#groups, tokens[at]?.start ?? 0)?.entity ?? null
  }

  #organizationBefore(tokens: Tokens, at: number): string | null {
    return lastBefore(this.#houses, tokens[at]?.start ?? 0)?.entity ?? null
  }

  #nameless(tokens: Tokens, { first, last }: NounPhrase): string | null {
    const words = tokens.slice(first, last + 1)
    const source = words.some(({ text }) => unnamedPeople.has(text) || documentNouns.has(text) || isPersonNoun(text))
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
