import type { Claim } from '../../../model/claim.js';
import type { Extraction } from '../../../model/extraction.js';
import { requirePage } from '../../page-key.js';
import type { Page, PageRequest } from '../../store.js';
import type { Transaction } from '../connection.js';
import { map, maps, type Row, text } from '../row.js';
import { changedClaim, extractedCitation } from './extracted-rows.js';
import { extractedUses, mentionRow } from './mention-rows.js';
import { pageOf, sizeOf } from './pages.js';
import { claimOf, documentOf, sentenceOf } from './read-rows.js';

/** See Store.listExtractions. */
export async function listExtractions(
  transaction: Transaction,
  page: PageRequest,
): Promise<Page<Extraction>> {
  requirePage('extractions', page);
  const found = await transaction.rows(
    `MATCH (d:Document) USING INDEX d:Document(id) WHERE d.id > $after
     RETURN properties(d) AS document ORDER BY d.id LIMIT $size`,
    { after: page.after ?? '', size: sizeOf(page) },
  );
  const nodes = found.map((row) => map(row, 'document'));
  const shown = nodes.slice(0, page.limit).map((node) => text(node, 'id'));
  const rows = await transaction.rows(documentDetails, { ids: shown });
  const details = new Map(rows.map((row) => [text(row, 'id'), row]));
  const hits = nodes.map((node) => {
    const key = text(node, 'id');
    return { key, row: extractionOf(node, details.get(key) ?? nothing) };
  });
  return pageOf(hits, 'ASCENDING', page);
}

const nothing: Row = { sentences: [], citations: [], claims: [], mentions: [] };

/** All that hangs on each document of `$ids`; citations with their second label, which tells whether they are shown. */
export const documentDetails = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WITH id, d
  RETURN id,
    COLLECT { MATCH (d)<-[:OF]-(s:Sentence) RETURN properties(s) } AS sentences,
    COLLECT {
      MATCH (d)<-[:OF]-(:Sentence)<-[:IN_SENTENCE]-(x) RETURN x {.*, labels: labels(x)}
    } AS citations,
    COLLECT {
      MATCH (d)<-[:OF]-(:Sentence)<-[:IN_SENTENCE]-(x:Citation)
      WITH DISTINCT x.claimId AS claimId
      MATCH (c:Claim {id: claimId})
      RETURN properties(c)
    } AS claims,
    COLLECT { MATCH (d)-[m:MENTIONS]->(e:Entity) RETURN ${mentionRow} } AS mentions`;

/** A document as it was handed to `write`, but for the order of the lists. */
export function extractionOf(node: Row, details: Row): Extraction {
  const rows = maps(details, 'citations');
  const citations = rows.map(extractedCitation);
  const claims = new Map(
    maps(details, 'claims')
      .map(claimOf)
      .map((claim) => [claim.id, claim]),
  );
  for (const claim of rows.map(changedClaim)) if (claim) claims.set(claim.id, claim);
  const cited = [...new Set(citations.map(({ claimId }) => claimId))];
  return {
    document: documentOf(node),
    sentences: maps(details, 'sentences').map(sentenceOf),
    entities: extractedUses(maps(details, 'mentions')),
    claims: cited.flatMap((id): readonly Claim[] => {
      const claim = claims.get(id);
      return claim ? [claim] : [];
    }),
    citations,
  };
}
