import { documentNouns, unnamedPeople } from '../../rules/quotes.ts'
import { organizationNouns } from '../../rules/sources.ts'
import { personEnding, personNouns, thingsLikePeople, voiceNouns } from '../../rules/speakers.ts'
import type { TextSpan } from '../../../model.ts'
import type { ResolvedMention } from '../../mention.ts'
import type { Token } from './frame.ts'
import type { NounPhrase } from './noun-phrase.ts'

type Tokens = readonly Token[]
type Range = Pick<NounPhrase, 'first' | 'last'>

const speaking: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'GROUP'])

const isPerson = ({ label }: ResolvedMention): boolean => label === 'PERSON'
const isGroup = ({ label }: ResolvedMention): boolean => label === 'GROUP'

/** The mentions of those who can speak in a range of tokens. */
export const mentionsIn = (tokens: Tokens, { first, last }: Range): readonly ResolvedMention[] =>
  tokens
    .slice(first, last + 1)
    .flatMap(({ mention }) => (mention !== undefined && speaking.has(mention.label) ? [mention] : []))

/** Of all whom a phrase names the one who speaks. */
export function chosenMention(tokens: Tokens, phrase: NounPhrase, text: string): ResolvedMention | undefined {
  const inPhrase = mentionsIn(tokens, phrase)
  const inHead = mentionsIn(tokens, headOf(tokens, phrase)).filter((mention) => !isPossessive(mention, text))
  const inApposition = apposed(tokens, phrase, inPhrase)
  // "The plaintiffs, Dana Whitlock and Lee Wong, say"
  const several = inApposition.filter(isPerson).length > 1 ? inHead.find(isGroup) : undefined
  const person =
    inHead.findLast(isPerson) ?? (several === undefined ? inApposition.slice(0, 1).find(isPerson) : undefined)
  const others = inPhrase.filter((mention) => !isPerson(mention))
  // "Kestrel's clinic Northwind": who owns the speaker does not speak.
  const free = others.filter((mention) => !isPossessive(mention, text))
  const owner = documentNouns.has(tokens[phrase.last]?.text ?? '')
    ? inPhrase.find((mention) => isPossessive(mention, text))
    : undefined
  const group = others.find(isGroup)
  return (
    person ??
    owner ??
    nameOf(tokens, group, inApposition) ??
    group ??
    free[0] ??
    others[0] ??
    ownerIn(tokens, phrase, inPhrase) ??
    // "The collective, Static Falcon, had posted"
    inApposition.find(({ label, form }) => label === 'ORGANIZATION' && form === 'NAME')
  )
}

function apposed(tokens: Tokens, { apposition }: NounPhrase, inPhrase: readonly ResolvedMention[]) {
  return apposition === undefined || inPhrase.some(({ form }) => form === 'PRONOUN')
    ? []
    : mentionsIn(tokens, headOf(tokens, apposition))
}

/** "The ransomware group Grey Heron", "the gang, Grey Heron,": the name that follows what it is called. */
function nameOf(
  tokens: Tokens,
  group: ResolvedMention | undefined,
  inApposition: readonly ResolvedMention[],
): ResolvedMention | undefined {
  if (group === undefined) return undefined
  const at = tokens.findIndex(({ mention }) => mention === group)
  const next = tokens[at + 1]?.mention
  if (next?.form === 'NAME' && next.label === 'ORGANIZATION') return next
  const [first] = inApposition
  return first?.form === 'NAME' && first.roles?.includes('THREAT_ACTOR') === true ? first : undefined
}

/** "Whitlock's audit" is Whitlock's own word, "Whitlock's lawyer" speaks for another. */
const ownerIn = (tokens: Tokens, { first, last }: Range, inPhrase: readonly ResolvedMention[]) =>
  tokens.slice(first, last + 1).some(({ text }) => unnamedPeople.has(text)) ? undefined : inPhrase.find(isPerson)

const isPossessive = ({ end, text }: TextSpan, whole: string): boolean =>
  /['’]s?$/.test(text) || /^['’](?:s|[^\p{L}\d])/u.test(whole.slice(end, end + 2))

/**
 * For whom people without a name speak: "its lawyers", "Kestrel Bank officials", "attorneys for the plaintiffs". The id of
 * an entity; LAST_ORGANIZATION where a pronoun or a noun stands for it; null where they speak for themselves.
 */
export function representedBy(tokens: Tokens, phrase: NounPhrase): string | null {
  const { first, last } = phrase
  const head = headOf(tokens, phrase).last
  if (!voiceNouns.has(lastWordOf(tokens[head]))) return null
  const behind = tokens.slice(head + 2, last + 1)
  const named = [...tokens.slice(first, head), ...behind].flatMap(({ mention }) => mention ?? [])
  const speaker = named.find(({ label }) => speaking.has(label))
  if (speaker?.entity != null) return speaker.entity
  const isOwn = /^(?:its|their)$/.test(tokens[first]?.text ?? '')
  const noun = tokens.slice(first, last + 1).some(({ text }) => organizationNouns.test(text) && !state.test(text))
  return isOwn || noun ? 'LAST_ORGANIZATION' : null
}

const state = /^(?:city|county|authority|agency|state|department|council)$/

const lastWordOf = (token: Token | undefined): string =>
  (token?.mention?.text ?? token?.text ?? '').toLowerCase().split(' ').at(-1) ?? ''

/** A noun phrase up to what "of", "for" or "at" add to it. */
function headOf(tokens: Tokens, { first, last }: Range): Range {
  const link = tokens.findIndex(({ pos }, at) => at > first && at <= last && pos === 'I')
  return { first, last: link === -1 || endsInOwnName(tokens, last) ? last : link - 1 }
}

/** "an expert in security Dana Whitlock": the name is not what "in" adds. */
const endsInOwnName = (tokens: Tokens, last: number): boolean =>
  tokens[last]?.mention?.label === 'PERSON' &&
  tokens[last - 1]?.pos === 'N' &&
  !unnamedPeople.has(tokens[last - 1]?.text ?? '')

/** Whether a noun names people by what they are: "negotiator", "nurse". */
export const isPersonNoun = (word: string): boolean =>
  personNouns.has(word) || (word.length > 4 && personEnding.test(word) && !thingsLikePeople.has(word.replace(/s$/, '')))
