/** Every error a user can meet, by a code that never changes, with what to do about it. */
export const errorCodes = {
  FILE_NOT_FOUND: 'There is no such file.',
  NOT_A_FILE: 'That is a directory; name the files in it.',
  FILE_UNREADABLE: 'The file cannot be read.',
  FILE_TYPE_UNKNOWN: 'Supported are .txt, .md, .json, .jsonl and - for standard input.',
  ARTICLE_INVALID: 'The record is not an article: it needs a "text" that is a string.',
  ARTICLE_EMPTY: 'The text is empty.',
  ARTICLE_BINARY: 'The content is not text.',
  ARTICLE_TOO_LARGE: 'The text is larger than 2 MB; split it into articles.',
  EXTRACTION_FAILED: 'Reading the text took more time or memory than an article may have; it was left out.',
  LANGUAGE_UNSUPPORTED: 'The text does not look English, the one language that is read.',
  STORE_IN_USE: 'Another process holds the store; use its address with --server.',
  STORE_UNAVAILABLE: 'The graph store cannot be reached.',
  STORE_AUTH_FAILED: 'The graph store refused the name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.',
  STORE_INVALID: 'The store is not one this version can open.',
  STORE_CONFLICT: 'The store refused the write after several tries; try again.',
  SERVER_UNAVAILABLE: 'No breachgraph server answers at that address.',
  PORT_IN_USE: 'The port is taken; choose another with --port.',
  BAD_USER_INPUT: 'An argument is outside what is allowed.',
  NOT_FOUND: 'There is no such thing in the graph.',
  USAGE: 'The command line is not understood.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** The one error class of ours. `message` is the code's advice, with the particulars in front. */
export class BreachGraphError extends Error {
  override readonly name = 'BreachGraphError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, particulars?: string, options?: ErrorOptions) {
    super(particulars === undefined ? errorCodes[code] : `${particulars}: ${errorCodes[code]}`, options)
    this.code = code
  }
}
