import { reporting, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { actingVerbs } from '../phrases/government-words.js';
import { clauseFeatures } from './clause-features.js';
import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';
import { articleOf, isEmbedded, isSpoken, roleIn } from './role.js';
import { isMainSubject, type ThreadedMention } from './thread.js';

/** How a candidate stands among others: its place among the threads that fit, nearest first, and whether the text began with it. */
export interface Standing {
  readonly rank: number;
  readonly isTopic: boolean;
  /** What the text so far tells of it. */
  readonly salience: readonly string[];
}

/** What speaks for a pronoun meaning what a mention before it means, and against it, each named. */
export function features(
  trees: readonly Tree[],
  pronoun: Mention,
  { kind, possessive }: Pronoun,
  { mention, thread }: ThreadedMention,
  { rank, isTopic, salience }: Standing,
): readonly string[] {
  const tree = trees[pronoun.sentence];
  const theirs = trees[mention.sentence];
  if (!tree || !theirs) return [];
  const far = Math.min(4, pronoun.sentence - mention.sentence);
  const where = far === 0 ? 'here' : 'before';
  const type = mention.entity?.type ?? mention.form;
  const role = roleIn(theirs, mention.roleNode);
  const ownRole = roleIn(tree, pronoun.node);
  const subject = thread.lastSubject === null ? 'never' : Math.min(3, pronoun.sentence - thread.lastSubject);
  const found = [
    `far ${far}`,
    `${where} ${role} ${possessive ? 'possessive' : 'argument'}`,
    `form ${mention.form}`,
    `type ${type}`,
    `rank ${Math.min(rank, 4)} ${where}`,
    `count ${Math.min(thread.count, 4)}`,
    `subject ${subject}`,
    kind === 'several' ? `plural ${thread.traits.plural}` : `person ${thread.traits.person}`,
  ];
  if (isMainSubject(theirs, mention)) {
    found.push(`main ${far}`);
    const goesOn = continues(tree, pronoun);
    if (goesOn) found.push(`main to main ${far}`, `main to main ${type}`);
    if (goesOn && isAdded(tree)) found.push(`added ${far}`);
    // "Valdoria is the capital of Marenia. It ..."
    if (dependent(theirs, theirs.root, 'cop') !== undefined)
      found.push(`defined ${far}`, `defined ${goesOn ? 'goes on' : 'is taken up'}`);
  } else if (dependent(theirs, theirs.root, 'cop') !== undefined && far > 0)
    found.push('beside what is defined');
  if (isTopic) found.push('topic', `topic ${Math.min(far, 2)}`, `topic in ${Math.min(pronoun.sentence, 4)}`);
  found.push(...salience);
  if (ownRole === role) found.push(`parallel ${ownRole} ${where}`);
  if (mention.form === 'noun') found.push(`${articleOf(theirs, mention.node)} noun`);
  if (mention.form === 'name' && kind === 'person')
    found.push(`gender ${thread.gender ? 'known' : 'unknown'}`);
  if (mention.pronoun && word(theirs, mention.node) === word(tree, pronoun.node)) found.push('same word');
  if (isEmbedded(theirs, mention.roleNode)) found.push(`embedded ${where}`);
  if (kind === 'several' && ownRole === 'nsubj')
    found.push(`${acting(tree, pronoun.node)} person ${thread.traits.person}`);
  if (kind === 'thing' && ownRole === 'nsubj') found.push(`${acting(tree, pronoun.node)} ${type}`);
  if (wordsOf(theirs, prepositionOf(theirs, mention.roleNode)) === 'according to') found.push('source');
  if (type === 'PLACE' && role === 'obl') found.push('place of');
  if (isSpoken(tree, pronoun.node)) found.push(`quoted ${where}`, ...saidBy(theirs, mention));
  if (far === 0) found.push(...clauseFeatures(tree, pronoun, mention, possessive));
  return found.map((name) => `${kind} ${name}`);
}

/** Whether a mention is of who spoke, and so no "he" of what was said. */
function saidBy(tree: Tree, { roleNode }: Mention): readonly string[] {
  return labelled(tree, roleNode, 'nsubj') && reporting.has(lemma(tree, headOf(tree, roleNode)))
    ? ['quoted after speaker']
    : [];
}

/** "He also said", "it added": more of the same. */
function isAdded(tree: Tree): boolean {
  return (
    lemma(tree, tree.root) === 'add' ||
    dependents(tree, tree.root, 'advmod').some((node) => word(tree, node) === 'also')
  );
}

/** Whether a pronoun is, or owns, the subject of the main clause. */
export function continues(tree: Tree, mention: Mention): boolean {
  if (isMainSubject(tree, mention)) return true;
  return mention.pronoun?.possessive === true && isMainOwner(tree, mention.node);
}

/** "Its first director": whose the subject of the main clause is. */
function isMainOwner(tree: Tree, pronoun: number): boolean {
  const owned = headOf(tree, pronoun);
  return labelled(tree, owned, 'nsubj') && headOf(tree, owned) === tree.root;
}

/** Whether only an organisation or a country does what the verb of a subject says. */
function acting(tree: Tree, subject: number): 'acts' | 'does not act' {
  const verb = lemma(tree, headOf(tree, subject));
  return actingVerbs.has(verb) || reporting.has(verb) || ownVerbs.has(verb) ? 'acts' : 'does not act';
}

/** What organisations do and things do not. Lemmas. */
const ownVerbs = words(`
  employ own operate acquire buy sell merge hire headquarter manufacture produce host supply found establish incorporate plan agree offer
  pay sue lend invest withdraw recall appoint elect join sign publish open close launch expand`);
