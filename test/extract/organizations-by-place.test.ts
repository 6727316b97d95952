import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../src/model.ts'
import { read } from './read.ts'

const named = (kind: EntityKind, text: string): readonly string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name)
    .sort()

describe('police, courts and offices of towns that no list holds', () => {
  test.each([
    ['A man was arrested by Chattaford police.', ['Chattaford police']],
    ['It complained to the Marrow Falls cyber police.', ['Marrow Falls cyber police']],
    ['The theft was reported to the Alder State Highway Patrol.', ['Alder State Highway Patrol']],
    [
      'Deputies opened a case, according to the Pinnacle County Sheriff’s Office.',
      ['Pinnacle County Sheriff’s Office'],
    ],
    ['It has lodged a complaint with the Karonde Cyber Crime Wing.', ['Karonde Cyber Crime Wing']],
    ['The Judicial Panel on Multidistrict Litigation has ruled.', ['Judicial Panel on Multidistrict Litigation']],
    ['Marrowby County elections supervisor Odell Pinks denied it.', ['Marrowby County']],
    ['On Monday police arrested a man.', []],
    ['Local police arrested a man.', []],
    ['He told Dana Whitlock police were coming.', []],
  ])('%s', (text, expected) => expect(named('ORGANIZATION', text)).toEqual(expected))
})

describe('organizations by what stands before and after their names', () => {
  test.each([
    ['Nonsense, says the Ferry Clerks’ Federation.', ['Ferry Clerks’ Federation']],
    ['Researchers at Brno-based Modrá Zbroj found it.', ['Modrá Zbroj']],
    ['A patients’ rights group, Trans Aid Westmoor, believes that more were told.', ['Trans Aid Westmoor']],
    ['He is represented by Dunning Hathaway LLP of St. Petersburg.', ['Dunning Hathaway LLP']],
    [
      'The data of clients, among them Marrow Hotels and Ottermill Glass, was lost.',
      ['Marrow Hotels', 'Ottermill Glass'],
    ],
    ['Caisse Montvert, which dismissed the man, says it will appeal. Caisse Montvert is private.', ['Caisse Montvert']],
    ['The leak is at tuition chain BrightPath Learning Hub, a spokesman said.', ['BrightPath Learning Hub']],
    ['FENWICK, Conn. — Two juniors of the Fenwick Public Schools were charged.', ['Fenwick Public Schools']],
    ['“We are safe and well and unharmed,” the Saudis state in a paper. The Saudis told us.', []],
    ['Sandeep Kulkarni, a Pune-based engineer, found it.', []],
  ])('%s', (text, expected) => expect(named('ORGANIZATION', text)).toEqual(expected))
})

test.each([
  ['The hack was attributed on Friday to Jade Falcon, a group it said works for the ministry.', 'Jade Falcon'],
  ['A ransomware group known as Sable Court boasted of the theft.', 'Sable Court'],
])('a gang: %s', (text, name) =>
  expect(
    read(text)
      .entities.filter(({ roles }) => roles.includes('THREAT_ACTOR'))
      .map((entity) => entity.name),
  ).toEqual([name]),
)
