import { isTime } from '../../propose/clause/arguments.js';
import { dependent, dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "tipped the ball round the post": behind an object, a noun with a preposition of its own is no second object. */
export function objectWithPreposition(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || noun < verb) return [];
  if (labelled(tree, noun, 'obl')) {
    const particle = particleBefore(tree, noun, verb);
    return particle === undefined
      ? []
      : [{ node: particle, head: noun, label: 'case', upos: 'ADP', xpos: 'IN' }];
  }
  const preposition = dependents(tree, noun, 'case').find(
    (child) => child < noun && /^(?:IN|RP)$/.test(xpos(tree, child)),
  );
  if (preposition === undefined) return [];
  // "about 40 people", "over the limit".
  if (dependent(tree, noun, 'nummod') !== undefined || word(tree, preposition) === 'than') return [];
  const first = dependents(tree, verb, 'obj', 'iobj').find((child) => child > verb && child < preposition);
  return first === undefined
    ? []
    : [
        { node: noun, label: 'obl' },
        // "kept her off court" hands her nothing.
        { node: first, label: 'obj' },
      ];
}

/** The parser took "round" for a particle of the verb, and left the noun behind it without a preposition. */
function particleBefore(tree: Tree, noun: number, verb: number): number | undefined {
  if (isTime(tree, noun) || dependent(tree, noun, 'case') !== undefined) return undefined;
  const start = Math.min(noun, ...dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'compound', 'nummod'));
  const object = dependents(tree, verb, 'obj').find((child) => child > verb && child < start - 1);
  return object === undefined
    ? undefined
    : dependents(tree, verb, 'compound:prt').find((child) => child === start - 1);
}
