// Who contradicts whom: what some affirm and others deny
MATCH (claim:Claim)
WHERE claim.stances STARTS WITH 'AFFIRMED NEGATED'
WITH claim ORDER BY claim.stances DESC, claim.rank DESC LIMIT 25
MATCH (claim)<-[:EVIDENCE_FOR]-(citation:Citation)-[:IN_SENTENCE]->(:Sentence)-[:OF]->(document:Document)
WITH claim, citation.stance AS stance,
     coalesce(citation.saidBy, document.publisher, document.title) + ': ' + citation.quote AS words
WITH claim,
     collect(DISTINCT CASE stance WHEN 'AFFIRMED' THEN words END) AS affirmed,
     collect(DISTINCT CASE stance WHEN 'NEGATED' THEN words END) AS denied
ORDER BY claim.rank DESC
RETURN claim.text AS claim, affirmed, denied
