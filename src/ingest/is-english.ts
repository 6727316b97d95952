/** Words that stand in any English text and in hardly any other. */
const englishWords = new Set(
  'the and that with from were has have had been this their which by they who its would said are'.split(' '),
)
const CERTAIN_SHARE = 0.06
const ENOUGH_WORDS = 25
const ENOUGH_FOREIGN_LETTERS = 60
const SAMPLE_UNITS = 20_000

/**
 * False where a text is plainly in another language. Too few words to tell count as English, since short notices
 * ("Alder Clinics: 2,300 patients") are mostly names.
 */
export async function isEnglish(text: string): Promise<boolean> {
  const sample = text.slice(0, SAMPLE_UNITS)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => englishWords.has(word)).length
  if (known > 0 && known / words.length >= CERTAIN_SHARE) return true
  const foreignLetters = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0
  if (words.length < ENOUGH_WORDS && foreignLetters < ENOUGH_FOREIGN_LETTERS) return true
  return isEnglishByNgrams(sample)
}

/** The table of n-grams costs 0.4 s to load, so only a text in doubt pays for it. */
async function isEnglishByNgrams(sample: string): Promise<boolean> {
  const { eld } = await import('eld/extrasmall')
  const result = eld.detect(sample)
  return result.language === 'en' || !result.isReliable()
}
