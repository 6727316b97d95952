// How many claims rest on the word of each asserter, of which status, and in how many articles?
MATCH (asserter:Entity)<-[:ASSERTED_BY]-(claim:Claim)-[:STATED_IN]->(article:Article)
RETURN asserter.name AS asserter, asserter.kind AS kind, claim.status AS status, count(DISTINCT claim) AS claims,
  count(DISTINCT article) AS articles
ORDER BY claims DESC, asserter, status;
