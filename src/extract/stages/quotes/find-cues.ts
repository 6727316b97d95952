import { ambiguousForms, beForms, documentNouns, irregularForms, negations, unnamedPeople } from '../../rules/quotes.ts'
import { cueForms, phrasalForms, type CueForm } from '../../rules/quote-cues.ts'
import type { Token } from './frame.ts'
import { isDate } from './nominal.ts'

/** A verb or phrase that reports speech, by its tokens. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly form: CueForm | null
  readonly negated: boolean
}

type Tokens = readonly Token[]

/** The cues of a frame in reading order. */
export function findCues(tokens: Tokens): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueAt(tokens, at)
    if (cue !== null) cues.push(cue)
  }
  return cues
}

function cueAt(tokens: Tokens, at: number): Cue | null {
  const word = tokens[at]?.text ?? ''
  if (word === 'according' && tokens[at + 1]?.text === 'to') {
    return { first: at, last: at + 1, lemma: 'according to', form: null, negated: false }
  }
  const phrasal = phrasalAt(tokens, at, word)
  if (phrasal !== null) return phrasal
  const form = cueForms.get(word)
  if (form === undefined || !isVerb(tokens, at, word) || isPassive(tokens, at, form)) return null
  if (
    isOfPaper(tokens, at, form) ||
    isAside(tokens, at, form) ||
    isNaming(tokens, at, form) ||
    isCall(tokens, at) ||
    isOfMoney(tokens, at, form)
  )
    return null
  return { first: at, last: at, lemma: form.lemma, form, negated: isNegated(tokens, at, form) }
}

/** "Families can claim $90": they ask for it. */
const isOfMoney = (tokens: Tokens, at: number, { lemma }: CueForm): boolean =>
  lemma === 'claim' && tokens[at + 1]?.mention?.label === 'MONEY'

/** "pointed out", "made it clear": the verb and its next words. */
function phrasalAt(tokens: Tokens, at: number, word: string): Cue | null {
  const found = phrasalForms.get(word)?.find(({ rest }) => rest.every((next, i) => tokens[at + 1 + i]?.text === next))
  if (found === undefined || tokens[at - 1]?.pos === 'D' || isPassive(tokens, at, found.form)) return null
  if (possessives.test(tokens[at - 1]?.text ?? '')) return null
  const { form, rest } = found
  return { first: at, last: at + rest.length, lemma: form.lemma, form, negated: isNegated(tokens, at, form) }
}

function isVerb(tokens: Tokens, at: number, word: string): boolean {
  const before = tokens[at - 1]
  if ((before?.pos === 'D' && !isSubject(tokens, at)) || possessives.test(before?.text ?? '')) return false
  if (!ambiguousForms.has(word)) return true
  if (isNounWithOwner(tokens, at) || isNameOfThing(tokens, at)) return false
  if (before?.pos === 'I') return isDeed(tokens, at)
  // "Report a leak", "Tweet us": a call, and nobody's word.
  if ((before === undefined || before.text === '(') && cueForms.get(word)?.stem === true) return false
  if (tokens[at]?.pos === 'V') return before?.pos !== 'A'
  return (
    isBesideQuote(tokens, at) || tokens[at + 1]?.text === 'that' || opensClause(tokens, at) || endsFrame(tokens, at)
  )
}

/** "Some said", "Several say", "shirts that said": a word that stands for people or things, not one before a noun. */
const isSubject = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.pos === 'V' &&
  (/^(?:some|several|many|most|both|all|few|others|another)$/.test(tokens[at - 1]?.text ?? '') ||
    (tokens[at - 1]?.text === 'that' && /^[NP]$/.test(tokens[at - 2]?.pos ?? '')))

/** "by warning that …", "after claiming “…”", not "of State" and "in reading". */
const isDeed = (tokens: Tokens, at: number): boolean =>
  /ing$/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 3).some(({ text, pos }) => text === 'that' || pos === 'Q')

/** "the Kestrel brand", "a Whitlock call": of one subject the verb would end in "-s" or "-ed". */
function isNameOfThing(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  const form = cueForms.get(word)
  const { mention, possessive } = tokens[at - 1] ?? {}
  const name = mention === undefined ? (tokens[at - 1]?.text ?? '') : mention.text
  const single =
    mention === undefined
      ? /^[NP]$/.test(tokens[at - 1]?.pos ?? '')
      : /^(?:PERSON|ORGANIZATION)$/.test(mention.label) && mention.form === 'NAME'
  const plain = form?.stem === true && irregularForms[form.lemma]?.includes(word) !== true
  return single && plain && possessive !== true && !plural.test(name) && tokens[at + 1]?.text !== 'that'
}

const plural = /s$|^(?:people|police|staff|men|women|children|media)$/i

/** "her sharp retort", "Whitlock's “not one” promise": a noun, whatever the tagger says. */
function isNounWithOwner(tokens: Tokens, at: number): boolean {
  let i = at - 1
  while (i >= 0 && i > at - 4 && (isModifier(tokens[i]) || isQuoteAt(tokens, i) || isDate(tokens[i]))) i -= 1
  const owner = tokens[i]
  if (owner?.mention !== undefined) return owner.possessive === true
  if (i === at - 1) return false
  return owner?.pos === 'D' ? !/s$/.test(tokens[at]?.text ?? '') : possessives.test(owner?.text ?? '')
}

const possessives = /^(?:his|her|its|their|our|my|your|whose)$/

const isModifier = (token: Token | undefined): boolean =>
  token?.mention === undefined &&
  !possessives.test(token?.text ?? '') &&
  (/^[AN]$/.test(token?.pos ?? '') || (token?.pos === 'V' && /ed$/.test(token.text)))

/** "The firm claims the breach exposed names": after a noun, words that open a clause with a verb of its own. */
function opensClause(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  const fits = next?.pos === 'D' || next?.pos === 'O' || next?.pos === 'N' || next?.pos === 'P'
  if (!/^[NP.]$/.test(tokens[at - 1]?.pos ?? '') || !fits) return false
  for (const token of tokens.slice(at + 2, at + 9)) {
    if (token.pos === 'V') return true
    if (token.pos === '.' || token.pos === 'I') return false
  }
  return false
}

/** "Read more: …", "Read next: …": a line that calls to read another story. */
const isCall = (tokens: Tokens, at: number): boolean =>
  at === 0 && tokens[0]?.text === 'read' && /^(?:more|next|also|on|about|the|our)$/.test(tokens[1]?.text ?? '')

/** "…, the gang claims.": the last word, its subject set off by a comma. */
function endsFrame(tokens: Tokens, at: number): boolean {
  const isLast = tokens.slice(at + 1).every(({ pos }) => pos === '.')
  if (!isLast || !/^[NP]$/.test(tokens[at - 1]?.pos ?? '')) return false
  const before = tokens.slice(Math.max(0, at - 6), at).findLastIndex(({ pos }) => pos === '.' || pos === 'V')
  return tokens[Math.max(0, at - 6) + before]?.text === ','
}

function isBesideQuote(tokens: Tokens, at: number): boolean {
  if (isQuoteAt(tokens, at - 1) || isQuoteAt(tokens, at + 1)) return true
  if (tokens[at - 1]?.text === ',' && isQuoteAt(tokens, at - 2)) return true
  return /^[,:]$/.test(tokens[at + 1]?.text ?? '') && isQuoteAt(tokens, at + 2)
}

const isQuoteAt = (tokens: Tokens, at: number): boolean => tokens[at]?.pos === 'Q'

/** "an interview published on Monday", "a letter written by Lee": what was done with a paper. */
const isOfPaper = (tokens: Tokens, at: number, { lemma }: CueForm): boolean =>
  /^(?:publish|post|write|report)$/.test(lemma) &&
  /(?:ed|written)$/.test(tokens[at]?.text ?? '') &&
  (documentNouns.has(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === 'interview') &&
  (isDate(tokens[at + 1]) || /^(?:on|in|by|at)$/.test(tokens[at + 1]?.text ?? ''))

/** "Asked if …, Lee said", "when asked about": the words round it are not the subject's. */
function isAside(tokens: Tokens, at: number, form: CueForm): boolean {
  const before = tokens[at - 1]
  const introduced = before === undefined || /^(?:when|if|once|as)$/.test(before.text)
  return introduced && !form.gerund && /ed$|^told$/.test(tokens[at]?.text ?? '') && !hasPhraseNext(tokens, at)
}

/** "a website called “…”", "the so-called “…”": a name, and nobody's words. */
function isNaming(tokens: Tokens, at: number, form: CueForm): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.text === 'known' && tokens[at + 1]?.text === 'as') return true
  // "what some call …": nobody's words in particular.
  if (before?.pos === 'D' && tokens[at - 2]?.text === 'what') return true
  if (!/^(?:call|label|dub|brand)$/.test(form.lemma) || !/ed$/.test(tokens[at]?.text ?? '')) return false
  if (before?.text === 'so' || before?.text === '-') return true
  return (
    before?.pos === 'N' && before.mention === undefined && isQuoteAt(tokens, at + 1) && !unnamedPeople.has(before.text)
  )
}

// "Asked Lee: …" turns the order round; "Asked about it, …" does not.
const hasPhraseNext = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1] === undefined &&
  /[PN]/.test(tokens[at + 1]?.pos ?? '') &&
  tokens.slice(at + 1, at + 8).some(({ text }) => text === ':')

/** "was told", "is said to": those words are not the subject's own. */
function isPassive(tokens: Tokens, at: number, form: CueForm): boolean {
  if (form.gerund || form.stem) return false
  let i = at - 1
  while (i >= 0 && (tokens[i]?.pos === 'R' || tokens[i]?.text === 'not' || isDate(tokens[i]))) i -= 1
  const word = tokens[i]?.text ?? ''
  return beForms.has(word) || (/^(?:what|that|who|which|there)'s$/.test(word) && /ed$/.test(tokens[at]?.text ?? ''))
}

const auxiliary =
  /^(?:has|have|had|having|be|been|being|is|are|was|were|did|does|do|will|would|could|can|should|may|might)$/

function isNegated(tokens: Tokens, at: number, { stem, gerund }: CueForm): boolean {
  const finite = !stem && !gerund
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'Q') return false
    if (negations.has(token.text)) return true
    if (token.pos !== 'R' && token.pos !== 'V' && token.text !== 'to') return false
    // Of "who asked not to be named said" the asking is negated.
    if (finite && token.pos === 'V' && !auxiliary.test(token.text)) return false
  }
  return false
}
