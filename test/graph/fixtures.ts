import { count, day, reading } from './reading.ts'

const northwind = 'organization:northwind-clinics'
const harrow = 'organization:harrow-pike-llp'
const dana = 'person:dana-whitlock'
const incident = 'incident:northwind-clinics-2024'
const patients = 'group:patients'
const ssn = 'data-type:social-security-numbers'
const births = 'data-type:dates-of-birth'
const office = 'organization:office-for-civil-rights'

const dataTypes = [
  {
    kind: 'DATA_TYPE',
    name: 'Social Security numbers',
    id: ssn,
    hibpClass: 'Social security numbers',
    verisVariety: 'Personal',
    mentions: [['Social Security numbers', 'NAME']],
  },
  { kind: 'DATA_TYPE', name: 'dates of birth', id: births, hibpClass: 'Dates of birth', verisVariety: 'Personal' },
] as const
const theIncident = {
  kind: 'INCIDENT',
  name: 'Northwind Clinics breach',
  id: incident,
  mentions: [['breach', 'NOMINAL']],
} as const

/** The first report: the breach, what was and was not exposed and who says so, a suit, and two who are quoted. */
export const firstReport = reading({
  sourceId: 'first',
  title: 'Northwind reports a breach',
  publishedAt: '2024-03-04',
  publisher: 'The Daily Ledger',
  sentences: [
    'Northwind Clinics confirmed a breach that hit 41,000 patients on January 9.',
    'It notified patients and the Office for Civil Rights on March 1.',
    'Social Security numbers were not accessed, Northwind said.',
    'Harrow & Pike LLP claims the breach exposed dates of birth.',
    'Patients sued Northwind Clinics in a class action.',
    '“We closed the door within a day,” said Dana Whitlock, chief information officer of Northwind, “and we are sorry.”',
    'Whitlock said the breaches of last year were not related.',
  ],
  entities: [
    {
      kind: 'ORGANIZATION',
      name: 'Northwind Clinics',
      aliases: ['Northwind'],
      roles: ['VICTIM'],
      mentions: [
        ['Northwind reports a breach', 'ALIAS'],
        ['Northwind Clinics', 'NAME'],
        ['It', 'PRONOUN'],
      ],
    },
    { kind: 'ORGANIZATION', name: 'Harrow & Pike LLP', id: harrow, roles: ['LAW_FIRM'] },
    { kind: 'ORGANIZATION', name: 'Office for Civil Rights', roles: ['REGULATOR'] },
    { kind: 'PERSON', name: 'Dana Whitlock', aliases: ['Whitlock'], roles: ['SPOKESPERSON'] },
    { kind: 'GROUP', name: 'patients', aliases: ['Patients'] },
    theIncident,
    ...dataTypes,
  ],
  claims: [
    { predicate: 'SUFFERED', subject: northwind, object: incident, assertedBy: [northwind], sentence: 0 },
    { predicate: 'AFFECTED', subject: incident, object: patients, value: count(41_000, 'patients'), sentence: 0 },
    { predicate: 'OCCURRED', subject: incident, when: { ...day('2024-01-09'), implied: ['year'] }, sentence: 0 },
    { predicate: 'NOTIFIED', subject: northwind, object: patients, when: day('2024-03-01'), sentence: 1 },
    { predicate: 'NOTIFIED', subject: northwind, object: office, when: day('2024-03-01'), sentence: 1 },
    { predicate: 'EXPOSED', subject: incident, object: ssn, status: 'DENIED', assertedBy: [northwind], sentence: 2 },
    {
      predicate: 'EXPOSED',
      subject: incident,
      object: births,
      status: 'ALLEGED',
      assertedBy: [harrow, patients],
      sentence: 3,
    },
    { predicate: 'REPRESENTS', subject: harrow, object: patients, sentence: 3 },
    {
      predicate: 'SUED',
      subject: patients,
      object: northwind,
      status: 'ALLEGED',
      qualifiers: { action: 'CLASS_ACTION' },
      sentence: 4,
    },
    {
      predicate: 'AFFILIATED_WITH',
      subject: dana,
      object: northwind,
      qualifiers: { title: 'chief information officer' },
      sentence: 5,
    },
  ],
  quotes: [
    {
      speaker: dana,
      cue: 'said Dana',
      content: ['We closed the door within a day,', 'and we are sorry.'],
      about: [incident, northwind],
    },
    {
      kind: 'INDIRECT',
      speaker: dana,
      cue: 'Whitlock said',
      content: ['the breaches of last year were not related'],
      about: [incident],
    },
  ],
})

/** A later report, which names things otherwise, counts otherwise and knows of a settlement and a fine. */
export const laterReport = reading({
  sourceId: 'later',
  title: 'Clinic chain settles',
  publishedAt: '2024-09-20',
  publisher: 'Regional Wire',
  sentences: [
    'Northwind Clinics, Inc. agreed to pay $2.5 million to settle a class action over a breach of 48,500 patients.',
    'The regulator, the OCR, fined it $400,000 and confirmed that dates of birth and 4.5% of all records were exposed.',
    'Orla Finch of Baskerville Labs called the breach “a door left open”.',
    'Patients had sued in April.',
  ],
  entities: [
    {
      kind: 'ORGANIZATION',
      name: 'Northwind Clinics, Inc.',
      id: northwind,
      aliases: ['NORTHWIND'],
      roles: ['DEFENDANT', 'VICTIM'],
      mentions: [
        ['Northwind Clinics, Inc.', 'NAME'],
        ['it', 'PRONOUN'],
      ],
    },
    { kind: 'ORGANIZATION', name: 'OCR', id: office, aliases: ['The regulator'], roles: ['REGULATOR'] },
    { kind: 'ORGANIZATION', name: 'Baskerville Labs' },
    { kind: 'PERSON', name: 'Orla Finch', roles: ['EXPERT'] },
    { kind: 'GROUP', name: 'Patients', id: patients, roles: ['PLAINTIFF'] },
    { ...theIncident, mentions: [['breach', 'NOMINAL']] },
    dataTypes[1],
  ],
  claims: [
    {
      predicate: 'SETTLED_WITH',
      subject: northwind,
      object: patients,
      sentence: 0,
      value: { kind: 'MONEY', number: 2_500_000, unit: null, bound: 'EXACT', text: '$2.5 million', currency: 'USD' },
    },
    { predicate: 'AFFECTED', subject: incident, object: patients, value: count(48_500, 'patients'), sentence: 0 },
    {
      predicate: 'FINED',
      subject: office,
      object: northwind,
      sentence: 1,
      value: { kind: 'MONEY', number: 400_000, unit: null, bound: 'EXACT', text: '$400,000', currency: 'USD' },
    },
    { predicate: 'EXPOSED', subject: incident, object: births, assertedBy: [office], sentence: 1 },
    {
      predicate: 'REPORTED',
      subject: office,
      sentence: 1,
      qualifiers: { about: 'records' },
      value: { kind: 'PERCENT', number: 4.5, unit: null, bound: 'EXACT', text: '4.5%', of: 1_000_000 },
    },
    {
      predicate: 'AFFILIATED_WITH',
      subject: 'person:orla-finch',
      object: 'organization:baskerville-labs',
      sentence: 2,
    },
    {
      predicate: 'SUED',
      subject: patients,
      object: northwind,
      sentence: 3,
      when: { from: '2024-04', to: '2024-04', precision: 'MONTH', implied: ['year'], text: 'April' },
    },
  ],
  quotes: [
    { kind: 'PARTIAL', speaker: 'person:orla-finch', cue: 'called', content: ['a door left open'], about: [incident] },
  ],
})

/** An article without a day, a title, a claim with a subject, or anybody who says its quoted words. */
export const briefNote = reading({
  sourceId: 'brief',
  publishedAt: null,
  sentences: ['Attackers are blamed for a breach.', '“Nothing was sold,” a notice reads.'],
  entities: [{ ...theIncident, mentions: [['breach', 'NOMINAL']] }],
  claims: [
    {
      predicate: 'CAUSED_BY',
      subject: incident,
      qualifiers: { method: 'stolen password', vector: 'Use of stolen creds' },
      sentence: 0,
    },
    {
      predicate: 'OFFERED',
      sentence: 1,
      status: 'PLANNED',
      qualifiers: { remedy: 'monitoring' },
      value: { kind: 'DURATION', number: 2, unit: 'years', bound: 'AT_LEAST', text: '2 years', iso: 'P2Y' },
    },
  ],
  quotes: [{ content: ['Nothing was sold,'] }],
})

/** Names that would do harm if they were ever read as anything but text. */
export const hostileNames = [
  "'})-[:X]->() DETACH DELETE n //",
  '</script>',
  '__proto__',
  'constructor',
  '$rows',
  '`); DROP',
] as const

export const hostileReport = reading({
  sourceId: '"; MATCH (n) DETACH DELETE n',
  title: 'It\'s a \\ "title" {with: `all`}',
  sentences: [`Named were ${hostileNames.join(' and ')}.`, 'Zoë’s café 🔥 had a NUL \u0000 and a\u00a0space.'],
  entities: hostileNames.map((name, i) => ({ kind: 'ORGANIZATION', name, id: `organization:hostile-${i}` })),
  claims: hostileNames.map((name) => ({
    predicate: 'SUED',
    subject: 'organization:hostile-0',
    object: 'organization:hostile-2',
    qualifiers: { [name === '__proto__' ? 'proto' : 'court']: name },
    sentence: 0,
  })),
  quotes: [{ content: ['café 🔥 had a NUL \u0000'] }],
})

export const reports = [firstReport, laterReport, briefNote, hostileReport] as const
