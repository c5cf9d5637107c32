import { type Stance, stances } from '../../../model/claim.js';
import { type Edge, leastRank } from '../../../model/edge.js';
import type { Step } from '../../best-paths.js';
import { requirePathRequest } from '../../path-request.js';
import { type StepsQuestion, searchPaths, type Way, withEdges } from '../../search-paths.js';
import type { PathFilter, PathRequest, Paths } from '../../store.js';
import type { Transaction } from '../connection.js';
import { RowError, text } from '../row.js';
import { stanceKeys } from '../stance-keys.js';
import { byIds, edgesByIds, kinds } from './by-ids.js';

/** See Store.paths. */
export async function paths(
  transaction: Transaction,
  fromId: string,
  toId: string,
  filter: PathFilter,
  request: PathRequest,
): Promise<Paths> {
  requirePathRequest(request);
  const ends = await byIds(transaction, kinds.entities, [fromId, toId]);
  if (ends.includes(null)) return { paths: [], complete: true };
  const search = searchPaths(fromId, toId, filter.direction ?? 'BOTH', request);
  let next = search.next();
  while (!next.done) next = search.next(await stepsFor(transaction, filter, next.value));
  return withEdges(next.value, await edgesWithIds(transaction, next.value.paths.flat()));
}

async function edgesWithIds(transaction: Transaction, ids: readonly string[]): Promise<readonly Edge[]> {
  const edges = await edgesByIds(transaction, ids);
  return edges.map((edge, index) => {
    if (edge === null) throw new RowError(`expected the edge ${ids[index]} that was found, got none`);
    return edge;
  });
}

async function stepsFor(
  transaction: Transaction,
  { stances: wanted = stances, predicates, minOrigins }: PathFilter,
  { entities, ways, others, limit }: StepsQuestion<string>,
): Promise<readonly Step<string>[]> {
  const cypher = others ? stepsBetween : stepsFrom;
  const parameters = {
    entities,
    others: others ?? [],
    predicates: [...new Set(predicates)],
    atLeast: leastRank(minOrigins),
    limit: BigInt(limit),
  };
  const found = await Promise.all(
    ways.flatMap((way) =>
      [...new Set(wanted)].map((stance) =>
        transaction.rows(cypher(way, stance, predicates !== undefined), parameters),
      ),
    ),
  );
  const steps = found.flat().slice(0, limit);
  return steps.map((row) => ({ near: text(row, 'near'), far: text(row, 'far'), rank: text(row, 'rank') }));
}

/** The index holds the rank, so that of each edge only the far end is read from its claim's node. */
function stepsFrom({ near, far }: Way, stance: Stance, byPredicate: boolean): string {
  const rank = `${stanceKeys[stance]}Rank`;
  const columns = [`${near}Id`, ...(byPredicate ? ['predicate'] : []), rank];
  return `UNWIND $entities AS near ${byPredicate ? 'UNWIND $predicates AS predicate' : ''}
    MATCH (c:Claim) USING INDEX c:Claim(${columns.join(', ')})
    WHERE c.${near}Id = near ${byPredicate ? 'AND c.predicate = predicate' : ''} AND c.${rank} >= $atLeast
    RETURN near, c.${far}Id AS far, c.${rank} AS rank LIMIT $limit`;
}

function stepsBetween({ near, far }: Way, stance: Stance, byPredicate: boolean): string {
  const rank = `${stanceKeys[stance]}Rank`;
  return `UNWIND $entities AS near UNWIND $others AS far
    MATCH (c:Claim) USING INDEX c:Claim(subjectId, objectId)
    WHERE c.${near}Id = near AND c.${far}Id = far AND c.${rank} >= $atLeast
      ${byPredicate ? 'AND c.predicate IN $predicates' : ''}
    RETURN near, far, c.${rank} AS rank LIMIT $limit`;
}
