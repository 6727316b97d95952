import { BreachGraphError } from '../errors.ts'
import type { Article } from '../model.ts'
import { isEnglish } from './is-english.ts'
import { MAX_TEXT_UNITS } from './limits.ts'

/**
 * Refuses what cannot be read as one English article, however it came in.
 * Throws ARTICLE_EMPTY, ARTICLE_TOO_LARGE, LANGUAGE_UNSUPPORTED; `place` stands in the message.
 */
export async function checkArticle(article: Article, place: string): Promise<Article> {
  const { text } = article
  if (text.length > MAX_TEXT_UNITS) throw new BreachGraphError('ARTICLE_TOO_LARGE', place)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new BreachGraphError('ARTICLE_EMPTY', place)
  if (!(await isEnglish(text))) throw new BreachGraphError('LANGUAGE_UNSUPPORTED', place)
  return article
}
