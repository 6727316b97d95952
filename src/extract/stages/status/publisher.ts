import type { Context, DraftEntity } from '../../draft.ts'
import { foldName } from '../../normalize.ts'
import { agencyOutlets } from '../../rules/sources.ts'

/** Who speaks where the article is a release: an agency, or the one who was hit. */
export interface Publisher {
  readonly id: string
  readonly isAuthority: boolean
  /** Where the text itself does not name it. */
  readonly entity?: DraftEntity
  /** Whether one of these holds the office: "Office of Attorney General Dana Whitlock". */
  holds(ids: readonly string[]): boolean
}

/** Undefined for a newspaper. */
export function publisherOf(
  { article, entities, reading }: Context,
  victims: readonly string[],
): Publisher | undefined {
  const folded = foldName(article.publisher ?? '')
  if (folded === '') return undefined
  const isIn = (id: string): boolean => {
    const entity = entities.get(id)
    return entity !== undefined && [entity.name, ...entity.aliases].some((name) => isPart(foldName(name), folded))
  }
  const victim = victims.find(isIn)
  if (victim !== undefined) return { id: victim, isAuthority: false, holds: () => false }
  const isNotice = ownNotice.test(`${reading.title ?? ''}\n${reading.text}`) || speaksOfItself(reading.text)
  const main = victims[0]
  if (isNotice && main !== undefined && isWire(article.publisher ?? '', reading.text))
    return { id: main, isAuthority: false, holds: () => false }
  const own = isNotice ? [...entities.values()].find(({ id, kind }) => kind === 'ORGANIZATION' && isIn(id)) : undefined
  if (own !== undefined) return { id: own.id, isAuthority: false, holds: () => false }
  if (!agencyOutlets.test(article.publisher ?? '')) return undefined
  const id = `organization:${folded}`
  const holds = (ids: readonly string[]): boolean => ids.some(isIn)
  if (entities.has(id)) return { id, isAuthority: true, holds }
  const entity: DraftEntity = {
    id,
    kind: 'ORGANIZATION',
    name: article.publisher ?? '',
    aliases: /\battorney general\b/i.test(article.publisher ?? '') ? ['Attorney General'] : [],
    roles: ['REGULATOR'],
  }
  return { id, isAuthority: true, entity, holds }
}

/** "Notice of Data Breach", "Dear Customer": a paper of the one who was hit, though no sentence may say that it was. */
const ownNotice =
  /\bnotice of (?:an? )?(?:data|security|privacy|cyber\w*|ransomware|breach|incident|unauthorized)|\bdear (?:valued |[^\n]{0,12}\b)?(?:customers?|patients?|clients?|members?|guests?|students?|individuals?)\b|\bis (?:providing|writing to|issuing|posting) [^.\n]{0,40}\bnotice\b/i

/** "We have told the police … our checkout page": a paper that speaks so outside quotation marks is its publisher's own. */
function speaksOfItself(text: string): boolean {
  const own = text.replace(/[“"][^”"\n]*[”"]?/g, '')
  return (own.match(/\b(?:[Ww]e|[Oo]ur|us)\b/g) ?? []).length >= OWN_WORDS && ownHouse.test(own)
}

/** What an outlet that tells of another has not: customers, a checkout page, a reason to be sorry. */
const ownHouse =
  /\b[Oo]ur (?:\w+ ){0,2}(?:customers?|clients?|patients?|students?|members?|guests?|donors?|tenants?|users?|employees|staff|networks?|systems?|servers?|databases?|website|platform|portal|app|accounts?|store|services?|page)\b|\b[Ww]e (?:are|were) (?:\w+ )?sorry\b|\b[Ww]e (?:\w+ )?(?:apologi[sz]e|regret)\b/

const OWN_WORDS = 4

/** A wire that carries the notices of others: "DAYTON, Ohio, May 3 /Northwire/ --". */
const isWire = (publisher: string, text: string): boolean =>
  /\b(?:pr ?newswire|business ?wire|globe ?newswire|accesswire|newsfile|ein presswire)\b/i.test(publisher) ||
  text.slice(0, 200).includes(`/${publisher}/`)

const isPart = (name: string, whole: string): boolean => name !== '' && `-${whole}-`.includes(`-${name}-`)
