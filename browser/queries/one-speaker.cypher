// What rests on the word of $name only
// :param name => 'Lise Munk'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($name) + '"') YIELD node AS entity
MATCH (entity)<-[:ATTRIBUTED_TO]-(:Citation)-[:EVIDENCE_FOR]->(claim:Claim)
WITH DISTINCT entity, claim
MATCH (claim)<-[:EVIDENCE_FOR]-(citation:Citation)-[:IN_SENTENCE]->(:Sentence)-[:OF]->(document:Document)
WITH entity, claim, collect(citation) AS citations, collect(DISTINCT document.publisher) AS publishers
WHERE all(citation IN citations WHERE citation.speakerId = entity.id)
WITH claim, citations, publishers ORDER BY size(publishers) DESC, claim.rank DESC LIMIT 100
RETURN claim.text AS claim, [citation IN citations | citation.stance + ': ' + citation.quote] AS words, publishers
