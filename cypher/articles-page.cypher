// Articles by day of publication, then id.
CALL () { MATCH (a:Article) RETURN count(a) AS total }
CALL () {
  MATCH (a:Article) WHERE a.place > $after
  WITH a ORDER BY a.place LIMIT $limit
  RETURN collect(<<article a>>) AS items
}
RETURN total, items
