import type { Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';
import { stem } from '../predicate.js';
import { dependents, lemma, word, xpos } from '../walk.js';

/** "resigned before the king returns", "will speak when he lands": told in the present, it is yet to come. */
export function isAhead(tree: Tree, mark: string, node: number, parent: number): boolean {
  if (!/^(?:before|after|when|as soon as)$/.test(mark) || !isPresent(tree, node)) return false;
  const will = dependents(tree, parent, 'aux').some((aux) => xpos(tree, aux) === 'MD');
  return will || (mark === 'before' && !isPresent(tree, parent));
}

/** "believe that the firm will sell it": of what is yet to come nobody holds more than a guess. */
export function isForecast(tree: Tree, node: number): boolean {
  // "will not sell it" stays a denial.
  const denies = dependents(tree, node, 'advmod').some((child) =>
    /^(?:not|n['’]t|never)$/.test(word(tree, child)),
  );
  return (
    !denies && dependents(tree, node, 'aux').some((aux) => /^(?:will|would|['’]ll|wo)$/.test(word(tree, aux)))
  );
}

function isPresent(tree: Tree, verb: number): boolean {
  const group = [verb, ...dependents(tree, verb, 'aux', 'cop')];
  return group.some((node) => /^VB[ZP]$/.test(xpos(tree, node)));
}

/** "changed his mind before leaving". */
function isMindChange(tree: Tree, verb: number): boolean {
  return (
    lemma(tree, verb) === 'change' &&
    dependents(tree, verb, 'obj').some((noun) => lemma(tree, noun) === 'mind')
  );
}

/** "Talks collapsed before they signed", "changed his mind before leaving": what was to come did not. */
export function isEnding(tree: Tree, verb: number): boolean {
  return ending.has(stem(tree, verb)) || isMindChange(tree, verb);
}

const ending: ReadonlySet<string> = new Set([
  ...words(
    'collapse fail end stop die halt cancel abandon interrupt quit break suspend scrap kill arrest intercept withdraw',
  ),
  'break down',
  'break off',
  'fall apart',
  'call off',
]);
