// Style rules that paint this graph's denials red and its possibilities amber: add them to claimgraph.grass
CALL db.relationshipTypes() YIELD relationshipType AS type
WITH type, CASE
  WHEN type =~ 'DOES_NOT_.+|IS_NOT(_.+)?' THEN '#C0392B'
  WHEN type STARTS WITH 'MAY_' THEN '#C77700'
END AS colour
WHERE colour IS NOT NULL
WITH type, 'relationship.' + type + ' { color: ' + colour + '; }' AS rule ORDER BY type
RETURN reduce(style = '', one IN collect(rule) | style + one + ' ') AS style
