// Claims about an incident, asked for by the incident or by an organization that suffered it.
CALL () {
  <<incident-of x>>
  MATCH (x)<-[:ABOUT]-(c:Claim)
  WHERE <<claim-filter c>>
  RETURN count(DISTINCT c) AS total
}
CALL () {
  <<incident-of x>>
  MATCH (x)<-[:ABOUT]-(c:Claim)
  WHERE c.place > $after AND <<claim-filter c>>
  WITH DISTINCT c ORDER BY c.place LIMIT $limit
  RETURN collect(<<claim c>>) AS items
}
RETURN total, items
