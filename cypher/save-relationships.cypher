// The relations that people look for, between the entities themselves, counted anew from all claims that make them:
// so they are exact however often and in whatever order articles came. A denied claim has no pair and makes none.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object}), (c:Claim {pair: row.pair})-[:STATED_IN]->(a:Article)
WITH s, o, row.predicate AS predicate, count(c) AS claims,
  min(a.publishedAt) AS firstStated, max(a.publishedAt) AS lastStated,
  min(CASE c.status
    WHEN 'CONFIRMED' THEN 0 WHEN 'ALLEGED' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'PLANNED' THEN 3 ELSE 4 END) AS rank
WITH s, o, predicate, {
  claims: claims, firstStated: firstStated, lastStated: lastStated,
  status: ['CONFIRMED', 'ALLEGED', 'POSSIBLE', 'PLANNED', 'PREDICTED'][rank]
} AS stated
FOREACH (x IN CASE WHEN predicate = 'NOTIFIED' THEN [1] ELSE [] END | MERGE (s)-[r:NOTIFIED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'SUED' THEN [1] ELSE [] END | MERGE (s)-[r:SUED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'SETTLED_WITH' THEN [1] ELSE [] END | MERGE (s)-[r:SETTLED_WITH]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'FINED' THEN [1] ELSE [] END | MERGE (s)-[r:FINED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'INVESTIGATED' THEN [1] ELSE [] END | MERGE (s)-[r:INVESTIGATED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'CHARGED' THEN [1] ELSE [] END | MERGE (s)-[r:CHARGED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'SENTENCED' THEN [1] ELSE [] END | MERGE (s)-[r:SENTENCED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'REPRESENTS' THEN [1] ELSE [] END | MERGE (s)-[r:REPRESENTS]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'OWNS' THEN [1] ELSE [] END | MERGE (s)-[r:OWNS]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'VENDOR_OF' THEN [1] ELSE [] END | MERGE (s)-[r:VENDOR_OF]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'AFFILIATED_WITH' THEN [1] ELSE [] END | MERGE (s)-[r:AFFILIATED_WITH]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'SUFFERED' THEN [1] ELSE [] END | MERGE (s)-[r:SUFFERED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'EXPOSED' THEN [1] ELSE [] END | MERGE (s)-[r:EXPOSED]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'ATTRIBUTED_TO' THEN [1] ELSE [] END | MERGE (s)-[r:ATTRIBUTED_TO]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'LOCATED_IN' THEN [1] ELSE [] END | MERGE (s)-[r:LOCATED_IN]->(o) SET r += stated)
FOREACH (x IN CASE WHEN predicate = 'REGULATED_BY' THEN [1] ELSE [] END | MERGE (s)-[r:REGULATED_BY]->(o) SET r += stated)
