// Whatever has the id.
MATCH (a:Article {id: $id})
<<article-lists a>>
RETURN 'article' AS type, {article: <<article a>>, text: a.text, entities: entities, claims: claims, quotes: quotes} AS node
UNION ALL
MATCH (e:Entity {id: $id})
<<entity-lists e>>
RETURN 'entity' AS type, {entity: <<entity e>>, mentions: mentions, claims: claims, asserts: asserts, quotes: quotes} AS node
UNION ALL
MATCH (c:Claim {id: $id})
RETURN 'claim' AS type, <<claim c>> AS node
UNION ALL
MATCH (q:Quote {id: $id})
RETURN 'quote' AS type, <<quote q>> AS node
