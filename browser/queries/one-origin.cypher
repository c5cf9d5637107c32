// What only one origin says about $name, however many print it
// :param name => 'Belt Ferries'
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($name) + '"') YIELD node AS entity
MATCH (subject:Entity)-[arrow]->(object:Entity)
WHERE (subject = entity OR object = entity) AND arrow.origins = 1
RETURN subject.name AS subject, arrow.label AS says, object.name AS object,
       arrow.publishers AS publishers, arrow.quote AS quote, arrow.sources AS sources
ORDER BY publishers DESC, arrow.firstPublished LIMIT 100
