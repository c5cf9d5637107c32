// How $from and $to are connected, over what two independent origins or more affirm
// :param from => 'Denmark'
// :param to => "Baltic Seafarers' Union"
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($from) + '"') YIELD node AS from
CALL db.index.fulltext.queryNodes('claimgraph_names', '"' + toLower($to) + '"') YIELD node AS to
MATCH path = SHORTEST 10 (from)
  (()-[arrow WHERE arrow.stance = 'AFFIRMED' AND arrow.origins >= 2]-(:Entity)){1,5}
  (to)
RETURN path
