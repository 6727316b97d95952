// Joins what this article says of its entities with what was stored before, where it says anything new of them.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT (row.name IN (e.aliases + [e.name]))
  OR ANY(alias IN row.aliases WHERE NOT (alias IN (e.aliases + [e.name])))
  OR ANY(name IN row.names WHERE NOT (name IN e.names))
  OR ANY(role IN row.roles WHERE NOT (role IN e.roles))
  OR (row.hibpClass IS NOT NULL AND (e.hibpClass IS NULL OR row.hibpClass < e.hibpClass))
  OR (row.verisVariety IS NOT NULL AND (e.verisVariety IS NULL OR row.verisVariety < e.verisVariety))
  OR row.nameOrder < e.nameOrder
CALL (e, row) {
  UNWIND e.aliases + row.aliases + [e.name, row.name] AS name
  WITH DISTINCT name ORDER BY name
  RETURN collect(name) AS forms
}
CALL (e, row) {
  UNWIND e.names + row.names AS name
  WITH DISTINCT name ORDER BY name
  RETURN collect(name) AS names
}
CALL (e, row) {
  UNWIND e.roles + row.roles AS role
  WITH DISTINCT role ORDER BY role
  RETURN collect(role) AS roles
}
WITH e, row, forms, names, roles, row.nameOrder < e.nameOrder AS better
SET e.names = names, e.roles = roles,
  e.aliases = [form IN forms WHERE form <> CASE WHEN better THEN row.name ELSE e.name END],
  e.folded = CASE WHEN better THEN row.folded ELSE e.folded END,
  e.hibpClass = CASE WHEN e.hibpClass IS NULL OR row.hibpClass < e.hibpClass THEN row.hibpClass ELSE e.hibpClass END,
  e.verisVariety =
    CASE WHEN e.verisVariety IS NULL OR row.verisVariety < e.verisVariety THEN row.verisVariety ELSE e.verisVariety END,
  e.name = CASE WHEN better THEN row.name ELSE e.name END,
  e.nameOrder = CASE WHEN better THEN row.nameOrder ELSE e.nameOrder END
