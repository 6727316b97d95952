// What happened when: everything that a claim puts on a date, in order of time.
MATCH (claim:Claim)-[:`WHEN`]->(day:Date)
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN day.from AS earliest, day.to AS latest, subject.name AS subject, claim.predicate AS predicate, object.name AS object,
  claim.status AS status
ORDER BY earliest, latest, predicate, subject, object, status;
