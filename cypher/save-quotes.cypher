UNWIND $rows AS row
MATCH (a:Article {id: $articleId})
MERGE (q:Quote {id: row.id})
ON CREATE SET q.kind = row.kind, q.text = row.text, q.exact = row.exact, q.folded = row.folded, q.cue = row.cue,
  q.start = row.start, q.end = row.end, q.sentence = row.sentence, q.inTitle = row.inTitle, q.place = row.place,
  q.contentJson = row.contentJson
MERGE (q)-[:STATED_IN]->(a)
