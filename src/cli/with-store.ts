import { isFileStore, storeSettings, type StoreSettings } from '../config.ts'
import type { ServiceContext } from '../context.ts'
import { BreachGraphError } from '../errors.ts'
import { openExtractorPool } from '../ingest/extractor-pool.ts'
import { openGraphStore } from '../graph/open-graph-store.ts'
import { readAddress } from './address-file.ts'
import type { Io } from './io.ts'

export interface StoreOptions {
  readonly store?: string
}

/** Opens the store for a piece of work, and closes it whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  io: Io,
  work: (context: ServiceContext, settings: StoreSettings, threads: number) => Promise<T>,
): Promise<T> {
  const settings = storeSettings(options, io.env)
  const pool = openExtractorPool()
  const store = await openGraphStore(settings).catch((error: unknown) => nameHolder(settings, error))
  try {
    return await work({ store, extract: pool.extract }, settings, pool.threads)
  } finally {
    await Promise.all([store.close(), pool.close()])
  }
}

/** Where a server holds the file, its address is the way in. */
export function nameHolder({ store }: StoreSettings, error: unknown): never {
  const isHeld = error instanceof BreachGraphError && error.code === 'STORE_IN_USE' && isFileStore(store)
  const url = isHeld ? readAddress(store) : null
  if (url === null) throw error
  throw new BreachGraphError('STORE_IN_USE', `${store}, by the server at ${url}`, {
    cause: error,
  })
}
