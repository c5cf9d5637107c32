import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { dependents, headOf, labelled, lemma, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { titles, weakTitles } from '../names/name-words.js';
import type { PhraseContext } from './phrase-rule.js';

const unnamed =
  /(?:man|woman|boy|girl|player|worker|(?<!l)ist|ian|official|expert|victim|suspect|soldier|driver|student|keeper|winner|owner|farmer|teacher|singer|dancer|fighter|trader|banker|lawyer|partner)$/;

/** "The spokesman said he ...": whether somebody without a name, before the token `end`, may be meant as well as a name. */
export function hasUnnamedPerson(
  tree: Tree,
  { names }: PhraseContext,
  sentence: number,
  end: number,
): boolean {
  return tree.tokens.some((_, index) => {
    if (index >= end || xpos(tree, index) !== 'NN' || names.at(sentence, index)) return false;
    const noun = lemma(tree, index);
    const isRole = titles.has(noun) && !weakTitles.has(noun);
    const isSubject = labelled(tree, index, 'nsubj') && isPersonNoun(noun);
    if (!isRole && !isSubject && !unnamed.test(noun)) return false;
    if (!labelled(tree, index, 'nsubj', 'obj', 'obl', 'iobj', 'nmod')) return false;
    // "served as president": the subject is that president.
    if (labelled(tree, index, 'nmod:desc') || wordsOf(tree, prepositionOf(tree, index)) === 'as')
      return false;
    // "Kim, the leader" and "leader Kim" have a name.
    const around = [headOf(tree, index), ...dependents(tree, index, 'appos', 'flat', 'nmod:desc')];
    return !around.some(
      (node, place) => (place > 0 || labelled(tree, index, 'appos')) && names.at(sentence, node),
    );
  });
}
