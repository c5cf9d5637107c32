import { isTime } from '../../propose/clause/arguments.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The Aare, joined at Koblenz by the Limmat, flows north": between commas behind its subject, it was done to that. */
export function participleInCommas(tree: Tree, verb: number): readonly Edit[] {
  // ", already booked,".
  const start = labelled(tree, verb - 1, 'advmod') && headOf(tree, verb - 1) === verb ? verb - 1 : verb;
  if (!/^VB[DN]$/.test(xpos(tree, verb)) || upos(tree, verb) !== 'VERB' || word(tree, start - 1) !== ',')
    return [];
  if (dependent(tree, verb, 'aux', 'cop', 'mark', 'cc', 'obj', 'ccomp', 'xcomp', 'conj') !== undefined)
    return [];
  const above = headOf(tree, verb);
  const subject = dependent(tree, verb, 'nsubj');
  if (above < 0 || tree.parse.labels[verb] === 'acl:relcl') return [];
  if (labelled(tree, verb, 'acl')) {
    // "In the end, beaten by Moss, she left": what was done was done to no time.
    if (isMoment(tree, above) && labelled(tree, above, 'obl') && prepositionOf(tree, above)[0] === 0)
      return [{ node: verb, head: headOf(tree, above), label: 'advcl', xpos: 'VBN' }];
    const isSubject = labelled(tree, above, 'nsubj') && headOf(tree, above) > verb && above < verb;
    return isSubject && subject === undefined && xpos(tree, verb) === 'VBD'
      ? [{ node: verb, xpos: 'VBN' }]
      : [];
  }
  const fronted = subject === undefined ? frontedBefore(tree, verb, start, above) : undefined;
  if (fronted !== undefined && labelled(tree, verb, 'advcl') && above > verb)
    return [
      { node: fronted, head: above, label: 'obl' },
      { node: verb, head: fronted, label: 'acl', xpos: 'VBN' },
    ];
  if (subject === undefined || !labelled(tree, verb, 'advcl') || !isMain(tree, verb, above)) return [];
  const own = subtree(tree, subject);
  if (own.at(-1) !== start - 2 || own.some((node) => word(tree, node) === ',')) return [];
  return [
    { node: subject, head: above, label: 'nsubj' },
    { node: verb, head: subject, label: 'acl', xpos: 'VBN' },
  ];
}

/** "Under the plan, drawn up by the council, the port will close": what the sentence begins with, right before the comma. */
function frontedBefore(tree: Tree, verb: number, start: number, above: number): number | undefined {
  return [...dependents(tree, verb, 'obl'), ...dependents(tree, above, 'obl')].find(
    (node) =>
      !isMoment(tree, node) &&
      subtree(tree, node)[0] === 0 &&
      subtree(tree, node).findLast((each) => upos(tree, each) !== 'PUNCT') === start - 2 &&
      prepositionOf(tree, node)[0] === 0,
  );
}

function isMoment(tree: Tree, node: number): boolean {
  return isTime(tree, node) || /^(?:end|half|past|meantime)$/.test(word(tree, node));
}

/** The verb right behind the second comma, which has nobody who does it. */
function isMain(tree: Tree, verb: number, above: number): boolean {
  return (
    above > verb &&
    /^VB[DZP]$/.test(xpos(tree, above)) &&
    word(tree, above - 1) === ',' &&
    subtree(tree, verb).every((node) => node < above) &&
    dependent(tree, above, 'nsubj', 'csubj', 'expl', 'aux') === undefined
  );
}
