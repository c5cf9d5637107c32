import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** Who stands before a comma and one of these with such a preposition was asked or told, and does not ask. Lemmas. */
const asking = words('ask tell question press quiz inform remind warn notify');

/** "The spokeswoman, asked about the test, said": a participle, though it looks like a past tense. */
export function toldParticiple(tree: Tree, verb: number): readonly Edit[] {
  if (xpos(tree, verb) !== 'VBD' || !asking.has(lemma(tree, verb)) || word(tree, verb - 1) !== ',') return [];
  const subject = dependent(tree, verb, 'nsubj');
  if (subject === undefined || subject > verb || dependent(tree, verb, 'obj', 'iobj', 'aux') !== undefined)
    return [];
  const isAbout = dependents(tree, verb, 'obl').some((node) =>
    /^(?:about|of|on|for)$/.test(wordsOf(tree, prepositionOf(tree, node))),
  );
  const main = tree.parse.heads[verb] ?? -1;
  // The main verb behind has no subject of its own.
  const other =
    labelled(tree, verb, 'ccomp', 'advcl', 'parataxis') &&
    main > verb &&
    dependent(tree, main, 'nsubj') === undefined;
  if (!isAbout || !other) return [];
  return [
    { node: verb, head: subject, label: 'acl', xpos: 'VBN' },
    { node: subject, head: main, label: 'nsubj' },
  ];
}
