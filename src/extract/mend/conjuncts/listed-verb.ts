import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "cut jobs, closed plants and sold its mines": behind a comma the second of three verbs is no adjective of what it is done to. */
export function listedVerb(tree: Tree, verb: number): readonly Edit[] {
  if (labelled(tree, verb, 'acl') && word(tree, verb - 1) === ',') return behindObject(tree, verb);
  const noun = headOf(tree, verb);
  if (labelled(tree, verb, 'amod') && word(tree, verb - 1) === 'and') return behindGerund(tree, verb, noun);
  if (noun !== verb + 1 || !labelled(tree, verb, 'amod') || word(tree, verb - 1) !== ',') return [];
  if (!/^VB[ND]$/.test(xpos(tree, verb)) || !labelled(tree, noun, 'conj', 'appos', 'obj')) return [];
  const before = labelled(tree, noun, 'obj') ? noun : headOf(tree, noun);
  const first = before < 0 ? -1 : headOf(tree, before);
  if (first < 0 || first > verb || !labelled(tree, before, 'obj') || xpos(tree, first) !== 'VBD') return [];
  if (dependents(tree, first, 'obj').every((child) => child > verb)) return [];
  const goesOn = dependents(tree, first, 'conj').some(
    (child) => child > noun && upos(tree, child) === 'VERB' && /^VB[DN]$/.test(xpos(tree, child)),
  );
  if (!goesOn || dependent(tree, noun, 'det', 'nmod:poss', 'cc') !== undefined) return [];
  return [
    { node: verb, head: first, label: 'conj', upos: 'VERB', xpos: 'VBD' },
    { node: noun, head: verb, label: 'obj' },
  ];
}

/** "chanting slogans and waving flags": with a participle before its object the second is one too. */
function behindGerund(tree: Tree, verb: number, noun: number): readonly Edit[] {
  const object = headOf(tree, noun);
  const first = object < 0 ? -1 : headOf(tree, object);
  const isNext = noun > verb && labelled(tree, noun, 'conj') && labelled(tree, object, 'obj');
  if (first < 0 || first > object || !isNext || xpos(tree, first) !== 'VBG' || xpos(tree, verb) !== 'VBG')
    return [];
  if (dependent(tree, noun, 'det', 'nmod:poss') !== undefined || purposes.has(word(tree, verb))) return [];
  return [
    { node: verb, head: first, label: 'conj', upos: 'VERB' },
    { node: noun, head: verb, label: 'obj' },
    { node: verb - 1, head: verb, label: 'cc' },
  ];
}

/** What a thing is for, before its name: "running shoes", "driving lessons". */
const purposes = words(
  'running driving swimming drinking writing washing sleeping walking hiking riding skiing sailing fishing hunting shopping cooking baking dining dancing sewing knitting cleaning heating cooling lighting housing training teaching learning reading working living parking packing wrapping building farming mining printing recording racing boxing bathing smoking chewing cutting sporting',
);

/** The parser may hang the second verb on the object of the first, and what it is done to beside that object. */
function behindObject(tree: Tree, verb: number): readonly Edit[] {
  const object = headOf(tree, verb);
  const first = headOf(tree, object);
  const noun = verb + 1;
  if (!labelled(tree, object, 'obj') || xpos(tree, first) !== 'VBD' || object !== verb - 2) return [];
  if (!labelled(tree, noun, 'conj') || headOf(tree, noun) !== object || !/^VB[ND]$/.test(xpos(tree, verb)))
    return [];
  const goesOn = dependents(tree, first, 'conj').some((child) => child > noun && xpos(tree, child) === 'VBD');
  if (!goesOn || dependent(tree, noun, 'cc') !== undefined) return [];
  return [
    { node: verb, head: first, label: 'conj', upos: 'VERB', xpos: 'VBD' },
    { node: noun, head: verb, label: 'obj' },
  ];
}
