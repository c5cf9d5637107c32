/** The entities that were merged into this one. */
function mergedInto(key: string): string {
  return `SELECT key FROM entities WHERE merged_into = ${key}`;
}

/** This entity and those that were merged into it. */
function group(key: string): string {
  return `SELECT ${key} UNION ALL ${mergedInto(key)}`;
}

/** The name, or its type, that most uses of these entities give, ties by code point. */
function mostNamed(column: 'text' | 'type', entities: string): string {
  return `SELECT ${column} FROM entity_votes WHERE entity ${entities} AND names > 0
    GROUP BY ${column} ORDER BY sum(names) DESC, ${column} LIMIT 1`;
}

/** Where splits left an entity no name: the most used of the words that mean it, or the type of their uses. */
function mostUsedOfWords(column: 'text' | 'type'): string {
  return `SELECT ${column} FROM entity_votes WHERE entity IN (${group('e.key')}) AND words > 0
    GROUP BY ${column} ORDER BY sum(words) DESC, ${column} LIMIT 1`;
}

function leading(column: 'text' | 'type'): string {
  const own = mostNamed(column, '= e.key');
  const merged = mostNamed(column, `IN (${mergedInto('e.key')})`);
  return `CASE WHEN e.merged_into IS NULL THEN coalesce((${own}), (${merged}), (${mostUsedOfWords(column)})) END`;
}

/**
 * The touched entities as `deriveEntity` derives them, and what they are so far. One that is merged away, or that
 * nothing means any more, has no name. Materialised, because what is used three times would be looked up three times.
 */
export const derivedEntities = `
  WITH called AS MATERIALIZED (
    SELECT e.*, ${leading('text')} AS leading_name, ${leading('type')} AS leading_type
    FROM touched_entities t CROSS JOIN entities e ON e.key = t.key
  ), best AS MATERIALIZED (
    SELECT key, id, name AS old_name, type AS old_type, aliases AS old_aliases, citations AS old_citations,
      rank AS old_rank, CASE WHEN leading_name IS NOT NULL THEN coalesce(given_name, leading_name) END AS name,
      coalesce(given_type, leading_type) AS type
    FROM called
  )
  SELECT best.*,
    (SELECT json_group_array(text ORDER BY text) FROM (
      SELECT DISTINCT text FROM entity_votes WHERE entity IN (${group('best.key')})
    ) WHERE text <> best.name) AS aliases,
    old_citations + coalesce((SELECT citations FROM gained WHERE entity = best.key), 0) AS citations
  FROM best`;
