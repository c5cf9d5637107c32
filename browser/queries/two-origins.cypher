// What two independent origins or more say about $name
// :param name => 'Denmark'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($name) + '"') YIELD node AS entity
MATCH path = (entity)-[arrow]-(:Entity)
WHERE arrow.origins >= 2
RETURN path ORDER BY arrow.origins DESC, arrow.citations DESC LIMIT 50
