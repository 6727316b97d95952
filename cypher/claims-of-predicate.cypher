// The same for one predicate: the index on it is used only where it is compared with nothing but the parameter.
CALL () { MATCH (c:Claim {predicate: $predicate}) WHERE ($status IS NULL OR c.status = $status) RETURN count(c) AS total }
CALL () {
  MATCH (c:Claim {predicate: $predicate}) WHERE c.place > $after AND ($status IS NULL OR c.status = $status)
  WITH c ORDER BY c.place LIMIT $limit
  RETURN collect(<<claim c>>) AS items
}
RETURN total, items
