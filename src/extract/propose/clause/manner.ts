import type { Tree } from '../../tree.js';
import { isMeasureNoun } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { dependents, headOf, lemma, word, xpos } from '../walk.js';

/** "carried by train", "sent by mail", "won by 12 points": how a thing is done, not who does it. */
export function isHow(tree: Tree, node: number): boolean {
  return (
    isMargin(tree, node) ||
    isBareOf(tree, node, means) ||
    isBareOf(tree, node, vehicles) ||
    isCriterion(tree, node)
  );
}

/** "sorted by size", "identified by the initials": by what it goes. */
function isCriterion(tree: Tree, node: number): boolean {
  return criteria.has(lemma(tree, node)) && sorting.has(lemma(tree, headOf(tree, node)));
}

const sorting = words(
  'organize organise arrange sort group classify rank order identify judge determine index list divide separate define grade rate categorize categorise split number label mark recognize recognise distinguish tell denote call replace know',
);

const criteria = words(
  'initial name number letter colour color category type kind genre theme topic subject size age height weight length date year region area country ' +
    'rank sex gender race item frame keyword code acronym abbreviation symbol criterion word alphabet sign shape voice title chapter section species surname nickname pseudonym',
);

/** Of these, what nothing is related to: "reached by telephone", and not "carried by train". */
export function isMereManner(tree: Tree, node: number): boolean {
  return isMargin(tree, node) || isBareOf(tree, node, means);
}

/** Without an article a noun behind "by" tells how. */
function isBareOf(tree: Tree, node: number, nouns: ReadonlySet<string>): boolean {
  const bare = dependents(tree, node, 'det', 'amod', 'nmod:poss', 'nummod', 'compound').length === 0;
  return bare && xpos(tree, node) === 'NN' && nouns.has(word(tree, node));
}

/** "defeated by a wide margin", "passed by 30 votes", "lost by a late goal", "by one estimate", "by the end of May". */
function isMargin(tree: Tree, node: number): boolean {
  const name = lemma(tree, node);
  if (measuring.has(name)) return true;
  const counted = dependents(tree, node, 'nummod').length > 0;
  const isOfMatch = name === 'point' || scored.has(name);
  if (isOfMatch && /^(?:lose|win|beat)$/.test(lemma(tree, headOf(tree, node)))) return true;
  return counted && (isMeasureNoun(name) || scored.has(name));
}

/** "was elected with 5,400 votes", "finished on 40 points": by how many, behind whichever preposition. */
export function isTally(tree: Tree, node: number): boolean {
  const counted = dependents(tree, node, 'nummod').length > 0;
  return (
    counted &&
    /^(?:vote|point|goal|run|wicket|seat)$/.test(lemma(tree, node)) &&
    contending.has(lemma(tree, headOf(tree, node)))
  );
}

const contending = words(
  'elect re-elect return win lose beat defeat lead finish end close start begin pass tie draw top qualify open fall tumble collapse',
);

const measuring = words(
  'margin degree length percentage landslide whisker factor estimate account count reckoning calculation standard end beginning middle',
);

const scored = words('vote goal run wicket stroke shot seat penalty try set game');

const vehicles = words(
  'train rail railway bus coach car road truck lorry wagon cart bicycle bike boat ship sea ferry water air plane aircraft helicopter land',
);

const means = words(
  'mail post email e-mail phone telephone telegraph telegram radio fax satellite hand foot law vote lot ' +
    'ear heart memory sight touch birth marriage blood profession trade vocation training nature definition design ' +
    'extension contrast comparison example implication inference consent agreement invitation appointment order request ' +
    'knockout force name accident mistake chance default acclamation consensus proxy decree referendum ballot brevet',
);
