// Who notified whom, and on which day?
MATCH (notifier:Entity)<-[:SUBJECT]-(claim:Claim {predicate: 'NOTIFIED'})-[:OBJECT]->(notified:Entity)
OPTIONAL MATCH (claim)-[:`WHEN`]->(day:Date)
RETURN notifier.name AS notifier, notified.name AS notified, day.from AS earliest, day.to AS latest, claim.status AS status
ORDER BY notifier, notified, earliest, status;
