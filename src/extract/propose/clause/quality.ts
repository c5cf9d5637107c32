import type { Tree } from '../../tree.js';
import { isState, stating } from '../lexicon/states.js';
import { naming, words } from '../lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';
import type { Clause } from './clause.js';

/** "left its rate unchanged", "found him guilty", "was found guilty": the adjective, participle or state that says how the object is then, or is held to be. */
export function qualityOf(tree: Tree, { head, objects, passive }: Clause): number | undefined {
  const [object] = objects;
  if (!passive && object === undefined) return undefined;
  const last = Math.max(object?.head ?? head, head);
  const [right] = dependents(tree, head, 'xcomp');
  // "cut short a visit", "made possible the sale".
  if (!passive && right === head + 1 && right < last)
    if (
      beforeObject.has(`${lemma(tree, head)} ${word(tree, right)}`) ||
      (upos(tree, right) === 'ADJ' && isQuality(tree, right))
    )
      return right;
  const quality = dependents(tree, head, 'xcomp').find((node) => node > last && isQuality(tree, node));
  return quality ?? (stating.has(lemma(tree, head)) ? stateBehind(tree, head, last) : undefined);
}

/** "took him into custody", "put the ship up for sale". */
function stateBehind(tree: Tree, verb: number, last: number): number | undefined {
  return dependents(tree, verb, 'obl').find((node) => node > last && isState(tree, node));
}

/** With these what stands before the object is its quality, whatever the parser takes it for. */
const beforeObject: ReadonlySet<string> = new Set([
  'cut short',
  'set free',
  'lay bare',
  'make public',
  'throw open',
  'set alight',
]);

/** `guilty`, `not guilty`, `half-built`, `into custody`. */
export function qualityWords(tree: Tree, quality: number): string {
  if (isState(tree, quality)) return wordsOf(tree, [...prepositionOf(tree, quality), quality]);
  let start = quality;
  while (/^[-‐‑]$/.test(word(tree, start - 1))) start -= 2;
  const whole = tree.words.slice(start, quality + 1).join('');
  const denied = dependents(tree, quality, 'advmod').some((child) =>
    ['not', 'never'].includes(word(tree, child)),
  );
  // "described the ruling as negative".
  const as = dependents(tree, quality, 'case', 'mark', 'advmod').some((child) => word(tree, child) === 'as');
  return [...(as ? ['as'] : []), ...(denied ? ['not'] : []), whole].join(' ');
}

/** Verbs whose object, or subject in the passive, ends up or is held to be what an adjective or participle behind says. */
export function isResulting(tree: Tree, verb: number): boolean {
  return resulting.has(lemma(tree, verb)) || naming.has(lemma(tree, verb));
}

/** Whether a complement is a bare adjective or past participle, and no infinitive or clause. */
function isQuality(tree: Tree, node: number): boolean {
  if (dependent(tree, node, 'mark', 'aux', 'cop', 'nsubj', 'obj') !== undefined) return false;
  if (upos(tree, node) !== 'ADJ' && xpos(tree, node) !== 'VBN') return false;
  return isResulting(tree, headOf(tree, node));
}

/** Behind the object of these an adjective or participle says how it ends up, or is found, held or wanted. */
const resulting = words(`
  leave keep take find declare call make render get have see hold set turn rule report want need like prefer order drive paint cut wipe
  shoot strip push certify describe rate think believe presume prove`);
