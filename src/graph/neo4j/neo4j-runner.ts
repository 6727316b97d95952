import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { BreachGraphError } from '../../errors.ts'
import type { CypherFiles } from '../cypher-files.ts'
import type { CypherRunner, Row, Statement, WriteCounters } from '../cypher-runner.ts'
import { statementsOf } from '../schema-statements.ts'
import { toParameters } from './values.ts'

export interface Neo4jAddress {
  readonly uri: string
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

/** Milliseconds. Together they bound how long a server that is not there keeps anybody waiting: about ten seconds. */
const limits = { connectionTimeout: 5_000, connectionAcquisitionTimeout: 8_000, maxTransactionRetryTime: 8_000 }
const transactionLimit = { timeout: 60_000 }

/** Connects to Neo4j, or says in one error why not. */
export async function openNeo4jRunner(address: Neo4jAddress, cypher: CypherFiles): Promise<CypherRunner> {
  const { uri, username = 'neo4j', password, database = 'neo4j' } = address
  const credentials = password === undefined ? undefined : neo4j.auth.basic(username, password)
  const driver = connect(uri, () => neo4j.driver(uri, credentials, { ...limits, disableLosslessIntegers: true }))
  try {
    const { agent = 'Neo4j' } = await driver.getServerInfo({ database })
    return new Neo4jRunner({ driver, database, engine: agent.replace('/', ' '), location: uri }, cypher)
  } catch (error) {
    await driver.close()
    throw known(error, uri)
  }
}

interface Connection {
  readonly driver: Driver
  readonly database: string
  readonly engine: string
  readonly location: string
}

class Neo4jRunner implements CypherRunner {
  readonly engine: string
  readonly location: string
  readonly #connection: Connection
  readonly #cypher: CypherFiles

  constructor(connection: Connection, cypher: CypherFiles) {
    this.engine = connection.engine
    this.location = connection.location
    this.#connection = connection
    this.#cypher = cypher
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    const result = await this.#session((session) =>
      session.executeRead((transaction) => this.#run(transaction, statement), transactionLimit),
    )
    return result.records.map((record) => record.toObject())
  }

  async write(statements: readonly Statement[]): Promise<WriteCounters> {
    try {
      return await this.#transact(statements)
    } catch (error) {
      // Two that MERGE one key at once: the slower fails on the constraint, and finds the node when it tries again.
      if (!hasCode(error, 'Neo.ClientError.Schema.ConstraintValidationFailed')) throw error
      return this.#transact(statements)
    }
  }

  async applySchema(): Promise<void> {
    await this.#session(async (session) => {
      for (const statement of statementsOf(this.#cypher.text('schema'))) await session.run(statement)
    })
  }

  close(): Promise<void> {
    return this.#connection.driver.close()
  }

  async #transact(statements: readonly Statement[]): Promise<WriteCounters> {
    const results = await this.#session((session) =>
      // Sent together: one round trip, not one a statement.
      session.executeWrite(
        (tx) => Promise.all(statements.map((statement) => this.#run(tx, statement))),
        transactionLimit,
      ),
    )
    const counters = results.map((result) => result.summary.counters.updates())
    const sum = (key: 'nodesCreated' | 'relationshipsCreated'): number =>
      counters.reduce((total, counted) => total + counted[key], 0)
    return { nodesCreated: sum('nodesCreated'), relationshipsCreated: sum('relationshipsCreated') }
  }

  #run(transaction: ManagedTransaction, { query, params = {} }: Statement): ReturnType<ManagedTransaction['run']> {
    return transaction.run(this.#cypher.text(query), toParameters(params))
  }

  async #session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#connection.driver.session({ database: this.#connection.database })
    try {
      return await work(session)
    } catch (error) {
      throw known(error, this.location)
    } finally {
      await session.close()
    }
  }
}

function connect(uri: string, open: () => Driver): Driver {
  try {
    return open()
  } catch (error) {
    throw new BreachGraphError('STORE_INVALID', uri, { cause: error })
  }
}

const errorCodes = [
  // N/A is what the driver gives its own troubles, such as a server that takes a connection and never answers.
  [/^(?:ServiceUnavailable|SessionExpired|N\/A)$|DatabaseUnavailable/, 'STORE_UNAVAILABLE'],
  [/^Neo\.ClientError\.Security\./, 'STORE_AUTH_FAILED'],
  [/DatabaseNotFound/, 'STORE_INVALID'],
  [/^Neo\.TransientError\./, 'STORE_CONFLICT'],
] as const

/** The error in our words where it is one that a user can mend; else as it is. */
function known(error: unknown, uri: string): unknown {
  const code = errorCodes.find(([pattern]) => pattern.test(codeOf(error)))?.[1]
  return code ? new BreachGraphError(code, uri, { cause: error }) : error
}

function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
