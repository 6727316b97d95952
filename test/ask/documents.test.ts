import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import * as documents from '../../src/ask/documents.ts'
import { createSchema } from '../../src/schema.ts'

test.each(Object.entries(documents))('%s is a query of the API', (_name, document) => {
  expect(validate(createSchema(), parse(document))).toEqual([])
})
