// Entities are shared by articles. What several say of one is joined in a way that does not depend on who came first:
// the best name to show, the union of names and of roles, each kept sorted. That is the next statement's part: this one
// makes them, and by its SET holds each until the transaction's end, so that no other writer joins from what it read before.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.kind = row.kind, e.name = row.name, e.nameOrder = row.nameOrder, e.folded = row.folded,
  e.aliases = row.aliases, e.names = row.names, e.roles = row.roles,
  e.hibpClass = row.hibpClass, e.verisVariety = row.verisVariety
ON MATCH SET e.kind = row.kind
FOREACH (x IN CASE WHEN row.kind = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (x IN CASE WHEN row.kind = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (x IN CASE WHEN row.kind = 'GROUP' THEN [1] ELSE [] END | SET e:Group)
FOREACH (x IN CASE WHEN row.kind = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
FOREACH (x IN CASE WHEN row.kind = 'INCIDENT' THEN [1] ELSE [] END | SET e:Incident)
FOREACH (x IN CASE WHEN row.kind = 'DATA_TYPE' THEN [1] ELSE [] END | SET e:DataType)
FOREACH (x IN CASE WHEN row.kind = 'LAW' THEN [1] ELSE [] END | SET e:Law)
FOREACH (x IN CASE WHEN row.kind = 'PRODUCT' THEN [1] ELSE [] END | SET e:Product)
