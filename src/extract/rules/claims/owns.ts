import { describing } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

const WORDS = describing(4)

/** Parents and their subsidiaries, brands and products. */
export const owns: readonly ClaimRule[] = [
  {
    id: 'owns/brand',
    predicate: 'OWNS',
    pattern: `[ORG:subject] ${WORDS} <trigger: {brand}> ,? [ORG|PRD:object]`,
    example: [
      'Kestrel Holdings’ online pharmacy Northwind Clinics was breached.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings’ rival Northwind Clinics was breached.',
  },
  {
    id: 'owns/subsidiary-of',
    predicate: 'OWNS',
    pattern: `[ORG|PRD:object] ,? (which|that)? {be}? #R? {det}? ${WORDS} <trigger: {brand}> (of|owned by|operated by) the? ${WORDS} [ORG:subject]`,
    example: [
      'Northwind Clinics, a wholly owned subsidiary of Kestrel Holdings, was breached.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics, a fierce competitor of Kestrel Holdings, was breached.',
  },
  {
    id: 'owns/owned-by',
    predicate: 'OWNS',
    pattern: `[ORG|PRD:object] ~ ({be}|{have}|#R)* <trigger: (owned|acquired|bought|purchased) (and operated|outright|by then)? by> the? ${WORDS} [ORG:subject]`,
    example: [
      'Northwind Clinics, which is owned by Kestrel Holdings, was breached.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics, which is audited by Kestrel Holdings, was breached.',
  },
  {
    id: 'owns/compound',
    predicate: 'OWNS',
    pattern: `[ORG:subject] <trigger: owned> ${WORDS} [ORG|PRD:object]`,
    example: [
      'Hackers breached Kestrel Bank-owned Northwind Clinics.',
      { subject: 'Kestrel Bank', object: 'Northwind Clinics' },
    ],
    counterExample: 'Hackers breached Kestrel Bank-branded Northwind Clinics.',
  },
  {
    id: 'owns/active',
    predicate: 'OWNS',
    pattern: `[ORG:subject] ~ <trigger: {own-verb}> the? ${WORDS} [ORG|PRD+:object]`,
    example: [
      'Kestrel Holdings, which owns Northwind Clinics, apologized.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings, which sued Northwind Clinics, apologized.',
  },
  {
    id: 'owns/its-subsidiary',
    predicate: 'OWNS',
    pattern: `[ORG:subject] (,? and|,? through|,? along with|,? together with) its ${WORDS} <trigger: {unit}> ,? [ORG|PRD+:object]`,
    example: [
      'Kestrel Holdings and its subsidiary Northwind Clinics will pay.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings and its insurer Northwind Clinics will pay.',
  },
  {
    id: 'owns/said-its-subsidiary',
    predicate: 'OWNS',
    pattern: `[ORG:subject] ~ #V ... its ${WORDS} <trigger: {unit}> ,? [ORG|PRD:object]`,
    example: [
      'Kestrel Holdings said its lending subsidiary, Northwind Clinics, was breached.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings said its lending processor, Northwind Clinics, was breached.',
  },
  {
    id: 'owns/parent',
    predicate: 'OWNS',
    pattern: `[ORG|PRD:object] <trigger: (parent company|corporate parent|holding company|parent firm|parent group|parent organization|parent|owner)> ,? [ORG:subject]`,
    example: [
      'Northwind Clinics’s parent company, Kestrel Holdings, apologized.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics’s insurance company, Kestrel Holdings, apologized.',
  },
  {
    id: 'owns/its-parent',
    predicate: 'OWNS',
    pattern: `(its|their|the company 's|the firm 's|the chain 's) ${WORDS} <trigger: (parent company|corporate parent|holding company|parent firm|parent group|parent|owner)> ,? ${WORDS} [ORG:subject]`,
    example: [
      'Northwind Clinics was hacked. Shares of its parent, Kestrel Holdings, fell.',
      { subject: 'Kestrel Holdings' },
    ],
    counterExample: 'Northwind Clinics was hacked. Shares of its rival, Kestrel Holdings, fell.',
  },
  {
    id: 'owns/sold-to',
    predicate: 'OWNS',
    pattern: `[ORG|PRD:object] ~ ({be}|{have}|#R)* <trigger: (sold|spun off|spun out) to> (a|an|the)? ${WORDS} [ORG:subject]`,
    example: [
      'Northwind Clinics was sold to the drug maker Kestrel Holdings in March.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics was known to the drug maker Kestrel Holdings in March.',
  },
  {
    id: 'owns/parent-of',
    predicate: 'OWNS',
    pattern: `[ORG:subject] (,|{be}) {det}? ${WORDS} <trigger: (parent company|corporate parent|parent|owner|owners|holding company) (and operator)? of> the? ${WORDS} [ORG|PRD+:object]`,
    example: [
      'Kestrel Holdings, the corporate parent of Northwind Clinics, apologized.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings, the oldest customer of Northwind Clinics, apologized.',
  },
  {
    id: 'owns/the-parent-of',
    predicate: 'OWNS',
    pattern: `[ORG:subject] (,|{be}) <trigger: [ORG]> of the? ${WORDS} [ORG|PRD+:object]`,
    example: [
      'Kestrel Holdings, the parent company of Northwind Clinics, apologized.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings, the largest customer of Northwind Clinics, apologized.',
  },
  {
    id: 'owns/operator-of',
    predicate: 'OWNS',
    pattern: `[ORG:subject] , (which|who) <trigger: (operates|runs|owns)> the? ${WORDS} {brand} [ORG|PRD+:object]`,
    example: [
      'Kestrel Holdings, which runs the dating site Northwind Clinics, apologized.',
      { subject: 'Kestrel Holdings', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Holdings, which likes the dating site Northwind Clinics, apologized.',
  },
]

export { affiliationClasses } from '../affiliation-words.ts'
