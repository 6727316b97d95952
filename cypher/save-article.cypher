MERGE (a:Article {id: $id})
ON CREATE SET a.sourceId = $sourceId, a.title = $title, a.text = $text, a.url = $url, a.publisher = $publisher,
  a.author = $author, a.publishedAt = $publishedAt, a.length = $length, a.rules = $rules, a.place = $place
