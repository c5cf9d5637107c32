import type { Store } from '../../db/store.js';
import type { Citation } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Edge } from '../../model/edge.js';
import { claimText } from '../../model/label.js';
import { counted } from './count-words.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

const width = 80;
const indent = '     ';

/** Each edge as a few lines: its label, what supports it, and its oldest quotation with the source of that. */
export async function edgeLines(store: Store, edges: readonly Edge[], style: Style): Promise<string[]> {
  const names = await entityNames(store, edges);
  const lines = await Promise.all(
    edges.map(async (edge, index) => {
      const [subject, object] = names[index] ?? ['?', '?'];
      const label = claimText(subject, edge.predicate, object, edge.stance);
      const [first = '', ...rest] = wrap(label, width - indent.length);
      return [
        `${String(index + 1).padStart(3)}. ${style.bold(first)}`,
        ...rest.map((line) => indent + style.bold(line)),
        indent + support(edge),
        ...(await quotation(store, edge)).map((line) => indent + style.dim(line)),
        '',
      ];
    }),
  );
  return lines.flat();
}

async function entityNames(store: Store, edges: readonly Edge[]): Promise<(readonly [string, string])[]> {
  const name = (entity: { readonly name: string } | null | undefined) => entity?.name ?? '?';
  const subjects = await store.entities(edges.map(({ subjectId }) => subjectId));
  const objects = await store.entities(edges.map(({ objectId }) => objectId));
  return edges.map((_, index) => [name(subjects[index]), name(objects[index])] as const);
}

function support({ citations, documents, publishers, origins }: Edge): string {
  const parts = [counted(citations, 'citation'), counted(documents, 'document')];
  // Zero publishers means that no document names one, not that nobody published it.
  if (publishers > 0) parts.push(counted(publishers, 'publisher'));
  return [...parts, counted(origins, 'origin')].join(', ');
}

async function quotation(store: Store, edge: Edge): Promise<string[]> {
  const [page] = await store.listCitations([edge.claimId], { stances: [edge.stance] }, { limit: 1 });
  const citation = page?.rows[0]?.row;
  if (!citation) return [];
  const [document] = await store.documents([citation.documentId]);
  const source = document ? [sourceOf(document)] : [];
  const room = width - indent.length;
  return [
    ...wrap(`“${citation.quote}”${saidBy(citation)}`, room),
    ...source.flatMap((text) => wrap(text, room)),
  ];
}

function saidBy({ attribution }: Citation): string {
  return attribution ? ` (${attribution.name}: “${attribution.cue}”)` : '';
}

function sourceOf({ title, publisher, publishedAt, url, id }: Document): string {
  const known = [publisher, title, publishedAt?.slice(0, 10)].filter(Boolean);
  return `— ${known.length > 0 ? known.join(', ') : (url ?? id)}`;
}
