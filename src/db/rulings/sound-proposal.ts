import type { Act, Proposal, Ruling } from '../../model/decision.js';
import { entityTypes } from '../../model/entity.js';
import { type IdKind, idKind } from '../../model/id.js';
import { compareText } from '../compare-text.js';
import { StoreError } from '../store-error.js';

/** A proposal in its one form: lists sorted and without doubles, times in UTC. Refuses what says nothing of use. */
export function soundProposal({ ruling, ...act }: Proposal): Proposal {
  return { ruling: soundRuling(ruling), ...soundAct(act) };
}

/** Who, when and why, the time in UTC with milliseconds, so that times sort as text. */
export function soundAct({ by, at, why }: Act): Act {
  return {
    by: soundText('by: the name of who decides', by),
    at: soundTime(at),
    why: soundText('why: a reason', why),
  };
}

function soundRuling(ruling: Ruling): Ruling {
  if (ruling.kind === 'MERGE') {
    const entityIds = soundIds('ent', ruling.entityIds);
    return { kind: 'MERGE', entityIds, into: soundId('ent', ruling.into) };
  }
  const { entityId, text, documentIds, to } = ruling;
  return {
    kind: 'SPLIT',
    entityId: soundId('ent', entityId),
    text: soundText('the text that the mentions read', text),
    documentIds: documentIds === null ? null : soundIds('doc', documentIds),
    to: 'entityId' in to ? { entityId: soundId('ent', to.entityId) } : soundTarget(to.name, to.type),
  };
}

function soundTarget(name: string, type: string) {
  const known = entityTypes.find((one) => one === type);
  if (!known) throw refusal(`expected a type (${entityTypes.join(', ')}), got "${type}"`);
  return { name: soundText('a name for the new entity', name), type: known };
}

const names = { ent: 'an entity', doc: 'a document' } as const satisfies Partial<Record<IdKind, string>>;

function soundIds(kind: keyof typeof names, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) throw refusal(`expected at least one id of ${names[kind]}, got none`);
  return [...new Set(ids.map((id) => soundId(kind, id)))].sort(compareText);
}

function soundId(kind: keyof typeof names, id: string): string {
  if (idKind(id) === kind) return id;
  throw refusal(`expected the id of ${names[kind]} (${kind}_ and 24 hex digits), got "${id}"`);
}

/** Neither database can hold U+0000 or half a surrogate pair. */
function soundText(what: string, text: string): string {
  if (text.trim() === '') throw refusal(`expected ${what}, got an empty text`);
  if (/[\0\p{Cs}]/u.test(text)) throw refusal(`expected ${what} without U+0000 and lone surrogates`);
  return text;
}

function soundTime(at: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(at)
    ? Date.parse(at)
    : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw refusal(`expected at: a time such as 2024-12-29T10:00:00Z, with its zone, got "${at}"`);
}

/** A decision that cannot be. */
export function refusal(message: string): StoreError {
  return new StoreError('BAD_DECISION', message);
}
