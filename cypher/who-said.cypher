// Quotes that hold most of the words: those with the most words first, then in the order of articles and their text.
CALL () {
  MATCH (q:Quote)
  WITH q, size([word IN $words WHERE q.folded CONTAINS word]) AS score
  WHERE score * 2 > size($words)
  RETURN count(q) AS total
}
CALL () {
  MATCH (q:Quote)
  WITH q, size([word IN $words WHERE q.folded CONTAINS word]) AS score
  WHERE score * 2 > size($words) AND (score < $afterScore OR (score = $afterScore AND q.place > $after))
  WITH q, score ORDER BY score DESC, q.place LIMIT $limit
  RETURN collect({score: score, quote: <<quote q>>}) AS items
}
RETURN total, items
