import type { Act, Decision, Proposal } from '../model/decision.js';
import type { Page, PageRequest } from './store.js';

/**
 * Decisions of people about entities. What was extracted stays as it is; entities, claims, edges and what citations
 * say of them are derived from it and from the decisions in force, whatever the order in which either came.
 */
export interface DecisionStore {
  /**
   * Records a decision and applies it, to the documents that are there and to those that come. One that is in force
   * already changes nothing. One that cannot be (an unknown entity, an entity with itself, a circle, a text that
   * nothing reads) is refused: StoreError with the code BAD_DECISION.
   */
  decide(proposal: Proposal): Promise<Decision>;
  /**
   * Takes a decision back: the graph is then as if it had never been made, but it stays on record as undone. One that
   * is unknown or undone is refused: StoreError with the code BAD_DECISION. To redo it, decide again.
   */
  undo(decisionId: string, act: Act): Promise<Decision>;
  /**
   * Puts decisions of another graph on record as they are, undone ones too, before its documents come: decisions apply
   * to documents in whatever order both come. Refused where the graph holds documents or decisions, unless these are
   * all on record already: StoreError with the code BAD_DECISION.
   */
  restoreDecisions(decisions: readonly Decision[]): Promise<void>;
  /** All decisions on record, newest first, those that were undone too. */
  listDecisions(page: PageRequest): Promise<Page<Decision>>;
  /**
   * The name that most documents use for each of these entities as it was extracted, whatever was decided since: what
   * to call one that is merged away. Null where no document uses one.
   */
  extractedNames(entityIds: readonly string[]): Promise<readonly (string | null)[]>;
}
