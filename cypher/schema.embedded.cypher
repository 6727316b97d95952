// Grafeo enforces a constraint but looks a key up only through an index, so each id has both. Its indexes have no order.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT date_id IF NOT EXISTS FOR (n:Date) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT count_id IF NOT EXISTS FOR (n:Count) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX quote_id_index IF NOT EXISTS FOR (n:Quote) ON (n.id);
CREATE INDEX date_id_index IF NOT EXISTS FOR (n:Date) ON (n.id);
CREATE INDEX count_id_index IF NOT EXISTS FOR (n:Count) ON (n.id);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX claim_pair IF NOT EXISTS FOR (n:Claim) ON (n.pair);
