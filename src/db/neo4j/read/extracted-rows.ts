import { type Citation, type Claim, claimId } from '../../../model/claim.js';
import { isAbsent, type Row, texts } from '../row.js';
import { citationOf } from './read-rows.js';

/** The claim that a citation was extracted for, where decisions changed it; null where it is as it was. */
export function changedClaim(row: Row): Claim | null {
  if (isAbsent(row['extractedClaim'])) return null;
  const [subjectId = '', predicate = '', objectId = ''] = texts(row, 'extractedClaim');
  return { id: claimId(subjectId, predicate, objectId), subjectId, predicate, objectId };
}

/** A citation as it was extracted. */
export function extractedCitation(row: Row): Citation {
  const claim = changedClaim(row);
  return citationOf(claim ? { ...row, claimId: claim.id, speakerId: row['extractedSpeaker'] } : row);
}
