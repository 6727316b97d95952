UNWIND $rows AS row
MATCH (a:Article {id: $articleId}), (e:Entity {id: row.entity})
MERGE (a)-[m:MENTIONS]->(e)
ON CREATE SET m.name = row.name, m.aliases = row.aliases, m.roles = row.roles, m.place = row.place,
  m.starts = row.starts, m.ends = row.ends, m.texts = row.texts, m.forms = row.forms, m.inTitle = row.inTitle
