/**
 * One INSERT a table, whose only parameter is a JSON array of rows in the model's words, as `UNWIND $rows` is in Cypher.
 * jsonb_each parses it once, json_each once more for every column.
 */
export const insertSql = {
  documents: `
    INSERT INTO documents (id, place, title, url, publisher, author, published_at, folded_publisher,
      origin_key, origin_name, origin_kind, origin_reason, extraction_digest, notes, text)
    SELECT value->>'id', value->>'place', value->>'title', value->>'url', value->>'publisher', value->>'author',
      value->>'publishedAt', value->>'foldedPublisher', value->>'$.origin.key', value->>'$.origin.name',
      value->>'$.origin.kind', value->>'$.origin.reason', value->>'digest', value->>'notes', value->>'text'
    FROM jsonb_each(?)`,
  sentences: `
    INSERT INTO sentences (document, "index", id, "start", "end")
    SELECT d.key, value->>'index', value->>'id', value->>'start', value->>'end'
    FROM jsonb_each(?) JOIN documents d ON d.id = value->>'documentId'`,
  entities: `
    INSERT INTO entities (id, name, type, aliases, citations)
    SELECT value, '', '', '[]', 0 FROM json_each(?) WHERE true ON CONFLICT (id) DO NOTHING`,
  entityUses: `
    INSERT INTO entity_uses (document, entity, name, type)
    SELECT d.key, e.key, value->>'name', value->>'type'
    FROM jsonb_each(?) JOIN documents d ON d.id = value->>'documentId' JOIN entities e ON e.id = value->>'entityId'`,
  aliases: `
    INSERT INTO aliases (document, entity, text, reason)
    SELECT d.key, e.key, value->>'text', value->>'reason'
    FROM jsonb_each(?) JOIN documents d ON d.id = value->>'documentId' JOIN entities e ON e.id = value->>'entityId'`,
  claims: `
    INSERT INTO claims (id, subject, predicate, object, stances, citations, documents, publishers, origins)
    SELECT value->>'id', s.key, value->>'predicate', o.key, '', 0, 0, 0, 0
    FROM jsonb_each(?) JOIN entities s ON s.id = value->>'subjectId' JOIN entities o ON o.id = value->>'objectId'
    WHERE true ON CONFLICT (id) DO NOTHING`,
  citations: `
    INSERT INTO citations (id, claim, document, sentence_index, subject, predicate, object, "start", "end", quote,
      subject_start, subject_end, relation_start, relation_end, object_start, object_end, stance, speaker, said_by,
      speaker_name, speaker_cue, speaker_start, speaker_end, "when", "where", confidence, rule, place)
    SELECT value->>'id', c.key, n.document, n."index", s.key, value->>'predicate', o.key,
      value->>'start', value->>'end', value->>'quote',
      value->>'$.subject.start', value->>'$.subject.end', value->>'$.relation.start', value->>'$.relation.end',
      value->>'$.object.start', value->>'$.object.end', value->>'stance', e.key, b.key, value->>'$.attribution.name',
      value->>'$.attribution.cue', value->>'$.attribution.start', value->>'$.attribution.end',
      value->>'when', value->>'where', value->>'confidence', value->>'rule', value->>'place'
    FROM jsonb_each(?) JOIN sentences n ON n.id = value->>'sentenceId'
    JOIN entities s ON s.id = value->>'subjectId' JOIN entities o ON o.id = value->>'objectId'
    LEFT JOIN claims c ON c.id = value->>'seenClaimId' LEFT JOIN entities e ON e.id = value->>'$.attribution.entityId'
    LEFT JOIN entities b ON b.id = value->>'saidById'`,
  movedTexts: `
    INSERT INTO moved_texts (document, entity, text, means)
    SELECT d.key, e.key, value->>'text', m.key
    FROM jsonb_each(?) JOIN documents d ON d.id = value->>'documentId' JOIN entities e ON e.id = value->>'entityId'
    JOIN entities m ON m.id = value->>'means'`,
} as const;
