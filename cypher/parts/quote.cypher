it {
  .id, .kind, .text, .cue, .start, .end, .exact, .sentence, .inTitle, .place, .contentJson,
  speaker: head([(it)-[:QUOTED_BY]->(s:Entity) | <<entity s>>]),
  affiliation: head([(it)-[at:SPEAKER_OF]->(o:Entity) | {title: at.title, organization: <<entity o>>}]),
  about: [(it)-[on:ABOUT]->(x:Entity) | {position: on.position, entity: <<entity x>>}],
  article: head([(it)-[:STATED_IN]->(source:Article) | <<article source>>])
}
