import type { Tree } from '../../tree.js';
import { localStep } from '../context/local.js';
import type { Draft } from '../draft.js';
import { reciprocalVerbOf } from '../lexicon/nouns.js';
import { isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';

/** "talks between Trump and Kim", "the merger of Acme and Holt": the first does with the second what the noun says. */
export function between(tree: Tree, noun: number): readonly Draft[] {
  const predicate = upos(tree, noun) === 'NOUN' ? reciprocalVerbOf(lemma(tree, noun)) : undefined;
  // "left without talks between Peru and Chile".
  if (!predicate || wordsOf(tree, prepositionOf(tree, noun)) === 'without') return [];
  return dependents(tree, noun, 'nmod')
    .filter((child) => isOfBoth(tree, noun, wordsOf(tree, prepositionOf(tree, child))))
    .flatMap((child) => {
      const [subject, ...others] = phrasesOf(tree, child);
      const relation = { core: [noun], text: textOf(tree, [noun, ...prepositionOf(tree, child)]), predicate };
      if (!subject) return [];
      const isCouple = [subject, ...others].every(({ head }) => isSomebody(tree, head));
      // "the marriage of art and science".
      if (predicate === 'marry' && !isCouple) return [];
      return others.map((object) => ({
        subject,
        relation,
        object,
        anchor: isPlanned(tree, noun) ? headOf(tree, noun) : noun,
        clause: null,
        reliability: 0.73,
      }));
    });
}

function isSomebody(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) === 'PER' || isOfPerson(tree, node);
}

/** "Talks between Lido and Marra would help", "The merger of the two would create a giant": none is told of so far. */
function isPlanned(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0 || !labelled(tree, noun, 'nsubj') || !deals.has(lemma(tree, noun))) return false;
  const { opens, inclines } = localStep(tree, verb);
  if ((!opens && !inclines) || isGoingOn(tree, verb)) return false;
  const isKnown = dependents(tree, noun, 'det').some((det) => word(tree, det) !== 'a');
  return lemma(tree, noun) === 'merger' || !isKnown;
}

/** "Talks may end": there are some; "talks could end the war". */
function isGoingOn(tree: Tree, verb: number): boolean {
  return (
    /^(?:resume|continue|end|fail|stop|go)$/.test(lemma(tree, verb)) &&
    dependents(tree, verb, 'obj').length === 0
  );
}

const deals = words(
  'merger talk meeting deal agreement alliance partnership marriage pact truce treaty summit',
);

function isOfBoth(tree: Tree, noun: number, preposition: string): boolean {
  if (preposition === 'of') return /^(?:merger|marriage|alliance|partnership)$/.test(lemma(tree, noun));
  return preposition === 'between' || preposition === 'among';
}
