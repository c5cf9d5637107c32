import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { describing, installing, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "named Ada Holt, a former mayor, as his successor": what she becomes hangs on the verb; "welcomed the appointment of Holt as
 * director": here on the noun, and whoever welcomes it makes nobody a director.
 */
export function asOffice(tree: Tree, office: number): readonly Edit[] {
  const preposition = prepositionOf(tree, office);
  if (wordsOf(tree, preposition) !== 'as' || !/^(?:NOUN|PROPN)$/.test(upos(tree, office))) return [];
  const verb = verbAbove(tree, office);
  const noun = nounBefore(tree, preposition[0] ?? 0);
  if (noun !== undefined && noun !== headOf(tree, office) && labelled(tree, office, 'obl'))
    return [{ node: office, head: noun, label: 'nmod' }];
  return noun === undefined && verb !== undefined ? [{ node: office, head: verb, label: 'obl' }] : [];
}

/** "The appointment of Holt as director pleased staff": the director pleases nobody, the appointment does. */
export function officeBeforeVerb(tree: Tree, office: number): readonly Edit[] {
  const verb = headOf(tree, office);
  const as = verb < 0 ? undefined : dependents(tree, verb, 'mark').find((mark) => word(tree, mark) === 'as');
  if (verb !== office + 1 || as === undefined || as > office || !isPersonNoun(lemma(tree, office))) return [];
  if (dependent(tree, office, 'case') !== undefined) return [];
  const noun = nounBefore(tree, as);
  if (noun === undefined || !labelled(tree, noun, 'nsubj') || headOf(tree, noun) !== verb) return [];
  return [
    { node: office, head: noun, label: 'nmod' },
    { node: as, head: office, label: 'case', upos: 'ADP' },
  ];
}

/** The verb of installing or describing whose object, or what stands beside that, an office was hung on. */
function verbAbove(tree: Tree, office: number): number | undefined {
  if (!labelled(tree, office, 'nmod')) return undefined;
  let node = headOf(tree, office);
  while (node >= 0 && labelled(tree, node, 'appos', 'nmod', 'flat')) node = headOf(tree, node);
  const verb = node >= 0 && labelled(tree, node, 'obj') ? headOf(tree, node) : -1;
  const takes = verb >= 0 && (installing.has(lemma(tree, verb)) || describing.has(lemma(tree, verb)));
  return takes ? verb : undefined;
}

/** The "appointment" that goes on right before "as". */
function nounBefore(tree: Tree, as: number): number | undefined {
  for (let node = as - 1; node >= 0 && upos(tree, node) !== 'VERB'; node -= 1)
    if (takingOffice.has(lemma(tree, node)) && dependents(tree, node, 'nmod').length > 0) {
      const phrase = subtree(tree, node);
      const isWhole = Array.from({ length: as - node }, (_, offset) => node + offset).every((each) =>
        phrase.includes(each),
      );
      return isWhole ? node : undefined;
    }
  return undefined;
}

const takingOffice = words(
  'appointment election re-election reelection selection installation inauguration promotion reappointment',
);
