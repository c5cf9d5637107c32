import { type Citation, type Claim, claimId } from '../../model/claim.js';
import { citationOf } from './read-rows.js';
import { type Row, text } from './row.js';
import type { Kind } from './select.js';

/** Citations as they were extracted, those that are not shown too. */
export const extractedCitations: Kind<Citation> = {
  select: `SELECT x.*, d.id AS documentId, n.id AS sentenceId, s.id AS subjectId, o.id AS objectId, p.id AS speakerId
    FROM citations x JOIN documents d ON d.key = x.document
    JOIN sentences n ON n.document = x.document AND n."index" = x.sentence_index
    JOIN entities s ON s.key = x.subject JOIN entities o ON o.key = x.object LEFT JOIN entities p ON p.key = x.speaker`,
  read: (row) => citationOf({ ...row, claimId: extractedClaim(row).id }),
};

/** The claim that a row of `extractedCitations` was extracted for. */
export function extractedClaim(row: Row): Claim {
  const [subjectId, predicate, objectId] = [
    text(row, 'subjectId'),
    text(row, 'predicate'),
    text(row, 'objectId'),
  ];
  return { id: claimId(subjectId, predicate, objectId), subjectId, predicate, objectId };
}
