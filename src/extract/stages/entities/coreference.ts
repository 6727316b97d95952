import type { FoundMention, ResolvedMention } from '../../mention.ts'
import { plainText } from '../../normalize.ts'
import { type Reading, sourceOf } from '../../reading.ts'
import { mayBeCalled, nominalHeads } from '../../rules/lexicon/nominals.ts'
import { asMention, attackersMeant, gangHeads } from './attackers-meant.ts'
import { organizationOfPronoun } from './pronoun-it.ts'
import { calls, mayBe, type Known } from './may-be.ts'

/** Decides whom "the company", "it" and "she" mean, reading forward: a nominal once resolved may be meant by the next "it". */
export function resolveReferences(
  reading: Reading,
  found: readonly (FoundMention | ResolvedMention)[],
  known: Known,
): readonly ResolvedMention[] {
  const resolved: ResolvedMention[] = []
  const genders = new Map(known.genders)
  for (const mention of found) {
    if ('entity' in mention) resolved.push(mention)
    else {
      const entity = referent(reading, mention, resolved, { ...known, genders })
      if (entity === undefined) continue
      if (mention.label === 'PERSON' && !genders.has(entity)) genders.set(entity, genderOf(mention))
      resolved.push(asMention(mention, entity))
    }
  }
  return resolved
}

function referent(
  reading: Reading,
  mention: FoundMention,
  earlier: readonly ResolvedMention[],
  known: Known,
): string | undefined {
  const before = withoutHired(reading, mention, earlier)
  if (mention.label === 'PERSON') return person(mention, before, known)
  if (mention.label === 'GROUP') return attackersBefore(mention, before)
  if (mention.form === 'PRONOUN') return organizationOfPronoun(reading, mention, before, known)
  const head =
    plainText(mention.text)
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .split(/[\s-]/)
      .at(-1) ?? ''
  const kind = nominalHeads.get(head)
  if (kind === undefined) return undefined
  const fits = (id: string): boolean => mayBe(id, kind, head, known)
  const fitGang = {
    isGang: (id: string): boolean => mayBe(id, 'GANG', head, known),
    isCalledSo: (id: string): boolean => calls(id, head, known),
  }
  const attackers = gangHeads.has(head) ? attackersMeant(mention, before, fitGang) : undefined
  return (
    attackers ??
    nearest(mention, before, (id) => calls(id, head, known) && fits(id)) ??
    headed(
      reading,
      mention,
      things.has(head) ? [] : before,
      (id) => fits(id) && mayBeCalled(known.descriptors.get(id) ?? new Set(), head),
    ) ??
    (kind === 'OWN' ? ownOf(mention, head, before, known) : (nearest(mention, before, fits) ?? onlyOne(before, fits)))
  )
}

/** "Kestrel Labs, a security firm hired by the chain": the chain is not whom it hired. */
function withoutHired(
  reading: Reading,
  mention: FoundMention,
  before: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  const text = sourceOf(reading, mention)
  if (
    !/\b(?:hired|engaged|retained|appointed|employed|contracted|owned|run|used) by $/.test(
      text.slice(Math.max(0, mention.start - 20), mention.start),
    )
  )
    return before
  return before.filter(
    ({ end, sentence }) => sentence !== mention.sentence || !/^, an? [^,.;:]*$/.test(text.slice(end, mention.start)),
  )
}

/** Nouns that mean a thing of an organization as often as the organization. */
const things: ReadonlySet<string> = new Set(
  'system network service site website platform app store exchange practice wallet brand forum'.split(' '),
)

/** Under a heading that is a name, "the retailer" is whom the heading names. */
function headed(
  reading: Reading,
  mention: FoundMention,
  before: readonly ResolvedMention[],
  fits: (id: string) => boolean,
): string | undefined {
  for (let at = mention.sentence - 1; at >= 0; at -= 1) {
    const sentence = reading.sentences[at]
    if (sentence?.form !== 'HEADING') continue
    const name = before.find((other) => other.sentence === at && other.label === 'ORGANIZATION')
    const isWhole = name !== undefined && (name.end - name.start) * 2 > sentence.end - sentence.start
    return isWhole && name.entity !== null && fits(name.entity) ? name.entity : undefined
  }
  return undefined
}

/** The nearest organization before that fits; within a sentence its first, which is mostly the subject. */
function nearest(
  mention: FoundMention,
  before: readonly ResolvedMention[],
  fits: (id: string) => boolean,
): string | undefined {
  let [sentence, found]: [number, string | undefined] = [-1, undefined]
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i]
    if (other === undefined || other.label !== 'ORGANIZATION' || other.entity === null || !fits(other.entity)) continue
    if (found !== undefined && other.sentence !== sentence) return found
    if (mention.sentence - other.sentence > 6) return found
    sentence = other.sentence
    found = other.entity
  }
  return found
}

/** Farther back, when no other named so far can be meant. */
const onlyOne = (before: readonly ResolvedMention[], fits: (id: string) => boolean): string | undefined => {
  const all = new Set(
    before.flatMap(({ label, entity }) =>
      label === 'ORGANIZATION' && entity !== null && fits(entity) ? [entity] : [],
    ),
  )
  return all.size === 1 ? [...all][0] : undefined
}

/** What every organization has or deals with, and few are: only one called so is meant. */
const needsCalling: ReadonlySet<string> = new Set(
  'system network bureau contractor exchange city county town'.split(' '),
)
const houseWords = /\b(?:health|healthcare|care|hospital|school|library|university|college|credit)\b/i

/** "The retailer" without a word before of a retailer: the article's main organization, if it was the last one named. */
function ownOf(
  mention: FoundMention,
  head: string,
  before: readonly ResolvedMention[],
  known: Known,
): string | undefined {
  if (needsCalling.has(head) && !houseWords.test(mention.text)) return undefined
  // "The maker" of a piece of software; "the fitness app maker" says which.
  if (/^the maker$/i.test(mention.text)) return undefined
  const main = mainOrganization(known)
  const last = nearest(mention, before, (id) => mayBe(id, 'ANY', 'organization', known))
  if (main === undefined || last !== main) return undefined
  return mayBeCalled(known.descriptors.get(main) ?? new Set(), head) ? main : undefined
}

/** The organization named clearly more often than any other, agencies, courts and gangs aside. */
function mainOrganization(known: Known): string | undefined {
  const ranked = [...known.counts].filter(([id]) => mayBe(id, 'ANY', 'organization', known)).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

const genderOf = ({ text }: FoundMention): 'MALE' | 'FEMALE' => (/^she$/i.test(text) ? 'FEMALE' : 'MALE')

/** "She": the last person named in this sentence or the three before whom neither the given name nor a "he" before speaks against. */
function person(mention: FoundMention, before: readonly ResolvedMention[], { genders }: Known): string | undefined {
  const wanted = genderOf(mention)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i]
    if (other === undefined || mention.sentence - other.sentence > 3) return undefined
    if (other.label !== 'PERSON' || other.entity === null) continue
    const gender = genders.get(other.entity)
    if (gender === undefined || gender === wanted) return other.entity
  }
  return undefined
}

/** "They stole": the attackers of this sentence or the one before, where no other people were named since. */
function attackersBefore(mention: FoundMention, before: readonly ResolvedMention[]): string | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i]
    if (other === undefined || mention.sentence - other.sentence > 1) return undefined
    if (other.label === 'PERSON') return undefined
    if (other.roles?.includes('THREAT_ACTOR') === true) return other.entity ?? undefined
    if (other.label === 'GROUP' && other.sentence === mention.sentence) return undefined
  }
  return undefined
}
