UNWIND $rows AS row
MATCH (q:Quote {id: row.quote}), (e:Entity {id: row.entity})
FOREACH (x IN CASE WHEN row.type = 'QUOTED_BY' THEN [1] ELSE [] END | MERGE (q)-[:QUOTED_BY]->(e))
FOREACH (x IN CASE WHEN row.type = 'SPEAKER_OF' THEN [1] ELSE [] END |
  MERGE (q)-[at:SPEAKER_OF]->(e) ON CREATE SET at.title = row.title)
FOREACH (x IN CASE WHEN row.type = 'ABOUT' THEN [1] ELSE [] END |
  MERGE (q)-[on:ABOUT]->(e) ON CREATE SET on.position = row.position)
