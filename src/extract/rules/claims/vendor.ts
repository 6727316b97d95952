import { describing } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

const WORDS = describing(4)

/** Who supplies whom: vendors, contractors, processors, business associates. */
export const vendor: readonly ClaimRule[] = [
  {
    id: 'vendor/vendor-of',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:subject] (,|{be}|who is|which is) {det}? ${WORDS} <trigger: {vendor}> (of|for|to|used by|serving|that serves|hired by) the? ${WORDS} [ORG+:object]`,
    example: [
      'Kestrel Data, a billing vendor for Northwind Clinics, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Data, a billing rival for Northwind Clinics, was hacked.',
  },
  {
    id: 'vendor/possessive',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:object] ${WORDS} <trigger: {vendor}> ,? [ORG:subject]`,
    example: [
      'Northwind Clinics’ billing vendor, Kestrel Data, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics’ billing rival, Kestrel Data, was hacked.',
  },
  {
    id: 'vendor/its-vendor',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:object] ~ #V ... (its|their|one of its|a|an|the|third-party) ${WORDS} <trigger: ({vendor}|vendors|providers|suppliers|contractors)> ,? [ORG:subject]`,
    example: [
      'Northwind Clinics said a third-party vendor, Kestrel Data, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics said a local newspaper, Kestrel Data, was sold.',
  },
  {
    id: 'vendor/provides-to',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:subject] ~ <trigger: (provides|provided|supplies|supplied|delivers|sells|offers|hosts|manages)> ${WORDS} (services|software|systems|support|technology|hosting|products|tools|solutions|platform|data|records) (to|for) the? ${WORDS} [ORG+:object]`,
    example: [
      'Kestrel Data, which provides billing services to Northwind Clinics, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Data, which provides meals to children, was hacked.',
  },
  {
    id: 'vendor/works-for',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:subject] ,? (#DANPX|[PLC])* (which|that|who) <trigger: (handles|handled|prepares|prepared|processes|processed|prints|printed|mails|mailed|administers|administered|maintains|maintained|stores|stored|collects|collected|runs|ran)> ${WORDS} (for|on behalf of) the? ${WORDS} [ORG+:object]`,
    example: [
      'Kestrel Data, a company that prepares bills for Northwind Clinics, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Data, a company that prepares bills for its own customers, was hacked.',
  },
  {
    id: 'vendor/used-by',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:subject] ,? (#DANPX|,)* <trigger: (used|hired|contracted|engaged|retained|employed) by> the? ${WORDS} [ORG+:object]`,
    example: [
      'Kestrel Data, an agency hired by Northwind Clinics, was hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Kestrel Data, an agency praised by Northwind Clinics, was hacked.',
  },
  {
    id: 'vendor/uses',
    predicate: 'VENDOR_OF',
    pattern: `[ORG:object] ~ <trigger: (uses|used|contracts with|contracted with|relies on|relied on|outsources|outsourced)> .. [ORG:subject] .. (for|to (handle|manage|process|store|host|run|provide|administer))`,
    example: [
      'Northwind Clinics, which uses Kestrel Data for billing, was not hacked.',
      { subject: 'Kestrel Data', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics, which likes Kestrel Data for its taste, was not hacked.',
  },
]

export { affiliationClasses } from '../affiliation-words.ts'
