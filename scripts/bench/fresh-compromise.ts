import { createRequire } from 'node:module'

/** compromise as its package ships it: a copy of its own, since all who load the same copy share its settings. */
export function freshCompromise(): unknown {
  const require = createRequire(import.meta.url)
  const path = require.resolve('compromise')
  const { [path]: shared } = require.cache
  delete require.cache[path]
  const fresh = require(path) as unknown
  if (shared !== undefined) require.cache[path] = shared
  return fresh
}
