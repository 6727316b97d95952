import { extract } from '../extract/index.ts'
import { articleOfText, type Status } from '../model.ts'
import { tellAffected } from './answers/affected.ts'
import { tellData, tellWasExposed } from './answers/data.ts'
import { tellCause, tellNames, tellRelations, tellWhen } from './answers/events.ts'
import { describe, tellQuotes } from './answers/people.ts'
import * as documents from './documents.ts'
import { overlap } from './match.ts'
import type { Plan } from './plan.ts'
import type { Answer, ClaimResult, EntityResult, EvidenceResult, QuoteResult, Run } from './result.ts'
import { distinctBy } from './wording.ts'

type PlanOf<K extends Plan['kind']> = Extract<Plan, { readonly kind: K }>
type Nodes<T> = { readonly nodes: readonly T[] }

const noEvidence: Answer = {
  text: 'No evidence: the graph holds nothing that answers this.',
  status: 'NO_EVIDENCE',
  evidence: [],
}

/** Runs the plan's query and tells the result. Anything asserted is in the evidence; an empty result is "no evidence". */
export async function answerPlan(plan: Plan, run: Run): Promise<Answer> {
  switch (plan.kind) {
    case 'WHO_SAID':
      return answerWhoSaid(plan, run)
    case 'WHAT_SAID':
      return answerWhatSaid(plan, run)
    case 'WHO_IS':
      return answerWhoIs(plan, run)
    case 'AFFECTED':
      return tell((await claims(run, { predicate: 'AFFECTED', about: plan.about })).filter(isCounted), tellAffected)
    case 'DATA':
      return answerData(plan, run)
    case 'WAS_EXPOSED':
      return tell(
        await claims(run, { predicate: 'EXPOSED', object: dataIdOf(plan.data), about: plan.about }),
        tellWasExposed,
      )
    case 'WHEN':
      return answerWhen(plan, run)
    case 'RELATION':
      return answerRelation(plan, run)
    case 'SETTLEMENT':
      return answerSettlement(plan, run)
    case 'LAW_FIRM':
      return answerLawFirm(plan, run)
    case 'CAUSE':
      return tell(await claims(run, { predicate: 'CAUSED_BY', about: plan.about }), tellCause)
    case 'VICTIMS':
      return tell(
        (await claims(run, { predicate: 'SUFFERED' })).filter(({ status }) => status !== 'DENIED'),
        tellNames('subject'),
      )
  }
}

async function claims(run: Run, variables: Readonly<Record<string, unknown>>): Promise<readonly ClaimResult[]> {
  const result = (await run(documents.claimsDocument, variables)) as { readonly claims: Nodes<ClaimResult> }
  return result.claims.nodes
}

function tell<T extends { readonly evidence: EvidenceResult }>(
  found: readonly T[],
  wording: (found: readonly T[]) => string,
): Answer {
  if (found.length === 0) return noEvidence
  const evidence = distinctBy(
    found.map((item) => item.evidence),
    ({ article, start, end }) => `${article.id} ${start} ${end}`,
  )
  return { text: wording(found), status: 'ANSWERED', evidence }
}

async function answerWhoSaid({ words }: PlanOf<'WHO_SAID'>, run: Run): Promise<Answer> {
  const { whoSaid } = (await run(documents.whoSaidDocument, { words })) as { readonly whoSaid: Nodes<QuoteResult> }
  const scored = whoSaid.nodes.map((quote) => ({ quote, score: overlap(words, quote.text) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  // Fewer than three words in five in common is another statement.
  return best < 0.6
    ? noEvidence
    : tell(
        scored.filter(({ score }) => score === best).map(({ quote }) => quote),
        tellQuotes,
      )
}

async function answerWhatSaid({ speaker, about }: PlanOf<'WHAT_SAID'>, run: Run): Promise<Answer> {
  const { quotes } = (await run(documents.quotesDocument, { speaker, about })) as {
    readonly quotes: Nodes<QuoteResult>
  }
  return tell(quotes.nodes, tellQuotes)
}

async function answerWhoIs({ name }: PlanOf<'WHO_IS'>, run: Run): Promise<Answer> {
  const found = (await run(documents.whoIsDocument, { name })) as {
    readonly person: EntityResult | null
    readonly organization: EntityResult | null
  }
  const entity = found.person ?? found.organization
  if (entity === null) return noEvidence
  const { text, claims: said } = describe(entity)
  return tell(said, () => text)
}

async function answerData({ about, statuses, assertedBy }: PlanOf<'DATA'>, run: Run): Promise<Answer> {
  const found = await claims(run, {
    predicate: 'EXPOSED',
    about,
    assertedBy: assertedBy === undefined || isPlaintiff(assertedBy) ? undefined : assertedBy,
  })
  const wanted: readonly Status[] | undefined =
    statuses ?? (assertedBy !== undefined && isPlaintiff(assertedBy) ? ['ALLEGED'] : undefined)
  return tell(wanted === undefined ? found : found.filter(({ status }) => wanted.includes(status)), tellData)
}

// "the class action says": the plaintiffs' side has many names in a text; what it says is what is alleged.
const isPlaintiff = (name: string): boolean =>
  /^(?:class(?: action)?|(?:law)?suit|complaint|plaintiffs?)(?: .*)?$/i.test(name)

async function answerWhen({ event, about }: PlanOf<'WHEN'>, run: Run): Promise<Answer> {
  const filter = event === 'NOTIFIED' || event === 'DISCLOSED' ? { subject: about } : { about }
  const found = await claims(run, { predicate: event, ...filter })
  return tell(
    found.filter(({ when, status }) => when !== null && status !== 'DENIED'),
    tellWhen,
  )
}

async function answerRelation(plan: PlanOf<'RELATION'>, run: Run): Promise<Answer> {
  const { predicate, subject, object } = plan
  const found = (await claims(run, { predicate, subject, object })).filter(({ status }) => status !== 'DENIED')
  if (plan.ask === 'both' || predicate === 'NOTIFIED' || predicate === 'SUED') return tell(found, tellRelations)
  return tell(
    found.filter((claim) => claim[plan.ask === 'subject' ? 'subject' : 'object'] !== null),
    tellNames(plan.ask),
  )
}

async function answerSettlement({ party, other }: PlanOf<'SETTLEMENT'>, run: Run): Promise<Answer> {
  const { told, turned } = (await run(documents.settlementDocument, { party, other })) as Record<
    'told' | 'turned',
    Nodes<ClaimResult>
  >
  const found = [...told.nodes, ...turned.nodes].filter(({ status }) => status !== 'DENIED')
  return tell(
    distinctBy(
      found,
      ({ evidence, value, object }) => `${evidence.article.id} ${evidence.start} ${value?.number} ${object?.id}`,
    ),
    tellRelations,
  )
}

/** The firms of those who sued the party, or of the party itself: a firm and a suit belong together when one article tells both. */
async function answerLawFirm({ party }: PlanOf<'LAW_FIRM'>, run: Run): Promise<Answer> {
  const { represents, sued, clients } = (await run(documents.lawFirmDocument, { party })) as Record<
    'represents' | 'sued' | 'clients',
    Nodes<ClaimResult>
  >
  if (party === undefined) return tell(represents.nodes, tellRelations)
  const articles = new Set(sued.nodes.map(({ evidence }) => evidence.article.id))
  const firms =
    clients.nodes.length > 0
      ? clients.nodes
      : represents.nodes.filter(({ evidence }) => articles.has(evidence.article.id))
  return tell(firms, tellRelations)
}

const isCounted = ({ value, status }: ClaimResult): boolean => value !== null && status !== 'DENIED'

/** The question's data type is read as an article's would be, so that "SSNs" and "Social Security numbers" are one. */
function dataIdOf(words: string): string {
  const read = extract(articleOfText(`The breach exposed ${words}.`, 'question'))
  return read.claims.find(({ predicate, object }) => predicate === 'EXPOSED' && object !== null)?.object ?? words
}
