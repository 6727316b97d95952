import { isFirstName } from './person-form.ts'
import type { Run } from './run.ts'
import type { Token } from './token.ts'

const fines = /^(?:fines?|penalt(?:y|ies)|surcharges?|sanctions?|reprimand)$/
const inquiries = /^(?:inquiry|inquiries|investigations?|probes?|enquiry|enquiries|own)$/
const strikes = /^(?:hit|hits|slapped|slaps|slapping|handed|given|gave|served|stung|punished)$/
const orders = /^(?:ordered|orders|ordering|compelled|directed)$/
const suits =
  /^(?:(?:law)?suits?|actions?|class-actions?|claims?|complaints?|cases?|proceedings?|litigation|petitions?|writs?|injunctions?|judgments?|rulings?)$/
const facing = /^(?:face|faces|faced|facing|defends?|defending|fights?|fighting|settles?|settled)$/

/**
 * Whom an authority fines, orders to pay or looks into, and whom people sue: "a penalty on Northwind", "hit Northwind with
 * a $2 million fine", "lawsuits against Northwind", "Northwind could face claims". People are sued as well.
 */
export function isPursued(tokens: readonly Token[], { first, last }: Run): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:fined|fining|penali[sz]ed|reprimanded)$/.test(before)) return true
  if (/^(?:on|against|upon)$/.test(before) && within(tokens, first - 9, first - 1, fines)) return true
  if (isSued(tokens, first, last)) return true
  if (isOpenInto(tokens, first)) return true
  if (strikes.test(before)) return within(tokens, last + 1, last + 9, fines)
  if (orders.test(before)) return wordsAt(tokens, last + 1, 2) === 'to pay'
  return (
    /^(?:drew|incurred|received|got|paid)$/.test(tokens[last + 1]?.lower ?? '') &&
    within(tokens, last + 2, last + 7, fines)
  )
}

/** "suits against Northwind", "filed a complaint in Ohio against Northwind", "suing Northwind", "Northwind may face suits". */
function isSued(tokens: readonly Token[], first: number, last: number): boolean {
  if (isFirstName(tokens[first])) return false
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:suing|sued|sues)$/.test(before)) return true
  if (before === 'against') return within(tokens, first - 12, first - 1, suits)
  const faces = tokens.slice(last + 1, last + 4).findIndex(({ lower }) => facing.test(lower))
  return faces >= 0 && tokens[last + 1]?.gap === ' ' && within(tokens, last + 2 + faces, last + 7 + faces, suits)
}

/** "an inquiry into Northwind", "into the Northwind clinics". */
function isOpenInto(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return tokens[at]?.lower === 'into' && inquiries.test(tokens[at - 1]?.lower ?? '')
}

function within(tokens: readonly Token[], from: number, to: number, kind: RegExp): boolean {
  return tokens.slice(Math.max(0, from), to).some(({ lower }) => kind.test(lower))
}

const wordsAt = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ')
