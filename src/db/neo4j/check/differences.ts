import { isInt } from 'neo4j-driver';
import { canonicalJson } from '../../canonical-json.js';
import type { Violation } from '../../store.js';
import { isAbsent, isRow } from '../row.js';

/** A violation where the database holds something else than what would be written now. */
export function* differences(rule: string, id: string, expected: object, got: object): Iterable<Violation> {
  const [wanted, found] = [canonicalJson(plain(expected)), canonicalJson(plain(got))];
  if (wanted === found) return;
  yield { rule, id, message: `expected ${shown(wanted)}, got ${shown(found)}` };
}

/** As `differences`, for lists whose order says nothing. */
export function setDifferences(
  rule: string,
  id: string,
  expected: readonly object[],
  got: readonly object[],
): Iterable<Violation> {
  const inOrder = (list: readonly object[]) => list.map((one) => canonicalJson(plain(one))).sort();
  return differences(rule, id, inOrder(expected), inOrder(got));
}

/** A value as it comes back from the database: integers as numbers, nothing where null was. */
function plain(value: unknown): unknown {
  if (isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (!isRow(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => !isAbsent(part));
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part)]));
}

function shown(json: string): string {
  return json.length > 500 ? `${json.slice(0, 500)}...` : json;
}
