import { words } from '../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const directing = words(`
  ask urge order want force allow persuade instruct tell require compel oblige invite encourage permit enable authorize authorise
  command beg expect advise convince pressure request challenge warn`);

/** "forced the company to publish": what somebody is told or made to do is a complement, not a purpose. */
export function objectControl(tree: Tree, deed: number): readonly Edit[] {
  if (xpos(tree, deed) !== 'VB') return [];
  if (labelled(tree, deed, 'ccomp')) return bareInfinitive(tree, deed);
  if (!labelled(tree, deed, 'advcl', 'acl')) return [];
  const above = headOf(tree, deed);
  const verb = labelled(tree, deed, 'acl') && labelled(tree, above, 'obj') ? headOf(tree, above) : above;
  if (verb < 0 || !directing.has(lemma(tree, verb))) return [];
  const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to') ?? -1;
  const object = dependents(tree, verb, 'obj', 'iobj').find((child) => verb < child && child < to);
  const joined = tree.words.slice(verb, to).every((text) => text !== ',' && text !== 'order');
  return object !== undefined && joined ? [{ node: deed, head: verb, label: 'xcomp' }] : [];
}

/** "made its drivers sign": the parser takes the bare infinitive for a clause of its own. */
function bareInfinitive(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  const made = ['make', 'let', 'have', 'help', 'see', 'hear', 'watch'].includes(lemma(tree, verb));
  const object = dependents(tree, verb, 'obj').find((child) => verb < child && child < deed);
  const bare = dependent(tree, deed, 'nsubj', 'mark', 'aux') === undefined;
  return made && bare && object !== undefined ? [{ node: deed, label: 'xcomp' }] : [];
}
