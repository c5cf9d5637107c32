import type { Violation } from '../../store.js';
import type { Transaction } from '../connection.js';
import { text } from '../row.js';

/** What must not be found, and what was expected in its place. */
const broken: readonly (readonly [expected: string, cypher: string])[] = [
  [
    'a sentence of a document',
    `MATCH (n:Sentence) WHERE NOT EXISTS { (n)-[:OF]->(:Document {id: n.documentId}) } RETURN n.id AS id`,
  ],
  [
    'a citation in a sentence of its document',
    `MATCH (n:Citation)
     WHERE NOT EXISTS {
       MATCH (n)-[:IN_SENTENCE]->(s:Sentence)-[:OF]->(d:Document) WHERE s.id = n.sentenceId AND d.id = n.documentId
     }
     RETURN n.id AS id`,
  ],
  [
    'a citation that is evidence for its claim',
    `MATCH (n:Citation)
     WHERE NOT EXISTS { MATCH (n)-[:EVIDENCE_FOR]->(c:Claim) WHERE c.id = n.claimId }
     RETURN n.id AS id`,
  ],
  [
    'a hidden citation in a sentence of its document that is evidence for nothing',
    `MATCH (n:HiddenCitation)
     WHERE EXISTS { (n)-[:EVIDENCE_FOR]->() } OR NOT EXISTS {
       MATCH (n)-[:IN_SENTENCE]->(s:Sentence)-[:OF]->(d:Document) WHERE s.id = n.sentenceId AND d.id = n.documentId
     }
     RETURN n.id AS id`,
  ],
  [
    'a citation that points at its speaker',
    `MATCH (n:Citation|HiddenCitation) WHERE n.speakerId IS NOT NULL
       AND NOT EXISTS { MATCH (n)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id = n.speakerId }
     RETURN n.id AS id`,
  ],
  [
    'an arrow of a claim',
    `MATCH (:Entity)-[r]->()
     WHERE r.claim IS NULL OR NOT EXISTS { MATCH (c:Claim {id: r.claim}) }
     RETURN coalesce(r.claim, type(r)) AS id`,
  ],
];

/** Whether every relationship that should be there is there, and no arrow that should not. */
export async function checkReferences(transaction: Transaction): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const [expected, cypher] of broken) {
    for (const row of await transaction.rows(cypher)) {
      violations.push({ rule: 'reference', id: text(row, 'id'), message: `expected ${expected}, got none` });
    }
  }
  return violations;
}
