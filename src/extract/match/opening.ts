import type { Unit } from './labelled-sentence.ts'

/** What a match begins with: one of these words or label codes, or a word of one of these parts of speech; null: anything. */
export type Opening = { readonly words: ReadonlySet<string>; readonly letters: string } | null

export const anyUnit: Opening = null
export const noUnit: Opening = { words: new Set(), letters: '' }

export function eitherOf(openings: readonly Opening[]): Opening {
  const words = new Set<string>()
  let letters = ''
  for (const opening of openings) {
    if (opening === null) return null
    for (const word of opening.words) words.add(word)
    letters += opening.letters
  }
  return { words, letters }
}

/** Whether a match may begin with a unit. */
export function mayOpen(opening: Opening, unit: Unit | undefined): boolean {
  if (opening === null || unit === undefined) return true
  return opening.words.has(unit.word) || (opening.letters !== '' && opening.letters.includes(unit.code.at(-1) ?? ' '))
}
