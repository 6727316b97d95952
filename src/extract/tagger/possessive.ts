import type { Piece, SweptTerm } from './net.ts'

/**
 * Whether "bob's" says whose something is ("bob's house"), and not "bob is" or "bob has": compromise's own rules, in its
 * own order.
 */
export function isPossessive(terms: Piece, at: number): boolean {
  const [term, next, second] = [terms[at], terms[at + 1], terms[at + 2]]
  if (term === undefined || neverPossessive.has(term.machine || term.normal)) return false
  if (term.tags.has('Possessive')) return true
  if (term.tags.has('QuestionWord') || pronouns.has(term.normal)) return false
  if (next === undefined) return true
  if (term.normal === "it's") return false
  if (next.switch === 'Noun|Gerund') return ownsGerund(term, second)
  const { tags } = next
  if (tags.has('Verb')) return tags.has('Infinitive') || (!tags.has('Gerund') && tags.has('PresentTense'))
  if (next.switch === 'Adj|Noun') {
    if (second === undefined || likeAdjective.has(second.normal)) return false
    if (likeNoun.has(second.normal)) return true
  }
  if (tags.has('Noun')) return ownsNoun(term, next)
  if (beforePossessive.has(terms[at - 1]?.normal ?? '')) return true
  if (tags.has('Adjective')) return ownsDescribed(next, second)
  return tags.has('Value')
}

const neverPossessive: ReadonlySet<string> = new Set(['that', 'there', 'let', 'here', 'everywhere'])
const pronouns: ReadonlySet<string> = new Set(["he's", "she's"])
const beforePossessive: ReadonlySet<string> = new Set(['in', 'by', 'for'])
const likeAdjective: ReadonlySet<string> = new Set(['too', 'also', 'enough', 'about'])
const likeNoun: ReadonlySet<string> = new Set('is are did were could should must had have'.split(' '))
const somewhere: ReadonlySet<string> = new Set(['here', 'there', 'everywhere'])
const placed: ReadonlySet<string> = new Set(['above', 'below', 'behind'])

/** "the artist's painting is", and not "the sun's setting". */
const ownsGerund = ({ tags }: SweptTerm, second: SweptTerm | undefined): boolean =>
  second === undefined ? tags.has('Actor') || tags.has('ProperNoun') : second.tags.has('Copula')

/** "spencer's house", and not "spencer's here", "the chair's his", "the captain's John". */
function ownsNoun(term: SweptTerm, noun: SweptTerm): boolean {
  if (somewhere.has(noun.machine || noun.normal) || noun.tags.has('Possessive')) return false
  return !noun.tags.has('ProperNoun') || term.tags.has('ProperNoun')
}

/** "the rocket's red nozzle", and not "the rocket's red". */
function ownsDescribed(adjective: SweptTerm, second: SweptTerm | undefined): boolean {
  if (second === undefined) return false
  if (second.tags.has('Noun') && !second.tags.has('Pronoun')) return !placed.has(adjective.normal)
  return second.switch === 'Noun|Verb'
}
