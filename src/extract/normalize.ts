// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

const plain = /^[!-~]*$/

/** A text as it reads: without the marks that nobody sees, each blank one space, apostrophes straight. */
export function plainText(text: string): string {
  // Most words are asked about one at a time, and hold nothing to change.
  return plain.test(text) ? text : text.replace(hidden, '').replace(/\s+/g, ' ')
}

/** A name as ids and comparisons spell it: no accents, lower case, letters and digits joined by hyphens. */
export function foldName(name: string): string {
  return name
    .replace(hidden, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
