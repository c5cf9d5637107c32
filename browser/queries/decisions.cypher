// What people decided about $name: merges and splits, by whom, when and why
// :param name => 'Denmark'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($name) + '"') YIELD node AS entity
MATCH (decision:Decision)
WHERE decision.target = entity.id OR entity.id IN decision.entityIds OR decision.newName = entity.name
RETURN decision.kind AS kind, decision.text AS text,
       COLLECT {
         MATCH (entity)<-[mention:MENTIONS]-(:Document)
         WHERE mention.entityId IN decision.entityIds
         RETURN DISTINCT coalesce(mention.name, mention.aliases[0]) LIMIT 10
       } AS names,
       entity.name AS into, decision.by AS by, decision.at AS at, decision.why AS why,
       decision.undoneBy AS undoneBy, decision.undoneWhy AS undoneWhy
ORDER BY decision.place DESC
