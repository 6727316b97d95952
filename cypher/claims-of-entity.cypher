// The same, walked from the entities that go by a name; $role is the relationship: SUBJECT, OBJECT or ASSERTED_BY.
CALL () {
  <<named e>>
  MATCH (e)<-[r:SUBJECT|OBJECT|ASSERTED_BY]-(c:Claim)
  WHERE type(r) = $role AND <<claim-filter c>>
  RETURN count(DISTINCT c) AS total
}
CALL () {
  <<named e>>
  MATCH (e)<-[r:SUBJECT|OBJECT|ASSERTED_BY]-(c:Claim)
  WHERE type(r) = $role AND c.place > $after AND <<claim-filter c>>
  WITH DISTINCT c ORDER BY c.place LIMIT $limit
  RETURN collect(<<claim c>>) AS items
}
RETURN total, items
