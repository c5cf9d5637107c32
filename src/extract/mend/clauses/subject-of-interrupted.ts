import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "since the tanker Aurora, carrying oil, sank": a finite verb behind the comma of a participle has the noun before that
 * for its subject, and "since" for its conjunction.
 */
export function subjectOfInterrupted(tree: Tree, verb: number): readonly Edit[] {
  if (!/^VB[DNZ]$/.test(xpos(tree, verb)) || upos(tree, verb) !== 'VERB' || word(tree, verb - 1) !== ',')
    return [];

  if (dependent(tree, verb, 'nsubj', 'aux', 'cc', 'mark') !== undefined) return [];
  const participle = participleBefore(tree, verb);
  let noun = participle - 2;
  while (labelled(tree, noun, 'flat')) noun = headOf(tree, noun);
  const opener = dependents(tree, noun, 'case').find((child) =>
    /^(?:after|before|since|until|as|because|when)$/.test(word(tree, child)),
  );
  const ofParticiple = noun >= 0 && labelled(tree, noun, 'nsubj') && headOf(tree, noun) === participle;
  const main = noun < 0 ? -1 : ofParticiple ? headOf(tree, verb) : headOf(tree, noun);
  if (
    opener === undefined ||
    main < 0 ||
    main > noun ||
    !(ofParticiple || labelled(tree, noun, 'obl', 'nmod'))
  )
    return [];
  // "the tanker" and its name both hang on the main verb.
  const kind = dependents(tree, main, 'obl').find((child) => child > opener && child < noun);
  return [
    { node: noun, head: verb, label: 'nsubj' },
    ...(kind === undefined ? [] : [{ node: kind, head: noun, label: 'nmod:desc' }]),
    { node: participle, head: noun, label: 'acl' },
    { node: verb, head: main, label: 'advcl', xpos: lemma(tree, verb) === word(tree, verb) ? 'VBP' : 'VBD' },
    { node: opener, head: verb, label: 'mark', upos: 'SCONJ' },
  ];
}

/** The participle of a phrase between commas that ends before the verb; -1 where there is none. */
function participleBefore(tree: Tree, verb: number): number {
  return tree.tokens.findLastIndex(
    (_token, node) =>
      node < verb - 1 &&
      xpos(tree, node) === 'VBG' &&
      word(tree, node - 1) === ',' &&
      tree.words
        .slice(node, verb - 1)
        .every((text, offset) => text !== ',' && isWithin(tree, node + offset, node)),
  );
}
