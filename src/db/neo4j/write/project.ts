import { int } from 'neo4j-driver';
import { type Claim, type Stance, stances } from '../../../model/claim.js';
import { claimRank, edgeId, edgeRank, type Totals } from '../../../model/edge.js';
import { edgeLabel } from '../../../model/label.js';
import { relationshipType } from '../relationship-type.js';
import type { Row } from '../row.js';
import { stanceKeys } from '../stance-keys.js';
import type { ClaimFacts, Source, StanceFacts } from './claim-facts.js';

/** An arrow between two entities: what a person sees of an edge in Neo4j Browser. */
export interface Arrow {
  readonly type: string;
  readonly properties: Row;
}

/** The properties of a claim's node that never change; its `text` holds the names of its ends, which may. */
export function claimProperties({ id, subjectId, predicate, objectId }: Claim): Row {
  return { id, subjectId, predicate, objectId, label: edgeLabel(predicate, 'AFFIRMED') };
}

/** The properties of a claim's node that its citations make; null takes a property away. */
export function derivedProperties(claimId: string, facts: ClaimFacts): Row {
  const held = new Map(facts.stances.map((one) => [one.stance, one.totals]));
  return Object.assign(
    {
      stances: stances.filter((stance) => held.has(stance)).join(' '),
      citations: int(facts.totals.citations),
      rank: claimRank(claimId, facts.totals),
    },
    ...stances.map((stance) => edgeProperties(claimId, stance, held.get(stance) ?? null)),
  );
}

function edgeProperties(claimId: string, stance: Stance, totals: Totals | null): Row {
  const key = stanceKeys[stance];
  const names = [`${key}Edge`, `${key}Rank`, `${key}Totals`, `${key}Dates`] as const;
  if (!totals) return Object.fromEntries(names.map((name) => [name, null]));
  const { citations, documents, publishers, origins, firstPublished, lastPublished } = totals;
  const [edge, rank, sums, dates] = names;
  const id = edgeId(claimId, stance);
  return {
    [edge]: id,
    [rank]: edgeRank(claimId, stance, totals),
    [sums]: [citations, documents, publishers, origins].map((count) => int(count)),
    [dates]: firstPublished === null ? null : [firstPublished, lastPublished],
  };
}

/** One arrow for each stance that a claim is cited with. */
export function arrowsOf({ id, predicate }: Claim, facts: ClaimFacts): readonly Arrow[] {
  return facts.stances.map((one) => ({
    type: relationshipType(predicate, one.stance),
    properties: arrowProperties(id, predicate, one),
  }));
}

function arrowProperties(claimId: string, predicate: string, { stance, totals, first }: StanceFacts): Row {
  const { citations, documents, publishers, origins, firstPublished, lastPublished } = totals;
  return {
    claim: claimId,
    stance,
    label: edgeLabel(predicate, stance),
    citations: int(citations),
    documents: int(documents),
    publishers: int(publishers),
    origins: int(origins),
    firstPublished,
    lastPublished,
    quote: first[0]?.quote ?? null,
    sources: [...new Set(first.map(sourceLine))],
  };
}

/** A source in one line: `Daily Post: Troops (https://example.org/troops)`, less what is not known. */
function sourceLine({ publisher, title, url }: Source): string {
  const named = [publisher, title].filter((part) => part !== null).join(': ') || 'unnamed document';
  return url === null ? named : `${named} (${url})`;
}
