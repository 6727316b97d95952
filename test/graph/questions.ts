import type { GraphStore, PageRequest } from '../../src/graph/graph-store.ts'
import { firstReport, laterReport } from './fixtures.ts'

const all: PageRequest = { first: 50 }
const few: PageRequest = { first: 2 }

/** Every reading method of the store, asked in every way it can be asked: the sentence is the name. */
export const questions: readonly (readonly [question: string, ask: (store: GraphStore) => Promise<unknown>])[] = [
  ['an article', (store) => store.article(firstReport.extraction.article.id)],
  ['an article that is not there', (store) => store.article('sha256:none')],
  ['all articles', (store) => store.articles(all)],
  ['the first two articles', (store) => store.articles(few)],
  ['an organization by id', (store) => store.entity('ORGANIZATION', 'organization:northwind-clinics')],
  ['an organization by name', (store) => store.entity('ORGANIZATION', 'Northwind Clinics')],
  ['a person by alias', (store) => store.entity('PERSON', 'whitlock')],
  ['an incident by name', (store) => store.entity('INCIDENT', 'northwind clinics breach')],
  ['an entity that is not there', (store) => store.entity('PERSON', 'Nobody')],
  ['all organizations', (store) => store.entities('ORGANIZATION', {}, all)],
  ['organizations that were hit', (store) => store.entities('ORGANIZATION', { role: 'VICTIM' }, all)],
  [
    'organizations with a word in their name',
    (store) => store.entities('ORGANIZATION', { nameContains: 'NORTH' }, all),
  ],
  ['the first two data types', (store) => store.entities('DATA_TYPE', {}, few)],
  ['all claims', (store) => store.claims({}, all)],
  ['the first two claims', (store) => store.claims({}, few)],
  ['claims of a predicate', (store) => store.claims({ predicate: 'EXPOSED' }, all)],
  ['claims of a status', (store) => store.claims({ status: 'ALLEGED' }, all)],
  ['claims of a predicate and a status', (store) => store.claims({ predicate: 'EXPOSED', status: 'DENIED' }, all)],
  ['claims about a subject', (store) => store.claims({ subject: 'northwind clinics, inc.' }, all)],
  ['the first two claims about a subject', (store) => store.claims({ subject: 'Northwind' }, few)],
  ['claims with an object', (store) => store.claims({ object: 'patients' }, all)],
  ['claims of an asserter', (store) => store.claims({ assertedBy: 'Harrow & Pike' }, all)],
  ['claims about an incident', (store) => store.claims({ about: 'Northwind Clinics breach' }, all)],
  ['claims about a victim’s incidents', (store) => store.claims({ about: 'Northwind', status: 'DENIED' }, all)],
  [
    'claims by all filters',
    (store) =>
      store.claims(
        {
          predicate: 'EXPOSED',
          status: 'ALLEGED',
          subject: 'incident:northwind-clinics-2024',
          object: 'dates of birth',
          assertedBy: 'patients',
        },
        all,
      ),
  ],
  ['all quotes', (store) => store.quotes({}, all)],
  ['quotes of a speaker', (store) => store.quotes({ speaker: 'Dana Whitlock' }, all)],
  ['quotes about an incident', (store) => store.quotes({ about: 'incident:northwind-clinics-2024' }, all)],
  ['quotes with words', (store) => store.quotes({ contains: 'the DOOR' }, all)],
  [
    'quotes by all filters',
    (store) => store.quotes({ speaker: 'Whitlock', about: 'Northwind', contains: 'sorry' }, all),
  ],
  ['who said words', (store) => store.whoSaid('a door left open', all)],
  ['who said words, the first', (store) => store.whoSaid('the door', { first: 1 })],
  ['an article as a node', (store) => store.node(laterReport.extraction.article.id)],
  ['an entity as a node', (store) => store.node('person:dana-whitlock')],
  ['a claim as a node', (store) => store.node(firstReport.extraction.claims[6]!.id)],
  ['a quote as a node', (store) => store.node(firstReport.extraction.quotes[0]!.id)],
  ['a node that is not there', (store) => store.node('nothing')],
]
