CALL () {
    MATCH (named:Entity) WHERE named.id IN $names RETURN named AS it
    UNION
    MATCH (name:Name)<-[:NAMED]-(named:Entity) WHERE name.id IN $names RETURN named AS it
  }
