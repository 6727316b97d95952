import { extract } from '../../src/extract/index.ts'
import { articleOfText, type Article, type Claim, type Extraction, type Predicate } from '../../src/model.ts'

/** An article of a test: only its text matters, unless the test says more. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  ...articleOfText(text, 'test'),
  publishedAt: '2024-05-15',
  ...more,
})

/** The extraction document of a text. Published on Wednesday 15 May 2024, unless the test says another day. */
export const read = (text: string, more: Partial<Article> = {}): Extraction => extract(articleOf(text, more))

/** The claims of one predicate that a text makes. */
export const claimsOf = (predicate: Predicate, text: string, more: Partial<Article> = {}): readonly Claim[] =>
  read(text, more).claims.filter((claim) => claim.predicate === predicate)
