UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (n:Count {id: row.id})
ON CREATE SET n.kind = row.kind, n.number = row.number, n.upper = row.upper, n.unit = row.unit, n.bound = row.bound,
  n.currency = row.currency
MERGE (c)-[:VALUE]->(n)
