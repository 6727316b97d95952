import type { Run } from './run.ts'
import type { Token } from './token.ts'

const fines = /^(?:fines?|penalt(?:y|ies)|surcharges?|sanctions?|reprimand)$/
const inquiries = /^(?:inquiry|inquiries|investigations?|probes?|enquiry|enquiries|own)$/
const strikes = /^(?:hit|hits|slapped|slaps|slapping|handed|given|gave|served|stung|punished)$/
const orders = /^(?:ordered|orders|ordering|compelled|directed)$/

/** What an authority fines, orders to pay or looks into: "a penalty on Northwind", "hit Northwind with a $2 million fine". */
export function isPursued(tokens: readonly Token[], { first, last }: Run): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:fined|fining|penali[sz]ed|reprimanded)$/.test(before)) return true
  if (/^(?:on|against|upon)$/.test(before)) return within(tokens, first - 6, first - 1, fines)
  if (before === 'into') return inquiries.test(tokens[first - 2]?.lower ?? '')
  if (strikes.test(before)) return within(tokens, last + 1, last + 9, fines)
  if (orders.test(before)) return wordsAt(tokens, last + 1, 2) === 'to pay'
  return (
    /^(?:drew|incurred|received|got|paid)$/.test(tokens[last + 1]?.lower ?? '') &&
    within(tokens, last + 2, last + 7, fines)
  )
}

function within(tokens: readonly Token[], from: number, to: number, kind: RegExp): boolean {
  return tokens.slice(Math.max(0, from), to).some(({ lower }) => kind.test(lower))
}

const wordsAt = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ')
