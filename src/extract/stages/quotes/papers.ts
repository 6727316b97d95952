import type { ResolvedMention } from '../../mention.ts'
import { givingVerbs, madeForms, receivingVerbs, sentPapers } from '../../rules/speakers.ts'
import { cueForms } from '../../rules/quote-cues.ts'
import type { Token } from './frame.ts'
import { plainPhraseEndingAt, plainPhraseStartingAt, subjectBefore, type NounPhrase } from './noun-phrase.ts'

type Tokens = readonly Token[]

/** A paper and who wrote it, as the text tells. */
export interface MadePaper {
  /** The noun: "letter". */
  readonly noun: string
  readonly maker: NounPhrase
}

/** The papers that a frame tells of with the one who sent them: "the letter from Kestrel Bank", "it told them in an email". */
export function papersIn(tokens: Tokens): readonly MadePaper[] {
  return tokens.flatMap(({ text }, at) => {
    // Of "the bank's email notification" the notification.
    if (!sentPapers.has(text) || tokens[at]?.pos === 'V' || tokens[at + 1]?.pos === 'N') return []
    const maker = makerOf(tokens, at)
    return maker === null ? [] : [{ noun: nounOf(text), maker }]
  })
}

/** One noun for its forms: "e-mails" is "email". */
export const nounOf = (text: string): string => text.replace('-', '').replace(/s$/, '')

/** Who made the paper whose noun stands at a token. */
export function makerOf(tokens: Tokens, at: number): NounPhrase | null {
  const maker = ownerBefore(tokens, at) ?? makerAfter(tokens, at) ?? giverBefore(tokens, at)
  return maker === null || headPaper(tokens, maker) !== null ? null : maker
}

/** The noun of a phrase whose head is a paper that one sends: "a letter from the bank". */
export function headPaper(tokens: Tokens, { first, last }: NounPhrase): number | null {
  const link = tokens.findIndex(({ pos }, at) => at > first && at <= last && pos === 'I')
  const head = link === -1 ? last : link - 1
  return sentPapers.has(tokens[head]?.text ?? '') ? head : null
}

/** "Kestrel Bank's letter", "the Kestrel Bank notice". */
function ownerBefore(tokens: Tokens, at: number): NounPhrase | null {
  const phrase = plainPhraseEndingAt(tokens, at)
  if (phrase === null) return null
  const named = tokens
    .map((token, i) => ({ ...token, i }))
    .slice(phrase.first, at)
    .filter(({ mention }) => /^(?:ORGANIZATION|PERSON)$/.test(mention?.label ?? ''))
  const owner = named.find(({ possessive }) => possessive === true) ?? named.at(-1)
  return owner === undefined ? null : { first: owner.i, last: owner.i }
}

/** "a letter from Kestrel Bank", "an email to staff signed by Whitlock", "a letter that Kestrel Bank sent". */
function makerAfter(tokens: Tokens, at: number): NounPhrase | null {
  let next = at + 1
  for (let i = 0; i < 3; i += 1) {
    if (tokens[next]?.text === ',') next += 1
    if (madeForms.has(tokens[next]?.text ?? '')) next += 1
    const link = tokens[next]?.text ?? ''
    if (link === 'from' || link === 'by') return plainPhraseStartingAt(tokens, next + 1)
    if (link === 'that' || link === 'which') return subjectOfGiving(tokens, next + 1) ?? agentOf(tokens, next + 1)
    const over = /^(?:to|on|in|for|about|dated)$/.test(link) ? plainPhraseStartingAt(tokens, next + 1) : null
    if (over === null) return i === 0 ? subjectOfGiving(tokens, next) : null
    next = over.last + 1
  }
  return null
}

/** "the memo, which is dated Monday and was sent by Whitlock". */
function agentOf(tokens: Tokens, from: number): NounPhrase | null {
  const by = tokens.findIndex(({ text }, at) => at > from && at < from + 14 && text === 'by')
  return by > 0 && madeForms.has(tokens[by - 1]?.text ?? '') ? plainPhraseStartingAt(tokens, by + 1) : null
}

function subjectOfGiving(tokens: Tokens, at: number): NounPhrase | null {
  const subject = plainPhraseStartingAt(tokens, at)
  if (subject === null) return null
  const verb = tokens.findIndex(({ pos }, i) => i > subject.last && pos === 'V')
  return verb !== -1 && verb < subject.last + 3 && givingVerbs.has(tokens[verb]?.text ?? '') ? subject : null
}

/** "Kestrel Bank sent them a letter", "told customers in an email", "In a letter to parents, the district said". */
function giverBefore(tokens: Tokens, at: number): NounPhrase | null {
  const phrase = plainPhraseEndingAt(tokens, at)
  if (phrase === null) return null
  const link = tokens[phrase.first - 1]?.text ?? ''
  const by = /^(?:in|via|by|through|with)$/.test(link)
  if (by && phrase.first < 2) return subjectAfterComma(tokens, at)
  for (let verb = phrase.first - 1; verb > 0; verb -= 1) {
    const { text = '', pos = '' } = tokens[verb] ?? {}
    if (pos === 'Q' || text === ';' || receivingVerbs.has(text)) return null
    const gives = givingVerbs.has(text) || (by && cueForms.has(text))
    if (!gives || (pos !== 'V' && !cueForms.has(text)) || isPassive(tokens, verb)) continue
    return tokens[verb - 1]?.pos === 'Q' || tokens[verb - 2]?.pos === 'Q'
      ? (plainPhraseStartingAt(tokens, verb + 1) ?? subjectBefore(tokens, verb))
      : subjectBefore(tokens, begins.test(tokens[verb - 1]?.text ?? '') ? verb - 1 : verb)
  }
  return null
}

/** "began mailing letters" */
const begins = /^(?:began|begins|begun|started|starts|finished|resumed)$/

const isPassive = (tokens: Tokens, verb: number): boolean =>
  /^(?:is|are|was|were|been|being|be)$/.test(tokens[verb - 1]?.text ?? '')

function subjectAfterComma(tokens: Tokens, at: number): NounPhrase | null {
  const comma = tokens.findIndex(({ text }, i) => i > at && i < at + 14 && text === ',')
  return comma === -1 ? null : plainPhraseStartingAt(tokens, comma + 1)
}

/** Of a settlement's notice and website an administrator is the author, whom nobody names. */
export function isOfSettlement(tokens: Tokens, phrase: NounPhrase, groups: readonly ResolvedMention[]): boolean {
  if (headPaper(tokens, phrase) === null) return false
  const offset = tokens[phrase.first]?.start ?? 0
  return (
    tokens.slice(phrase.first, phrase.last).some(({ text }) => text === 'settlement') ||
    groups.some(({ text, end }) => end < offset && /^(?:settlement )?class members$/i.test(text))
  )
}

/** "A lawsuit filed against Kestrel Bank says": it is the suit that says so; null where no suit is before. */
export function suitAgainst(tokens: Tokens, { first, last }: NounPhrase): NounPhrase | null {
  const against = tokens.findLastIndex(({ text }, at) => text === 'against' && at >= first - 1 && at <= last)
  for (let at = against - 1; at >= Math.max(0, against - 3); at -= 1) {
    const isSuit =
      suits.has(tokens[at]?.text ?? '') || (tokens[at]?.text === 'action' && tokens[at - 1]?.text === 'class')
    if (!isSuit) continue
    return { first: plainPhraseEndingAt(tokens, at)?.first ?? at, last: at }
  }
  return null
}

const suits: ReadonlySet<string> = new Set('lawsuit lawsuits suit suits complaint complaints petition'.split(' '))
