import neo4j from 'neo4j-driver'
import type { CypherValue, Row } from '../cypher-runner.ts'

/** Parameters as Neo4j needs them: a JavaScript number travels as a float, which `LIMIT` refuses, so integers are told apart. */
export function toParameters(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toParameter(value)]))
}

function toParameter(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toParameter)
  return typeof value === 'object' && value !== null ? toParameters(value as Row) : value
}
