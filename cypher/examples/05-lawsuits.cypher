// Who sued whom, by how many claims, and which law firm stands behind the plaintiff?
MATCH (plaintiff:Entity)-[suit:SUED]->(defendant:Entity)
OPTIONAL MATCH (firm:Organization)-[:REPRESENTS]->(plaintiff)
RETURN plaintiff.name AS plaintiff, defendant.name AS defendant, firm.name AS lawFirm, suit.claims AS claims,
  suit.status AS status, suit.firstStated AS firstStated, suit.lastStated AS lastStated
ORDER BY plaintiff, defendant, lawFirm;
