import { isNominal } from '../../propose/phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  prepositionOf,
  subtree,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Judo is a form of sport that teaches respect": judo does, and not all of sport. */
export function kindOfThing(tree: Tree, verb: number): readonly Edit[] {
  const whole = headOf(tree, verb);
  const kind = whole < 0 ? -1 : headOf(tree, whole);
  if (kind < 0 || !labelled(tree, whole, 'nmod') || !kinds.test(word(tree, kind))) return [];
  if (xpos(tree, whole) !== 'NN' || wordsOf(tree, prepositionOf(tree, whole)) !== 'of') return [];
  const isOne = dependents(tree, kind, 'det').some((det) => /^an?$/.test(word(tree, det)));
  const isSubject = dependents(tree, verb, 'nsubj').some((child) =>
    /^(?:that|which)$/.test(word(tree, child)),
  );
  if (!isOne || !isSubject) return [];
  // "judo, a form of sport that".
  const beside = (subtree(tree, kind)[0] ?? kind) - 2;
  const isBeside =
    labelled(tree, kind, 'appos') &&
    word(tree, beside + 1) === ',' &&
    isNominal(tree, beside) &&
    inNameOf(tree, beside) === undefined;
  return [{ node: verb, head: isBeside ? beside : kind }];
}

const kinds = /^(?:form|type|kind|sort|variety|style|species|branch|breed|strain|subset)$/;
