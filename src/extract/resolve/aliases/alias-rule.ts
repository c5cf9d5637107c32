import type { Tree } from '../../tree.js';
import type { NameGroup } from '../groups/name-group.js';
import type { KnownName, KnownNames } from '../names/known-names.js';

/** What an alias rule may look at. */
export interface AliasContext {
  readonly groups: readonly NameGroup[];
  /** The people called by several words, each once: of "Donald Trump" and "Donald J. Trump" only the first. */
  readonly fullNames: readonly NameGroup[];
  readonly trees: readonly Tree[];
  readonly known: KnownNames;
}

/** Another name of the same thing: a group of the document, or a known name that the document does not write out. */
export interface AliasDecision {
  readonly target: NameGroup | KnownName;
  /** In words, to be shown to people: `surname of "Kim Jong Un"`. */
  readonly reason: string;
}

/** Decides whether a group is another name of something; null leaves it to the next rule. */
export type AliasRule = (group: NameGroup, context: AliasContext) => AliasDecision | null;

/** How a group is best called: its known name, else its first spelling. */
export function nameOfGroup(group: NameGroup): string {
  return group.known?.known.name ?? group.mentions[0]?.text ?? group.key;
}
