import type { Alias, EntityType } from '../../../model/entity.js';
import type { Phrase, Proposition } from '../../propose/proposition.js';
import type { Tree } from '../../tree.js';
import type { Antecedents } from '../antecedents/antecedents.js';
import type { DocumentNames, ResolvedName } from '../groups/name-entities.js';
import type { KnownNames } from '../names/known-names.js';
import type { Voice } from '../quotation.js';

/** What a phrase was found to refer to. */
export interface Referent {
  readonly entityId: string;
  readonly name: string;
  readonly type: EntityType;
  /** The tokens of the mention, ascending. */
  readonly tokens: readonly number[];
  /** What the document calls it here, if that is worth keeping as an alias; null for pronouns. */
  readonly alias: Alias | null;
  /** How likely a pronoun or description in it means what it was taken to mean, 0 to 1; left out where it stands for itself. */
  readonly chance?: number;
  /** Of "they", the others that are meant with this one. */
  readonly others?: readonly Referent[];
}

/** What a phrase rule may look at. */
export interface PhraseContext {
  readonly documentId: string;
  readonly trees: readonly Tree[];
  readonly sentence: number;
  readonly tree: Tree;
  readonly names: DocumentNames;
  readonly known: KnownNames;
  /** What the pronouns and descriptions of the document stand for. */
  readonly antecedents: Antecedents;
  /** Who is told to be married, by sentence, the last told first. */
  readonly marriages: readonly (readonly Proposition[])[];
  /** Who speaks, where the phrase stands in reported speech. */
  readonly voice: Voice | null;
  /** Resolves another phrase of the same sentence, or of one before it, not as speech. */
  follow(phrase: Phrase, sentence?: number): Referent | null;
}

/** A referent, null for "refers to nothing one could look up", `pass` to leave it to the next rule. */
export type PhraseAnswer = Referent | null | 'pass';
export type PhraseRule = (phrase: Phrase, context: PhraseContext) => PhraseAnswer;

/** The entity of a name as the referent of other words: a pronoun, a description, a capital. */
export function referTo(
  { entity }: Pick<ResolvedName, 'entity'>,
  tokens: readonly number[],
  alias: Alias | null,
): Referent {
  return { entityId: entity.entityId, name: entity.name, type: entity.type, tokens, alias };
}
