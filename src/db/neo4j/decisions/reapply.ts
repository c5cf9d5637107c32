import type { Claim } from '../../../model/claim.js';
import type { Ruling } from '../../../model/decision.js';
import type { SeenCitation } from '../../rulings/reading.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Transaction } from '../connection.js';
import { applyChange } from '../write/apply-change.js';
import { insertMentions } from '../write/insert-documents.js';
import { citationLabel } from '../write/labels.js';
import { type Mention, mentionsOf } from '../write/mentions.js';
import { seenProperties } from '../write/properties.js';
import { evidenceOf } from '../write/seen-document.js';
import { statements } from '../write/statements.js';
import { type AffectedCitation, type AffectedDocument, affectedDocuments } from './affected.js';

/**
 * Applies the rulings `after` to all that one ruling can change, which was just made or just undone, and derives what
 * that touches. Answers the documents it looked at.
 */
export async function reapply(
  transaction: Transaction,
  ruling: Ruling,
  before: Rulings,
  after: Rulings,
): Promise<readonly AffectedDocument[]> {
  const reached = after.reach(ruling);
  const documents = await affectedDocuments(transaction, { ruling, before, after, reached });
  const moving = documents.map((one) => ({ ...one, citations: changedCitations(one) }));
  const citations = moving.flatMap((one) => one.citations);
  const mentions = documents.flatMap((one) => mentionsAfter(one, reached, after));
  await takeAway(transaction, documents, citations);
  const removal = {
    claimIds: new Set(citations.flatMap(({ claimId }) => claimId ?? [])),
    entityIds: new Set(documents.flatMap(({ places }) => places)),
  };
  await applyChange(transaction, removal, {
    evidence: moving.flatMap((one) => evidenceOf(one.document, one.citations)),
    mentions,
    rulings: after,
    insert: () => bring(transaction, citations, mentions),
  });
  return documents;
}

/** A citation that the rulings give another claim or another speaker than it has. */
interface MovingCitation extends AffectedCitation {
  readonly seen: SeenCitation;
}

function changedCitations({ reading, citations }: AffectedDocument): readonly MovingCitation[] {
  return citations
    .map((one) => ({ ...one, seen: reading.citation(one.ends) }))
    .filter(({ seen, claimId, speakerId }) => idOf(seen.claim) !== claimId || seen.speakerId !== speakerId);
}

function idOf(claim: Claim | null): string | null {
  return claim?.id ?? null;
}

function mentionsAfter(
  { document, reading, uses, citations }: AffectedDocument,
  reached: ReadonlySet<string>,
  after: Rulings,
): readonly Mention[] {
  const moved = reading.moved(citations.map(({ ends }) => ends));
  const ofReached = moved.filter(({ entityId }) => reached.has(entityId));
  return mentionsOf(document.id, uses, ofReached, after);
}

async function takeAway(
  transaction: Transaction,
  documents: readonly AffectedDocument[],
  citations: readonly MovingCitation[],
): Promise<void> {
  const mentions = documents.map(({ document, uses }) => ({
    documentId: document.id,
    entityIds: uses.map(({ entityId }) => entityId),
  }));
  await Promise.all([
    transaction.each(statements.deleteMentions, mentions),
    transaction.each(
      statements.detachCitations,
      citations.map(({ citation: { id, sentenceId } }) => ({ id, sentenceId })),
    ),
  ]);
}

async function bring(
  transaction: Transaction,
  citations: readonly MovingCitation[],
  mentions: readonly Mention[],
): Promise<void> {
  const rows = citations.map(({ citation: { id, sentenceId }, ends, seen }) => ({
    id,
    sentenceId,
    label: citationLabel(seen),
    seen: seenProperties(ends, seen),
  }));
  await Promise.all([
    transaction.each(statements.attachCitations, rows),
    insertMentions(transaction, mentions),
  ]);
}
