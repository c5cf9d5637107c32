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

/** A violation where the database lacks some of a list, or holds more, whatever the order; shows only these. */
export function* setDifferences(
  rule: string,
  id: string,
  expected: readonly object[],
  got: readonly object[],
): Iterable<Violation> {
  const jsons = (list: readonly object[]) => new Set(list.map((one) => canonicalJson(plain(one))));
  const [wanted, found] = [jsons(expected), jsons(got)];
  const [missing] = [...wanted].filter((json) => !found.has(json)).sort();
  const [extra] = [...found].filter((json) => !wanted.has(json)).sort();
  const doubled = got.length > found.size ? 'the same twice' : undefined;
  const [lack, more] = [missing ?? 'no more', extra ?? doubled ?? 'none'];
  if (missing ?? extra ?? doubled) yield { rule, id, message: `expected ${shown(lack)}, got ${shown(more)}` };
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
