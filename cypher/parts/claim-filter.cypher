($predicate IS NULL OR it.predicate = $predicate)
  AND ($status IS NULL OR it.status = $status)
  AND ($subject IS NULL OR EXISTS {
    MATCH (it)-[:SUBJECT]->(s:Entity) WHERE s.id IN $subject OR ANY(name IN s.names WHERE name IN $subject) })
  AND ($object IS NULL OR EXISTS {
    MATCH (it)-[:OBJECT]->(o:Entity) WHERE o.id IN $object OR ANY(name IN o.names WHERE name IN $object) })
  AND ($assertedBy IS NULL OR EXISTS {
    MATCH (it)-[:ASSERTED_BY]->(w:Entity) WHERE w.id IN $assertedBy OR ANY(name IN w.names WHERE name IN $assertedBy) })
  AND ($about IS NULL
    OR EXISTS {
      MATCH (it)-[:ABOUT]->(i:Entity) WHERE i.id IN $about OR ANY(name IN i.names WHERE name IN $about) }
    OR EXISTS {
      MATCH (it)-[:ABOUT]->(:Entity)<-[:SUFFERED]-(v:Entity)
      WHERE v.id IN $about OR ANY(name IN v.names WHERE name IN $about) })
