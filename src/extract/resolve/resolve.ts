import type { Citation, Claim } from '../../model/claim.js';
import type { Extraction } from '../../model/extraction.js';
import type { Analysis } from '../analysis.js';
import { voices } from './quotation.js';
import { resolveClaims, sentenceOf } from './resolve-claims.js';
import { entityResolver } from './resolve-entities.js';

/** What an analysed document gives to the graph. Of two readings of the same words the surer one is kept. */
export function resolve({ reading, trees, propositions }: Analysis): Extraction {
  const { document } = reading;
  const resolver = entityResolver(document, trees, propositions);
  const spoken = voices(document.text, trees);
  const claims = new Map<string, Claim>();
  const citations = new Map<string, Citation>();
  propositions.forEach((proposed, index) => {
    for (const { claim, citation } of resolveClaims(
      document,
      trees,
      index,
      proposed,
      resolver,
      spoken[index] ?? null,
    )) {
      claims.set(claim.id, claim);
      const known = citations.get(citation.id);
      if (!known || known.confidence < citation.confidence) citations.set(citation.id, citation);
    }
  });
  const referred = new Set([...claims.values()].flatMap(({ subjectId, objectId }) => [subjectId, objectId]));
  for (const { attribution } of citations.values())
    if (attribution?.entityId) referred.add(attribution.entityId);
  return {
    document,
    sentences: trees.map((tree, index) => sentenceOf(document, index, tree)),
    entities: resolver.uses().filter(({ entityId }) => referred.has(entityId)),
    claims: [...claims.values()],
    citations: [...citations.values()],
  };
}
