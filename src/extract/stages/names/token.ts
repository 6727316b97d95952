import { type Reading, type Sentence, sourceOf } from '../../reading.ts'
import { plainText } from '../../normalize.ts'

/** A word as the finder of names looks at it: without its possessive ending, with what parts it from the word before. */
export interface Token {
  readonly index: number
  /** As written, without "'s". */
  readonly text: string
  /** Lower case, straight apostrophes, no dots: what lexicons are asked with. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether "'s" or "s'" follows: whose the next words are. */
  readonly owner: boolean
  /** Whether its form can be a name's: "Acme", "AT&T", "eBay", "23andMe". */
  readonly nameLike: boolean
  /** Whether a capital says nothing here: the sentence or a quotation starts with it. */
  readonly initial: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly tags: ReadonlySet<string>
}

/** A sentence as tokens, and whether its capitals are evidence: in a heading in title case they are not. */
export interface TokenLine {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly capitalsCount: boolean
}

export function tokenLine(reading: Reading, sentence: Sentence): TokenLine {
  const source = sourceOf(reading, sentence)
  let last = sentence.start
  const tokens = sentence.terms.map((term, index): Token => {
    const gap = plainGap(source.slice(last, term.start))
    const written = term.text.replace(/['’]s?$/, '')
    const text = plainText(written)
    const start = term.start
    const cut = term.text.length - written.length
    const end = term.end - cut
    last = term.end
    return {
      index,
      text,
      lower: lexiconForm(text),
      start,
      end,
      owner:
        cut > 0
          ? term.tags.has('Possessive') || /s$/.test(term.text)
          : /^['’]/.test(term.post) && /s$/i.test(written) && term.tags.has('Possessive'),
      nameLike: isNameLike(text),
      initial: index === 0 || /[“"‘:•]\s*$|(?:^|\s)['(]$/.test(gap) || /^[.?!]/.test(gap.trim()),
      gap,
      tags: term.tags,
    }
  })
  return {
    sentence,
    tokens,
    capitalsCount:
      isByline(tokens) || !isTitleCase(tokens, isRunning(sentence, source.slice(sentence.start, sentence.end))),
  }
}

/** The form in which lexicons are asked: lower case, straight apostrophes, dots and hidden marks left out. */
export function lexiconForm(text: string): string {
  const lower = text.toLowerCase()
  return marked.test(lower) ? lower.replace(/[‘’]/g, "'").replace(/[.\u00ad\u200b-\u200f\ufeff]/g, '') : lower
}

const marked = /[‘’.\u00ad\u200b-\u200f\ufeff]/

const units = /^\d+(?:st|nd|rd|th|k|m|mn|bn|b|t|gb|tb|mb|kb|am|pm|s|x|p|g|bit|c|d|e|hr|hrs|mm|cm|km|kg|lb|ft)$/i

/** A capital, or a form that only names have: "eBay", "nVisium", "23andMe", "000webhost". */
function isNameLike(text: string): boolean {
  if (/^\p{Lu}{2,}s$/u.test(text)) return false
  // "S$58,000", "A$5.8": a sum, with its land before the sign.
  if (/^\p{Lu}{1,3}[$€£¥]\d/u.test(text)) return false
  if (/^\p{Lu}/u.test(text)) return !/^(?:[A-Z]\.?|https?:.*)$/.test(text) || /^[A-Z]\.?$/.test(text)
  if (/^\p{Ll}{1,2}\p{Lu}\p{L}/u.test(text)) return true
  return /^\d+\p{L}{2,}/u.test(text) && !units.test(text) && !/^\d+-|^0x/.test(text)
}

/** Blanks of every kind as one space; an empty line stays a line end, since no name crosses it. */
function plainGap(gap: string): string {
  if (gap === ' ') return gap
  const plain = plainText(gap)
  return /\n\s*\n/.test(gap) ? plain.replace(' ', '\n') : plain
}

/** A sentence of running text: it ends with a full stop, or brings the words that follow ("Commissioner Ann Roe said:"). */
const isRunning = (sentence: Sentence, words: string): boolean =>
  sentence.form === 'BODY' && /(?:\.["”’')]{0,4}|:)$/.test(words.slice(-5))

/** "(Reporting by …; Editing by …)", "By Jane Roe": capitals that name people. */
const isByline = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (i === 0 && /^(?:courtesy|photo|credit)$/.test(lower)) ||
      (lower === 'by' &&
        (i === 0 || /^(?:reporting|writing|editing|written|compiled|edited)$/.test(tokens[i - 1]?.lower ?? ''))),
  )

/** "Alder Clinics (Montana): 31,077", "Alder Clinics – 31,077 patients": a row of a list of names with their numbers. */
const isRow = (tokens: readonly Token[]): boolean =>
  tokens.slice(-4).some(({ gap, text }) => /^\)?(?::|\s[-–—])\s/.test(gap) && /^\d[\d,]*$/.test(text))

/** "Class counsel: Robin Hale of Alder & Venn LLP": the rows of a box of facts. */
const isFact = (tokens: readonly Token[]): boolean =>
  tokens.slice(1, 4).some(({ gap }, i) => /^:\s/.test(gap) && factLabels.has(tokens[i]?.lower ?? ''))

const factLabels: ReadonlySet<string> = new Set(
  'counsel contact contacts author court judge defendant defendants plaintiff plaintiffs attorney attorneys lawyer lawyers administrator reporter editor company organization organisation entity name'.split(
    ' ',
  ),
)

/** Most long words capitalized: a heading, whatever mark ends it. */
function isTitleCase(tokens: readonly Token[], running: boolean): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  if (tokens.length < 3 || long.length < 2) return false
  if (isRow(tokens) || isFact(tokens)) return false
  // A headline capitalizes its verbs; "Northwind Clinics was hacked." does not.
  if (running && tokens.some(({ text, tags }) => /^\p{Ll}/u.test(text) && tags.has('Verb'))) return false
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return capitals / long.length > (running ? 0.97 : tokens.length > 25 ? 0.85 : 0.7)
}

/** The words from `first` to `last`, both inside, with blanks of every kind as one space. */
export function textBetween(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]
    if (token === undefined) break
    const gap = i === first ? '' : token.gap.replace(/\s+/g, ' ')
    text += gap + token.text
  }
  return text
}
