import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import { bearersOf } from '../clause/bearers.js';
import { localStep } from '../context/local.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { wanting } from '../lexicon/verbs.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';

/** "The owl, native to Chile, nests there", "Lund, a town rich in coal": an adjective behind its noun, with a preposition: be native to. */
export function described(tree: Tree, noun: number): readonly Draft[] {
  return dependents(tree, noun, 'amod', 'acl', 'appos')
    .filter((node) => node > noun && isPlain(tree, node, noun))
    .flatMap((adjective) => {
      const [far] = dependents(tree, adjective, 'obl', 'nmod').filter((node) => node > adjective);
      const preposition = far === undefined ? [] : prepositionOf(tree, far);
      const link = wordsOf(tree, preposition);
      if (far === undefined || !isNear(tree, adjective, preposition) || !linking.test(link)) return [];
      if (circumstantial.has(link) || circumstantialPhrases.has(link)) return [];
      if (isTime(tree, far) || isAdverbial(tree, far)) return [];
      const bearers = bearersOf(tree, noun, adjective);
      const objects = phrasesOf(tree, far);
      if (bearers.length === 0 && !isThere(tree, noun, inName(tree, objects[0]?.head ?? far))) return [];
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
      return pairs(bearers.length > 0 ? bearers : [subject], objects).map(([bearer, object]) => ({
        subject: bearer,
        relation,
        object,
        anchor: bearers.length > 0 ? noun : adjective,
        clause: null,
        reliability: 0.75,
      }));
    });
}

const linking = /^(?:to|in|of|on|for|from|with|about|at|against)$/;

/** Right behind the adjective, or with a word like "mainly" between. */
function isNear(tree: Tree, adjective: number, [first]: readonly number[]): boolean {
  return (
    first === adjective + 1 ||
    (first === adjective + 2 && /^(?:mainly|chiefly|mostly|primarily)$/.test(word(tree, adjective + 1)))
  );
}

/** Right behind the noun, a comma or "now", and compared with nothing. */
function isPlain(tree: Tree, adjective: number, noun: number): boolean {
  const adverbs = dependents(tree, adjective, 'advmod');
  const start = adverbs.includes(adjective - 1) ? adjective - 1 : adjective;
  const before = word(tree, start - 1) === ',' ? start - 2 : start - 1;
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
    adverbs.every((adverb) =>
      /^(?:now|then|still|currently|already|mainly|chiefly|mostly|primarily)$/.test(word(tree, adverb)),
    ) &&
    dependents(tree, adjective, 'cop', 'mark', 'nsubj').length === 0
  );
}

/** A name, "the town", or with a name behind the adjective "squads loyal to Stein"; not "no town", "few towns", "if a town", "wants a town". */
function isThere(tree: Tree, noun: number, isOfName: boolean): boolean {
  if (inName(tree, noun)) return true;
  const limits = dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'nummod').filter((node) => node < noun);
  if (
    limits.some((node) =>
      /^(?:any|no|few|fewer|some|every|each|either|neither|most|many|all|little|what|whatever)$/.test(
        word(tree, node),
      ),
    )
  )
    return false;
  if (
    limits.some(
      (node) => /^(?:the|this|that|these|those)$/.test(word(tree, node)) || labelled(tree, node, 'nmod:poss'),
    )
  )
    return true;
  return isOfName && isToldOf(tree, noun);
}

/** Whether the deed that a noun takes part in is told as done. */
function isToldOf(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0) return true;
  const { negates, opens, inclines } = localStep(tree, verb);
  const isIf = dependents(tree, verb, 'mark').some((mark) =>
    /^(?:if|unless|whether)$/.test(word(tree, mark)),
  );
  return !(negates || opens || inclines || isIf || wanting.has(lemma(tree, verb)));
}
