// Entities of a kind by name, then id, each with what is said of it.
CALL () { MATCH (e:Entity {kind: $kind}) WHERE <<entity-filter e>> RETURN count(e) AS total }
CALL () {
  MATCH (e:Entity {kind: $kind})
  WHERE (e.name > $afterName OR (e.name = $afterName AND e.id > $afterId)) AND <<entity-filter e>>
  WITH e ORDER BY e.name, e.id LIMIT $limit
  <<entity-lists e>>
  WITH e, mentions, claims, asserts, quotes ORDER BY e.name, e.id
  RETURN collect({entity: <<entity e>>, mentions: mentions, claims: claims, asserts: asserts, quotes: quotes}) AS items
}
RETURN total, items
