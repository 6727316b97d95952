/** The last words of a company's registered name: they tell its legal form, not who it is. */
const legalForms = new Set(
  'inc incorporated llc llp lp ltd limited corp corporation co company plc gmbh ag sa nv bv ab as oy pty pc pllc'.split(
    ' ',
  ),
)

/** Lower case, without marks on letters and possessives; whatever is no letter or digit becomes one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What two writings of one name share: "The Northwind Clinics, Inc." and "northwind clinics" fold alike. */
export function foldName(name: string): string {
  const words = foldText(name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')).split(' ')
  const bare = withoutLegalForm(words[0] === 'the' ? words.slice(1) : words)
  return bare.join(' ') || words.join(' ') || name.trim().toLowerCase()
}

/** Among the names of one thing the best to show sorts first: written in mixed case, then short, then by code point. */
export function nameOrder(name: string): string {
  const plain = name === name.toLowerCase() || (name.length > 5 && name === name.toUpperCase())
  return `${plain ? 1 : 0} ${String(name.length).padStart(4, '0')} ${name}`
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  return words.length > 1 && last !== undefined && legalForms.has(last) ? withoutLegalForm(words.slice(0, -1)) : words
}
