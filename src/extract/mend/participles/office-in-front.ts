import { isTime } from '../../propose/clause/arguments.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { installing, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const further = words('elect crown name declare ordain consecrate proclaim');

/** "Elected mayor of Cluj in 1990, Radu closed the port", "Named a judge in May, she left": the first word tells what was done to them. */
export function officeInFront(tree: Tree, participle: number): readonly Edit[] {
  if (participle !== 0 || xpos(tree, participle) !== 'VBN') return [];
  if (!installing.has(lemma(tree, participle)) && !further.has(lemma(tree, participle))) return [];
  const office = labelled(tree, participle, 'amod')
    ? headOf(tree, participle)
    : dependent(tree, participle, 'obj', 'obl:unmarked');
  if (office === undefined || !isOfPerson(tree, office) || !isRightBehind(tree, office)) return [];
  const verb = verbAbove(tree, office, participle);
  const subject = dependents(tree, verb, 'nsubj').find((child) => child > office);
  const comma = tree.words.indexOf(',');
  if (subject === undefined || comma < 0 || comma > subject) return [];
  const around = dependents(tree, verb, 'obl', 'advmod').filter((child) => office < child && child < comma);
  const below = dependents(tree, office, 'nmod').flatMap((child) => [
    child,
    ...dependents(tree, child, 'nmod'),
  ]);
  const agents = below.filter((child) => wordsOf(tree, prepositionOf(tree, child)) === 'by');
  const times = below.filter((child) => isTime(tree, child) || /^(?:1\d|20)\d\d$/.test(word(tree, child)));
  return [
    { node: participle, head: verb, label: 'advcl', upos: 'VERB', xpos: 'VBN' },
    { node: office, head: participle, label: 'xcomp' },
    ...around.map((node) => ({ node, head: participle })),
    ...times.map((node) => ({ node, head: participle, label: 'obl' })),
    ...agents.map((node) => ({ node, head: participle, label: 'obl:agent' })),
  ];
}

/** "Named chief executive": nothing but what belongs to the office stands between. */
function isRightBehind(tree: Tree, office: number): boolean {
  const between = Array.from({ length: Math.max(0, office - 1) }, (_, offset) => offset + 1);
  return office > 0 && office < 5 && between.every((node) => headOf(tree, node) === office);
}

function verbAbove(tree: Tree, office: number, participle: number): number {
  let at = headOf(tree, office) === participle ? headOf(tree, participle) : headOf(tree, office);
  while (at >= 0 && upos(tree, at) !== 'VERB') at = headOf(tree, at);
  return at > office ? at : -1;
}
