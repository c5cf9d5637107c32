import { speaking } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The bridge, engineers warned in a report, needs cables": between commas who says so is a remark on the clause, no
 * relative clause of the bridge; and "The law, he said on Friday, would pass" is about what the law would do.
 */
export function remarkInside(tree: Tree, verb: number): readonly Edit[] {
  if (!/^VB[DZP]$/.test(xpos(tree, verb))) return [];
  const subject = dependents(tree, verb, 'nsubj').at(-1);
  if (subject === undefined) return ofTwo(tree, verb);
  if (!speaking.has(lemma(tree, verb))) return [];
  if (subject > verb) return [];
  const first = subtree(tree, subject).find((node) => upos(tree, node) !== 'PUNCT') ?? subject;
  if (word(tree, first - 1) !== ',') return [];
  if (dependent(tree, verb, 'xcomp', 'mark') !== undefined) return [];
  // "Lind, whose critics complain".
  if (subtree(tree, subject).some((node) => xpos(tree, node).startsWith('W'))) return [];
  return labelled(tree, verb, 'acl:relcl', 'advcl') ? ofNoun(tree, verb) : ofClause(tree, verb, subject);
}

/** "The mill, Holt and Roth agreed, must close": neither of the two is the mill. */
function ofTwo(tree: Tree, verb: number): readonly Edit[] {
  const isSaid =
    speaking.has(lemma(tree, verb)) || /^(?:agree|concede|admit|believe|hope)$/.test(lemma(tree, verb));
  const second = isSaid ? nameAt(tree, verb - 1) : undefined;
  const clause = headOf(tree, verb);
  const first = second === undefined ? -1 : headOf(tree, nameHead(tree, second));
  const noun = first < 0 ? -1 : headOf(tree, first);
  const isPair =
    labelled(tree, verb, 'advcl') && labelled(tree, first, 'appos') && word(tree, first - 1) === ',';
  const isBetween = word(tree, verb + 1) === ',' && clause > verb && first > noun;
  return noun >= 0 &&
    isPair &&
    isBetween &&
    headOf(tree, noun) === clause &&
    nameAt(tree, first) !== undefined
    ? [
        { node: first, head: verb, label: 'nsubj' },
        { node: verb, head: clause, label: 'parataxis' },
      ]
    : [];
}

function ofNoun(tree: Tree, verb: number): readonly Edit[] {
  const end =
    (subtree(tree, verb)
      .filter((node) => upos(tree, node) !== 'PUNCT')
      .at(-1) ?? verb) + 1;
  if (word(tree, end) !== ',' || dependent(tree, verb, 'ccomp') !== undefined) return [];
  let noun = headOf(tree, verb);
  while (noun >= 0 && labelled(tree, noun, 'nmod')) noun = headOf(tree, noun);
  const clause = labelled(tree, noun, 'nsubj')
    ? headOf(tree, noun)
    : labelled(tree, verb, 'advcl')
      ? noun
      : -1;
  return clause > verb ? [{ node: verb, head: clause, label: 'parataxis' }] : [];
}

/** The parser may take the verb of saying for the main verb, with two subjects. */
function ofClause(tree: Tree, verb: number, subject: number): readonly Edit[] {
  const [first] = dependents(tree, verb, 'nsubj');
  const said = dependents(tree, verb, 'ccomp', 'parataxis').find((node) => node > verb);
  if (first === undefined || first === subject || said === undefined || verb !== tree.root) return [];
  const [start = said] = [...dependents(tree, said, 'aux', 'cop'), said].sort((a, b) => a - b);
  const comma = start - 1;
  if (word(tree, comma) !== ',' || dependent(tree, said, 'mark') !== undefined) return [];
  if (dependents(tree, said, 'nsubj').some((node) => node > comma)) return [];
  const passive = dependents(tree, said, 'aux').some((aux) => labelled(tree, aux, 'aux:pass'));
  // "Lind told reporters at a hearing".
  const inside = dependents(tree, said, 'nsubj', 'obl').filter((node) => node > verb && node < comma);
  return [
    { node: said, head: -1, label: 'root' },
    { node: verb, head: said, label: 'parataxis' },
    { node: first, head: said, label: passive ? 'nsubj:pass' : 'nsubj' },
    ...inside.map((node) => ({ node, head: verb, label: labelled(tree, node, 'obl') ? 'obl' : 'obj' })),
  ];
}
