import { isTime } from '../../propose/clause/arguments.js';
import { isResulting } from '../../propose/clause/quality.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "rebuilt homes destroyed by floods": what was done by somebody to the noun before it was done to that, not to the subject. */
export function doneToObject(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb < 0 || xpos(tree, participle) !== 'VBN' || upos(tree, verb) !== 'VERB') return [];
  if (takingDeed.has(lemma(tree, verb)) || isResulting(tree, verb)) return [];
  const isBare =
    dependent(tree, participle, 'nsubj', 'aux', 'mark', 'case', 'cop', 'cc', 'obj') === undefined;
  const isDone = lemma(tree, participle) !== word(tree, participle);
  const means = dependent(tree, participle, ...(isDone ? ['obl'] : ['obl:agent']));
  if (!isBare || means === undefined) return [];
  const object = dependents(tree, verb, 'obj').find((child) => child > verb && child < participle);
  if (object === undefined || upos(tree, object) !== 'NOUN' || isTime(tree, object)) return [];
  return subtree(tree, object).at(-1) === participle - 1
    ? [{ node: participle, head: object, label: 'acl' }]
    : [];
}

/** "had the car repaired by a friend", "saw the king crowned in Reims": the deed is what is had or seen. */
const takingDeed = words(`
  have get see want need like hear watch feel find keep leave order witness prefer love hate imagine picture remember
  report expect wish require request demand film observe notice`);
