import type { Sentence } from '../../reading.ts'

/** The sentence of the text that holds a place. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const sentence = sentences[middle]
    if (sentence?.in === 'title' || (sentence?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
