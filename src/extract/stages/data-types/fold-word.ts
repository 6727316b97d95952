const irregular: ReadonlyMap<string, string> = new Map([
  ['cookies', 'cookie'],
  ['movies', 'movie'],
  ['selfies', 'selfie'],
  ['children', 'child'],
  ['sizes', 'size'],
  ['spouses', 'spouse'],
  ['houses', 'house'],
  ['causes', 'cause'],
  ['licences', 'license'],
  ['licence', 'license'],
])

/** A word without plural and possessive marks: "addresses", "drivers’" and "driver's" lose them; lower case. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (lower.length < 3 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return /(?:ss|ch|sh|x|z|us)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}
