// Claims in the order of articles and their text. What an entity takes part in is walked to: claims-of-entity.
CALL () { MATCH (c:Claim) WHERE ($status IS NULL OR c.status = $status) RETURN count(c) AS total }
CALL () {
  MATCH (c:Claim) WHERE c.place > $after AND ($status IS NULL OR c.status = $status)
  WITH c ORDER BY c.place LIMIT $limit
  RETURN collect(<<claim c>>) AS items
}
RETURN total, items
