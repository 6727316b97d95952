CALL (it) {
    MATCH (it)<-[m:MENTIONS]-(a:Article)
    WITH a, m ORDER BY a.place LIMIT $lists
    RETURN collect({article: <<article a>>, starts: m.starts, ends: m.ends, texts: m.texts, inTitle: m.inTitle}) AS mentions
  }
  CALL (it) {
    MATCH (it)<-[:SUBJECT|OBJECT|ABOUT]-(c:Claim)
    WITH DISTINCT c ORDER BY c.place LIMIT $lists
    RETURN collect(<<claim c>>) AS claims
  }
  CALL (it) {
    MATCH (it)<-[:ASSERTED_BY]-(c:Claim)
    WITH DISTINCT c ORDER BY c.place LIMIT $lists
    RETURN collect(<<claim c>>) AS asserts
  }
  CALL (it) {
    MATCH (it)<-[:QUOTED_BY]-(q:Quote)
    WITH DISTINCT q ORDER BY q.place LIMIT $lists
    RETURN collect(<<quote q>>) AS quotes
  }
