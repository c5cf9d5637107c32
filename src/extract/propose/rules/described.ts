import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import { bearersOf } from '../clause/subjects.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { phraseOf, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, nameAt, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';

/** "The owl, native to Chile, nests there", "a town rich in coal": an adjective behind its noun, with a preposition: be native to. */
export function described(tree: Tree, noun: number): readonly Draft[] {
  return dependents(tree, noun, 'amod', 'acl')
    .filter((node) => node > noun && isPlain(tree, node, noun))
    .flatMap((adjective) => {
      const [far] = dependents(tree, adjective, 'obl').filter((node) => node > adjective);
      const preposition = far === undefined ? [] : prepositionOf(tree, far);
      const link = wordsOf(tree, preposition);
      if (far === undefined || preposition[0] !== adjective + 1 || !linking.test(link)) return [];
      if (circumstantial.has(link) || circumstantialPhrases.has(link)) return [];
      if (isTime(tree, far) || isAdverbial(tree, far)) return [];
      const bearers = bearersOf(tree, noun, adjective);
      const words = [adjective, ...preposition];
      const relation = {
        core: words,
        text: `is ${textOf(tree, words)}`,
        predicate: `be ${word(tree, adjective)} ${link}`,
      };
      const subject = {
        ...phraseOf(tree, noun),
        tokens: phraseOf(tree, noun).tokens.filter((token) => token < adjective),
      };
      return pairs(bearers.length > 0 ? bearers : [subject], phrasesOf(tree, far)).map(
        ([bearer, object]) => ({
          subject: bearer,
          relation,
          object,
          anchor: adjective,
          clause: null,
          reliability: 0.75,
        }),
      );
    });
}

const linking = /^(?:to|in|of|on|for|from|with|about|at|against)$/;

/** Right behind the noun or a comma, and compared with nothing. */
function isPlain(tree: Tree, adjective: number, noun: number): boolean {
  const before = word(tree, adjective - 1) === ',' ? adjective - 2 : adjective - 1;
  const isNext =
    before === noun ||
    (before > noun && nameAt(tree, before) === nameAt(tree, noun) && nameAt(tree, noun) !== undefined);
  return (
    upos(tree, adjective) === 'ADJ' &&
    xpos(tree, adjective) === 'JJ' &&
    isNext &&
    !/^(?:such|due|next|prior|close|able|other|same|much|many|more|previous|subsequent|relative|according|fresh)$/.test(
      word(tree, adjective),
    ) &&
    dependents(tree, adjective, 'advmod', 'cop', 'mark', 'nsubj').length === 0
  );
}
