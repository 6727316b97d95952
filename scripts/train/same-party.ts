/** Whether two names are of one party: of one name, or people both. */
export const isSameParty = (a: string, b: string): boolean => isSameName(a, b) || (people.test(a) && people.test(b))

/** Equal words, the words of one among the other's, or its initials. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.length === 0 || other.length === 0) return false
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.every((word) => many.includes(word)) && few.some((word) => word.length > 2)) return true
  return initialsOf(b) === one.join('') || initialsOf(a) === other.join('')
}

const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !idle.test(word))

const idle = /^(?:the|a|an|of|for|and|its|their|our|his|her|all|inc|llc|ltd|plc|corp|co|s)$/

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

const people = /\b(?:individuals?|people|persons?|those|victims?|consumers?)\b/i
