import type { EntityRole } from '../../../model.ts'
import type { FoundMention, ResolvedMention } from '../../mention.ts'
import { plainText } from '../../normalize.ts'
import type { Reading } from '../../reading.ts'
import { outlets } from '../../rules/lexicon/watchers.ts'
import { mayBeCalled, nominalHeads, type NominalClass } from '../../rules/lexicon/nominals.ts'
import { asMention, attackersMeant, gangHeads } from './attackers-meant.ts'
import type { Descriptors } from './descriptors.ts'

/** What is known of the organizations of an article when "the company" is read. */
export interface Known {
  readonly roles: ReadonlyMap<string, ReadonlySet<EntityRole>>
  readonly names: ReadonlyMap<string, string>
  readonly descriptors: Descriptors
  /** How often each is named. */
  readonly counts: ReadonlyMap<string, number>
  /** "MALE" or "FEMALE" where a given name or a title tells. */
  readonly genders: ReadonlyMap<string, 'MALE' | 'FEMALE'>
}

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
  before: readonly ResolvedMention[],
  known: Known,
): string | undefined {
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

const calls = (id: string, head: string, { descriptors }: Known): boolean => descriptors.get(id)?.has(head) === true

function mayBe(id: string, kind: NominalClass, head: string, known: Known): boolean {
  const roles = known.roles.get(id) ?? new Set()
  const name = known.names.get(id)?.toLowerCase() ?? ''
  const isOutlet =
    outlets.has(name) ||
    /\b(?:journal|times|news|tribune|herald|gazette|magazine|press|chronicle|post|globe|daily|media|newspaper)$/.test(
      name,
    )
  switch (kind) {
    case 'ANY':
      return (
        !isOutlet &&
        !['REGULATOR', 'COURT', 'LAW_ENFORCEMENT', 'THREAT_ACTOR', 'SOURCE'].some((role) =>
          roles.has(role as EntityRole),
        ) &&
        (head === 'organization' ||
          head === 'organisation' ||
          !/\b(?:university|school|hospital|department|ministry|police|county|city of|office of|agency|state of)\b/.test(
            name,
          ))
      )
    case 'AGENCY':
      if (roles.has('REGULATOR')) return true
      // "Kestrel Administration Services" watches over nobody.
      if (/^(?:department|commission|bureau)$/.test(head) && bodies.test(name)) return name.includes(head)
      if (/^(?:regulator|watchdog)$/.test(head)) return /\b(?:authority|commission|ombudsman|regulator)\b/.test(name)
      return (
        roles.has('LAW_ENFORCEMENT') ||
        /\b(?:agency|authority|department|commission|administration|bureau|office|council|board|ministry|service)\b/.test(
          name,
        )
      )
    case 'COURT':
      return roles.has('COURT')
    case 'GANG':
      return roles.has('THREAT_ACTOR')
    case 'LAW_FIRM':
      return roles.has('LAW_FIRM')
    case 'OUTLET':
      return isOutlet || calls(id, head, known)
    case 'OWN':
      return !roles.has('THREAT_ACTOR') && !roles.has('COURT')
  }
}

/** A body whose name says what it is: "the department" is no bureau. */
const bodies = /\b(?:agency|department|commission|bureau)\b/

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

/** What every organization has, and few are: only one called so is meant. */
const needsCalling: ReadonlySet<string> = new Set(['system', 'network', 'bureau'])
const houseWords = /\b(?:health|healthcare|care|hospital|school|library|university|college|credit)\b/i

/** "The retailer" without a word before of a retailer: the article's main organization, if it was the last one named. */
function ownOf(
  mention: FoundMention,
  head: string,
  before: readonly ResolvedMention[],
  known: Known,
): string | undefined {
  if (needsCalling.has(head) && !houseWords.test(mention.text)) return undefined
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

/** "It" is taken only where one organization alone can be meant: in its own sentence, or as the subject of the one before. */
function organizationOfPronoun(
  reading: Reading,
  mention: FoundMention,
  before: readonly ResolvedMention[],
  known: Known,
): string | undefined {
  const sentence = reading.sentences[mention.sentence]
  if (sentence === undefined) return undefined
  const here = organizationsIn(before, mention.sentence)
  if (here.length > 0) return new Set(here).size === 1 ? here[0] : undefined
  if (mention.start > sentence.start + 2) return undefined
  const previous = reading.sentences[mention.sentence - 1]
  if (previous === undefined || previous.form === 'HEADING') return undefined
  const there = organizationsIn(before, mention.sentence - 1).filter((id) => mayBe(id, 'ANY', 'organization', known))
  return new Set(there).size === 1 ? there[0] : undefined
}

const organizationsIn = (mentions: readonly ResolvedMention[], sentence: number): readonly string[] =>
  mentions.flatMap(({ label, entity, sentence: at }) =>
    at === sentence && label === 'ORGANIZATION' && entity !== null ? [entity] : [],
  )

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
