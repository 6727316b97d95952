/** Texts that stall or kill a tagger when nobody guards it: each a piece to repeat. */
const hostilePieces: readonly string[] = [
  '--\n',
  '. ',
  'Mr. ',
  '.',
  '!',
  'Jan. 5 ',
  'U.S. ',
  'J. K. ',
  'e.g. i.e. ',
  'Acme Inc. ',
  'a.',
  'word ',
  'he said "yes" and ',
  '1st march 2020 ',
  '(',
  '"',
  ',',
  '-',
  "'",
  '\u0000',
  '😀',
  'Bank of ',
  '“ ',
  '” ',
  '(a ',
  ', ',
  '\u200b',
  '\u202e',
  '数据',
  'e\u0301',
  '\ud800',
  '<p>',
  '{"a":1},',
  'QUJD',
  'https://example.org/a?b=c ',
  'a-a-',
  '1,1,',
  ' ',
  '\n',
  '• ',
  'a,b,c\n',
  'and and ',
  'No. 1 ',
  '$1 ',
  '1 million ',
  'names, ',
  'names and ',
  'said ',
  'said X, ',
  '“a,” said B. ',
  'X Y Z ',
  'The X of Y of ',
  'between 1 and ',
  'from May 1 to ',
  'January ',
  '2020 ',
  'not ',
  'may have ',
  'according to ',
  'Northwind Inc. sued Birch LLC, ',
  'it they he she ',
  "X's ",
  'aaaaaaaaaaaaaaaa',
  '0123456789',
  '%',
  '$',
  '№ ',
  '\u00a0',
  '\r\n',
  '\t',
  ';',
  ':',
  '?',
  '[',
  ']',
  '…',
  'ß',
  'Ａ',
  'İ ',
]

/** A piece repeated and cut to a length in UTF-16 units. */
const repeatTo = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

/** Words without any mark, different each time and the same in every run. */
function wordsWithoutMarks(units: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zy']
  let text = ''
  for (let seed = 1; text.length < units; seed = (seed * 48_271) % 2_147_483_647) {
    text += `${syllables[seed % 10] ?? ''}${syllables[(seed >> 4) % 10] ?? ''}${syllables[(seed >> 8) % 10] ?? ''} `
  }
  return text.slice(0, units)
}

export interface HostileText {
  readonly name: string
  readonly make: (units: number) => string
}

export const hostileTexts: readonly HostileText[] = [
  ...hostilePieces.map((piece) => ({ name: JSON.stringify(piece), make: (units: number) => repeatTo(piece, units) })),
  { name: 'words without marks', make: wordsWithoutMarks },
  { name: 'WORDS WITHOUT MARKS', make: (units) => wordsWithoutMarks(units).toUpperCase() },
  {
    name: 'Words Without Marks',
    make: (units) => wordsWithoutMarks(units).replace(/\b\w/g, (letter) => letter.toUpperCase()),
  },
]
