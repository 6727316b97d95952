/** Word classes by name, each a list of rows of words: `{ notify: ['notified', 'sent notices to'] }`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** Words and label codes, as `codeWord` spells them. */
export type WordSet = ReadonlySet<string>
