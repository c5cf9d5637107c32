import { isInt } from 'neo4j-driver';
import { canonicalJson } from '../../canonical-json.js';
import { citationPlace } from '../../page-key.js';
import type { Violation } from '../../store.js';
import { citationOf, claimOf, documentOf, entityOf, sentenceOf } from '../read/read-rows.js';
import { isAbsent, isRow, map, maps, number, type Row, text, textOrNull, texts } from '../row.js';
import { type Cited, factsOfCitations } from '../write/claim-facts.js';
import { entityLabels } from '../write/entity-labels.js';
import { arrowsOf, claimProperties, derivedProperties } from '../write/project.js';
import { documentProperties, entityProperties, sentenceProperties } from '../write/properties.js';

/** Whether a document's node, its sentences and the places of its citations are what they would be written as now. */
export function* checkDocumentNode(node: Row, details: Row): Iterable<Violation> {
  const document = documentOf(node);
  yield* differences('key', document.id, documentProperties(document, text(node, 'digest')), node);
  for (const row of maps(details, 'sentences')) {
    yield* differences('key', text(row, 'id'), sentenceProperties(sentenceOf(row), document), row);
  }
  for (const row of maps(details, 'citations')) {
    const citation = citationOf(row);
    const place = citationPlace(citation, textOrNull(node, 'publishedAt'));
    yield* differences('key', citation.id, { place }, { place: text(row, 'place') });
  }
}

/** Whether a claim's node, its ends and its arrows are what its citations make them. */
export function* checkClaimNode(node: Row, details: Row, citations: readonly Cited[]): Iterable<Violation> {
  const claim = claimOf(node);
  const [subjects, objects] = [maps(details, 'subjects'), maps(details, 'objects')];
  const ends = { subject: [claim.subjectId], object: [claim.objectId] };
  const found = { subject: subjects.map((row) => row['id']), object: objects.map((row) => row['id']) };
  yield* differences('reference', claim.id, ends, found);
  const names = [...subjects, ...objects].map((row) => text(row, 'name'));
  const facts = factsOfCitations(citations);
  const expected = {
    ...claimProperties(claim, names[0] ?? '', names[1] ?? ''),
    ...derivedProperties(claim.id, facts),
  };
  yield* differences('key', claim.id, expected, node);
  const arrows = maps(details, 'arrows').map((row) => ({
    type: text(row, 'type'),
    properties: map(row, 'properties'),
  }));
  const inOrder = (list: readonly unknown[]) => list.map((one) => canonicalJson(plain(one))).sort();
  yield* differences('arrow', claim.id, inOrder(arrowsOf(claim, facts)), inOrder(arrows));
}

/** Whether an entity's node has the labels, the names to be found by and the citations that it should have. */
export function* checkEntityNode(node: Row, details: Row): Iterable<Violation> {
  const entity = entityOf(node);
  yield* differences('key', entity.id, entityProperties(entity, number(details, 'cited')), node);
  const labels = ['Entity', entityLabels[entity.type]].sort();
  yield* differences('label', entity.id, labels, texts(details, 'labels').toSorted());
}

function* differences(rule: string, id: string, expected: object, got: object): Iterable<Violation> {
  const [wanted, found] = [canonicalJson(plain(expected)), canonicalJson(plain(got))];
  if (wanted === found) return;
  yield { rule, id, message: `expected ${shown(wanted)}, got ${shown(found)}` };
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
