import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Gender } from '../names/known-names.js';
import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';
import { type Traits, traitsOf } from './traits.js';

/** All mentions so far of one thing. */
export interface Thread {
  readonly id: string;
  readonly first: Mention;
  readonly traits: Traits;
  /** Whether its first mention is told what or where it is: "Ada Moss was a surgeon." */
  readonly isDefined: boolean;
  last: Mention;
  count: number;
  /** How many main clauses had it as their subject. */
  subjects: number;
  /** The last sentence whose main clause has it as its subject. */
  lastSubject: number | null;
  /** As its name, its nouns or a pronoun for it told. */
  gender: Gender | null;
  /** The last pronoun of each kind that stood for it. */
  readonly pronouns: Map<Pronoun['kind'], Mention>;
}

/** A mention and what it mentions. */
export interface ThreadedMention {
  readonly mention: Mention;
  readonly thread: Thread;
}

/** What tells a thread from others: the entity that it names, or where it begins. */
export function threadId({ form, entity, sentence, node }: Mention): string {
  return entity?.entityId ?? `${form} ${sentence} ${node}`;
}

export function startThread(id: string, first: Mention, tree: Tree): Thread {
  const traits = traitsOf(tree, first);
  return {
    id,
    first,
    traits,
    isDefined:
      isMainSubject(tree, first) &&
      (dependent(tree, tree.root, 'cop') !== undefined || standing.has(lemma(tree, tree.root))),
    last: first,
    count: 0,
    subjects: 0,
    lastSubject: null,
    gender: traits.gender,
    pronouns: new Map(),
  };
}

export function extendThread(thread: Thread, mention: Mention, tree: Tree): void {
  thread.count += 1;
  thread.last = mention;
  thread.gender ??= mention.pronoun?.gender ?? null;
  if (mention.pronoun) thread.pronouns.set(mention.pronoun.kind, mention);
  if (!isMainSubject(tree, mention)) return;
  thread.subjects += 1;
  thread.lastSubject = mention.sentence;
}

export function isMainSubject(tree: Tree, { roleNode }: Mention): boolean {
  return labelled(tree, roleNode, 'nsubj') && headOf(tree, roleNode) === tree.root;
}

/** What a text says of a place to begin with: "The Tarn Hall stands in Oslo." Lemmas. */
const standing = words('stand lie sit rise run flow stretch span overlook occupy cover comprise house');
