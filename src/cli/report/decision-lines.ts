import type { Store } from '../../db/store.js';
import { type Act, type Decision, splitTargetId } from '../../model/decision.js';
import { counted } from './count-words.js';

/** Each decision as two lines or three: its id and what was decided, who, when and why, and the same of its undoing. */
export async function decisionLines(store: Store, decisions: readonly Decision[]): Promise<string> {
  const names = await entityNames(store, decisions);
  return decisions
    .map((decision) => {
      const { id, undone } = decision;
      const lines = [`${id}  ${rulingText(decision, names)}`, `    ${actText('by', decision)}`];
      if (undone) lines.push(`    ${actText('undone by', undone)}`);
      return lines.map((line) => `${line}\n`).join('');
    })
    .join('');
}

function rulingText({ ruling }: Decision, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string) => names.get(id) ?? id;
  if (ruling.kind === 'MERGE')
    return `merge ${ruling.entityIds.map(nameOf).join(', ')} into ${nameOf(ruling.into)}`;
  const { entityId, text, documentIds, to } = ruling;
  const target = 'name' in to ? `a new ${to.type} "${to.name}"` : nameOf(to.entityId);
  const where = documentIds ? ` in ${counted(documentIds.length, 'document')}` : '';
  return `split "${text}" off ${nameOf(entityId)}${where}, to ${target}`;
}

function actText(what: string, { by, at, why }: Act): string {
  return `${what} ${by}, ${at.slice(0, 16).replace('T', ' ')}: ${why}`;
}

/** What the graph calls each entity, else what the documents do, which is the name of one that is merged away. */
async function entityNames(
  store: Store,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, string>> {
  const named = decisions.flatMap(({ ruling }) =>
    ruling.kind === 'MERGE'
      ? [...ruling.entityIds, ruling.into]
      : [ruling.entityId, splitTargetId(ruling.to)],
  );
  const ids = [...new Set(named)];
  const [shown, extracted] = [await store.entities(ids), await store.extractedNames(ids)];
  return new Map(
    ids.flatMap((id, i) => {
      const name = shown[i]?.name ?? extracted[i];
      return name === undefined || name === null ? [] : [[id, `"${name}" (${id})`] as const];
    }),
  );
}
