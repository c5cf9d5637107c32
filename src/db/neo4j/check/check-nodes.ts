import { claimText } from '../../../model/label.js';
import type { Violation } from '../../store.js';
import { claimOf, entityOf } from '../read/read-rows.js';
import { map, maps, number, type Row, text, texts } from '../row.js';
import { type Cited, factsOfCitations } from '../write/claim-facts.js';
import { entityLabels } from '../write/labels.js';
import { arrowsOf, claimProperties, derivedProperties } from '../write/project.js';
import { entityProperties } from '../write/properties.js';
import { differences, setDifferences } from './differences.js';

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
    ...claimProperties(claim),
    text: claimText(names[0] ?? '', claim.predicate, names[1] ?? ''),
    ...derivedProperties(claim.id, facts),
  };
  yield* differences('key', claim.id, expected, node);
  const arrows = maps(details, 'arrows').map((row) => ({
    type: text(row, 'type'),
    properties: map(row, 'properties'),
  }));
  yield* setDifferences('arrow', claim.id, arrowsOf(claim, facts), arrows);
}

/** Whether an entity's node has the labels, the names to be found by and the citations that it should have. */
export function* checkEntityNode(node: Row, details: Row): Iterable<Violation> {
  const entity = entityOf(node);
  yield* differences('key', entity.id, entityProperties(entity, number(details, 'cited')), node);
  const labels = ['Entity', entityLabels[entity.type]].sort();
  yield* differences('label', entity.id, labels, texts(details, 'labels').toSorted());
}
