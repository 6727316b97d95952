// Names are nodes, so that an entity is looked up by any of them through an index.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.name})
MERGE (e)-[:NAMED]->(n)
