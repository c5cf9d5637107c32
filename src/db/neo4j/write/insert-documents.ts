import type { Fresh } from '../../plan-write.js';
import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import {
  citationProperties,
  documentProperties,
  mentionProperties,
  sentenceProperties,
} from './properties.js';
import { statements } from './statements.js';

/** Creates documents with their sentences, citations and what they say of entities, whose nodes are all there. */
export async function insertDocuments(transaction: Transaction, fresh: readonly Fresh[]): Promise<void> {
  const documents = fresh.map(({ extraction, digest }) => {
    const { document, sentences, citations } = extraction;
    const bySentence = groupBy(citations, ({ sentenceId }) => sentenceId);
    return {
      properties: documentProperties(document, digest),
      sentences: sentences.map((sentence) => ({
        properties: sentenceProperties(sentence, document),
        citations: (bySentence.get(sentence.id) ?? []).map((citation) =>
          citationProperties(citation, document),
        ),
      })),
    };
  });
  const mentions = fresh.flatMap(({ extraction: { document, entities } }) =>
    entities.map((use) => ({
      documentId: document.id,
      entityId: use.entityId,
      properties: mentionProperties(use),
    })),
  );
  await Promise.all([
    transaction.each(statements.documents, documents),
    transaction.each(statements.mentions, mentions),
  ]);
}
