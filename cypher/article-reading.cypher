// Whether an article is stored, and by which rules it was read.
MATCH (a:Article {id: $id})
RETURN a.rules AS rules
