// Who was hit, by which incident, and how many people do the reports count?
MATCH (victim:Organization)-[:SUFFERED]->(incident:Incident)
OPTIONAL MATCH (incident)<-[:SUBJECT]-(:Claim {predicate: 'AFFECTED'})-[:VALUE]->(count:Count)
RETURN victim.name AS victim, incident.name AS incident, min(count.number) AS least, max(count.number) AS most
ORDER BY victim, incident;
