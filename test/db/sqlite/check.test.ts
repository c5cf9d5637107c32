import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../../src/db/sqlite/check.js';
import { openDatabase } from '../../../src/db/sqlite/open-database.js';
import type { Sql } from '../../../src/db/sqlite/sql.js';
import { sqliteStore } from '../../../src/db/sqlite/sqlite-store.js';
import { merge, split } from '../contract/propose.js';
import { graph } from '../contract/sample-graph.js';

/** What raw SQL breaks, and the rules that notice: the first is the one it is about. */
const damages: readonly (readonly [damage: string, rule: string, message: RegExp])[] = [
  [`UPDATE citations SET quote = 'never said'`, 'quote', /expected the quote .*, got "never said"/],
  [`UPDATE documents SET text = 'x' || text`, 'quote', /expected the quote/],
  [`UPDATE documents SET text = 'short'`, 'span', /expected a sentence within 0-5/],
  [`UPDATE citations SET "start" = "start" - 1`, 'span', /its quote within its sentence/],
  [`UPDATE citations SET subject_end = 9999`, 'span', /its subject within its sentence/],
  [`UPDATE citations SET relation_end = 9999`, 'span', /its relation within its sentence/],
  [`UPDATE citations SET object_end = 9999`, 'span', /its object within its sentence/],
  [`UPDATE citations SET speaker_end = 9999`, 'span', /its attribution within its sentence/],
  [`UPDATE citations SET confidence = 2`, 'confidence', /expected 0 to 1, got 2/],
  [`UPDATE documents SET published_at = 'May'`, 'date', /ISO 8601 date, got "May"/],
  [`UPDATE documents SET published_at = '2020'`, 'totals', /"firstPublished":"2020"/],
  [`UPDATE documents SET publisher = 'one'`, 'totals', /"publishers":1/],
  [`UPDATE documents SET origin_key = 'one'`, 'totals', /"origins":1/],
  [`UPDATE documents SET id = 'doc_1' WHERE key = 1`, 'id', /expected the id of a document, got "doc_1"/],
  [`UPDATE sentences SET id = 'sen_' || id`, 'id', /expected the sentence id sen_/],
  [`UPDATE claims SET id = 'clm_' || id`, 'id', /expected the claim id clm_/],
  [`UPDATE claims SET predicate = 'oppose'`, 'id', /expected the claim id clm_/],
  [`UPDATE citations SET id = 'cit_' || id`, 'id', /expected the citation id cit_/],
  [`UPDATE edges SET id = 'edg_' || id`, 'totals', /expected the edge .*"id":"edg_/],
  [`UPDATE entities SET id = 'x' WHERE key = 1`, 'id', /expected the id of an entity, got "x"/],
  [`DELETE FROM citations`, 'cited', /expected a claim with at least one citation/],
  [`DELETE FROM citations WHERE stance = 'NEGATED'`, 'cited', /expected an edge with at least one citation/],
  [`DELETE FROM edges WHERE key = 1`, 'totals', /expected the edge .*, got none/],
  [`UPDATE edges SET citations = citations + 1`, 'totals', /expected the edge/],
  [`UPDATE edges SET rank = '9' || rank`, 'key', /got {"rank":"9/],
  [`UPDATE edges SET rank = 'x' WHERE rank IS NULL`, 'key', /expected {"rank":null}, got {"rank":"x"}/],
  [`UPDATE edges SET subject = object`, 'totals', /expected the edge/],
  [`DELETE FROM claims WHERE key = 1`, 'reference', /expected a row of claims for this row of/],
  [`DELETE FROM documents WHERE key = 1`, 'reference', /expected a row of documents for this row of/],
  [`DELETE FROM sentences`, 'reference', /expected a row of sentences for this row of citations/],
  [`DELETE FROM entities WHERE key = 1`, 'reference', /expected a row of entities for this row of/],
  [`UPDATE citations SET claim = 99 WHERE key = 1`, 'reference', /expected a row of claims/],
  [`DELETE FROM entity_uses WHERE entity = 1`, 'reference', /expected an entity use of ent_/],
  [
    `INSERT INTO entities (key, id, name, type, aliases, citations, rank)
     VALUES (99, 'ent_000000000000000000000000', 'Nobody', 'PERSON', '[]', 0, '')`,
    'orphan',
    /expected an entity that a document refers to/,
  ],
  [`UPDATE entities SET name = 'Else'`, 'entity', /expected the entity .*, got .*"name":"Else"/],
  [`UPDATE entities SET type = 'CONCEPT'`, 'entity', /expected the entity/],
  [`UPDATE entities SET aliases = '["x"]'`, 'entity', /expected the entity/],
  [`UPDATE entities SET citations = 99`, 'key', /"citations":99/],
  [`UPDATE entities SET rank = 'x' WHERE rank IS NOT NULL`, 'key', /"rank":"x"/],
  [`UPDATE claims SET rank = 'x' || rank`, 'key', /"rank":"x/],
  [`UPDATE claims SET stances = 'POSSIBLE'`, 'key', /"stances":"POSSIBLE"/],
  [`UPDATE claims SET origins = 7`, 'key', /"origins":7/],
  [`UPDATE citations SET place = 'x' || place`, 'key', /expected {"place"/],
  [`UPDATE documents SET place = 'x' || place`, 'key', /"place":"x/],
  [`UPDATE documents SET folded_publisher = 'x'`, 'key', /"folded":"x"/],
  [`DELETE FROM entity_names`, 'key', /"folded":\[\]/],
  [`DELETE FROM entity_votes`, 'key', /got {"votes":"\[\]"}/],
  [`UPDATE entity_votes SET names = names + 1`, 'key', /expected {"votes":/],
  [`DELETE FROM entity_words WHERE rowid = 1`, 'key', /"searchable":0/],
  [
    `UPDATE citations SET claim = NULL WHERE key = 1`,
    'decided',
    /expected {"claimId":"clm_.*got {"claimId":null/,
  ],
  [`UPDATE citations SET said_by = 1 WHERE said_by IS NOT NULL`, 'decided', /"speakerId":"ent_/],
  [`UPDATE citations SET subject = object WHERE key = 1`, 'decided', /expected {"claimId":"clm_/],
  [
    `UPDATE entities SET merged_into = 1 WHERE key = 2`,
    'decided',
    /expected {"mergedInto":null,.* got {"mergedInto":"ent_/,
  ],
  [`UPDATE entities SET merged_into = NULL`, 'decided', /expected {"mergedInto":"ent_/],
  [`UPDATE entities SET given_name = 'X' WHERE key = 1`, 'decided', /got {.*"name":"X"/],
  [`UPDATE entities SET rank = NULL`, 'decided', /expected an entity that is shown/],
  [
    `UPDATE entities SET rank = 'x', type = 'PLACE' WHERE rank IS NULL`,
    'decided',
    /expected an entity that is not shown/,
  ],
  [`DELETE FROM moved_texts`, 'decided', /expected the moved texts \[{"documentId"/],
  [`UPDATE moved_texts SET text = 'x'`, 'decided', /expected the moved texts/],
  [`UPDATE decisions SET why = 'x'`, 'id', /expected the decision id dec_/],
  [`UPDATE decisions SET place = 'x' || place`, 'decided', /expected {"place"/],
  [`UPDATE decisions SET undone_at = at, undone_by = '', undone_why = ''`, 'decided', /expected/],
];

describe('check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-check-'));
  const path = join(folder, 'graph.db');
  let sql: Sql;

  beforeAll(() => {
    sql = openDatabase(path);
    const store = sqliteStore(sql);
    store.write(Object.values(graph));
    store.decide(merge(['São Paulo'], '북한'));
    store.decide(split('KCNA', 'KCNA', { name: 'A namesake', type: 'PERSON' }));
  });
  afterAll(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  test('finds nothing wrong with what was written', () => {
    expect(sqliteStore(sql).check()).toEqual([]);
  });

  test.each(damages)('%s breaks the rule "%s"', (damage, rule, message) => {
    sql.exec('PRAGMA foreign_keys = OFF; BEGIN');
    try {
      sql.exec(damage);
      const violations = check(sql).filter((violation) => violation.rule === rule);
      expect(violations.map((violation) => violation.message)).toContainEqual(expect.stringMatching(message));
      expect(violations.every(({ id }) => id.length > 0)).toBe(true);
    } finally {
      sql.exec('ROLLBACK; PRAGMA foreign_keys = ON');
    }
  });

  test('a damaged file is reported as such', () => {
    const copy = join(folder, 'damaged.db');
    sql.exec(`VACUUM INTO '${copy}'`);
    const sound = openDatabase(copy);
    const found = sound.get(`SELECT rootpage FROM sqlite_schema WHERE name = 'edges_by_rank'`);
    sound.close();
    const file = openSync(copy, 'r+');
    writeSync(file, Buffer.alloc(100), 0, 100, (Number(found?.['rootpage']) - 1) * 4096);
    closeSync(file);
    const damaged = openDatabase(copy);
    expect(
      sqliteStore(damaged)
        .check()
        .map(({ rule }) => rule),
    ).toContain('file');
    damaged.close();
  });
});
