import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { entityKinds, entityRoles, predicates, statuses } from '../../src/model.ts'
import { createSchema } from '../../src/schema.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

interface Described {
  readonly name: string
  readonly description: string | null | undefined
}

/** The type, and everything in it that a reader of the schema meets. */
function partsOf(type: GraphQLNamedType): readonly Described[] {
  const own = [{ name: type.name, description: type.description }]
  const named = (prefix: string, parts: readonly Described[]): Described[] =>
    parts.map(({ name, description }) => ({ name: `${prefix}.${name}`, description }))
  if (isEnumType(type)) return [...own, ...named(type.name, type.getValues())]
  if (isInputObjectType(type)) return [...own, ...named(type.name, Object.values(type.getFields()))]
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields())
  return [
    ...own,
    ...named(type.name, fields),
    ...fields.flatMap((field) => named(`${type.name}.${field.name}`, field.args)),
  ]
}

test('every type, field, argument and enum value has a description that is a sentence', () => {
  const without = types
    .flatMap(partsOf)
    .filter(({ description }) => !/^[A-Z`].*[.!?]"?\)?$/s.test(description?.trim() ?? ''))
    .map(({ name }) => name)
  expect(without).toEqual([])
  expect(types.length).toBeGreaterThan(30)
})

const enums: readonly (readonly [string, readonly string[]])[] = [
  ['EntityKind', entityKinds],
  ['EntityRole', entityRoles],
  ['Predicate', predicates],
  ['ClaimStatus', statuses],
]

test.each(enums)('%s has the words of the model', (name, words) => {
  const type = schema.getType(name)
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(words)
})

describe('the shape', () => {
  /** How deep a query can go below a type; throws where it can come back to it. */
  function depthOf(type: GraphQLNamedType, above: readonly string[] = []): number {
    if (above.includes(type.name)) throw new Error(`${[...above, type.name].join(' > ')} goes round`)
    const types = isInterfaceType(type) ? schema.getImplementations(type).objects : [type]
    const fields = types.flatMap((each) => (isObjectType(each) ? Object.values(each.getFields()) : []))
    return Math.max(0, ...fields.map((field) => 1 + depthOf(getNamedType(field.type), [...above, type.name])))
  }

  test('bounds the depth of every query: no type leads back to itself', () => {
    expect(depthOf(schema.getQueryType()!)).toBeLessThanOrEqual(9)
  })

  test('every list that can grow is a connection of the Relay kind', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(5)
    for (const type of connections) {
      expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount'])
    }
  })
})
