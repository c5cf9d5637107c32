import type { Document, Span } from '../../model/document.js';
import type { EntityType, EntityUse } from '../../model/entity.js';
import type { Phrase, Proposition } from '../propose/proposition.js';
import { spanOf, type Tree } from '../tree.js';
import { Antecedents } from './antecedents/antecedents.js';
import { antecedentWeights } from './antecedents/weights.js';
import { type DocumentNames, nameEntities } from './groups/name-entities.js';
import { marriagesIn } from './marriages.js';
import { knownNames } from './names/known-names.js';
import type { PhraseContext, Referent } from './phrases/phrase-rule.js';
import { phraseRules } from './phrases/phrase-rules.js';
import type { Voice } from './quotation.js';
import { UseRecord } from './use-record.js';

/** The entity that a phrase refers to, and where the text mentions it. */
export interface EntityReference {
  readonly entityId: string;
  readonly name: string;
  readonly type: EntityType;
  /** Whether the document calls it by a name. */
  readonly isNamed: boolean;
  /** The mention in the document: the name, or the noun phrase up to the end of the concept, no clauses. */
  readonly span: Span;
  /** How likely the pronoun or description, if it is one, means it: 0 to 1. */
  readonly chance: number;
}

/** Resolves the phrases of one document. What it answers does not depend on the order of the questions. */
export interface EntityResolver {
  /**
   * The entity a phrase refers to, or null when it refers to nothing one could look up: an unresolved pronoun, "it",
   * "what", several at once, a number, a date. `sentence` is an index into the trees; `voice` is whom "I", "we" and "you" mean.
   */
  resolve(sentence: number, phrase: Phrase, voice?: Voice | null): EntityReference | null;
  /** All that a phrase refers to: of "they" each one, of every other phrase the one or none. */
  resolveAll(sentence: number, phrase: Phrase, voice?: Voice | null): readonly EntityReference[];
  /** What this document says of the entities it was asked for so far, by id. */
  uses(): readonly EntityUse[];
}

/** How many phrases in a row may refer to one another, "it" to "it" to a name. */
const deepest = 12;

/** Makes the resolver of a document from its trees and what they propose; all names are found and sorted out first. */
export function entityResolver(
  document: Pick<Document, 'id'>,
  trees: readonly Tree[],
  propositions: readonly (readonly Proposition[])[],
): EntityResolver {
  const known = knownNames();
  const names: DocumentNames = nameEntities(document.id, trees);
  const antecedents = new Antecedents(trees, names, antecedentWeights());
  const named = new Set(names.entities.map(({ entityId }) => entityId));
  const record = new UseRecord(names);
  const marriages = propositions.map(marriagesIn);
  const answers = new Map<string, Referent | null>();

  /** The same phrase is asked for once a proposition, and by phrases that follow it from behind. */
  function refer(sentence: number, phrase: Phrase, voice: Voice | null, depth = 0): Referent | null {
    if (depth > deepest) return null;
    const question = [
      depth,
      sentence,
      phrase.head,
      voice?.sentence,
      voice?.speaker?.head,
      voice?.hearer?.head,
      ...phrase.tokens,
    ].join(' ');
    const before = answers.get(question);
    if (before !== undefined) return before;
    const answer = decide(sentence, phrase, voice, depth);
    answers.set(question, answer);
    return answer;
  }

  function decide(sentence: number, phrase: Phrase, voice: Voice | null, depth: number): Referent | null {
    const tree = trees[sentence];
    if (!tree) throw new Error(`resolve: expected a sentence below ${trees.length}, got ${sentence}`);
    const follow = (other: Phrase, at = sentence) => refer(at, other, null, depth + 1);
    const context: PhraseContext = {
      documentId: document.id,
      trees,
      sentence,
      tree,
      names,
      known,
      antecedents,
      marriages,
      voice,
      follow,
    };
    for (const rule of phraseRules) {
      const answer = rule(phrase, context);
      if (answer !== 'pass') return answer;
    }
    return null;
  }

  function resolveAll(
    sentence: number,
    phrase: Phrase,
    voice: Voice | null = null,
  ): readonly EntityReference[] {
    const referent = refer(sentence, phrase, voice);
    const tree = trees[sentence];
    if (!referent || !tree) return [];
    return [referent, ...(referent.others ?? [])].map((each) => {
      record.add(each);
      const { entityId, name, type, tokens, chance = 1 } = each;
      const isNamed = named.has(entityId);
      return { entityId, name, type, isNamed, span: spanOf(tree, tokens), chance };
    });
  }

  return {
    resolve(sentence, phrase, voice = null) {
      const isOne = (refer(sentence, phrase, voice)?.others ?? []).length === 0;
      return isOne ? (resolveAll(sentence, phrase, voice)[0] ?? null) : null;
    },
    resolveAll,
    uses: () => record.uses(),
  };
}
