import { foldText } from './fold-name.ts'

const stopWords = new Set(
  (
    'a an and are as at be been but by did do does for from had has have he her his how i if in is it its of on or our ' +
    'she so that the their them they this to was we were what when which who will with you your said say says'
  ).split(' '),
)

/** Text as it is searched: folded, with a space at both ends, so that `' ' + word` finds the start of a word. */
export function searchable(text: string): string {
  return ` ${foldText(text)} `
}

/** What to look for in searchable text, one needle a word that bears meaning: "breaches" also finds "breach". */
export function needlesOf(words: string): readonly string[] {
  const all = [...new Set(foldText(words).split(' ').filter(Boolean))]
  const telling = all.filter((word) => !stopWords.has(word))
  return [...new Set((telling.length > 0 ? telling : all).map(needle))]
}

/** The words as they stand, one after another. What holds no word is found nowhere. */
export function phraseNeedle(words: string): string {
  return ` ${foldText(words) || words}`
}

// A short word must stand alone ("not" is no start of "nothing" that anybody asks for); a long one may go on.
function needle(word: string): string {
  return word.length < 4
    ? ` ${word} `
    : ` ${word.length > 4 ? word.replace(/(?<=ss|x|z|ch|sh)es$|(?<![su])s$/, '') : word}`
}
