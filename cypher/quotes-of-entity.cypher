// The same, walked from the entities that go by a name; $role is the relationship: QUOTED_BY or ABOUT.
CALL () {
  <<named e>>
  MATCH (e)<-[r:QUOTED_BY|ABOUT]-(q:Quote)
  WHERE type(r) = $role AND <<quote-filter q>>
  RETURN count(DISTINCT q) AS total
}
CALL () {
  <<named e>>
  MATCH (e)<-[r:QUOTED_BY|ABOUT]-(q:Quote)
  WHERE type(r) = $role AND q.place > $after AND <<quote-filter q>>
  WITH DISTINCT q ORDER BY q.place LIMIT $limit
  RETURN collect(<<quote q>>) AS items
}
RETURN total, items
