import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "opposed by the union Norte, whose chair, Pablo Moya, warned": a clause of "whose" behind a name tells of that. */
export function whoseInCommas(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose') return [];
  const noun = headOf(tree, whose);
  const named = behindName(tree, noun);
  if (named) return named;
  if (word(tree, whose - 1) !== ',') return [];
  const verb = headOf(tree, noun);
  if (
    verb < 0 ||
    !labelled(tree, noun, 'nsubj') ||
    !labelled(tree, verb, 'parataxis', 'advcl', 'ccomp', 'conj')
  )
    return [];
  const top = topOfName(tree, whose - 2);
  if (top === undefined || headOf(tree, verb) < 0) return [];
  // "Norvik, whose plant in Bergen makes nets, said that it would move": not what it says.
  const isOfSubject = headOf(tree, top) === headOf(tree, verb) && labelled(tree, top, 'nsubj');
  if (headOf(tree, verb) > whose && !isOfSubject) return [];
  const above = headOf(tree, top);
  const bearer =
    labelled(tree, top, 'appos') && upos(tree, above) === 'NOUN' && above === top - 1 ? above : top;
  return dependents(tree, verb, 'mark', 'cc').length > 0
    ? []
    : [{ node: verb, head: bearer, label: 'acl:relcl' }];
}

/** "Gage, whose firm, Gage Lines, owns the ferry, denied it": the firm is no second name of Gage, and owns. */
function behindName(tree: Tree, noun: number): readonly Edit[] | null {
  const bearer = headOf(tree, noun);
  const name = dependents(tree, noun, 'appos').find((child) => child > noun && inName(tree, child));
  if (bearer < 0 || bearer > noun || name === undefined || !labelled(tree, noun, 'appos', 'conj', 'nmod'))
    return null;
  const end = Math.max(...subtree(tree, name).filter((node) => upos(tree, node) !== 'PUNCT'));
  // "whose ballad "Frost" became an anthem" has no comma.
  const isBeside = /^["“”'’]?$/.test(wordsBetween(tree, noun, name));
  const comma = isBeside && word(tree, end + 1) !== ',' ? end + (isQuote(tree, end + 1) ? 1 : 0) : end + 1;
  const finite = tree.tokens.findIndex(
    (_, node) =>
      node > comma && /^VB[DZP]$/.test(xpos(tree, node)) && /^(?:VERB|AUX)$/.test(upos(tree, node)),
  );
  if (
    finite < 0 ||
    !(isBeside || word(tree, comma) === ',') ||
    !tree.words.slice(comma + 1, finite).every(isAdverb)
  )
    return null;
  // "whose chair, Pablo Moya, was sacked".
  const verb = labelled(tree, finite, 'aux', 'cop') ? headOf(tree, finite) : finite;
  const swallowed =
    verb > finite && dependent(tree, verb, 'nsubj') === bearer ? mainInside(tree, verb) : undefined;
  if (swallowed !== undefined)
    return [
      { node: swallowed, head: -1, label: 'root' },
      { node: bearer, head: swallowed, label: 'nsubj' },
      { node: noun, head: verb, label: 'nsubj' },
      { node: verb, head: bearer, label: 'acl:relcl' },
    ];
  const isOpen = verb >= finite && dependent(tree, verb, 'nsubj', 'mark', 'cc') === undefined;
  if (!isOpen || !labelled(tree, verb, 'ccomp', 'parataxis', 'advcl', 'acl', 'conj')) return null;
  return [
    {
      node: noun,
      head: verb,
      label: dependent(tree, verb, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass',
    },
    { node: verb, head: bearer, label: 'acl:relcl' },
    ...mainBehind(tree, bearer, verb),
  ];
}

/** "Lind, whose brother, Karl Gage, is a singer, left Oslo": she is no singer, and the verb behind the last comma is the main one. */
function mainInside(tree: Tree, noun: number): number | undefined {
  if (headOf(tree, noun) >= 0 || dependent(tree, noun, 'cop') === undefined) return undefined;
  return dependents(tree, noun, 'acl', 'parataxis', 'conj', 'advcl').find(
    (child) =>
      child > noun &&
      word(tree, child - 1) === ',' &&
      /^VB[DZP]$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'nsubj', 'cc', 'mark', 'aux') === undefined,
  );
}

/** "Lind, whose firm, Gage Lines, owns the ferry, left Oslo": she left, where the parser has no verb above her. */
function mainBehind(tree: Tree, bearer: number, verb: number): readonly Edit[] {
  if (headOf(tree, bearer) >= 0) return [];
  const main = dependents(tree, verb, 'conj').find(
    (child) =>
      child > verb &&
      word(tree, child - 1) === ',' &&
      /^VB[DZP]$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'cc', 'nsubj') === undefined,
  );
  return main === undefined
    ? []
    : [
        { node: main, head: -1, label: 'root' },
        { node: bearer, head: main, label: 'nsubj' },
      ];
}

function wordsBetween(tree: Tree, noun: number, name: number): string {
  return tree.words.slice(noun + 1, name).join(' ');
}

function isQuote(tree: Tree, node: number): boolean {
  return /^["“”'’]$/.test(word(tree, node));
}

function isAdverb(text: string): boolean {
  return /ly$|^(?:also|now|then|still|once|already)$/.test(text);
}
