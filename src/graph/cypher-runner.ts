/** A plain value an engine can give or take: never an engine's own type. */
export type CypherValue =
  string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue }
export type Row = { readonly [key: string]: CypherValue }

/** A statement by the name of its file in `cypher/`, with exactly the parameters its text names. */
export interface Statement {
  readonly query: string
  readonly params?: Row
}

/** What a write did, by the database's own counters. */
export interface WriteCounters {
  readonly nodesCreated: number
  readonly relationshipsCreated: number
}

/** What a graph engine must do for us. Adapters: `embedded/`, `neo4j/`. */
export interface CypherRunner {
  /** Name and version, and where it is: for people, never to tell engines apart. */
  readonly engine: string
  readonly location: string
  /** Plain rows: strings, numbers, booleans, null, lists and maps; never an engine's own types. */
  read(statement: Statement): Promise<readonly Row[]>
  /** All statements in one transaction, or none. It may run twice after a conflict, so each must be safe to repeat. */
  write(statements: readonly Statement[]): Promise<WriteCounters>
  /** Constraints and indexes; safe to run again. */
  applySchema(): Promise<void>
  close(): Promise<void>
}
