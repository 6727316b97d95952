import type { GoldClaim, GoldEntity, GoldQuote, Gold } from '../../scripts/eval/gold.ts'
import type { Claim, Entity, Extraction, Quote, TextSpan } from '../../src/model.ts'

/** An invented article with gold, small enough to hold in the head. */
export const sampleText =
  'Northwind Clinics notified 4,100 patients on May 2, 2024. ' +
  'Names were exposed, but no passwords, Northwind said. ' +
  '“We are sorry for what happened,” said Dana Whitlock of Northwind.'

function span(text: string): TextSpan {
  const start = sampleText.indexOf(text)
  return { start, end: start + text.length, text }
}

const first = span('Northwind Clinics notified 4,100 patients on May 2, 2024.')
const second = span('Names were exposed, but no passwords, Northwind said.')
const third = span('said Dana Whitlock of Northwind.')

function entity(key: string, kind: GoldEntity['kind'], name: string): GoldEntity {
  return { key, kind, name, aliases: [], roles: [], mentions: [span(name)] }
}

type ClaimFacts = Pick<GoldClaim, 'predicate' | 'subject' | 'object' | 'evidence'> & Partial<GoldClaim>

function claim(facts: ClaimFacts): GoldClaim {
  return { status: 'CONFIRMED', assertedBy: [], arguments: [], ...facts }
}

const northwind = ['northwind']

export const sampleGold: Gold = {
  format: 'breachgraph.gold/1',
  article: 'sample.txt',
  entities: [
    entity('northwind', 'ORGANIZATION', 'Northwind Clinics'),
    entity('dana', 'PERSON', 'Dana Whitlock'),
    entity('patients', 'GROUP', '4,100 patients'),
    entity('names', 'DATA_TYPE', 'Names'),
    entity('passwords', 'DATA_TYPE', 'passwords'),
    entity('breach', 'INCIDENT', 'what happened'),
  ],
  claims: [
    claim({
      predicate: 'NOTIFIED',
      subject: 'northwind',
      object: 'patients',
      when: { from: '2024-05-02', to: '2024-05-02' },
      evidence: first,
    }),
    claim({
      predicate: 'AFFECTED',
      subject: 'breach',
      object: 'patients',
      value: { kind: 'COUNT', number: 4100 },
      evidence: first,
      optional: true,
    }),
    claim({ predicate: 'EXPOSED', subject: 'breach', object: 'names', assertedBy: northwind, evidence: second }),
    claim({
      predicate: 'EXPOSED',
      subject: 'breach',
      object: 'passwords',
      status: 'DENIED',
      assertedBy: northwind,
      evidence: second,
    }),
    claim({ predicate: 'AFFILIATED_WITH', subject: 'dana', object: 'northwind', evidence: third }),
  ],
  quotes: [{ kind: 'DIRECT', speaker: 'dana', ...span('We are sorry for what happened,') }],
}

/** The reading that the gold describes: what a perfect reader would give. */
export function readingOf(gold: Gold): Extraction {
  return {
    format: 'breachgraph.extraction/1',
    extractor: { name: 'breachgraph', version: '0.0.0', rules: 'sha256:0' },
    article: {
      id: 'sha256:0',
      sourceId: 'sample',
      title: null,
      url: null,
      publisher: null,
      author: null,
      publishedAt: null,
      length: sampleText.length,
    },
    sentences: [],
    entities: gold.entities.map(readEntity),
    claims: gold.claims.map(readClaim),
    quotes: gold.quotes.map(readQuote),
    warnings: [],
  }
}

function readEntity({ key, kind, name, aliases, roles, mentions }: GoldEntity): Entity {
  return {
    id: `read:${key}`,
    kind,
    name,
    aliases,
    roles,
    mentions: mentions.map((mention) => ({ ...mention, form: 'NAME' })),
  }
}

function readClaim(gold: GoldClaim, index: number): Claim {
  const { predicate, subject, object, status, assertedBy, value, when, evidence } = gold
  return {
    id: `claim:${index}`,
    predicate,
    subject: subject && `read:${subject}`,
    object: object && `read:${object}`,
    value: value === undefined ? null : { unit: null, bound: 'EXACT', text: String(value.number), ...value },
    when: when === undefined ? null : { ...when, precision: 'DAY', implied: [], text: when.from },
    status,
    assertedBy: assertedBy.map((key) => `read:${key}`),
    qualifiers: {},
    arguments: gold.arguments,
    evidence,
    foundBy: 'sample/gold',
  }
}

function readQuote({ kind, speaker, start, end, text }: GoldQuote, index: number): Quote {
  const id = `quote:${index}`
  const content = [{ start, end, text }]
  return { id, kind, speaker: speaker && `read:${speaker}`, speakerMention: null, cue: null, content, about: [] }
}
