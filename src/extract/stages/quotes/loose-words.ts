import { beForms, spokenNouns } from '../../rules/quotes.ts'
import type { Token } from './frame.ts'
import { phraseEndingAt, subjectBefore, type NounPhrase } from './noun-phrase.ts'

type Tokens = readonly Token[]

/**
 * The subject of the clause that holds quoted words without a cue: "The notice lists the “safety steps taken so far”",
 * "in the agency's words, “…”". Null where the words come to the subject rather than from it.
 */
export function sourceOfLooseWords(tokens: Tokens, quote: number): NounPhrase | null {
  const owner = ownerOf(tokens, quote)
  if (owner !== null) return owner
  for (let at = quote - 1; at > 0; at--) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'Q' || token.text === ';') return null
    if (/^(?:words|phrase|view)$/.test(token.text)) return phraseEndingAt(tokens, at)
    if (isHearing(tokens, at)) return null
    if (token.pos !== 'V' || isInfinite(tokens, at)) continue
    if (taking.test(token.text)) return null
    const subject = subjectBefore(tokens, at)
    // "recommended that a court settle it, “once and for all”": whoever recommended it.
    if (subject !== null && !isClaused(tokens, subject)) return subject
  }
  return null
}

const isClaused = (tokens: Tokens, { first, last }: NounPhrase): boolean =>
  tokens[first - 1]?.text === 'that' || (tokens[first]?.text === 'that' && last > first)

/** "Whitlock's “not one file” promise", "her March comment that “…”": the owner of a word that is said. */
function ownerOf(tokens: Tokens, quote: number): NounPhrase | null {
  let noun = quote - 1
  while (noun > quote - 4 && /^(?:that|[,:])$/.test(tokens[noun]?.text ?? '')) noun -= 1
  if (spokenNouns.has(tokens[noun]?.text ?? '')) {
    const phrase = phraseEndingAt(tokens, noun)
    const first = phrase === null ? undefined : tokens[phrase.first]
    if (phrase !== null && /^(?:his|her|its|their)$/.test(first?.text ?? ''))
      return { first: phrase.first, last: phrase.first }
    if (phrase !== null && first?.possessive === true) return { first: phrase.first, last: phrase.first }
  }
  const before = tokens[quote - 1]
  const owns =
    before?.possessive === true ||
    /['’]s?$/.test(before?.text ?? '') ||
    /^(?:his|her|its|their)$/.test(before?.text ?? '')
  return owns && spokenNouns.has(tokens[quote + 1]?.text ?? '') ? { first: quote - 1, last: quote - 1 } : null
}

const isInfinite = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.text === 'to' ||
  /ing$/.test(tokens[at]?.text ?? '') ||
  (beForms.has(tokens[at - 1]?.text ?? '') && /ed$/.test(tokens[at]?.text ?? ''))

/** "was told that “…”", "was asked, “…”": the subject hears it. */
const isHearing = (tokens: Tokens, at: number): boolean =>
  beForms.has(tokens[at - 1]?.text ?? '') && /^(?:told|asked|informed|warned)$/.test(tokens[at]?.text ?? '')

/** Whether quoted words follow such a verb right away. */
export function isHeard(tokens: Tokens, token: Token): boolean {
  const at = tokens.indexOf(token) - 1
  return isHearing(tokens, /^(?:[,:]|that)$/.test(tokens[at]?.text ?? '') ? at - 1 : at)
}

const taking = /^(?:receiv|obtain|get|got|need|saw|see|hear|read|watch|lost|los[et])/
