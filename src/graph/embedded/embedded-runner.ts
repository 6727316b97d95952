import grafeo from '@grafeo-db/js'
import type { GrafeoDB as Database } from '@grafeo-db/js'
import { BreachGraphError } from '../../errors.ts'
import type { CypherFiles } from '../cypher-files.ts'
import type { CypherRunner, Row, Statement, WriteCounters } from '../cypher-runner.ts'
import { statementsOf } from '../schema-statements.ts'

const { GrafeoDB } = grafeo
const tries = 5

/** Grafeo in this process: in a file, or in memory where `path` is null. One process holds a file at a time. */
export class EmbeddedRunner implements CypherRunner {
  readonly engine: string
  readonly location: string
  readonly #database: Database
  readonly #path: string | null
  readonly #cypher: CypherFiles
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor(path: string | null, cypher: CypherFiles) {
    this.#path = path
    this.#cypher = cypher
    this.#database = open(path)
    this.engine = `Grafeo ${this.#database.version()}`
    this.location = path ?? 'memory'
  }

  async read({ query, params = {} }: Statement): Promise<readonly Row[]> {
    return (await this.#database.executeCypher(this.#cypher.text(query), params)).toArray() as readonly Row[]
  }

  /** Grafeo refuses concurrent writers ("Write conflict"), so each waits for the one before. */
  write(statements: readonly Statement[]): Promise<WriteCounters> {
    return this.#queue(() => this.#retry(statements, tries))
  }

  applySchema(): Promise<void> {
    return this.#queue(async () => {
      for (const statement of statementsOf(this.#cypher.text('schema'))) await this.#database.executeCypher(statement)
    })
  }

  async close(): Promise<void> {
    await this.#queue(async () => {
      if (this.#path !== null) this.#database.walCheckpoint() // else the next to open replays the whole log
      this.#database.close()
    })
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#lastWrite.then(work)
    this.#lastWrite = done.catch(() => undefined)
    return done
  }

  async #retry(statements: readonly Statement[], left: number): Promise<WriteCounters> {
    try {
      return await this.#transact(statements)
    } catch (error) {
      if (!isConflict(error)) throw error
      if (left <= 1) throw new BreachGraphError('STORE_CONFLICT', this.location, { cause: error })
      return this.#retry(statements, left - 1)
    }
  }

  async #transact(statements: readonly Statement[]): Promise<WriteCounters> {
    const transaction = this.#database.beginTransaction()
    try {
      const counted = { nodesCreated: 0, relationshipsCreated: 0 }
      for (const { query, params = {} } of statements) {
        const { counters } = await transaction.executeCypher(this.#cypher.text(query), params)
        counted.nodesCreated += counters.nodesCreated
        counted.relationshipsCreated += counters.edgesCreated
      }
      transaction.commit()
      return counted
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }
}

function open(path: string | null): Database {
  try {
    return GrafeoDB.create(path)
  } catch (error) {
    const inUse = /\block/i.test(String(error))
    throw new BreachGraphError(inUse ? 'STORE_IN_USE' : 'STORE_INVALID', path ?? 'memory', { cause: error })
  }
}

/** A GQL status of class 40: the transaction was rolled back, and may be tried again. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'gqlStatus' in error && String(error.gqlStatus).startsWith('40')
}
