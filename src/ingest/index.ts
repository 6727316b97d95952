export { checkArticle } from './check-article.ts'
export { ingestArticle, type IngestParts } from './ingest-article.ts'
export { readArticles, type Reading } from './read-articles.ts'
export { articleOfText, checkDate } from './to-article.ts'
