import { hidden } from './hidden.ts'

const allHidden = new RegExp(`${hidden.source}+`, 'g')

const unlikePlain = /[^ -~]| {2}/
const ascii = /^[ -~]*$/

/** A text as it reads: without the marks that nobody sees, each blank one space, apostrophes straight. */
export function plainText(text: string): string {
  // Most words hold nothing to change.
  return !unlikePlain.test(text) ? text : text.replace(allHidden, '').replace(/\s+/g, ' ')
}

/** A name as ids and comparisons spell it: no accents, lower case, letters and digits joined by hyphens. */
export function foldName(name: string): string {
  const letters = ascii.test(name) ? name : name.replace(allHidden, '').normalize('NFKD').replace(/\p{M}/gu, '')
  return letters
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
