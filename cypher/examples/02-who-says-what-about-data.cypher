// Which data was exposed, how sure is that, and who says so? No name: the outlet itself says it.
MATCH (incident:Incident)<-[:SUBJECT]-(claim:Claim {predicate: 'EXPOSED'})-[:OBJECT]->(data:DataType)
OPTIONAL MATCH (claim)-[by:ASSERTED_BY]->(asserter:Entity)
WITH incident, claim, data, asserter ORDER BY by.position
RETURN incident.name AS incident, data.name AS data, claim.status AS status, collect(asserter.name) AS saidBy,
  claim.text AS words
ORDER BY incident, data, status, words;
