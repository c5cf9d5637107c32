import { type Claim, claimId, type Stance, stances } from '../model/claim.js';
import { type Edge, edgeId, edgeRank } from '../model/edge.js';
import type { Entity } from '../model/entity.js';
import { canonicalJson } from './canonical-json.js';
import { type CitationFacts, countTotals } from './count-totals.js';
import { deriveEntity, type Given, type SeenUse } from './derive-entity.js';
import type { Violation } from './store.js';

/** A claim with all that the graph holds of it. */
export interface ClaimRows {
  readonly claim: Claim;
  readonly citations: readonly (CitationFacts & { readonly stance: Stance })[];
  readonly edges: readonly Edge[];
}

/** What must hold of a claim and its edges and does not: both are counted again from the citations. */
export function* checkClaim({ claim, citations, edges }: ClaimRows): Iterable<Violation> {
  const { id, subjectId, predicate, objectId } = claim;
  const expectedId = claimId(subjectId, predicate, objectId);
  if (id !== expectedId) yield { rule: 'id', id, message: `expected the claim id ${expectedId}, got ${id}` };
  if (citations.length === 0) {
    yield { rule: 'cited', id, message: 'expected a claim with at least one citation, got none' };
  }
  for (const stance of stances) {
    const cited = citations.filter((citation) => citation.stance === stance);
    const [edge, ...more] = edges.filter((row) => row.stance === stance);
    const expected = cited.length > 0 ? edgeOf(claim, stance, cited) : null;
    if (more.length > 0)
      yield { rule: 'unique', id, message: `expected one ${stance} edge, got two or more` };
    if (edge && !expected) {
      yield { rule: 'cited', id: edge.id, message: 'expected an edge with at least one citation, got none' };
    }
    if (expected && (!edge || canonicalJson(expected) !== canonicalJson(edge))) {
      const message = `expected the edge ${canonicalJson(expected)}, got ${edge ? canonicalJson(edge) : 'none'}`;
      yield { rule: 'totals', id: expected.id, message };
    }
  }
}

/** What must hold of an entity and does not: it is derived again from what the documents say of it. */
export function* checkEntity(
  entity: Entity,
  uses: readonly SeenUse[],
  given: Given | null = null,
): Iterable<Violation> {
  const { id } = entity;
  const expected = deriveEntity(id, uses, given);
  if (!expected) {
    yield {
      rule: 'orphan',
      id,
      message: 'expected an entity that a document refers to, got one that none does',
    };
  } else if (canonicalJson(expected) !== canonicalJson(entity)) {
    const message = `expected the entity ${canonicalJson(expected)}, got ${canonicalJson(entity)}`;
    yield { rule: 'entity', id, message };
  }
}

/** The edge that a claim's citations of one stance make. */
function edgeOf(claim: Claim, stance: Stance, citations: readonly CitationFacts[]): Edge {
  const { id: claimId, subjectId, predicate, objectId } = claim;
  const id = edgeId(claimId, stance);
  const totals = countTotals(citations);
  const rank = edgeRank(claimId, stance, totals);
  return { id, claimId, stance, subjectId, predicate, objectId, ...totals, rank };
}
