import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { reporting, words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
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
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "He rejected claims that timber had rotted, blaming a storm", "Aena said the charge was low and accused the airline":
 * timber blames nobody and a charge accuses nobody, whoever the main clause is about does.
 */
export function participleOfSpeaker(tree: Tree, participle: number): readonly Edit[] {
  const inner = headOf(tree, participle);
  const source = sourceBefore(tree, participle, inner);
  if (source !== undefined) return [{ node: participle, head: source, label: 'acl' }];
  if (inner < 0) return [];
  const outer = headOf(tree, inner);
  if (isVerdict(tree, participle, inner, outer)) return [{ node: participle, head: outer }];
  if (!speaking.has(lemma(tree, participle)) || speaks(tree, inner)) return [];
  const isParticiple =
    xpos(tree, participle) === 'VBG' &&
    labelled(tree, participle, 'advcl') &&
    word(tree, participle - 1) === ',';
  const isSecond =
    xpos(tree, participle) === 'VBD' &&
    labelled(tree, participle, 'conj') &&
    dependent(tree, inner, 'nsubj') !== undefined;
  if (!isParticiple && !isSecond) return [];
  if (dependent(tree, participle, 'nsubj', 'mark', 'aux') !== undefined) return [];
  for (let above = headOf(tree, inner); above >= 0; above = headOf(tree, above))
    if (upos(tree, above) === 'VERB' && speaks(tree, above)) return [{ node: participle, head: above }];
  return [];
}

/** "ruled that Lind had lied, overturning a verdict", "found that the drug harms, confirming fears": the ruling does, the finding does. */
function isVerdict(tree: Tree, participle: number, inner: number, outer: number): boolean {
  if (outer < 0 || xpos(tree, participle) !== 'VBG' || word(tree, participle - 1) !== ',') return false;
  if (!labelled(tree, participle, 'advcl') || !labelled(tree, inner, 'ccomp') || outer > inner) return false;
  if (dependent(tree, participle, 'nsubj', 'mark', 'aux') !== undefined) return false;
  const isRuling =
    ruling.has(lemma(tree, participle)) && /^(?:rule|find|hold|decide|conclude)$/.test(lemma(tree, outer));
  return isRuling || (comparing.has(lemma(tree, participle)) && reporting.has(lemma(tree, outer)));
}

const ruling = words('overturn uphold reverse quash overrule reject dismiss affirm annul');

/** They set what is said beside what others say. */
const comparing = words('contradict refute rebut confirm echo corroborate');

/** "According to the BBC, citing court papers, the firm paid": the source cites them. */
function sourceBefore(tree: Tree, participle: number, verb: number): number | undefined {
  if (!/^(?:quoting|citing)$/.test(word(tree, participle)) || word(tree, participle - 1) !== ',')
    return undefined;
  if (!labelled(tree, participle, 'advcl')) return undefined;
  return dependents(tree, verb, 'obl').find(
    (node) =>
      wordsOf(tree, prepositionOf(tree, node)) === 'according to' &&
      subtree(tree, node).findLast((each) => each < participle - 1 && upos(tree, each) !== 'PUNCT') ===
        participle - 2,
  );
}

/** Whether the subject of a clause is somebody who can say something. */
function speaks(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj').some(
    (subject) =>
      inName(tree, subject) ||
      upos(tree, subject) === 'PROPN' ||
      isOfPerson(tree, subject) ||
      isOfOrganization(tree, subject) ||
      /^(?:he|she|they|we|i|who|police|officials)$/.test(word(tree, subject)),
  );
}

const speaking = words(
  'blame accuse cite insist argue call describe warn urge say add note claim vow promise reject dismiss',
);
