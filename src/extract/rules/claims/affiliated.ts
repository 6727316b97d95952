import { BEFORE_NAME, TITLE } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

/** Who is whose: chief executives, spokespeople, lawyers, researchers, officials. `title` is the post as the text has it. */
export const affiliated: readonly ClaimRule[] = [
  {
    id: 'affiliated/title-after',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] , #DR? ${TITLE} (at|of|for|with|in|from|to) ${BEFORE_NAME} [ORG+:object]`,
    example: [
      '“It was a busy week,” said Dana Whitlock, vice president of engineering at Kestrel Bank.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: '“It was a busy week,” said Dana Whitlock, smiling broadly at Kestrel Bank.',
  },
  {
    id: 'affiliated/org-title-after',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] , the? [ORG:object] ${TITLE} (,|.|;|"|{close}|and|said|says|told|tells|added|adds|who|wrote|writes|warned|explained|in|on)`,
    example: [
      'Dana Whitlock, Kestrel Bank’s chief executive, apologized.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Dana Whitlock, a Kestrel Bank customer, met others.',
  },
  {
    id: 'affiliated/org-title-name',
    predicate: 'AFFILIATED_WITH',
    pattern: `[ORG:object] ${TITLE} ,? [PER:subject]`,
    example: [
      'Kestrel Bank spokesperson Dana Whitlock apologized.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank customer Dana Whitlock complained.',
  },
  {
    id: 'affiliated/of',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] ,? (of|with|from|at) ${BEFORE_NAME} [ORG:object]`,
    example: [
      'Dana Whitlock of the security firm Kestrel Labs found the database.',
      { subject: 'Dana Whitlock', object: 'Kestrel Labs' },
    ],
    counterExample: 'Dana Whitlock against Kestrel Bank is the name of the case.',
  },
  {
    id: 'affiliated/title-of-org-name',
    predicate: 'AFFILIATED_WITH',
    pattern: `${TITLE} (at|of|for|with) ${BEFORE_NAME} [ORG:object] ,? [PER:subject] (,|said|says|told|added|wrote|.)`,
    example: [
      'A spokesperson for Kestrel Bank, Dana Whitlock, apologized.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'A customer of Kestrel Bank, Dana Whitlock, complained.',
  },
  {
    id: 'affiliated/is-title',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] ~ (is|was|serves as|served as|works as|worked as|became|is now|was named|was appointed|has been|had been|was hired as) #DR? ${TITLE} (at|of|for|with) ${BEFORE_NAME} [ORG:object]`,
    example: [
      'Dana Whitlock is the chief executive of Kestrel Bank.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Dana Whitlock is a customer of Kestrel Bank.',
  },
  {
    id: 'affiliated/works-for',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] ~ (works for|worked for|works at|worked at|works with|teaches at|taught at|lectures at|is based at|heads|chairs|founded|co-founded|cofounded|runs|leads|directs|joined|was employed by|is employed by|is employed at) ${BEFORE_NAME} [ORG:object]`,
    example: [
      'Dana Whitlock, who heads Kestrel Labs, found the database.',
      { subject: 'Dana Whitlock', object: 'Kestrel Labs' },
    ],
    counterExample: 'Dana Whitlock, who sued Kestrel Labs, found the database.',
  },
  {
    id: 'affiliated/teaches-at',
    predicate: 'AFFILIATED_WITH',
    pattern: `[PER:subject] ~ (teaches|taught|studies|studied|researches|lectures|leads|directs|runs|heads|oversees|tracks|hunts|works|practices|practises|advises) .. .. (at|for) ${BEFORE_NAME} [ORG:object]`,
    example: [
      'Dana Whitlock, who teaches computer security at Kestrel University, was not surprised.',
      { subject: 'Dana Whitlock', object: 'Kestrel University' },
    ],
    counterExample: 'Dana Whitlock, who bought a laptop at Kestrel University, was not surprised.',
  },
  {
    id: 'affiliated/house-title',
    predicate: 'AFFILIATED_WITH',
    pattern: '<title: {house-post}> ,? [PER:subject]',
    example: [
      'Northwind Clinics was hacked. “We are sorry,” chief executive Dana Whitlock said.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample: 'Northwind Clinics was hacked. “We are sorry,” security researcher Dana Whitlock said.',
  },
  {
    id: 'affiliated/its-title-name',
    predicate: 'AFFILIATED_WITH',
    pattern: `[ORG:object] ~ #V ... (its|their) ${TITLE} ,? [PER:subject]`,
    example: [
      'Kestrel Bank said its chief executive, Dana Whitlock, would resign.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank said its customer, Dana Whitlock, would sue.',
  },
  {
    id: 'affiliated/post',
    predicate: 'AFFILIATED_WITH',
    pattern: `<title: {own-post}> ,? [PER:subject]`,
    example: ['The patients were not told, spokeswoman Dana Whitlock said.', { subject: 'Dana Whitlock' }],
    counterExample: 'The patients were not told, researcher Dana Whitlock said.',
  },
]

export { affiliationClasses } from '../affiliation-words.ts'
