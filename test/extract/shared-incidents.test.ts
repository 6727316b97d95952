import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Two houses in one text, and how many incidents that makes. */
const rows: readonly (readonly [text: string, incidents: number])[] = [
  [
    'Tallis Systems was hacked on March 6, 2024. Kestrel Bank announced that 2,900 of its customers were caught up in it.',
    1,
  ],
  ['Tallis Systems was hacked on March 6, 2024. Alder Foods has been drawn into the breach.', 1],
  ['Tallis Systems was hacked on March 6, 2024. Alder Foods was hacked on May 9, 2024.', 2],
]

test.each(rows)('%s', (text, incidents) => {
  const { claims } = read(text, { publishedAt: '2024-06-01' })
  const suffered = claims.filter(({ predicate }) => predicate === 'SUFFERED')
  expect(new Set(suffered.map(({ subject }) => subject)).size).toBe(2)
  expect(new Set(suffered.map(({ object }) => object)).size).toBe(incidents)
})
