($contains IS NULL OR it.folded CONTAINS $contains)
  AND ($speaker IS NULL OR EXISTS {
    MATCH (it)-[:QUOTED_BY]->(s:Entity) WHERE s.id IN $speaker OR ANY(name IN s.names WHERE name IN $speaker) })
  AND ($about IS NULL OR EXISTS {
    MATCH (it)-[:ABOUT]->(x:Entity) WHERE x.id IN $about OR ANY(name IN x.names WHERE name IN $about) })
