import type { FoundMention } from '../../mention.ts'
import { plainText } from '../../normalize.ts'

/** "The Attorney General", "Ohio AG": the person, once the article has told who that is; else the office. */
export function seatOffices(found: readonly FoundMention[]): readonly FoundMention[] {
  if (!found.some(isOffice)) return found
  const holders = found.filter(
    ({ label, title }) => label === 'PERSON' && /\battorney general\b|^AG$/i.test(title ?? ''),
  )
  const surnames = new Set(holders.map(({ name = '' }) => name.split(' ').at(-1)))
  const [holder] = [...holders].sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))
  return found.flatMap((mention): readonly FoundMention[] => {
    if (!isOffice(mention)) return [mention]
    if (holder === undefined || surnames.size > 1) return isBare(mention) ? [] : [mention]
    const { name = holder.text } = holder
    return [{ ...mention, label: 'PERSON', form: 'NOMINAL', name, roles: [] }]
  })
}

const isOffice = ({ label, text }: FoundMention): boolean =>
  label === 'ORGANIZATION' && /(?:^|\s)(?:Attorney General|AG)$/.test(plainText(text))

const isBare = ({ text }: FoundMention): boolean => /^(?:Attorney General|AG)$/.test(plainText(text))
