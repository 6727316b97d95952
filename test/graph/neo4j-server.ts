import { Neo4jContainer } from '@testcontainers/neo4j'
import { getContainerRuntimeClient } from 'testcontainers'
import type { Neo4jAddress } from '../../src/graph/neo4j/neo4j-runner.ts'

/** A Neo4j to test against, or in one line why there is none. */
export interface Neo4jServer {
  readonly address: Neo4jAddress | null
  readonly missing: string | null
  readonly stop: () => Promise<void>
}

const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_IMAGE, BREACHGRAPH_TEST_NEO4J } =
  process.env

/** `NEO4J_TEST_URI` where it is set, which is emptied; else a container. With BREACHGRAPH_TEST_NEO4J=required none is an error. */
export async function findNeo4j(): Promise<Neo4jServer> {
  if (NEO4J_TEST_URI) {
    const address = { uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD }
    return { address, missing: null, stop: () => Promise.resolve() }
  }
  const server = await startContainer(NEO4J_TEST_IMAGE ?? 'neo4j:5.26-community')
  if (server.missing !== null && BREACHGRAPH_TEST_NEO4J === 'required') throw new Error(`Neo4j: ${server.missing}`)
  if (server.missing !== null) console.warn(`Neo4j is not tested: ${server.missing}`)
  return server
}

async function startContainer(image: string): Promise<Neo4jServer> {
  try {
    await getContainerRuntimeClient()
  } catch {
    return none('no NEO4J_TEST_URI, and no container engine answers')
  }
  try {
    const container = await new Neo4jContainer(image).withPassword('test-only-password').start()
    const address = {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
    }
    return { address, missing: null, stop: async () => void (await container.stop()) }
  } catch (error) {
    return none(`no NEO4J_TEST_URI, and ${image} does not start: ${String(error).split('\n')[0]}`)
  }
}

function none(missing: string): Neo4jServer {
  return { address: null, missing, stop: () => Promise.resolve() }
}
