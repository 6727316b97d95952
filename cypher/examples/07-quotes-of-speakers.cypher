// Who said what, speaking for whom, in which article? Add WHERE speaker.name = '…' for one speaker.
MATCH (quote:Quote)-[:QUOTED_BY]->(speaker:Entity), (quote)-[:STATED_IN]->(article:Article)
OPTIONAL MATCH (quote)-[role:SPEAKER_OF]->(employer:Organization)
RETURN speaker.name AS speaker, role.title AS title, employer.name AS employer, quote.kind AS kind, quote.text AS words,
  article.sourceId AS article
ORDER BY speaker, article, quote.start;
