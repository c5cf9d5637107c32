import { StoreError } from '../../store-error.js';
import type { Transaction } from '../connection.js';

/**
 * Waits for the one writer before this one, until the transaction ends. What is derived depends on what others write
 * to the same claims, and most documents share their entities: locks on those would only find deadlocks later.
 */
export async function lock(transaction: Transaction): Promise<void> {
  const rows = await transaction.rows(
    `MATCH (g:Claimgraph {id: 'graph'}) SET g.locked = true RETURN g.version AS version`,
  );
  if (rows.length === 0) {
    throw new StoreError(
      'CANNOT_WRITE',
      'expected the node that marks a claimgraph, got none: was the database emptied?',
    );
  }
}
