import { describe, expect, test } from 'vitest'
import type { EntityRole } from '../../src/model.ts'
import { read } from './read.ts'

const namesOf = (kind: string, text: string): readonly string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name)
    .sort()

describe('whom people sue and authorities look into is an organization', () => {
  test.each([
    ['Two dozen lawsuits against Tavenor are pending.', ['Tavenor']],
    ['A couple brought a complaint in Ohio against Tavenor over the breach.', ['Tavenor']],
    ['Patients are suing Tavenor.', ['Tavenor']],
    ['Tavenor could face claims over the breach.', ['Tavenor']],
    ['Tavenor is now defending a suit over the breach.', ['Tavenor']],
    ['An inquiry into the Corley Strand hotels was opened.', ['Corley Strand']],
    ['The breach hit the shipping line Tavenor.', ['Tavenor']],
    ['Thieves robbed the record label Corley Strand.', ['Corley Strand']],
    ['The breach hit Corley Strand, the estate agent whose server was open.', ['Corley Strand']],
    ['Tavenor, the software company hacked in May, is on the mend.', ['Tavenor']],
    ['A Danish consumer foundation, Tavenor Zee, has filed the papers.', ['Tavenor Zee']],
    ['The files of Mercy of Corley Hospital were copied.', ['Mercy of Corley Hospital']],
  ])('%s', (text, expected) => {
    expect(namesOf('ORGANIZATION', text)).toEqual(expected)
  })

  test.each([
    ['A complaint against Dana Whitlock is pending.', []],
    ['Patients are suing Dana Whitlock.', []],
    ['The team won three games against Tavenor.', []],
  ])('%s', (text, expected) => {
    expect(namesOf('ORGANIZATION', text)).toEqual(expected)
  })
})

test.each([
  ['Russian national Yegor Vantsov was named.', ['Yegor Vantsov']],
  ['A Latvian citizen, Yegor Vantsov, 31, was named.', ['Yegor Vantsov']],
])('by where they are from: %s', (text, expected) => {
  expect(namesOf('PERSON', text)).toEqual(expected)
})

const withRole = (role: EntityRole, text: string): readonly string[] =>
  read(text)
    .entities.filter(({ roles }) => roles.includes(role))
    .map(({ name }) => name)

describe('bands of thieves by what is said of them', () => {
  test.each([
    ['Grey Stoat, which some vendors track as TA-77, broke in.', ['Grey Stoat']],
    ['He led the Grey Stoat group that plundered Fenwick Mills.', ['Grey Stoat']],
    ['Police held an alleged Grey Stoat member in May.', ['Grey Stoat']],
    ['Police arrested a leader of the Grey Stoat group.', ['Grey Stoat']],
    ['He belongs to the Amber Stoat cybercrime ring.', ['Amber Stoat']],
  ])('%s', (text, expected) => {
    expect(withRole('THREAT_ACTOR', text)).toEqual(expected)
  })

  test.each([
    ['She is a leader of the Grey Stoat group of hotels.'],
    ['He joined the Grey Stoat group that runs hotels.'],
    ['The amber ring of Dana Stoat was found.'],
  ])('no band: %s', (text) => {
    expect(withRole('THREAT_ACTOR', text)).toEqual([])
  })
})
