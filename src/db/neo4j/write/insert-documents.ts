import type { Transaction } from '../connection.js';
import { groupBy } from '../group-by.js';
import type { Mention } from './mentions.js';
import { citationProperties, documentProperties, seenProperties, sentenceProperties } from './properties.js';
import type { SeenDocument } from './seen-document.js';
import { citationColumns, mentionColumns, sentenceColumns, statements } from './statements.js';

/** Creates documents with their sentences, citations and mentions, whose entities and claims are all there. */
export async function insertDocuments(
  transaction: Transaction,
  documents: readonly SeenDocument[],
): Promise<void> {
  const rows = documents.map((seen) => {
    const { document, sentences } = seen.extraction;
    const bySentence = groupBy(rowsOf(seen), ({ sentenceId }) => sentenceId);
    return {
      properties: documentProperties(document, seen.digest),
      sentences: sentences.map((sentence) => [
        sentenceColumns.list(sentenceProperties(sentence, document)),
        (bySentence.get(sentence.id) ?? []).filter(({ shown }) => shown).map(({ list }) => list),
      ]),
    };
  });
  const hidden = documents.flatMap((seen) => [...rowsOf(seen)].filter(({ shown }) => !shown));
  await Promise.all([
    transaction.each(statements.documents, rows),
    transaction.each(statements.hiddenCitations, hidden),
    insertMentions(
      transaction,
      documents.flatMap(({ mentions }) => mentions),
    ),
  ]);
}

/** Creates MENTIONS relationships between documents and entities that are there. */
export async function insertMentions(transaction: Transaction, mentions: readonly Mention[]): Promise<void> {
  const rows = mentions.map(({ documentId, means, properties }) => [
    documentId,
    means,
    mentionColumns.list(properties),
  ]);
  await transaction.each(statements.mentions, rows);
}

function* rowsOf({ extraction, citations }: SeenDocument) {
  for (const { citation, ends, seen } of citations) {
    const properties = citationProperties(citation, extraction.document);
    yield {
      sentenceId: citation.sentenceId,
      shown: seen.claim !== null,
      list: citationColumns.list(seenProperties(ends, seen), properties),
    };
  }
}
