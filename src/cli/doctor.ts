import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isFileStore, storeSettings, type StoreSettings } from '../config.ts'
import { BreachGraphError } from '../errors.ts'
import { openGraphStore } from '../graph/open-graph-store.ts'
import { createSchema } from '../schema.ts'
import { plural } from './format-table.ts'
import type { ExitCode, Io } from './io.ts'
import { nameHolder, type StoreOptions } from './with-store.ts'

/** What a check found; a failed one says what to do. */
interface Finding {
  readonly isWell: boolean
  readonly text: string
}

/** Checks what the service needs, and says what to do where it is missing. */
export async function runDoctor(options: StoreOptions, io: Io): Promise<ExitCode> {
  const settings = storeSettings(options, io.env)
  const findings = [checkNode(process.versions.node), checkApi(), ...(await checkStore(settings))]
  for (const { isWell, text } of findings) await io.out(`${isWell ? 'ok  ' : 'FAIL'}  ${text}\n`)
  return findings.every(({ isWell }) => isWell) ? 0 : 1
}

const well = (text: string): Finding => ({ isWell: true, text })
const ill = (text: string): Finding => ({ isWell: false, text })

/** Exported for its test: the node that runs the test is always new enough. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 19)
  return isEnough ? well(`Node ${version}`) : ill(`Node ${version}: install Node 20.19 or newer`)
}

function checkApi(): Finding {
  const fields = Object.keys(createSchema().getQueryType()?.getFields() ?? {})
  return well(`API with ${plural(fields.length, 'query', 'queries')}`)
}

async function checkStore(settings: StoreSettings): Promise<readonly Finding[]> {
  if (isFileStore(settings.store) && !existsSync(settings.store)) return [checkFolder(settings.store)]
  try {
    const store = await openGraphStore(settings).catch((error: unknown) => nameHolder(settings, error))
    const { engine, location, articles, claims } = await store.describe().finally(() => store.close())
    const size = `${plural(articles, 'article')}, ${plural(claims, 'claim')}`
    return [well(`store ${location}: ${engine}`), well('constraints and indexes in place'), well(`graph of ${size}`)]
  } catch (error) {
    if (error instanceof BreachGraphError) return [ill(`store ${error.message}`)]
    throw error
  }
}

/** Looking must not make a file. */
function checkFolder(store: string): Finding {
  const folder = dirname(resolve(store))
  try {
    accessSync(folder, constants.W_OK)
    return well(`store ${store}: not there yet; the first "breachgraph ingest" makes it`)
  } catch {
    return ill(`store ${store}: the folder ${folder} cannot be written; choose another with --store`)
  }
}
