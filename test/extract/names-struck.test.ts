import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const organizations = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'ORGANIZATION')
    .map(({ name }) => name)
    .sort()

describe('a name is an organization’s by what befalls it', () => {
  test.each([
    ['Payslips were stolen from Larkmoor Vale over Easter.', ['Larkmoor Vale']],
    ['The theft of welding plans from Larkmoor Vale was noticed late.', ['Larkmoor Vale']],
    ['Blackmailers are demanding £3m from Larkmoor Vale.', ['Larkmoor Vale']],
    ['Two suits have been lodged against Larkmoor Vale since Friday.', ['Larkmoor Vale']],
    ['Larkmoor Vale could face lawsuits over the leak.', ['Larkmoor Vale']],
    ['It took Larkmoor Vale 90 days to tell its buyers.', ['Larkmoor Vale']],
    ['Victims of the Larkmoor Vale breach have until May to enrol.', ['Larkmoor Vale']],
    ['Larkmoor Vale, from whose booking system names vanished, reopened.', ['Larkmoor Vale']],
    ['Larkmoor Vale, whose tenant portal was hacked, said nothing.', ['Larkmoor Vale']],
    ['Larkmoor Vale, which employs 300 people, shut its plant.', ['Larkmoor Vale']],
    ['The intruders compromised Quorvane’s mail servers in March.', ['Quorvane']],
    ['A worm tore through Larkmoor Vale in July.', ['Larkmoor Vale']],
    ['Larkmoor Vale’s managing director, Dana Whitlock, apologised.', ['Larkmoor Vale']],
    ['An inquiry into the Larkmoor Vale hotel group has begun.', ['Larkmoor Vale']],
    ['Larkmoor Vale told investors that the intrusion was contained.', ['Larkmoor Vale']],
    ['Larkmoor Vale was listed on the leak site of the gang.', ['Larkmoor Vale']],
    ['The accidental emailing was found at Quorvane, a Leeds financial adviser, in May.', ['Quorvane']],
    ['The founder of the storage start-up Quorvane said so.', ['Quorvane']],
    ['She wrote to Quorvane, a flower delivery start-up, on Friday.', ['Quorvane']],
    ['The raid on shipping line Quorvane took a night.', ['Quorvane']],
    ['He mocked Quorvane, the dealer chain he had hacked.', ['Quorvane']],
    ['The names of borrowers at Quorvane, a Mumbai lending app, leaked.', ['Quorvane']],
    ['Lawyers wrote to Quorvane, the Brisbane-based carrier whose fares rose.', ['Quorvane']],
    ['The suit names Quorvane, the transfer company breached in June.', ['Quorvane']],
    ['Haulier Quorvane alerted the police.', ['Quorvane']],
    ['Aurelia Air said nothing.', ['Aurelia Air']],
    ['The files of the Marlow Union School District were copied.', ['Marlow Union School District']],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected)
  })
})

describe('and of people, bugs and data there is none', () => {
  test.each([
    'Cards were stolen from Dana Whitlock at the station.',
    'Dana Whitlock told customers that she was sorry.',
    'He will face charges of fraud.',
    'It ended with a leak of X-rays.',
    'There was a breach of HR rules.',
    'Dana Whitlock, a widow whose savings vanished, wept.',
    'It took Dana Whitlock 90 days to find a lawyer.',
  ])('%s', (text) => {
    expect(organizations(text)).toEqual([])
  })

  test('who was hit by hackers is none of them', () => {
    const [county] = read(
      'It will take weeks, said Dana Whitlock, the director of Fenwick County, which was hit by hackers.',
    ).entities.filter(({ kind }) => kind === 'ORGANIZATION')
    expect(county?.roles).toEqual(['VICTIM'])
  })
})
