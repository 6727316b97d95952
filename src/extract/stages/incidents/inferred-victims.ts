import type { Context, DraftClaim } from '../../draft.ts'
import { entityOf, hasRole, isRespondent, mayBePursued } from '../../claims/parties.ts'
import { isWatcher } from '../../claims/watchers.ts'
import { pursuitSigns } from '../../rules/claims/breach-signs.ts'
import { mattersAtLarge } from '../../rules/incident-words.ts'
import type { AttributedClaim } from '../attribute-claims.ts'
import { isLikelyVictim } from './likely-victim.ts'
import { houseOfArticle } from './house-of-article.ts'
import { soleHouse } from './sole-house.ts'

/**
 * Victims that no sentence calls so: who was sued, fined or settled over a breach; and, where the article has nobody
 * else, who tells people of it or makes it known. Says nothing where the article states no incident at all.
 */
export function inferredVictims(context: Context, claims: readonly AttributedClaim[]): readonly AttributedClaim[] {
  const told = victimsOf(claims)
  const sued = respondents(context, claims, told)
  const telling = tellersOfBreach(context, claims, new Set([...told, ...sued.flatMap(({ subject }) => subject ?? [])]))
  if (told.size > 0 || sued.length > 0 || telling.length > 0) return [...sued, ...telling]
  if (!claims.some(({ predicate }) => stated.has(predicate))) return soleHouse(context, claims)
  const source = claims.find((claim) => isTeller(context, claim) && isLikelyVictim(context, claim, claim.subject))
  if (source !== undefined) return [sufferedFrom(source, 'suffered/teller', source.subject)]
  // "fined for failing to protect data": no word of a breach, but the article tells of one and pursues nobody else.
  const pursuit = claims.find((claim) => {
    const party = pursuedParty(context, claim)
    return party !== undefined && isLikelyVictim(context, claim, party)
  })
  return pursuit === undefined
    ? houseOfArticle(context, claims)
    : [sufferedFrom(pursuit, 'suffered/respondent', pursuedParty(context, pursuit))]
}

const stated: ReadonlySet<string> = new Set([
  'AFFECTED',
  'EXPOSED',
  'OCCURRED',
  'CAUSED_BY',
  'DISCOVERED',
  'DISCLOSED',
  'CONTAINED',
])
const tellers: ReadonlySet<string> = new Set(['NOTIFIED', 'DISCLOSED', 'OFFERED'])

function victimsOf(claims: readonly DraftClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ predicate, subject, status }) =>
      predicate === 'SUFFERED' && typeof subject === 'string' && status !== 'DENIED' ? [subject] : [],
    ),
  )
}

/** A researcher notifies a vendor of a flaw: of a breach one notifies people, or those who watch over it. */
function isTeller(context: Context, { predicate, subject, object, sentences: [at] }: AttributedClaim): boolean {
  // "published a notice on the workaround": of a flaw, too.
  if (predicate === 'DISCLOSED' && context.labelled[at]?.sequence.some((word) => mattersAtLarge.has(word)) === true)
    return false
  if (!tellers.has(predicate) || !isRespondent(context, subject) || isWatcher(context, subject)) return false
  if (predicate !== 'NOTIFIED') return true
  const told = entityOf(context, object)
  if (told?.kind === 'GROUP') return !ofOthers.test(told.name)
  return told === undefined || told.roles.includes('REGULATOR')
}

/** A helper tells victims, a researcher tells vendors: neither was hit itself. */
const ofOthers = /\b(?:vendors|manufacturers|makers|victims|targets)$/

/** "Northwind is notifying patients of an attack": who tells the people of it was hit, whoever else was. */
function tellersOfBreach(
  context: Context,
  claims: readonly AttributedClaim[],
  told: ReadonlySet<string>,
): readonly AttributedClaim[] {
  const known = new Set(told)
  return claims.flatMap((claim) => {
    const { predicate, subject, object, status } = claim
    if (predicate !== 'NOTIFIED' || typeof subject !== 'string' || known.has(subject) || unsaid.has(status)) return []
    if (
      !isTeller(context, claim) ||
      !isLikelyVictim(context, claim, subject) ||
      entityOf(context, object)?.kind !== 'GROUP'
    )
      return []
    if (hasRole(context, object, 'LAW_ENFORCEMENT') || !tellsOfBreach(context, claim)) return []
    known.add(subject)
    return [sufferedFrom(claim, 'suffered/teller', subject)]
  })
}

const law: ReadonlySet<string> = new Set(['SUED', 'FINED', 'SETTLED_WITH', 'INVESTIGATED', 'CHARGED'])
const unsaid: ReadonlySet<string> = new Set(['DENIED', 'POSSIBLE', 'PREDICTED'])

/** Whom the law pursues over a breach, one claim each; and who pays with a victim in the same sentence. */
function respondents(
  context: Context,
  claims: readonly AttributedClaim[],
  told: ReadonlySet<string>,
): readonly AttributedClaim[] {
  // Who sues is a victim's customer, or the customers' lawyer.
  const suing = new Set(claims.flatMap(({ predicate, subject }) => (predicate === 'SUED' ? (subject ?? []) : [])))
  const pursued = claims.flatMap((claim) => {
    const party = pursuedParty(context, claim)
    return party === undefined || suing.has(party) || !isLikelyVictim(context, claim, party) ? [] : [{ claim, party }]
  })
  const known = new Set(told)
  const found: AttributedClaim[] = []
  for (const { claim, party } of pursued) {
    const isOverBreach = tellsOfBreach(context, claim) || tellsOfLoss(claims, claim) || paysWith(claim, pursued, known)
    if (known.has(party) || !isOverBreach) continue
    known.add(party)
    found.push(sufferedFrom(claim, 'suffered/respondent', party))
  }
  return found
}

const pursuedParty = (context: Context, claim: AttributedClaim): string | undefined =>
  law.has(claim.predicate) && !unsaid.has(claim.status) ? respondentOf(context, claim) : undefined

function respondentOf(context: Context, { predicate, subject, object }: AttributedClaim): string | undefined {
  const isParty = (id: string | null | undefined): id is string => mayBePursued(context, id) && !isWatcher(context, id)
  // A company that sues another over a breach may be either's victim.
  if (predicate !== 'SETTLED_WITH') return isParty(object) && !isParty(subject) ? object : undefined
  return [subject, object].find(isParty)
}

function tellsOfBreach(context: Context, { sentences: [at] }: DraftClaim): boolean {
  const units = context.labelled[at]?.units ?? []
  return units.some(({ word, mention }) =>
    pursuitSigns.has(mention?.label === 'GROUP' ? mention.text.toLowerCase() : word),
  )
}

/** "Ohio sued Kestrel Bank after intruders obtained the loan applications of 61,000 borrowers". */
const tellsOfLoss = (claims: readonly DraftClaim[], { sentences: [at] }: DraftClaim): boolean =>
  claims.some(({ predicate, sentences: [other] }) => other === at && losses.has(predicate))

const losses: ReadonlySet<string> = new Set(['AFFECTED', 'EXPOSED'])

/** Not who is sued with a victim: that may be the maker of its software. */
const paysWith = (
  { predicate, sentences, foundBy }: AttributedClaim,
  pursued: readonly { readonly claim: AttributedClaim; readonly party: string }[],
  known: ReadonlySet<string>,
): boolean =>
  predicate !== 'SUED' &&
  pursued.some(
    ({ claim, party }) =>
      known.has(party) &&
      claim.predicate === predicate &&
      claim.sentences[0] === sentences[0] &&
      claim.foundBy === foundBy,
  )

function sufferedFrom(
  { arguments: args, sentences, assertedBy, subject }: AttributedClaim,
  foundBy: string,
  victim: string | null | undefined,
): AttributedClaim {
  const role = victim === subject ? 'subject' : 'object'
  return {
    predicate: 'SUFFERED',
    subject: victim ?? null,
    status: 'CONFIRMED',
    assertedBy,
    arguments: args.filter((argument) => argument.role === role).map((argument) => ({ ...argument, role: 'subject' })),
    sentences,
    foundBy,
  }
}
