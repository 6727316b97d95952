import { expect, test } from 'vitest'
import { belowFloors, loweredFloors, raiseFloors, readFloors } from '../../scripts/eval/floors.ts'

const floors = { data: { 'claims.F1': 90, 'quotes.F1': 100 } }

test('a figure at its floor passes', () => {
  expect(belowFloors({ data: { 'claims.F1': 90, 'quotes.F1': 100 } }, floors)).toEqual([])
})

test('a figure below its floor is named with both numbers', () => {
  const lines = belowFloors({ data: { 'claims.F1': 89.9, 'quotes.F1': 100 } }, floors)
  expect(lines).toEqual(['data: claims.F1 is 89.9, the floor is 90'])
})

test('a figure that is no longer given counts as nothing', () => {
  expect(belowFloors({ data: { 'claims.F1': 95 } }, floors)).toEqual(['data: quotes.F1 is 0, the floor is 100'])
})

test('a set that was not scored is left alone', () => {
  expect(belowFloors({ roles: {} }, floors)).toEqual([])
})

test('a floor that once stood higher is named', () => {
  const earlier = [{ data: { 'claims.F1': 95 } }, { data: { 'claims.F1': 80 } }]
  expect(loweredFloors(floors, earlier)).toEqual(['data: claims.F1 is 90, the floor is 95'])
})

test('a raised floor is welcome', () => {
  expect(loweredFloors(floors, [{ data: { 'claims.F1': 70 } }])).toEqual([])
})

test('floors are raised to the figures reached, and none is lowered or added', () => {
  const figures = { data: { 'claims.F1': 94.4, 'quotes.F1': 50, 'claims.P': 97 }, roles: { 'ALL.exact_F1': 40 } }
  expect(raiseFloors(floors, figures)).toEqual({ data: { 'claims.F1': 94.4, 'quotes.F1': 100 } })
})

test('the floors of the project are percentages', () => {
  const figures = Object.values(readFloors()).flatMap((set) => Object.values(set))
  expect(figures.filter((figure) => !(figure >= 0 && figure <= 100))).toEqual([])
})
