/** That no split moved this text of a use or an alias; `row` is its name in the statement. */
function unmoved(row: string, text: string): string {
  return `NOT EXISTS (SELECT 1 FROM moved_texts m
    WHERE m.document = ${row}.document AND m.entity = ${row}.entity AND m.text = ${row}.${text})`;
}

/** The entities that were merged into this one. */
function mergedInto(key: string): string {
  return `SELECT key FROM entities WHERE merged_into = ${key}`;
}

/** The name that most uses of these entities give, ties by code point. */
function mostUsedName(entities: string): string {
  return `SELECT name FROM entity_uses u WHERE u.entity ${entities} AND ${unmoved('u', 'name')}
    GROUP BY name ORDER BY count(*) DESC, name LIMIT 1`;
}

/** Counts by name and type first, in the order of the index. */
function mostUsedType(entities: string): string {
  return `SELECT type FROM (
      SELECT type, count(*) AS uses FROM entity_uses u WHERE u.entity ${entities} AND ${unmoved('u', 'name')}
      GROUP BY name, type
    ) GROUP BY type ORDER BY sum(uses) DESC, type LIMIT 1`;
}

/** Where splits left an entity no name: the most used of the words that mean it, or the type of their uses. */
function mostUsedOfWords(column: 'text' | 'type'): string {
  return `SELECT ${column} FROM (
      SELECT a.text, u.type FROM aliases a JOIN entity_uses u ON u.document = a.document AND u.entity = a.entity
      WHERE a.entity IN (SELECT e.key UNION ALL ${mergedInto('e.key')}) AND ${unmoved('a', 'text')}
      UNION ALL
      SELECT m.text, u.type FROM moved_texts m JOIN entity_uses u ON u.document = m.document AND u.entity = m.entity
      WHERE m.means = e.key
    ) GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT 1`;
}

function firstOf(mostUsed: (entities: string) => string, column: 'text' | 'type'): string {
  const own = mostUsed('= e.key');
  const merged = mostUsed(`IN (${mergedInto('e.key')})`);
  return `CASE WHEN e.merged_into IS NULL THEN coalesce((${own}), (${merged}), (${mostUsedOfWords(column)})) END`;
}

const all = `SELECT best.key UNION ALL ${mergedInto('best.key')}`;

/**
 * The touched entities as `deriveEntity` derives them, and the names they have so far. One that is merged away, or that
 * nothing means any more, has no name. Materialised, because what is used three times would be looked up three times.
 */
export const derivedEntities = `
  WITH called AS MATERIALIZED (
    SELECT e.*, ${firstOf(mostUsedName, 'text')} AS most_used_name, ${firstOf(mostUsedType, 'type')} AS most_used_type
    FROM touched_entities t CROSS JOIN entities e ON e.key = t.key
  ), best AS MATERIALIZED (
    SELECT key, id, name AS old_name, aliases AS old_aliases,
      CASE WHEN most_used_name IS NOT NULL THEN coalesce(given_name, most_used_name) END AS name,
      coalesce(given_type, most_used_type) AS type
    FROM called
  )
  SELECT best.*,
    (SELECT json_group_array(text ORDER BY text) FROM (
      SELECT DISTINCT text FROM aliases a WHERE a.entity IN (${all}) AND ${unmoved('a', 'text')}
      UNION SELECT DISTINCT name FROM entity_uses u WHERE u.entity IN (${all}) AND ${unmoved('u', 'name')}
      UNION SELECT text FROM moved_texts WHERE means = best.key
    ) WHERE text <> best.name) AS aliases,
    (SELECT coalesce(sum(citations), 0) FROM claims WHERE subject = best.key)
    + (SELECT coalesce(sum(citations), 0) FROM claims WHERE object = best.key AND subject <> best.key) AS citations
  FROM best`;
