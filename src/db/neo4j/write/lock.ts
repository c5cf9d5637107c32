import { StoreError } from '../../store-error.js';
import type { Transaction } from '../connection.js';
import { textOrNull } from '../row.js';

/**
 * Waits for the one writer before this one, until the transaction ends. What is derived depends on what others write
 * to the same claims, and most documents share their entities: locks on those would only find deadlocks later.
 * Answers which decisions there are, in a word that is another one after each act; null before the first.
 */
export async function lock(transaction: Transaction): Promise<string | null> {
  const [mark] = await transaction.rows(
    `MATCH (g:Claimgraph {id: 'graph'}) SET g.locked = true RETURN g.decided AS decided`,
  );
  if (mark) return textOrNull(mark, 'decided');
  throw new StoreError(
    'CANNOT_WRITE',
    'expected the node that marks a claimgraph, got none: was the database emptied?',
  );
}
