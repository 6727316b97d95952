CREATE (a:Article {id: $id})
CREATE (b:Article {id: $id})
