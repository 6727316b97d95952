import type { ExplainedSentence, Explanation, RefusedClaim } from '../extract/explain.ts'
import type { Claim, Extraction, Quote } from '../model.ts'
import { plural } from './format-table.ts'

/** An explanation as a person reads it: each sentence with its offsets, what was read of it, what was refused, and why. */
export function explanationText({ extraction, sentences }: Explanation): string {
  const { title, sourceId } = extraction.article
  const silent = sentences.filter(isSilent).length
  return [
    `${title ?? sourceId}\n`,
    ...sentences.map((sentence) => sentenceText(sentence, extraction)),
    `${plural(sentences.length, 'sentence')}, of which ${silent} gave neither claim nor quote\n`,
  ].join('\n')
}

const isSilent = ({ claims, quotes }: ExplainedSentence): boolean => claims.length === 0 && quotes.length === 0

function sentenceText(sentence: ExplainedSentence, { entities }: Extraction): string {
  const { span, mentions, claims, quotes, refused } = sentence
  const nameOf = (id: string | null): string => (id === null ? '?' : (entities.find((e) => e.id === id)?.name ?? id))
  const lines = [
    ...mentions.map(({ label, text, entity, foundBy }) =>
      row(label, `${text}${entity === null ? '' : ` = ${entity}`}`, foundBy),
    ),
    ...claims.map((claim) => claimLine(claim, nameOf)),
    ...quotes.map((quote) => quoteLine(quote, nameOf)),
    ...refused.map(refusedLine),
    ...(isSilent(sentence) ? ['  - nothing'] : []),
  ]
  const place = `${span.in === 'title' ? 'title ' : ''}${span.start}-${span.end}`
  return `[${place}] ${span.text.replace(/\s+/g, ' ')}\n${lines.join('\n')}\n`
}

const row = (what: string, text: string, foundBy: string): string =>
  `    ${what} ${text.replace(/\s+/g, ' ')}  (${foundBy})`

function claimLine(claim: Claim, nameOf: (id: string | null) => string): string {
  const { predicate, subject, object, value, when, status, assertedBy, foundBy, arguments: args } = claim
  const parts = [object === null ? '' : nameOf(object), value?.text ?? '', when?.text ?? ''].filter(
    (part) => part !== '',
  )
  const by = assertedBy.length === 0 ? '' : `, says ${assertedBy.map(nameOf).join(', says ')}`
  const on = args
    .filter(({ role }) => role === 'trigger' || role === 'cue')
    .map(({ role, text }) => `${role} “${text}”`)
  return `  + ${predicate} ${nameOf(subject)} → ${parts.join(' · ')}  ${status}${by}  (${[foundBy, ...on].join(', ')})`
}

function quoteLine({ kind, speaker, cue, content }: Quote, nameOf: (id: string | null) => string): string {
  const words = content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
  return `  + ${kind} quote of ${nameOf(speaker)}: “${words}”${cue === null ? '' : `  (cue “${cue.text}”)`}`
}

function refusedLine({ predicate, foundBy, by, trigger, words }: RefusedClaim): string {
  return `  x ${predicate} on “${trigger}” (${foundBy}) refused by ${by}${words === null ? '' : `: “${words}”`}`
}
