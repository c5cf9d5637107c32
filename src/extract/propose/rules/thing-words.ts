import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { becoming, naming, words } from '../lexicon/verbs.js';
import { lemma, nameAt, upos, word } from '../walk.js';

/**
 * What stands between a verb and the preposition in a predicate: `send troops to`. A name would make it one of a kind and
 * does only where the verb says nothing without: `attend acme school in`.
 */
export function thingWords(
  tree: Tree,
  { head, objects: [object] }: Clause,
  preposition: string,
  thing: number,
  isOne: boolean,
): string {
  // "learned a lot from".
  if (!object || word(tree, thing) === 'lot') return '';
  if (!isOne) return ` ${word(tree, thing)}`;
  const isNeeded =
    needing.has(lemma(tree, head)) && /^(?:in|at|on|near|as|over|inside|outside)$/.test(preposition);
  const name = isNeeded ? nameAt(tree, object.head) : undefined;
  return name === undefined ? '' : ` ${tree.words.slice(name.first, name.last + 1).join(' ')}`;
}

/** They are never without an object. */
const needing = words(
  'attend face visit join enter reach beat defeat host represent photograph interview greet replace succeed arrest oppose overtake outscore',
);

/** "became a hit in Norway", "is called a fjord in English": the noun that the verb says nothing without. */
export function becomes(tree: Tree, { head, complements, passive, objects }: Clause): number | undefined {
  const isNamed = passive ? naming.has(lemma(tree, head)) : becoming.has(lemma(tree, head));
  // "was made public on Monday": the rules know how adjectives end up.
  const [noun] = complements.filter((node) => !passive || upos(tree, node) !== 'ADJ');
  return isNamed && (passive || objects.length === 0) ? noun : undefined;
}
