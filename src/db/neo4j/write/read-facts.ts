import { int } from 'neo4j-driver';
import { stances } from '../../../model/claim.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import { totalsOf } from '../read/read-rows.js';
import { maps, oneOf, type Row, text, textOrNull } from '../row.js';
import { type ClaimFacts, type Source, type StanceFacts, shownSources } from './claim-facts.js';

/** The facts of claims as the graph holds their citations now; a claim without citations has none. */
export async function readFacts(
  transaction: Transaction,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, ClaimFacts>> {
  if (claimIds.length === 0) return new Map();
  const rows = await transaction.rows(sums('stance', `, ${firstSources} AS first`), {
    claimIds,
    size: int(shownSources),
  });
  const byClaim = groupBy(rows, (row) => text(row, 'claimId'));
  const disputed = [...byClaim].filter(([, found]) => found.length > 1).map(([claimId]) => claimId);
  const overall = disputed.length > 0 ? await transaction.rows(sums('null', ''), { claimIds: disputed }) : [];
  const totals = new Map(overall.map((row) => [text(row, 'claimId'), totalsOf(row)]));
  const facts = [...byClaim].flatMap(([claimId, found]) => {
    const held = found.map(stanceFactsOf);
    const all = totals.get(claimId) ?? held[0]?.totals;
    return all ? [[claimId, { totals: all, stances: held }] as const] : [];
  });
  return new Map(facts);
}

function stanceFactsOf(row: Row): StanceFacts {
  return {
    stance: oneOf(stances, row, 'stance'),
    totals: totalsOf(row),
    first: maps(row, 'first').map(sourceOf),
  };
}

function sourceOf(row: Row): Source {
  const [publisher, title, url] = [
    textOrNull(row, 'publisher'),
    textOrNull(row, 'title'),
    textOrNull(row, 'url'),
  ];
  return { quote: text(row, 'quote'), publisher, title, url };
}

/** Totals of each claim, split by stance or not. Each MATCH starts from what is known, so that no plan scans a label. */
function sums(group: 'stance' | 'null', more: string): string {
  return `
    UNWIND $claimIds AS claimId
    MATCH (c:Claim {id: claimId})
    WITH claimId, c
    MATCH (c)<-[:EVIDENCE_FOR]-(x:Citation)
    WITH claimId, ${group === 'stance' ? 'x.stance' : 'null'} AS stance, x.documentId AS documentId,
      count(*) AS citations
    MATCH (d:Document {id: documentId})
    WITH claimId, stance, sum(citations) AS citations, count(d) AS documents,
      count(DISTINCT d.foldedPublisher) AS publishers, count(DISTINCT d.originKey) AS origins,
      min(d.publishedAt) AS firstPublished, max(d.publishedAt) AS lastPublished
    RETURN claimId, stance, citations, documents, publishers, origins, firstPublished, lastPublished ${more}`;
}

const firstSources = `COLLECT {
  MATCH (x:Citation) USING INDEX x:Citation(claimId, stance, place)
  WHERE x.claimId = claimId AND x.stance = stance AND x.place > ''
  WITH x ORDER BY x.claimId, x.stance, x.place LIMIT $size
  MATCH (d:Document {id: x.documentId})
  WITH x, d ORDER BY x.place
  RETURN {quote: x.quote, publisher: d.publisher, title: d.title, url: d.url}
}`;
