UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MERGE (d:Date {id: row.id})
ON CREATE SET d.from = row.from, d.to = row.to, d.precision = row.precision
MERGE (c)-[:`WHEN`]->(d)
