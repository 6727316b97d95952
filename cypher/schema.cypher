// Every id once. Neo4j makes an index of its own for each, and reads lists in the order of the others.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT date_id IF NOT EXISTS FOR (n:Date) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT count_id IF NOT EXISTS FOR (n:Count) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX claim_pair IF NOT EXISTS FOR (n:Claim) ON (n.pair);
CREATE INDEX article_place IF NOT EXISTS FOR (n:Article) ON (n.place);
CREATE INDEX claim_place IF NOT EXISTS FOR (n:Claim) ON (n.place);
CREATE INDEX quote_place IF NOT EXISTS FOR (n:Quote) ON (n.place);
CREATE INDEX claim_predicate_place IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.place);
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.name);
