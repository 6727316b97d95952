import { sentenceStarters } from '../../rules/lexicon/evidence-words.ts'
import { legalForms, ofHeads, orgHeads, weakHeads } from '../../rules/lexicon/organizations.ts'
import { titleTails } from '../../rules/lexicon/offices.ts'
import { familyNames, postNouns, titleHeads } from '../../rules/lexicon/people.ts'
import { peoples, usStates } from '../../rules/lexicon/places.ts'
import { spellOut } from './bracketed.ts'
import { isOwnerInside } from './owners.ts'
import { isFirstName } from './person-form.ts'
import { publicBodyAt, type PublicBody } from './public-bodies.ts'
import { knownName, longestFrom, phraseKey } from './known.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** No name is longer; a text of capitals only must not cost more than it is worth. */
const LONGEST_RUN = 16

/** All runs of name-like words of a sentence, left to right. */
export function findRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !startsName(token)) continue
    const last = endOfRun(tokens, at)
    runs.push({ first: at, last })
    at = last
  }
  return spellOut(tokens, joinPartners(tokens, runs))
}

/** "Fenwick, Rowe & Hale LLP" is one firm: its first partners stand before commas. */
function joinPartners(tokens: readonly Token[], runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    let first = run.first
    if (isFirm(tokens, run)) {
      let before = joined.at(-1)
      while (before !== undefined && before.last === first - 1 && isPartner(tokens, before, first)) {
        first = before.first
        joined.pop()
        before = joined.at(-1)
      }
    }
    joined.push({ first, last: run.last })
  }
  return joined
}

const isFirm = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last > first + 1 &&
  /^(?:llp|pllc|pc|pa|apc|llc|lpa)$/.test(tokens[last]?.lower ?? '') &&
  tokens.slice(first, last).some(({ text }) => text === '&' || text === 'and')

const isPartner = (tokens: readonly Token[], { first, last }: Run, next: number): boolean =>
  last === first && tokens[next]?.gap === ', ' && /^\p{Lu}\p{Ll}/u.test(tokens[first]?.text ?? '')

const isDatePart = ({ tags, text }: Token): boolean =>
  (tags.has('Month') || tags.has('WeekDay')) &&
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)

const startsName = (token: Token): boolean => token.nameLike && !isDatePart(token)

function endOfRun(tokens: readonly Token[], first: number): number {
  const known = endOfKnown(tokens, first)
  let last = known ?? first
  for (;;) {
    const next = nextLast(tokens, first, last)
    if (next === undefined || next - first >= LONGEST_RUN) return last
    last = next
  }
}

/** Known names may hold lower-case words: "Commission nationale de l'informatique et des libertés". */
function endOfKnown(tokens: readonly Token[], first: number): number | undefined {
  // "U.S. Securities and Exchange Commission": a land, or the capital of a sentence, before the known name.
  const isBefore = /^(?:us|uk)$/.test(tokens[first]?.lower ?? '') || isCapitalThe(tokens, first)
  const starts = isBefore ? [first, first + 1] : [first]
  const ends = starts.map((start) => start + longestFrom(tokens[start]?.lower ?? ''))
  const end = Math.min(tokens.length, Math.max(...ends)) - 1
  for (let last = end; last > first; last -= 1) {
    if (tokens[last]?.nameLike !== true || crossesMark(tokens, first, last)) continue
    if (starts.some((start) => start < last && knownName(keyOf(tokens, start, last)) !== undefined)) return last
  }
  return undefined
}

/** "The Securities and Exchange Commission" at a sentence's start; of "The UK's watchdog" the land is told apart. */
const isCapitalThe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' && tokens[at + 1]?.owner === false

const crossesMark = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first + 1, last + 1).some(({ gap }) => /[,;:.()“”"]/.test(gap.replace(/^\./, '')))

/** The key of the words from `first` to `last`, as `knownName` wants it. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = ''
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    key += `${i === first ? '' : ' '}${token.lower}${token.owner && i < last ? "'s" : ''}`
  }
  return phraseKey(key)
}

function nextLast(tokens: readonly Token[], first: number, last: number): number | undefined {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (here === undefined || next === undefined) return undefined
  const gap = next.gap.replace(/^['’]/, '')
  const body = publicBodyAt(tokens, last + 1)
  // "the Hesse data protection commissioner": so long a name needs no place that the lexicon knows.
  const isFull = body !== undefined && body.role === 'REGULATOR' && body.last - last > 2 && last === first
  if (body !== undefined && (isFull || isOfLand(tokens, first, last) || isOfTown(tokens, first, last, body)))
    return body.last
  if (here.owner && !isOwnerInside(tokens, last)) return undefined
  if (isLegalForm(next) && /^(?:,?\s+|\.?,?\s+)$/.test(gap)) return last + 1
  if (/^[.]\s$/.test(gap)) return isAbbreviated(here) && startsName(next) ? last + 1 : undefined
  if (isCourtDistrict(tokens, first, last)) return last + 1
  if (!/^(?:\s{1,3}|-|\/)$/.test(gap) || /\n/.test(gap)) return undefined
  // "Lena Venn/KCBN" is a person and an outlet.
  if (gap === '/' && last > first) return undefined
  if (startsName(next)) return next.lower === 'i' ? undefined : last + 1
  if (gap === '-') return isGivenPart(tokens, first, last) || isPartOfTitle(here, next) ? last + 1 : undefined
  return connected(tokens, first, last)
}

/** "Ryu Min-seok", "Tsai Ing-wen": a given name's second part after a family name of East Asia. */
const isGivenPart = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first &&
  familyNames.has(tokens[last - 1]?.lower ?? '') &&
  /^\p{Lu}\p{Ll}{0,5}$/u.test(tokens[last]?.text ?? '') &&
  /^\p{Ll}{2,6}$/u.test(tokens[last + 1]?.text ?? '')

/** "Mayor-elect", "Vice-chancellor". */
const isPartOfTitle = ({ lower: here }: Token, { lower: next }: Token): boolean =>
  (titleTails.has(next) && titleHeads.has(here)) || (/^(?:vice|pro|deputy|co)$/.test(here) && titleHeads.has(next))

const isLegalForm = ({ lower, text }: Token): boolean =>
  legalForms.has(lower) && lower !== 'pa'
    ? /^\p{Lu}/u.test(text) || /^(?:plc|gmbh)$/.test(text)
    : // "Dover, Pa." lies in Pennsylvania.
      lower === 'pa' && text !== 'Pa'

const isAbbreviated = ({ text, tags }: Token): boolean =>
  /^(?:[A-Z]|St|Ft|Mt|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Lt|Sgt|Capt|Rev|Jr|Sr|U\.?S|U\.?K|D\.?C|Dept|Bros)$/.test(
    text,
  ) ||
  (tags.has('Honorific') && /^\p{Lu}/u.test(text))

/** "U.S. District Court, Northern District of Georgia". */
function isCourtDistrict(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  return (
    /^(?:Court|Division)$/.test(tokens[last]?.text ?? '') &&
    last > first &&
    /^,\s$/.test(next?.gap ?? '') &&
    /^(?:Northern|Southern|Eastern|Western|Central|Middle|District)$/.test(next?.text ?? '')
  )
}

/** The words "of", "for", "and", "&", "the" inside a name, with the name-like word they lead to. */
function connected(tokens: readonly Token[], first: number, last: number): number | undefined {
  const [here, link, after] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (here === undefined || link === undefined || after === undefined || /[^\s]/.test(after.gap)) return undefined
  const toName = startsName(after)
  if (link.lower === 'in' && after.lower === 'charge' && toName) return last + 2
  if (/^(?:&|\+)$/.test(link.text)) return toName ? last + 2 : undefined
  if (link.text === 'et' && after.lower === 'al') return last + 2
  if (/^(?:of|for|on|de|del|des|du|da|das|do|dos|di|la|van|von|der|den|bin|al|el|y)$/.test(link.lower)) {
    const target =
      /^(?:the|de|la|der|den)$/.test(after.lower) && tokens[last + 3]?.nameLike === true
        ? last + 3
        : toName
          ? last + 2
          : undefined
    if (target === undefined) return undefined
    if (/^(?:van|von|der|den|bin|al|el|de|del|da|das|do|dos|di|la)$/.test(link.lower))
      return here.tags.has('Date') || (link.lower === 'do' && here.initial && here.tags.has('QuestionWord'))
        ? undefined
        : target
    if (/^(?:state|commonwealth)$/.test(here.lower) && last > first && tokens[last - 1]?.lower !== 'the')
      return undefined
    if (link.lower === 'of') return takesOf(here) ? target : undefined
    if (link.lower === 'on' && !takesOn.test(here.lower)) return undefined
    return takesOf(here) && !usStates.has(here.lower) ? target : undefined
  }
  if (link.lower === 'and' && toName) return joinsAnd(tokens, first, last) ? last + 2 : undefined
  return undefined
}

/** "Commission on …" is a name, "Northwind Care on …" none. */
const takesOn =
  /^(?:commission|committee|council|conference|institute|center|centre|office|task force|force|board|subcommittee|forum|panel)$/

const takesOf = ({ lower, text }: Token): boolean =>
  ofHeads.has(lower) ||
  lower === 'pleas' ||
  /^(?:Attorney|Secretary|Director|Head|Chancellor|Chief|Minister|Commissioner|Ombudsman|Professor|Vice|President|VP|General|Superintendent|Dean|Clerk|Register|Recorder|Registrar|Speaker|Provost|Manager)$/.test(
    text,
  ) ||
  isOfAcronym(text)

const isOfAcronym = (text: string): boolean =>
  /^[A-Z]{3,5}$/.test(text) && !postNouns.has(text.toLowerCase()) && !legalForms.has(text.toLowerCase())

/** "and" is inside a name when the name so far asks for more ("Department of Health and …") or a head follows both. */
function joinsAnd(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1)
  const next = tokens[last + 2]
  if (next === undefined) return false
  if (words.some(({ lower }, i) => lower === 'of' && i > 0 && openHeads.test(words[i - 1]?.lower ?? '')))
    return !/^(?:State|Federal)$/.test(next.text) && !isPlaceWord(next)
  if (words.length !== 1 && !weakHeads.has(words.at(-1)?.lower ?? '')) return false
  const head = tokens[last + 3]
  const ends = head !== undefined && head.gap === ' ' && head.nameLike && pairHeads.test(head.lower)
  return (ends || pairHeads.test(next.lower)) && (isCommonWord(words.at(-1)) || legalForms.has(head?.lower ?? ''))
}

const openHeads =
  /^(?:department|office|ministry|bureau|centers|centres|division|institutes?|secretary|committee|board|college|agency|commission|school)$/
const pairHeads =
  /^(?:commission|administration|services?|agency|authority|medicine|committee|board|department|llp|llc|inc|associates|clinics?|hospitals?|centers?|center|company|sons|affairs|sciences|technology|welfare|security|surgery|standards)$/

/** "Maine", "New York", "Dutch", "Texas's": whose attorney general or authority the next words may name. */
const isOfLand = (tokens: readonly Token[], first: number, last: number): boolean => {
  const key = keyOf(tokens, first, last)
  if (knownName(key)?.kind === 'PLACE' || peoples.has(key)) return true
  return tokens[last] !== undefined && isPlaceWord(tokens[last])
}

/** "Marrowville police", "the Alder Falls fire department": no lexicon knows all towns. "told KQRA police were" names an outlet. */
const isOfTown = (tokens: readonly Token[], first: number, last: number, { role, last: end }: PublicBody): boolean =>
  (role === 'LAW_ENFORCEMENT' || /^(?:district|schools|council|board)$/.test(tokens[end]?.lower ?? '')) &&
  last - first < 3 &&
  tokens
    .slice(first, last + 1)
    .every(
      (token) =>
        /^\p{Lu}\p{Ll}+$/u.test(token.text) && !isDatePart(token) && !isFirstName(token) && !orgHeads.has(token.lower),
    ) &&
  (tokens[first]?.initial !== true || (first < last && !sentenceStarters.has(tokens[first]?.lower ?? '')))

const isPlaceWord = ({ lower }: Token): boolean => knownName(lower)?.kind === 'PLACE' || usStates.has(lower)

const isCommonWord = (token: Token | undefined): boolean =>
  token !== undefined && (orgHeads.has(token.lower) || !token.tags.has('Person')) && /^\p{Lu}\p{Ll}+$/u.test(token.text)
