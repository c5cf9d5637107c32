// The evidence behind the arrows from $subject to $object
// :param subject => 'Denmark'
// :param object => 'merger'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($subject) + '"') YIELD node AS subject
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($object) + '"') YIELD node AS object
MATCH (claim:Claim {subjectId: subject.id, objectId: object.id})
MATCH evidence = (claim)<-[:EVIDENCE_FOR]-(citation:Citation)-[:IN_SENTENCE]->(:Sentence)-[:OF]->(:Document)
OPTIONAL MATCH said = (citation)-[:ATTRIBUTED_TO]->(:Entity)
RETURN evidence, said LIMIT 100
