it {
  .id, .predicate, .status, .foundBy, .start, .end, .text, .sentence, .inTitle, .place,
  .valueJson, .whenJson, .qualifiersJson, .argumentsJson,
  subject: head([(it)-[:SUBJECT]->(s:Entity) | <<entity s>>]),
  object: head([(it)-[:OBJECT]->(o:Entity) | <<entity o>>]),
  incident: head([(it)-[:ABOUT]->(i:Entity) | <<entity i>>]),
  assertedBy: [(it)-[by:ASSERTED_BY]->(w:Entity) | {position: by.position, entity: <<entity w>>}],
  article: head([(it)-[:STATED_IN]->(source:Article) | <<article source>>])
}
