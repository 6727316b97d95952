import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Argument,
  Article,
  EntityKind,
  EntityRole,
  Predicate,
  QuoteKind,
  Status,
  TextSpan,
  Value,
} from '../../src/model.ts'
import { readArticle } from './sets.ts'

/** What a person reads in an article: the format `breachgraph.gold/1`. Entities are named by a key of the file's own. */
export interface Gold {
  readonly format: 'breachgraph.gold/1'
  /** The file of the article, beside this one. */
  readonly article: string
  readonly entities: readonly GoldEntity[]
  readonly claims: readonly GoldClaim[]
  readonly quotes: readonly GoldQuote[]
}

/** A thing that a reader may tell or not: neither missed when absent nor invented when there. */
interface Optional {
  readonly optional?: true
}

export interface GoldEntity extends Optional {
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly EntityRole[]
  readonly mentions: readonly TextSpan[]
}

export interface GoldClaim extends Optional {
  readonly predicate: Predicate
  /** Keys of entities. */
  readonly subject: string | null
  readonly object: string | null
  readonly status: Status
  /** Keys of entities, the nearest asserter first; empty: the outlet itself. CONTRIBUTING.md tells how it is decided. */
  readonly assertedBy: readonly string[]
  readonly value?: Pick<Value, 'kind' | 'number'> & Partial<Value>
  readonly when?: { readonly from: string; readonly to: string }
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly arguments: readonly Argument[]
  readonly evidence: TextSpan
}

/** The words of one pair of quotation marks, without the marks. */
export interface GoldQuote extends TextSpan, Optional {
  readonly kind: QuoteKind
  readonly speaker: string | null
}

export interface MarkedArticle {
  readonly article: Article
  readonly gold: Gold
}

/** The articles of a folder that have gold: `NAME.gold.json` beside the file it names. None where there is no folder. */
export function loadMarkedArticles(folder: string): readonly MarkedArticle[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  return files.sort().map((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
    return { article: readArticle(join(folder, gold.article)), gold }
  })
}

/** Every span of a gold file, to be held against the text. */
export function spansOf(gold: Gold): readonly TextSpan[] {
  const ofClaims = gold.claims.flatMap((claim) => [claim.evidence, ...claim.arguments])
  return [...gold.entities.flatMap((entity) => entity.mentions), ...ofClaims, ...gold.quotes]
}
