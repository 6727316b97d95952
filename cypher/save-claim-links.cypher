UNWIND $rows AS row
MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity})
FOREACH (x IN CASE WHEN row.type = 'SUBJECT' THEN [1] ELSE [] END | MERGE (c)-[:SUBJECT]->(e))
FOREACH (x IN CASE WHEN row.type = 'OBJECT' THEN [1] ELSE [] END | MERGE (c)-[:OBJECT]->(e))
FOREACH (x IN CASE WHEN row.type = 'ABOUT' THEN [1] ELSE [] END | MERGE (c)-[:ABOUT]->(e))
FOREACH (x IN CASE WHEN row.type = 'ASSERTED_BY' THEN [1] ELSE [] END |
  MERGE (c)-[by:ASSERTED_BY]->(e) ON CREATE SET by.position = row.position)
