// Which data is denied to have been exposed, by whom, and does anybody say otherwise?
MATCH (denial:Claim {predicate: 'EXPOSED', status: 'DENIED'})-[:OBJECT]->(data:DataType)
MATCH (denial)-[:SUBJECT]->(incident:Incident)
OPTIONAL MATCH (denial)-[:ASSERTED_BY]->(denier:Entity)
RETURN incident.name AS incident, data.name AS data, denier.name AS deniedBy,
  EXISTS { MATCH (incident)-[:EXPOSED]->(data) } AS saidOtherwise, denial.text AS words
ORDER BY incident, data, deniedBy, words;
