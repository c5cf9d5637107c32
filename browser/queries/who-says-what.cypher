// Who says what about $name, in which words
// :param name => 'Denmark'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($name) + '"') YIELD node AS entity
MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim ORDER BY claim.rank DESC LIMIT 50
MATCH (claim)<-[:EVIDENCE_FOR]-(citation:Citation)-[:IN_SENTENCE]->(:Sentence)-[:OF]->(document:Document)
WITH claim, citation, document ORDER BY claim.rank DESC, citation.place LIMIT 200
RETURN coalesce(citation.saidBy, document.publisher, document.title) AS who, citation.cue AS cue,
       citation.stance AS stance, claim.text AS claim, citation.quote AS words,
       document.publisher AS publisher, left(document.publishedAt, 10) AS published, document.url AS url
