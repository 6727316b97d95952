import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { version } from '../src/version.ts'

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

test('exports these values and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'BreachGraphError',
    'ask',
    'createHandler',
    'createSchema',
    'errorCodes',
    'extract',
    'ingestArticle',
    'openGraphStore',
    'readArticles',
    'startServer',
    'version',
  ])
})

test('says the version of the package', () => expect(version).toBe(packageJson.version))

test('codes of errors are never renamed', () => {
  expect(Object.keys(api.errorCodes)).toEqual(
    expect.arrayContaining([
      'FILE_NOT_FOUND',
      'NOT_A_FILE',
      'FILE_UNREADABLE',
      'FILE_TYPE_UNKNOWN',
      'ARTICLE_INVALID',
      'ARTICLE_EMPTY',
      'ARTICLE_BINARY',
      'ARTICLE_TOO_LARGE',
      'LANGUAGE_UNSUPPORTED',
      'STORE_IN_USE',
      'STORE_UNAVAILABLE',
      'STORE_AUTH_FAILED',
      'STORE_INVALID',
      'STORE_CONFLICT',
      'SERVER_UNAVAILABLE',
      'PORT_IN_USE',
      'BAD_USER_INPUT',
      'NOT_FOUND',
      'USAGE',
    ]),
  )
})
