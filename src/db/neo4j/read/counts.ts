import type { Counts } from '../../store.js';
import type { Transaction } from '../connection.js';
import { number } from '../row.js';

/** See Store.counts. Neo4j keeps these numbers, so that nothing is walked; only arrows start at an entity. */
export async function counts(transaction: Transaction): Promise<Counts> {
  const count = async (pattern: string) => {
    const [row] = await transaction.rows(`MATCH ${pattern} RETURN count(*) AS count`);
    return row ? number(row, 'count') : 0;
  };
  const [documents, sentences, entities, claims, citations, edges] = await Promise.all([
    count('(:Document)'),
    count('(:Sentence)'),
    count('(:Entity)'),
    count('(:Claim)'),
    count('(:Citation)'),
    count('(:Entity)-[]->()'),
  ]);
  return { documents, sentences, entities, claims, citations, edges };
}
