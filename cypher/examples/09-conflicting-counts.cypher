// Where do reports count the people of one incident differently? All counts stay, each with its article.
MATCH (incident:Incident)<-[:SUBJECT]-(claim:Claim {predicate: 'AFFECTED'})-[:VALUE]->(count:Count),
  (claim)-[:STATED_IN]->(article:Article)
WITH incident, count, article ORDER BY article.place, count.number
WITH incident, collect(DISTINCT count.number) AS counts, collect(article.sourceId) AS articles
WHERE size(counts) > 1
RETURN incident.name AS incident, counts, articles
ORDER BY incident;
