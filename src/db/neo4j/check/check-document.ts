import type { Extraction } from '../../../model/extraction.js';
import { extractionDigest } from '../../digest.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Violation } from '../../store.js';
import { maps, type Row, text } from '../row.js';
import { citationLabel } from '../write/labels.js';
import {
  citationProperties,
  documentProperties,
  seenProperties,
  sentenceProperties,
} from '../write/properties.js';
import { seenDocument } from '../write/seen-document.js';
import { differences, setDifferences } from './differences.js';

/** A document's node, what hangs on it (`documentDetails`), and the extraction that both make. */
export interface DocumentNodes {
  readonly node: Row;
  readonly details: Row;
  readonly extraction: Extraction;
  readonly rulings: Rulings;
}

/** Whether a document, its sentences, citations and mentions are what they would be written as now. */
export function* checkDocumentNodes({
  node,
  details,
  extraction,
  rulings,
}: DocumentNodes): Iterable<Violation> {
  const { document, sentences, claims } = extraction;
  const digest = extractionDigest(extraction);
  yield* differences('key', document.id, documentProperties(document, digest), node);
  const nodes = new Map(maps(details, 'sentences').map((row) => [text(row, 'id'), row]));
  for (const sentence of sentences) {
    const { id } = sentence;
    yield* differences('key', id, sentenceProperties(sentence, document), nodes.get(id) ?? {});
  }
  const known = new Set(claims.map(({ id }) => id));
  const citations = extraction.citations.filter(({ claimId }) => known.has(claimId));
  const seen = seenDocument({ extraction: { ...extraction, citations }, digest }, rulings);
  const rows = new Map(maps(details, 'citations').map((row) => [text(row, 'id'), row]));
  for (const { citation, ends, seen: sight } of seen.citations) {
    const expected = {
      ...citationProperties(citation, document),
      ...seenProperties(ends, sight),
      labels: [citationLabel(sight)],
    };
    yield* differences('decided', citation.id, expected, rows.get(citation.id) ?? {});
  }
  const mentions = seen.mentions.map(({ documentId, means, use, properties }) => ({
    ...properties,
    documentId,
    means,
    entityId: use.entityId,
  }));
  yield* setDifferences('decided', document.id, mentions, maps(details, 'mentions'));
}
