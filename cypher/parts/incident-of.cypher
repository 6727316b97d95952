CALL () {
    MATCH (incident:Entity) WHERE incident.id IN $names RETURN incident AS it
    UNION
    MATCH (name:Name)<-[:NAMED]-(incident:Entity) WHERE name.id IN $names RETURN incident AS it
    UNION
    MATCH (victim:Entity)-[:SUFFERED]->(incident:Entity) WHERE victim.id IN $names RETURN incident AS it
    UNION
    MATCH (name:Name)<-[:NAMED]-(:Entity)-[:SUFFERED]->(incident:Entity) WHERE name.id IN $names RETURN incident AS it
  }
