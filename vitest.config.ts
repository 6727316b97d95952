import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would take graphql's "module" build, Node its "main": two copies of one library do not know each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 180_000, pool: 'forks' },
})
