import { groupBy } from '../group-by.ts'
import type { WordSet } from './need-sets.ts'
import { anyUnit, eitherOf, noUnit, type Opening } from './opening.ts'
import type { WordClasses } from '../rules/rule.ts'

const tokens = /\s+|@\(|\{[\w-]+\}|\[[^\]]+\]|<\w+:|>|\(|\)|\||[?*+]|\.\.\.|\.\.|#[A-Z]+|[^\s{}[\]<>()|?*+]+/gy

/** Reads the source of a pattern into the pieces of a regular expression. */
export class PatternParser {
  readonly #tokens: readonly string[]
  readonly #classes: WordClasses
  #at = 0

  constructor(source: string, classes: WordClasses) {
    this.#tokens = [...source.matchAll(tokens)].map(([token]) => token).filter((token) => token.trim() !== '')
    this.#classes = classes
    if (this.#tokens.join('') !== source.replace(/\s+/g, '')) throw new Error(`pattern not understood: ${source}`)
  }

  parse(): PatternPart {
    const part = this.#alternatives()
    if (this.#at < this.#tokens.length) throw new Error(`unexpected ${this.#tokens[this.#at]} in a pattern`)
    return part
  }

  #alternatives(): PatternPart {
    const rows = [this.#row()]
    while (this.#tokens[this.#at] === '|') {
      this.#at += 1
      rows.push(this.#row())
    }
    return rows.length === 1 && rows[0] !== undefined ? rows[0] : anyOf(rows)
  }

  #row(): PatternPart {
    let row: PatternPart = nothing
    for (
      let token = this.#tokens[this.#at];
      token !== undefined && !/^[)|>]$/.test(token);
      token = this.#tokens[this.#at]
    ) {
      this.#at += 1
      row = joined(row, this.#quantified(this.#element(token)))
    }
    return row
  }

  #quantified(element: PatternPart): PatternPart {
    const quantifier = this.#tokens[this.#at] ?? ''
    if (!/^[?*+]$/.test(quantifier)) return element
    this.#at += 1
    const regex = `(?:${element.regex})${quantifier}`
    return quantifier === '+' ? { ...element, regex } : { ...element, regex, needs: [], isOptional: true }
  }

  #element(token: string): PatternPart {
    if (token === '(') return wrapped('(?:', this.#until(')'))
    if (token === '@(') return oneUnit(this.#until(')'))
    if (token.startsWith('<')) return wrapped(`(?<${token.slice(1, -1)}>`, this.#until('>'))
    if (token.startsWith('{')) return classPart(token.slice(1, -1), this.#classes)
    if (token.startsWith('[')) return mentionPart(token.slice(1, -1))
    if (token.startsWith('#')) return letterPart(token.slice(1))
    if (token === '..') return gap('(?:[^ ]+_[A-Z] |[A-Z]+~\\d+ ){0,3}?')
    if (token === '...') return gap('(?:[^ ;:"]+ ){0,12}?')
    return mark.test(token) ? { ...rowsPart([token]), needs: [] } : rowsPart(spellings(token))
  }

  #until(close: string): PatternPart {
    const inside = this.#alternatives()
    if (this.#tokens[this.#at] !== close) throw new Error(`a pattern lacks its ${close}`)
    this.#at += 1
    return inside
  }
}

/** A piece of the regular expression, with sets of words: one of each must stand in the sentence for it to match. */
export interface PatternPart {
  readonly regex: string
  readonly needs: readonly WordSet[]
  readonly opening: Opening
  /** It may match no unit at all: a match begins with what follows. */
  readonly isOptional: boolean
}

const nothing: PatternPart = { regex: '', needs: [], opening: noUnit, isOptional: true }

const gap = (regex: string): PatternPart => ({ regex, needs: [], opening: anyUnit, isOptional: true })

const letterPart = (letters: string): PatternPart => ({
  regex: `[^ ]+_[${letters}] `,
  needs: [],
  opening: { words: new Set(), letters },
  isOptional: false,
})

const wrapped = (open: string, part: PatternPart): PatternPart => ({ ...part, regex: `${open}${part.regex})` })

/** A lookahead is not tried again once it held, and what it held for takes one unit in one way only. */
const oneUnit = ({ regex, needs, opening, isOptional }: PatternPart): PatternPart => ({
  regex: `(?=${regex})[^ ]+ `,
  needs,
  opening: isOptional ? anyUnit : opening,
  isOptional: false,
})

const joined = (a: PatternPart, b: PatternPart): PatternPart => ({
  regex: a.regex + b.regex,
  needs: [...a.needs, ...b.needs],
  opening: a.isOptional ? eitherOf([a.opening, b.opening]) : a.opening,
  isOptional: a.isOptional && b.isOptional,
})

/** Words select better than label codes, few better than many, and what every breach is told with selects little. */
export const rarestFirst = (needs: readonly WordSet[]): readonly WordSet[] =>
  [...needs].sort((a, b) => cost(a) - cost(b))

const cost = (needs: WordSet): number => {
  let sum = 0
  for (const word of needs) sum += /^[A-Z]+$/.test(word) ? 300 : common.has(word) ? 100 : ofTheField.has(word) ? 20 : 1
  return sum
}

const common: ReadonlySet<string> = new Set(
  'the a an of to in on by for with and or that its is are was were be been has have had at from as it'.split(' '),
)

const ofTheField: ReadonlySet<string> = new Set(
  'breach breaches breached data incident attack attacks said says information security company not hack hacked'.split(
    ' ',
  ),
)

/** Of each row one set is kept, the rarest; a row without any makes the whole without need. */
function anyOf(rows: readonly PatternPart[]): PatternPart {
  const regex = `(?:${rows.map((row) => row.regex).join('|')})`
  const rarest = rows.flatMap(({ needs }) => rarestFirst(needs).slice(0, 1))
  return {
    regex,
    needs: rarest.length < rows.length ? [] : [new Set(rarest.flatMap((set) => [...set]))],
    opening: eitherOf(rows.map((row) => row.opening)),
    isOptional: rows.some((row) => row.isOptional),
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const mark = /^[,;:.?"/()-]$/

/** A mark stands for itself, a word for itself with any part of speech. */
function wordRegex(word: string): string {
  return mark.test(word) ? `${escape(word)} ` : `${escape(word.toLowerCase())}_[A-Z] `
}

function classPart(name: string, classes: WordClasses): PatternPart {
  const rows = classes[name]
  if (rows === undefined) throw new Error(`no word class {${name}}`)
  return rowsPart([...new Set(rows.flatMap(spellings))])
}

function rowsPart(rows: readonly string[]): PatternPart {
  // Longest first: "has been" must not be cut short by "has".
  const sorted = [...rows].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return {
    regex: oneOf(sorted.map((row) => row.split(' ').map(wordRegex))),
    needs: [new Set(rows.map(rarestWord))],
    opening: { words: new Set(rows.map(firstWord)), letters: '' },
    isOptional: false,
  }
}

/** The tagger leaves "e-mail" whole, and cuts "break-in" in two. */
export const spellings = (row: string): readonly string[] =>
  /[\p{L}\p{N}]-\p{L}/u.test(row) ? [row, row.replace(/(?<=[\p{L}\p{N}])-(?=\p{L})/gu, ' ')] : [row]

/** Rows of units as one alternation that asks for a first letter once, and for a first word once: far fewer ways to try. */
function oneOf(rows: readonly (readonly string[])[]): string {
  const byLetter = groupBy(rows, ([first = '']) => (/^[a-z]/.test(first) ? first.slice(0, 1) : ''))
  const letters = [...byLetter].map(([letter, own]) => {
    const words = [...groupBy(own, ([first = '']) => first)].map(
      ([first, same]) => first.slice(letter.length) + oneOfRests(same.map((row) => row.slice(1).join(''))),
    )
    return words.length === 1 ? `${letter}${words[0]}` : `${letter}(?:${words.join('|')})`
  })
  return `(?:${letters.join('|')})`
}

const oneOfRests = (rests: readonly string[]): string =>
  rests.length === 1 ? (rests[0] ?? '') : `(?:${rests.join('|')})`

const rarestWord = (row: string): string =>
  row
    .toLowerCase()
    .split(' ')
    .sort((a, b) => b.length - a.length)[0] ?? row

const firstWord = (row: string): string => row.toLowerCase().split(' ', 1)[0] ?? row

function mentionPart(inside: string): PatternPart {
  const [labels = '', role] = inside.split(':')
  const list = labels.endsWith('+')
  const codes = labels.replace(/\+$/, '')
  const one = `(?:${codes})~\\d+ `
  const item = list
    ? `${one}(?:(?:, (?:and_[A-Z] |or_[A-Z] )?|and_[A-Z] |or_[A-Z] |& )(?:also_[A-Z] )?(?:(?:to|with)_[A-Z] )?(?:(?:the|its|their|a|an|several|other)_[A-Z] (?:[a-z-]+_[ANP] ){0,3}(?:, )?)?${one})*`
    : one
  const words = new Set(codes.split('|'))
  return {
    regex: role === undefined ? item : `(?<${role}>${item})`,
    needs: [words],
    opening: { words, letters: '' },
    isOptional: false,
  }
}
