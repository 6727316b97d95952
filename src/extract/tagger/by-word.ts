import { firstMet, rememberedTags } from './fast-regexes.ts'
import { addTags } from './implied-tags.ts'
import { Memory } from './memory.ts'
import { ownOf, type PreTaggerWorld, type Table, type Terms } from './pre-tagger-model.ts'
import { setTag, type TaggedTerm, type Tags } from './set-tag.ts'
import { tagYear } from './years.ts'

/** What is told of a word by its letters alone. */
interface Told {
  /** "Noun|Verb": which of two tags it may have. */
  readonly sense: string | undefined
  readonly bySuffix: Tags | undefined
  readonly byPrefix: Tags | undefined
}

type Tag = (term: TaggedTerm) => void

/** Makes the part of the tagger's first pass that looks at each word by itself, but for its year. */
export function taggerByWord(world: PreTaggerWorld, addImplied: Tag): (terms: Terms, isYelling: boolean) => void {
  const { two } = world.model
  const told = new Memory((word): Told => ({
    sense: senseOf(word, two.switches),
    bySuffix: bySuffix(word, two.suffixPatterns),
    byPrefix: byPrefix(word, two.prefixPatterns),
  }))
  const tagByRegexes = taggerByRegexes(world)
  return (terms, isYelling) => {
    for (const [at, term] of terms.entries()) {
      if (term.frozen === true) continue
      const { sense, bySuffix: ofSuffix, byPrefix: ofPrefix } = told.of(term.normal)
      if (sense !== undefined) term.switch = sense
      if (!isYelling) tagByCase(term, addImplied)
      if (term.tags.size === 0) {
        const tags = ofSuffix ?? (term.implicit ? told.of(term.implicit).bySuffix : undefined)
        if (tags !== undefined) addTags(term, tags)
      }
      tagByRegexes(term)
      if (term.tags.size === 0 && ofPrefix !== undefined) addTags(term, ofPrefix)
      tagYear(terms, at)
    }
  }
}

const prefix = /^(?:under|over|mis|re|un|dis|semi)-?/

/** That of "strike" is that of "restrike" too. */
function senseOf(word: string, switches: Table<string>): string | undefined {
  const own = ownOf(switches, word)
  if (own !== undefined || !prefix.test(word)) return own
  const stem = word.replace(prefix, '')
  return stem.length > 3 ? ownOf(switches, stem) : undefined
}

const LONGEST = 7

function bySuffix(word: string, patterns: readonly Table<Tags>[]): Tags | undefined {
  for (let count = Math.min(LONGEST, word.length - 1); count > 1; count -= 1) {
    const tags = ownOf(patterns[count] ?? {}, word.slice(-count))
    if (tags !== undefined) return tags
  }
  return undefined
}

function byPrefix(word: string, patterns: readonly Table<Tags>[]): Tags | undefined {
  for (let count = Math.min(LONGEST, word.length - 3); count > 2; count -= 1) {
    const tags = ownOf(patterns[count] ?? {}, word.slice(0, count))
    if (tags !== undefined) return tags
  }
  return undefined
}

const capital = /^\p{Lu}/u
const titleCase = /^\p{Lu}[\p{Ll}'’]/u
const noName: readonly string[] = ['Date', 'Month', 'WeekDay', 'Unit', 'Expression']
const roman = /^(?=[IVXLCDM]*[IVX])(?=..)M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const notRoman: ReadonlySet<string> = new Set(['li', 'dc', 'md', 'dm', 'ml'])

/** A capital inside of a sentence makes a name, "XVII" a number. */
function tagByCase(term: TaggedTerm, addImplied: Tag): void {
  const { text, normal, tags } = term
  if (!capital.test(text)) return
  const isInside = (term.index?.[1] ?? 0) !== 0
  if (isInside && titleCase.test(text) && !/[0-9]/.test(text)) {
    if (noName.some((tag) => tags.has(tag)) || /["']$/.test(term.pre) || normal === 'the') return
    addImplied(term)
    if (!tags.has('Noun')) tags.clear()
    addTags(term, 'ProperNoun')
  } else if (roman.test(text) && !notRoman.has(normal)) addTags(term, 'RomanNumeral')
}

const apostrophe = /['‘’‛‵′`´]/

function taggerByRegexes(world: PreTaggerWorld): Tag {
  const { regexText, regexNormal, regexNumbers, endsWith } = world.model.two
  const ofText = rememberedTags(regexText)
  const ofWord = rememberedTags(regexNormal)
  const ofNumber = rememberedTags(regexNumbers)
  return (term) => {
    const { text, pre, post } = term
    const word = term.machine || term.normal
    // "the boys' house".
    const isOpen = post !== ' ' && apostrophe.test(post) && !apostrophe.test(pre)
    let tags = ofText(isOpen ? text + post.trim() : text) ?? ofWord(word)
    if (tags === null && /[0-9]/.test(word)) tags = ofNumber(word)
    if (tags === null && term.tags.size === 0) tags = firstMet(ownOf(endsWith, word.slice(-1)) ?? [], word)
    if (tags !== null) setTag([term], tags, world)
  }
}
