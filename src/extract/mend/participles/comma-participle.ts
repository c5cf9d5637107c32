import { isPredicated } from '../../propose/clause/bearers.js';
import { isOfOrganization } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "held drills, drawing criticism": a participle behind a comma tells of the clause, not of the object before it. */
export function commaParticiple(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun >= 0 && isOfMember(tree, verb, noun)) return [{ node: verb, label: 'advcl' }];
  if (noun >= 0 && isOfObject(tree, verb, noun))
    return [
      { node: verb, head: verb - 2, label: 'acl' },
      ...behindName(tree, verb).map((node) => ({ node, head: noun })),
    ];
  const strayed =
    noun >= 0 && labelled(tree, verb, 'acl') && labelled(tree, noun, 'obj') ? behindName(tree, verb) : [];
  if (strayed.length > 0) return strayed.map((node) => ({ node, head: headOf(tree, noun) }));
  const described = noun < 0 ? undefined : saidOf(tree, noun);
  if (
    described !== undefined &&
    labelled(tree, verb, 'acl') &&
    (naming.test(word(tree, verb)) || (placing.test(word(tree, verb)) && !isHouse(tree, noun))) &&
    behindComma(tree, verb)
  )
    return [{ node: verb, head: described, label: 'acl' }];
  if (noun < 0 || !labelled(tree, verb, 'acl') || xpos(tree, verb) !== 'VBG' || !behindComma(tree, verb))
    return [];
  let above = noun;
  while (above >= 0 && upos(tree, above) !== 'VERB') {
    if (labelled(tree, above, 'nsubj')) return [];
    above = headOf(tree, above);
  }
  return above < 0 ? [] : [{ node: verb, head: above, label: 'advcl' }];
}

/** "was among the best tutors in Kent, praised by all", "was outside the station, waiting": who is one of them or there, not they. */
function isOfMember(tree: Tree, verb: number, noun: number): boolean {
  return (
    labelled(tree, verb, 'acl') &&
    /^VB[NG]$/.test(xpos(tree, verb)) &&
    behindComma(tree, verb) &&
    dependent(tree, verb, 'nsubj', 'mark') === undefined &&
    dependent(tree, noun, 'cop') !== undefined &&
    dependent(tree, noun, 'nsubj') !== undefined &&
    (wordsOf(tree, prepositionOf(tree, noun)) === 'among' ||
      (xpos(tree, verb) === 'VBG' && prepositionOf(tree, noun).length > 0))
  );
}

/** "sells a drug, known as Zeno, to clinics": behind the second comma goes on who sells it. */
function behindName(tree: Tree, verb: number): readonly number[] {
  if (!naming.test(word(tree, verb)) || !behindComma(tree, verb)) return [];
  return dependents(tree, verb, 'obl').filter(
    (child) => child > verb && word(tree, (prepositionOf(tree, child)[0] ?? 0) - 1) === ',',
  );
}

/** "is testing a feature, known as Zeno": what is known so is what stands right before the comma. */
function isOfObject(tree: Tree, verb: number, above: number): boolean {
  const noun = verb - 2;
  return (
    labelled(tree, verb, 'advcl') &&
    naming.test(word(tree, verb)) &&
    xpos(tree, verb) === 'VBN' &&
    word(tree, verb - 1) === ',' &&
    upos(tree, noun) === 'NOUN' &&
    labelled(tree, noun, 'obj') &&
    headOf(tree, noun) === above &&
    dependent(tree, verb, 'aux', 'mark', 'nsubj') === undefined
  );
}

const naming = /^(?:known|called|named|nicknamed|dubbed)$/;

/** "is a maker of scales, based in Bonn": the scales are not. */
const placing = /^(?:based|headquartered|located|situated|founded|established)$/;

function isHouse(tree: Tree, noun: number): boolean {
  return inName(tree, noun) || isOfOrganization(tree, noun) || upos(tree, noun) !== 'NOUN';
}

/** "is a village in Kent, known as Asby": the noun that is said of the village, where the name before the comma stands below it. */
function saidOf(tree: Tree, noun: number): number | undefined {
  let above = noun;
  while (above >= 0 && labelled(tree, above, 'nmod')) above = headOf(tree, above);
  return above >= 0 && above !== noun && isPredicated(tree, above) ? above : undefined;
}

function behindComma(tree: Tree, node: number): boolean {
  const before = /^["“”'’]$/.test(word(tree, node - 1)) ? node - 2 : node - 1;
  return word(tree, before) === ',';
}
