import { isOffice } from '../../propose/lexicon/offices.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

/** For whom somebody may speak, and whether as an officer of a place or a state. */
interface Employer {
  readonly phrase: Phrase;
  readonly isOffice: boolean;
}

/** "Acme" of "Acme chief executive Ada Holt" and "Ada Holt, head of Acme", "Kenyan" of "Kenyan President Bo Lind". */
export function employersOf(tree: Tree, speaker: number): readonly Employer[] {
  const offices = officesOf(tree, speaker);
  const seats = offices.some(
    (noun) => isOffice(lemma(tree, noun)) || /^(?:mayor|governor)$/.test(lemma(tree, noun)),
  );
  const beside = offices.length === 0 ? [] : namesBefore(tree, speaker);
  return [
    ...offices.flatMap((noun) => [...namesBefore(tree, noun), ...namesBehind(tree, noun)]),
    ...beside,
  ].map((node) => ({ phrase: phraseOf(tree, node), isOffice: seats }));
}

/** A spokesman says "we" of others than himself, and so does a chairman of what is not known for a firm. */
export function speaksForOthers(tree: Tree, speaker: number): boolean {
  const leads = employersOf(tree, speaker).length > 0;
  return officesOf(tree, speaker).some((noun) =>
    (leads ? /^(?:spokes\w+|executive|ceo|chairman|chairwoman|chair|director)$/ : /^spokes/).test(
      lemma(tree, noun),
    ),
  );
}

/** The nouns that tell what somebody is: before the name or beside it. */
function officesOf(tree: Tree, speaker: number): readonly number[] {
  const above = labelled(tree, speaker, 'appos') ? [headOf(tree, speaker)] : [];
  return [...above, ...dependents(tree, speaker, 'nmod:desc', 'compound', 'appos')].filter((noun) => {
    const office = lemma(tree, noun);
    return isPersonNoun(office) || office === 'executive';
  });
}

function namesBefore(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, 'compound', 'nmod:poss', 'nmod:desc', 'amod').filter(
    (node) => node < noun && (labelled(tree, node, 'nmod:poss') || isCapitalised(tree, node)),
  );
}

function isCapitalised(tree: Tree, node: number): boolean {
  const isName = /^(?:PROPN|ADJ)$/.test(upos(tree, node)) && !isPersonNoun(word(tree, node));
  return isName && /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '');
}

function namesBehind(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, 'nmod').filter((node) =>
    /^(?:of|at|for|with)$/.test(wordsOf(tree, prepositionOf(tree, node))),
  );
}
