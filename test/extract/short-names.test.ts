import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const organizationsIn = (title: string | null, text: string): readonly string[] =>
  read(text, { title }).entities.flatMap(({ kind, name }) => (kind === 'ORGANIZATION' ? [name] : []))

/** Headline, text, and the organizations that these name: a short form is no thing of its own. */
const rows: readonly (readonly [title: string | null, text: string, names: readonly string[]])[] = [
  [null, 'Harrow Dental Partners was hacked in May. Harrow told its patients in June.', ['Harrow Dental Partners']],
  [
    'Harrow says hackers took names',
    'Harrow Dental Partners said names were stolen. Harrow told its patients in June.',
    ['Harrow Dental Partners'],
  ],
  [
    'Cordwell to pay $2 million over breach',
    'The settlement ends a lawsuit against Cordwell Pharmacies, Inc. over stolen files.',
    ['Cordwell Pharmacies, Inc.'],
  ],
  [
    'Harrow Dental breach: who can claim',
    'Harrow Dental Partners was sued. Harrow denies the claims.',
    ['Harrow Dental Partners'],
  ],
  [null, 'Tamsin Mobile was hit in May. Callers to Tamsin’s helpdesk were told in June.', ['Tamsin Mobile']],
  [null, 'Brackwell Savings Bank was hacked. Their suit accuses Brackwell of neglect.', ['Brackwell Savings Bank']],
  [null, 'Orrery Games was hacked. Orrery, which is owned by a fund, confirmed it.', ['Orrery Games']],
  [
    null,
    'Nuvaine Labs was fined in May. So was its arm, Nuvaine France SAS. Nuvaine did not appeal.',
    ['Nuvaine Labs', 'Nuvaine France SAS'],
  ],
  // A short form that looks like a person's name.
  [null, 'Larch Harbor Health said names were stolen. Larch Harbor denied that it had paid.', ['Larch Harbor Health']],
  [null, 'Larch Bank and Larch Insurance were hacked. Larch said nothing.', ['Larch Bank', 'Larch Insurance']],
]

describe('the organizations of', () => {
  test.each(rows)('%s / %s', (title, text, names) => {
    const found = organizationsIn(title, text)
    for (const name of names) expect(found).toContain(name)
    expect(found.filter((name) => name !== 'Larch')).toHaveLength(names.length)
  })
})
