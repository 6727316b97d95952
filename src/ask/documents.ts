/** The queries that `ask` runs: texts fixed, values only as variables, so that the server's caches hit. */

const evidence = `evidence { article { id title sourceId } start end text sentence inTitle }`
const name = `{ id kind name }`

const claim = `predicate status subject ${name} object ${name} assertedBy ${name} incident ${name}
  value { kind text number bound } when { from to text implied } qualifiers { name value } ${evidence}`

const quote = `text kind speaker ${name} speakerAffiliation { organization ${name} title } ${evidence}`

const claims = (alias: string, filter: string): string =>
  `${alias}: claims(${filter}, first: 100) { nodes { ${claim} } }`

export const claimsDocument = `query AskClaims($predicate: Predicate!, $subject: String, $object: String, $assertedBy: String, $about: String) {
  ${claims('claims', 'predicate: $predicate, subject: $subject, object: $object, assertedBy: $assertedBy, about: $about')}
}`

/** A settlement may be told from either side. */
export const settlementDocument = `query AskSettlement($party: String, $other: String) {
  ${claims('told', 'predicate: SETTLED_WITH, subject: $party, object: $other')}
  ${claims('turned', 'predicate: SETTLED_WITH, subject: $other, object: $party')}
}`

export const lawFirmDocument = `query AskLawFirm($party: String) {
  ${claims('represents', 'predicate: REPRESENTS')}
  ${claims('sued', 'predicate: SUED, object: $party')}
  ${claims('clients', 'predicate: REPRESENTS, object: $party')}
}`

export const quotesDocument = `query AskQuotes($speaker: String!, $about: String) {
  quotes(speaker: $speaker, contains: $about, first: 50) { nodes { ${quote} } }
}`

export const whoSaidDocument = `query AskWhoSaid($words: String!) {
  whoSaid(words: $words, first: 20) { nodes { ${quote} } }
}`

export const whoIsDocument = `query AskWhoIs($name: String!) {
  person(name: $name) { id kind name roles claims(first: 100) { nodes { ${claim} } } }
  organization(name: $name) { id kind name roles claims(first: 100) { nodes { ${claim} } } }
}`
