/** How much of a question's words a quote holds: what decides between an answer and "no evidence". */

const stopWords = new Set(
  (
    'a an the of to in on at by for and or but is are was were be been has have had do does did it its that this these those ' +
    'they them their he she his her we our you your i with from as about not no will would can could'
  ).split(' '),
)

const stem = (word: string): string => word.replace(/(?:ies|ied|ing|ed|es|s|y)$/, '')

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem))
}

/** The part of the wanted content words that the text holds, 0 to 1; 0 where nothing is wanted. */
export function overlap(wanted: string, text: string): number {
  const words = [...contentWords(wanted)]
  const held = contentWords(text)
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length
}
