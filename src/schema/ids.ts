import { type IdKind, idKind } from '../model/id.js';
import { quoted, Refusal } from './errors.js';

/** The kinds of id that name a node of the API, with the type each one names. */
export const nodeTypes = {
  ent: 'Entity',
  clm: 'Claim',
  cit: 'Citation',
  doc: 'Document',
  sen: 'Sentence',
} as const satisfies Partial<Record<IdKind, string>>;
export type NodeKind = keyof typeof nodeTypes;

/** The id, when it is one of this kind; else a refusal that names the argument. */
export function checkId(argument: string, id: string, kind: NodeKind): string {
  if (idKind(id) === kind) return id;
  throw badId(argument, `${nodeTypes[kind]} (${kind}_ and 24 hex digits)`, id);
}

/** The kind of node that an id names; refuses what names none. */
export function nodeKind(argument: string, id: string): NodeKind {
  const kind = idKind(id);
  if (kind !== null && kind !== 'edg' && kind !== 'dec') return kind;
  throw badId(argument, `node (${Object.keys(nodeTypes).join(', ')}, each with _ and 24 hex digits)`, id);
}

function badId(argument: string, expected: string, id: string): Refusal {
  return new Refusal('BAD_ID', `${argument}: expected the id of a ${expected}, got ${quoted(id)}`);
}
