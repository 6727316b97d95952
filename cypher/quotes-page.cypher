// Quotes in the order of articles and their text.
CALL () { MATCH (q:Quote) WHERE ($contains IS NULL OR q.folded CONTAINS $contains) RETURN count(q) AS total }
CALL () {
  MATCH (q:Quote) WHERE q.place > $after AND ($contains IS NULL OR q.folded CONTAINS $contains)
  WITH q ORDER BY q.place LIMIT $limit
  RETURN collect(<<quote q>>) AS items
}
RETURN total, items
