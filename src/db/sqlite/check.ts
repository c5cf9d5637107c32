import { stances } from '../../model/claim.js';
import { type ClaimRows, checkClaim, checkEntity } from '../check-derived.js';
import { checkExtraction } from '../check-extraction.js';
import { checkSeen } from '../rulings/check-seen.js';
import type { Violation } from '../store.js';
import { checkDecisions, seenRows, seenUses } from './check-decisions.js';
import { checkFile, checkReferences } from './check-file.js';
import { checkKeys } from './check-keys.js';
import { rulingsInForce } from './decisions/decision-rows.js';
import { inIdOrder } from './dump.js';
import { extractionOf } from './extractions.js';
import { edgeOf } from './read-rows.js';
import { oneOf, text, textOrNull } from './row.js';
import { kinds } from './select.js';
import type { Sql } from './sql.js';

/**
 * See Store.check: the file itself, each document as it was written, each claim and entity derived again, and the
 * columns that only this store has.
 */
export function check(sql: Sql): readonly Violation[] {
  const damage = checkFile(sql);
  return damage.length > 0 ? damage : [...checkReferences(sql), ...checkGraph(sql), ...checkKeys(sql)];
}

function* checkGraph(sql: Sql): Iterable<Violation> {
  const rulings = rulingsInForce(sql);
  for (const document of inIdOrder(sql, kinds.documents)) {
    const extraction = extractionOf(sql, document);
    yield* checkExtraction(extraction);
    yield* checkSeen(extraction, seenRows(sql, document.id), rulings);
  }
  for (const claim of inIdOrder(sql, kinds.claims))
    yield* checkClaim({ claim, ...rowsOfClaim(sql, claim.id) });
  for (const entity of inIdOrder(sql, kinds.entities)) {
    yield* checkEntity(entity, seenUses(sql, entity.id), rulings.given(entity.id));
  }
  yield* checkDecisions(sql, rulings);
}

function rowsOfClaim(sql: Sql, id: string): Omit<ClaimRows, 'claim'> {
  const citations = sql.all(
    `SELECT x.stance, d.id, d.publisher, d.origin_key, d.published_at
     FROM citations x JOIN documents d ON d.key = x.document
     WHERE x.claim = (SELECT key FROM claims WHERE id = ?)`,
    id,
  );
  return {
    citations: citations.map((row) => ({
      stance: oneOf(stances, row, 'stance'),
      documentId: text(row, 'id'),
      publisher: textOrNull(row, 'publisher'),
      originKey: text(row, 'origin_key'),
      publishedAt: textOrNull(row, 'published_at'),
    })),
    edges: sql
      .all(`${kinds.edges.select} WHERE x.claim = (SELECT key FROM claims WHERE id = ?)`, id)
      .map(edgeOf),
  };
}
