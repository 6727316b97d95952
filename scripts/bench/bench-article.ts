import { articleOfText, type Article } from '../../src/model.ts'

/** An article of a benchmark. It has a date, so that relative dates are resolved too. */
export const benchArticle = (text: string): Article => ({
  ...articleOfText(text, 'bench'),
  publishedAt: '2024-06-01',
})
