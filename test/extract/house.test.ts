import { describe, expect, it } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { read } from './read.ts'

const hits: readonly (readonly [text: string, predicate: Predicate, subject: string, object: string])[] = [
  [
    'Northwind Clinics was hacked in May. “We are sorry,” chief executive Dana Whitlock said in a statement.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Northwind Clinics',
  ],
  [
    'Hackers stole data of patients from Northwind Clinics. No money was paid, spokeswoman Dana Whitlock said.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Northwind Clinics',
  ],
  [
    'Kestrel Transit disclosed a breach. General Manager Dana Whitlock said that letters would be mailed.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Kestrel Transit',
  ],
  [
    'Kestrel Foods suffered a cyberattack. Its founder, Dana Whitlock, apologized to customers.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Kestrel Foods',
  ],
  [
    'Kestrel Foods suffered a cyberattack. A company spokesman, Dana Whitlock, declined to say more.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Kestrel Foods',
  ],
  [
    'Dana Whitlock, who teaches computer security at Alder University, was not surprised.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Alder University',
  ],
  [
    'Alder Labs wrote of another breach at Alder Labs.\n\nKestrel Schools was hacked. Superintendent Dana Whitlock said it would notify parents.',
    'AFFILIATED_WITH',
    'Dana Whitlock',
    'Kestrel Schools',
  ],
  [
    'Kestrel Foods was hacked. Shares of its parent, Alder Holdings, fell 2%.',
    'OWNS',
    'Alder Holdings',
    'Kestrel Foods',
  ],
  ['Kestrel Foods was sold to the drug maker Alder Holdings in March.', 'OWNS', 'Alder Holdings', 'Kestrel Foods'],
  [
    'The theft happened at Verity Ledger, a Tampa company that prepares bills for Northwind Clinics.',
    'VENDOR_OF',
    'Verity Ledger',
    'Northwind Clinics',
  ],
  [
    'The theft happened at Verity Ledger, a Tampa company that prepares bills for Northwind Clinics.',
    'LOCATED_IN',
    'Verity Ledger',
    'Tampa',
  ],
]

const misses: readonly (readonly [text: string, predicate: Predicate])[] = [
  ['Northwind Clinics was hacked. “It is bad,” security researcher Dana Whitlock said.', 'AFFILIATED_WITH'],
  ['Northwind Clinics was hacked. “It is bad,” police spokesman Dana Whitlock said.', 'AFFILIATED_WITH'],
  ['Northwind Clinics was hacked. “It is bad,” President Dana Whitlock said.', 'AFFILIATED_WITH'],
  ['Kestrel Foods was hacked. Shares of its rival, Alder Holdings, fell 2%.', 'OWNS'],
  ['Kestrel Foods was lost to the drug maker Alder Holdings in March.', 'OWNS'],
]

describe('who belongs to whom', () => {
  it.each(hits)('%s → %s', (text, predicate, subject, object) => {
    const { claims, entities } = read(text)
    const nameOf = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name
    const found = claims.filter((claim) => claim.predicate === predicate)
    expect(found.map((claim) => [nameOf(claim.subject), nameOf(claim.object)])).toContainEqual([subject, object])
  })

  it.each(misses)('%s gives no %s', (text, predicate) => {
    expect(read(text).claims.filter((claim) => claim.predicate === predicate)).toEqual([])
  })
})
