import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { becoming } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { titles, weakTitles } from '../names/name-words.js';
import type { PhraseContext } from './phrase-rule.js';

const unnamed =
  /(?:man|woman|boy|girl|player|worker|(?<!l)ist|ian|official|expert|victim|suspect|soldier|driver|student|keeper|winner|owner|farmer|teacher|singer|dancer|fighter|trader|banker|lawyer|partner)$/;

/** "The spokesman said he ...": whether somebody without a name may be meant as well as a name, among the words that count. */
export function hasUnnamedPerson(
  tree: Tree,
  { names }: PhraseContext,
  sentence: number,
  counts: (node: number) => boolean = () => true,
): boolean {
  return tree.tokens.some((_, index) => {
    if (!counts(index) || xpos(tree, index) !== 'NN' || names.at(sentence, index)) return false;
    const noun = lemma(tree, index);
    const isRole = titles.has(noun) && !weakTitles.has(noun);
    const isSubject = labelled(tree, index, 'nsubj') && isPersonNoun(noun);
    if (!isRole && !isSubject && !unnamed.test(noun)) return false;
    if (!labelled(tree, index, 'nsubj', 'obj', 'obl', 'iobj', 'nmod')) return false;
    // "served as president", "became president": the subject is that president.
    if (labelled(tree, index, 'obj') && becoming.has(lemma(tree, headOf(tree, index)))) return false;
    if (labelled(tree, index, 'nmod:desc') || wordsOf(tree, prepositionOf(tree, index)) === 'as')
      return false;
    if (/^as an?$/.test(`${word(tree, index - 2)} ${word(tree, index - 1)}`)) return false;
    // "Kim, the leader" and "leader Kim" have a name.
    if (tellsOfNamed(tree, index, (node) => names.at(sentence, node)?.entity.type === 'PERSON')) return false;
    const around = [headOf(tree, index), ...dependents(tree, index, 'appos', 'flat', 'nmod:desc')];
    return !around.some(
      (node, place) => (place > 0 || labelled(tree, index, 'appos')) && names.at(sentence, node),
    );
  });
}

/** "Ada Holt, the daughter of the founder": somebody in what is said of Ada Holt is spoken of less than she is. */
function tellsOfNamed(tree: Tree, noun: number, isNamed: (node: number) => boolean): boolean {
  let node = noun;
  while (labelled(tree, node, 'nmod', 'appos') && !labelled(tree, node, 'nmod:desc')) {
    node = headOf(tree, node);
    if (isNamed(node)) return true;
  }
  return false;
}
