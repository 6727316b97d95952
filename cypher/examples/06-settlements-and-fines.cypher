// Who settled with whom or was fined by whom, and for how much?
MATCH (claim:Claim)-[:SUBJECT]->(from:Entity), (claim)-[:OBJECT]->(to:Entity)
WHERE claim.predicate IN ['SETTLED_WITH', 'FINED']
OPTIONAL MATCH (claim)-[:VALUE]->(sum:Count)
RETURN from.name AS subject, claim.predicate AS predicate, to.name AS object, sum.number AS sum, sum.currency AS currency,
  claim.status AS status
ORDER BY subject, predicate, object, sum, status;
