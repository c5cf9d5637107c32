import type { Counts, Store } from '../../db/store.js';
import type { Edge } from '../../model/edge.js';
import { edgeId } from '../../model/edge.js';
import { counted } from './count-words.js';
import { edgeLines } from './edge-lines.js';
import type { Style } from './style.js';

const shownEdges = 8;
const shownDisputes = 3;

/** What the graph holds, what is best supported in it, and what is disputed, for a terminal of 80 columns. */
export async function report(store: Store, style: Style): Promise<string> {
  const edges = await store.topEdges({}, { limit: shownEdges });
  const disputed = await disputes(store);
  return [
    `${countLine(await store.counts())}\n`,
    ...(await section(
      store,
      style,
      'Best supported',
      edges.rows.map(({ row }) => row),
    )),
    ...(await section(store, style, 'Disputed: both sides', disputed)),
  ].join('\n');
}

/** The graph in one line: `5 documents, 58 sentences, ...`. */
export function countLine(counts: Counts): string {
  const { documents, sentences, entities, claims, citations } = counts;
  return [
    counted(documents, 'document'),
    counted(sentences, 'sentence'),
    counted(entities, 'entity'),
    counted(claims, 'claim'),
    counted(citations, 'citation'),
  ].join(', ');
}

async function section(store: Store, style: Style, title: string, edges: readonly Edge[]): Promise<string[]> {
  return edges.length === 0 ? [] : [style.bold(title), '', ...(await edgeLines(store, edges, style))];
}

/** The edges for and against each claim that some affirm and some deny. */
async function disputes(store: Store): Promise<Edge[]> {
  const claims = await store.listClaims({ stances: ['AFFIRMED', 'NEGATED'] }, { limit: shownDisputes });
  const ids = claims.rows.flatMap(({ row }) => [edgeId(row.id, 'AFFIRMED'), edgeId(row.id, 'NEGATED')]);
  const edges = await store.edges(ids);
  return edges.flatMap((edge) => edge ?? []);
}
