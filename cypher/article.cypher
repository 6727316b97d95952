// An article whole, in the order of its text.
MATCH (a:Article {id: $id})
<<article-lists a>>
RETURN <<article a>> AS article, a.text AS text, entities, claims, quotes
