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
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const further = words('elect crown name declare ordain consecrate proclaim');

/** "Elected mayor of Cluj in 1990, Radu closed the port": the first word tells what was done to him. */
export function officeInFront(tree: Tree, participle: number): readonly Edit[] {
  const office = headOf(tree, participle);
  const verb = headOf(tree, office);
  if (participle !== 0 || office !== 1 || verb < office || !labelled(tree, participle, 'amod')) return [];
  if (!installing.has(lemma(tree, participle)) && !further.has(lemma(tree, participle))) return [];
  if (
    !isOfPerson(tree, office) ||
    upos(tree, verb) !== 'VERB' ||
    dependent(tree, office, 'det') !== undefined
  )
    return [];
  const subject = dependents(tree, verb, 'nsubj').find((child) => child > office);
  const comma = tree.words.indexOf(',');
  if (subject === undefined || comma < 0 || comma > subject) return [];
  const around = dependents(tree, verb, 'obl', 'advmod').filter((child) => office < child && child < comma);
  const agents = dependents(tree, office, 'nmod')
    .flatMap((child) => [child, ...dependents(tree, child, 'nmod')])
    .filter((child) => wordsOf(tree, prepositionOf(tree, child)) === 'by');
  return [
    { node: participle, head: verb, label: 'advcl', upos: 'VERB', xpos: 'VBN' },
    { node: office, head: participle, label: 'xcomp' },
    ...around.map((node) => ({ node, head: participle })),
    ...agents.map((node) => ({ node, head: participle, label: 'obl:agent' })),
  ];
}
