import type { Store, WriteResult } from './db/store.js';
import type { Decision } from './model/decision.js';

/** Documents of one transaction, as many as an ingest takes. */
const batchSize = 32;
const decisionsPerPage = 1000;

export interface CopyOptions {
  readonly from: Pick<Store, 'listDecisions' | 'listExtractions'>;
  readonly to: Pick<Store, 'restoreDecisions' | 'write'>;
  /** Told after each batch. */
  readonly onProgress?: (result: CopyResult) => void;
}

/** What a copy did so far: `unchanged` documents were there already, extracted alike. */
export interface CopyResult extends WriteResult {
  readonly decisions: number;
}

/**
 * Brings all decisions and documents of one graph into another, in whatever stores they live; from an empty one it
 * makes a graph with the same digest. A copy that was cut short goes on when it is repeated. Decisions go first, so
 * they are refused (StoreError with the code BAD_DECISION) where the other graph has documents but not these.
 */
export async function copyGraph({ from, to, onProgress }: CopyOptions): Promise<CopyResult> {
  const decisions = await allDecisions(from);
  await to.restoreDecisions(decisions);
  let result: CopyResult = { added: 0, replaced: 0, unchanged: 0, decisions: decisions.length };
  let page = await from.listExtractions({ limit: batchSize });
  for (;;) {
    const after = page.hasMore ? page.rows.at(-1)?.key : undefined;
    // The next documents are read while these are being written.
    const [written, next] = await Promise.all([
      to.write(page.rows.map(({ row }) => row)),
      after === undefined ? null : from.listExtractions({ limit: batchSize, after }),
    ]);
    result = {
      ...result,
      added: result.added + written.added,
      replaced: result.replaced + written.replaced,
      unchanged: result.unchanged + written.unchanged,
    };
    onProgress?.(result);
    if (!next) return result;
    page = next;
  }
}

async function allDecisions(from: CopyOptions['from']): Promise<readonly Decision[]> {
  const decisions: Decision[] = [];
  let after: string | undefined;
  do {
    const page = await from.listDecisions({ limit: decisionsPerPage, after });
    decisions.push(...page.rows.map(({ row }) => row));
    after = page.hasMore ? page.rows.at(-1)?.key : undefined;
  } while (after !== undefined);
  return decisions;
}
