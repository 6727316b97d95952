/** The largest text that is read as one article, in UTF-16 units. */
export const MAX_TEXT_UNITS = 2_000_000

/** A file of one article: the text in the widest encoding we take, so that it is refused by its size, not after reading. */
export const MAX_TEXT_BYTES = 2 * MAX_TEXT_UNITS

/** One JSON record: escapes may write a unit in six bytes. */
export const MAX_RECORD_BYTES = 6 * MAX_TEXT_UNITS
