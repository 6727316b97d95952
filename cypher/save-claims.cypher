UNWIND $rows AS row
MATCH (a:Article {id: $articleId})
MERGE (c:Claim {id: row.id})
ON CREATE SET c.predicate = row.predicate, c.status = row.status, c.foundBy = row.foundBy, c.start = row.start,
  c.end = row.end, c.text = row.text, c.sentence = row.sentence, c.inTitle = row.inTitle, c.place = row.place,
  c.pair = row.pair, c.valueJson = row.valueJson, c.whenJson = row.whenJson,
  c.qualifiersJson = row.qualifiersJson, c.argumentsJson = row.argumentsJson
MERGE (c)-[:STATED_IN]->(a)
