CALL (it) {
    MATCH (it)-[m:MENTIONS]->(e:Entity)
    WITH e, m ORDER BY m.place, e.id
    RETURN collect(<<entity e>>) AS entities
  }
  CALL (it) {
    MATCH (it)<-[:STATED_IN]-(c:Claim)
    WITH c ORDER BY c.place
    RETURN collect(<<claim c>>) AS claims
  }
  CALL (it) {
    MATCH (it)<-[:STATED_IN]-(q:Quote)
    WITH q ORDER BY q.place
    RETURN collect(<<quote q>>) AS quotes
  }
