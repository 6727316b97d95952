/** What stands below each command's help. */
export const examples = {
  program: `
Examples:
  $ breachgraph extract article.txt --format table
  $ breachgraph ingest news/*.json
  $ breachgraph ask "Who was notified, and when?"
  $ breachgraph serve

Data goes to standard output, messages to standard error.
The exit code is 0 when all went well, 1 when something failed, 2 when the command line is wrong.`,
  extract: `
Examples:
  $ breachgraph extract article.txt --format table
  $ breachgraph extract news/*.json > extractions.jsonl
  $ curl -s https://news.example/article.txt | breachgraph extract -

A .json file holds { "id", "title", "text", "url", "publisher", "author", "publishedAt" }; only "text" must be there.
One file gives one JSON object, several give JSON Lines.`,
  explain: `
Examples:
  $ breachgraph explain article.txt
  $ breachgraph explain article.txt --format json

Below each sentence stand its mentions, then + what was read, x what was refused and by what, - where nothing came of it.`,
  ingest: `
Examples:
  $ breachgraph ingest news/*.json
  $ breachgraph ingest archive.jsonl --store neo4j://graph.example:7687
  $ breachgraph ingest article.txt --server http://127.0.0.1:4000

An article that is there already is left as it is. One that cannot be read does not stop the rest.
A Neo4j takes NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE from the environment.`,
  ask: `
Examples:
  $ breachgraph ask "How many people were affected?"
  $ breachgraph ask "Were Social Security numbers exposed?" --format json
  $ breachgraph ask "Who sued whom?" --server http://127.0.0.1:4000

Where the graph holds no evidence, the answer says so. A question that is not understood ends with exit code 1.`,
  serve: `
Examples:
  $ breachgraph serve
  $ breachgraph serve --store memory --load article.txt --ask "Who was notified?"
  $ PORT=0 breachgraph serve --store bolt://127.0.0.1:7687

While it runs it holds the store's file; ask and ingest then take --server.`,
  doctor: `
Examples:
  $ breachgraph doctor
  $ breachgraph doctor --store neo4j://graph.example:7687`,
} as const
