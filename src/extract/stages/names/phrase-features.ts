import type { Feature } from '../../learned/features.ts'
import { stemOf } from '../../learned/features.ts'
import type { Phrase } from './phrase.ts'
import type { Occurrence } from './occurrence.ts'
import type { Token } from './token.ts'

type See = (name: string, value?: number) => void

/**
 * What is seen of a phrase in the whole article: its signs, its form and its own words, and round each place where it stands
 * the words, the marks and the next verb. The features of recognizers of names (Ratinov & Roth 2009), with the signs for lists.
 */
export function phraseFeatures(phrase: Phrase): readonly Feature[] {
  const most = new Map<string, number>()
  const see: See = (name, value = 1) => {
    if ((most.get(name) ?? 0) < value) most.set(name, value)
  }
  seePhrase(phrase, see)
  for (const occurrence of phrase.tally.occurrences.slice(0, OFTEN)) seePlace(occurrence, see)
  return [...most]
}

/** Further places of one phrase tell little more. */
const OFTEN = 6

function seePhrase({ key, tally, lowerCase, headings }: Phrase, see: See): void {
  const words = key.split(' ')
  const last = words.at(-1) ?? ''
  see('always')
  for (const sign of tally.signs) see(`sign=${sign}`)
  see(`words=${Math.min(4, words.length)}`)
  see(`weight=${Math.min(4, Math.round(tally.weight))}`)
  see(`times=${Math.min(4, tally.strong + tally.weak)}`)
  if (tally.strong === 0) see('weak')
  if (tally.personLike) see('person-like')
  if (headings.includes(key)) see('heading')
  if (words.some((word) => lowerCase.has(word))) see('some-lower')
  see(`first=${words[0]}`)
  see(`last=${last}`)
  see(`ending=${last.slice(-2)}`)
  see(`ending=${last.slice(-3)}`)
}

function seePlace({ line: { tokens }, segment: { first, last } }: Occurrence, see: See): void {
  const inside = tokens.slice(first, last + 1)
  see(`shape=${shapeOf(inside.map(({ text }) => text).join(' '))}`)
  for (const { tags } of inside) for (const tag of tags) see(`tag=${tag}`, 0.7)
  if (tokens[last]?.owner === true) see('owner')
  if (first === 0) see('opens')
  seeBeside(tokens, first, last, see)
  for (let far = 1; far <= REACH; far += 1) {
    seeWord(tokens, 'left', first - far, far, see)
    seeWord(tokens, 'right', last + far, far, see)
  }
  const verb = tokens.slice(last + 1, last + REACH).find(({ tags }) => tags.has('Verb'))
  if (verb !== undefined) see(`verb=${stemOf(verb.lower)}`)
}

const REACH = 8

function seeBeside(tokens: readonly Token[], first: number, last: number, see: See): void {
  const word = (at: number): string => wordAt(tokens, at)
  const [before, after] = [word(first - 1), word(last + 1)]
  const [markBefore, markAfter] = [markAt(tokens, first), markAt(tokens, last + 1)]
  see(`before=${before}`)
  see(`before2=${word(first - 2)} ${before}`)
  see(`after=${after}`)
  see(`after2=${after} ${word(last + 2)}`)
  see(`between=${before} ${after}`)
  see(`mark-before=${markBefore}`)
  see(`mark-after=${markAfter}`)
  see(`before-mark=${before}${markBefore}`)
  see(`after-mark=${markAfter}${after}`)
  seeTags('before', tokens[first - 1], see)
  seeTags('after', tokens[last + 1], see)
}

function seeWord(tokens: readonly Token[], side: 'left' | 'right', at: number, far: number, see: See): void {
  if (tokens[at] === undefined) return
  const word = wordAt(tokens, at)
  see(`${side}=${word}`, 1 / (1 + far / 4))
  if (far <= 3) see(`${side}${far}=${word}`)
}

function seeTags(side: 'before' | 'after', token: Token | undefined, see: See): void {
  for (const tag of partsOfSpeech) if (token?.tags.has(tag) === true) see(`${side}-tag=${tag}`)
}

const partsOfSpeech = [
  'Noun',
  'Verb',
  'Preposition',
  'Determiner',
  'Adjective',
  'PastTense',
  'Conjunction',
  'ProperNoun',
] as const

/** The stem of a word; other names and numbers by what they are. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  if (token === undefined) return at < 0 ? '^' : '$'
  if (token.nameLike && !token.initial && /^\p{Lu}/u.test(token.text)) return '<NAME>'
  return /\d/.test(token.text) ? '<NUMBER>' : stemOf(token.lower)
}

const markAt = (tokens: readonly Token[], at: number): string => tokens[at]?.gap.replace(/\s+/g, '') ?? '$'

function shapeOf(name: string): string {
  if (/^\p{Lu}+$/u.test(name)) return 'capitals'
  if (/\p{Ll}\p{Lu}/u.test(name)) return 'camel'
  if (/\d/.test(name)) return 'digits'
  if (/^\p{Lu}\p{Ll}+$/u.test(name)) return 'word'
  return name.includes('-') ? 'hyphen' : 'other'
}
