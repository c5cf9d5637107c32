// The arrows that rest on the most independent origins
MATCH (claim:Claim)
WHERE claim.affirmedRank > ''
WITH claim ORDER BY claim.affirmedRank DESC LIMIT 15
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
MATCH path = (subject)-[arrow]->(object)
WHERE arrow.claim = claim.id
RETURN path
