import type { Tree } from '../../tree.js';
import { isMeasureNoun } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { dependents, lemma, word, xpos } from '../walk.js';

/** "carried by train", "sent by mail", "won by 12 points": how a thing is done, not who does it. */
export function isHow(tree: Tree, node: number): boolean {
  return isMargin(tree, node) || isBareOf(tree, node, means) || isBareOf(tree, node, vehicles);
}

/** Of these, what nothing is related to: "reached by telephone", and not "carried by train". */
export function isMereManner(tree: Tree, node: number): boolean {
  return isMargin(tree, node) || isBareOf(tree, node, means);
}

/** Without an article a noun behind "by" tells how. */
function isBareOf(tree: Tree, node: number, nouns: ReadonlySet<string>): boolean {
  const bare = dependents(tree, node, 'det', 'amod', 'nmod:poss', 'nummod', 'compound').length === 0;
  return bare && xpos(tree, node) === 'NN' && nouns.has(word(tree, node));
}

/** "defeated by a wide margin", "passed by 30 votes", "by one estimate", "by the end of May". */
function isMargin(tree: Tree, node: number): boolean {
  const name = lemma(tree, node);
  if (measuring.has(name)) return true;
  const counted = dependents(tree, node, 'nummod').length > 0;
  return counted && (isMeasureNoun(name) || scored.has(name));
}

const measuring = words(
  'margin degree length percentage landslide whisker factor estimate account count reckoning calculation standard end beginning middle',
);

const scored = words('vote goal run wicket stroke shot seat try set game');

const vehicles = words(
  'train rail railway bus coach car road truck lorry wagon cart bicycle bike boat ship sea ferry water air plane aircraft helicopter land',
);

const means = words(
  'mail post email e-mail phone telephone telegraph telegram radio fax satellite hand foot law vote lot ' +
    'ear heart memory sight touch birth marriage blood profession trade vocation training nature definition design ' +
    'extension contrast comparison example implication inference consent agreement invitation appointment order request ' +
    'knockout force name accident mistake chance default acclamation consensus proxy decree referendum ballot',
);
