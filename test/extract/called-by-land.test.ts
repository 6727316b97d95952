import { expect, test } from 'vitest'
import { read } from './read.ts'

/** An authority that the press calls by its land is the one that the lexicon knows: [text, id of the fined bank's regulator]. */
test.each<[text: string, id: string]>([
  ['The UK’s data watchdog fined Kestrel Bank.', 'organization:information-commissioner-office'],
  ['Britain’s privacy regulator fined Kestrel Bank.', 'organization:information-commissioner-office'],
  [
    'France’s data protection authority, the CNIL, fined Kestrel Bank.',
    'organization:commission-nationale-de-l-informatique-et-des-libertes',
  ],
  ['Ireland’s privacy watchdog fined Kestrel Bank.', 'organization:data-protection-commission'],
])('%s', (text, id) => {
  const regulators = read(text).entities.filter(({ roles }) => roles.includes('REGULATOR'))
  expect(regulators.map((entity) => entity.id)).toEqual([id])
  expect(regulators[0]?.name).not.toMatch(/watchdog|regulator|data protection authority/)
})
