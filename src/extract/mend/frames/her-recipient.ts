import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "offered her two jobs", "lent her a car": who stands right behind a verb of giving receives, though "her" also owns. */
export function herRecipient(tree: Tree, her: number): readonly Edit[] {
  const verb = her - 1;
  const thing = headOf(tree, her);
  if (
    word(tree, her) !== 'her' ||
    isPersonNoun(lemma(tree, thing)) ||
    kin.has(lemma(tree, thing)) ||
    !labelled(tree, her, 'nmod:poss') ||
    !labelled(tree, thing, 'obj')
  )
    return [];
  if (headOf(tree, thing) !== verb || !giving.has(lemma(tree, verb)) || upos(tree, verb) !== 'VERB')
    return [];
  // "gave her paintings to a school": somebody else receives.
  const others = dependents(tree, verb, 'obl', 'iobj').concat(dependents(tree, thing, 'nmod'));
  if (
    others.some(
      (node) => labelled(tree, node, 'iobj') || /^(?:to|for)$/.test(wordsOf(tree, prepositionOf(tree, node))),
    )
  )
    return [];
  return isNewTo(tree, her, thing, verb) ? [{ node: her, head: verb, label: 'iobj', xpos: 'PRP' }] : [];
}

/** What is counted or compared is seldom owned before: "two jobs", "newer models". */
function isNewTo(tree: Tree, her: number, thing: number, verb: number): boolean {
  if (needing.has(lemma(tree, verb))) return true;
  // "sold her two shops" were hers.
  if (parting.has(lemma(tree, verb))) return false;
  if (received.has(lemma(tree, thing)) && thing === her + 1) return true;
  // "taught her English".
  if (lemma(tree, verb) === 'teach' && taught.has(tree.tokens[thing]?.text ?? '') && thing === her + 1)
    return true;
  return (tree.children[thing] ?? []).some(
    (child) =>
      child > her &&
      child < thing &&
      // "her first two books" and "her older brother" are hers.
      ((child === her + 1 && labelled(tree, child, 'nummod')) ||
        (xpos(tree, child) === 'JJR' && !kinship.test(word(tree, child)))),
  );
}

const kinship = /^(?:older|elder|younger|former)$/;

const giving = words(
  'give offer lend show teach hand tell cost deny grant award send promise owe sell pay bring loan allot assign earn win',
);

const kin = words('son daughter child brother sister parent baby twin friend pupil dog horse');

/** They say nothing without who receives. */
const needing = words('lend cost award loan allot');

const parting = words('sell pay send bring tell');

/** What one has only once it was given. */
const received = words(
  'asylum entry access bail compensation shelter parole citizenship money cash refuge immunity custody control command access medication water food tea coffee',
);

const taught = words(
  'English French German Latin Greek Spanish Italian Russian Arabic Hebrew Chinese Japanese Persian music drawing painting mathematics chess singing law medicine philosophy history',
);
