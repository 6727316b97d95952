// The entity of a kind that goes by an id or a name; where several do, the one of that very name, then the least id.
<<named e>>
WITH e WHERE e.kind = $kind
WITH e ORDER BY CASE WHEN e.id IN $names THEN 0 WHEN e.folded IN $names THEN 1 ELSE 2 END, e.id LIMIT 1
<<entity-lists e>>
RETURN <<entity e>> AS entity, mentions, claims, asserts, quotes
