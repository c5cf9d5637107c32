import { isTime } from '../../propose/clause/arguments.js';
import { isResulting } from '../../propose/clause/quality.js';
import { isPassive } from '../../propose/clause/verb-group.js';
import { verbOfNoun } from '../../propose/lexicon/nouns.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { describing, installing, naming, words } from '../../propose/lexicon/verbs.js';
import { works } from '../../propose/lexicon/works.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * Whoever stands behind "by" does the deed: "were offered a bonus by the club" on the verb, "the purchase of the island
 * by Denmark" on the noun that stands for a deed.
 */
export function agentOfPassive(tree: Tree, node: number): readonly Edit[] {
  if (isOfQuality(tree, node)) return [{ node, head: headOf(tree, headOf(tree, node)), label: 'obl:agent' }];
  if (!labelled(tree, node, 'nmod') || wordsOf(tree, prepositionOf(tree, node)) !== 'by') return [];
  const describer = describedBy(tree, node);
  if (describer !== undefined) return [{ node, head: describer, label: 'obl:agent' }];
  // "the arrest of clerk Jan Ek by soldiers".
  const inner = headOf(tree, node);
  const noun =
    inNameOf(tree, inner) === 'PER' && labelled(tree, inner, 'appos') ? headOf(tree, inner) : inner;
  const above = headOf(tree, noun);
  if (above < 0 || verbOfNoun(lemma(tree, noun), 'of') !== undefined) return [];
  // "was financed in its early years by Acme", "was hired as a clerk by Acme".
  const isApart =
    isSomebody(tree, node) && (isNoDeed(tree, noun, node, above) || inNameOf(tree, noun) === 'LOC');
  const isAs = wordsOf(tree, prepositionOf(tree, noun)) === 'as';
  const isBeside =
    labelled(tree, noun, 'obj') || (labelled(tree, noun, 'obl') && (isTime(tree, noun) || isApart || isAs));
  if (isBeside && isPassive(tree, above) && !hasAgent(tree, above))
    return [{ node, head: above, label: 'obl:agent' }];
  // "was named head of the agency by the king".
  const verb = headOf(tree, above);
  if (verb >= 0 && isOffice(tree, noun, above, verb)) return [{ node, head: verb, label: 'obl:agent' }];
  const deed =
    labelled(tree, noun, 'nmod') &&
    upos(tree, above) === 'NOUN' &&
    verbOfNoun(lemma(tree, above), wordsOf(tree, prepositionOf(tree, noun))) !== undefined;
  return deed ? [{ node, head: above, label: 'nmod' }] : [];
}

/** "was hailed as a saint and friend of the poor by the monks"; but "was described as a book by Lee". */
function describedBy(tree: Tree, node: number): number | undefined {
  let noun = headOf(tree, node);
  while (labelled(tree, noun, 'nmod', 'conj')) noun = headOf(tree, noun);
  const verb = headOf(tree, noun);
  const isAs =
    verb >= 0 &&
    describing.has(lemma(tree, verb)) &&
    labelled(tree, noun, 'obl', 'obj') &&
    wordsOf(tree, prepositionOf(tree, noun)) === 'as';
  const isWork = works.has(lemma(tree, headOf(tree, node)));
  return isAs && !isWork && isPassive(tree, verb) && !hasAgent(tree, verb) ? verb : undefined;
}

/** "was held to a draw by Oslo", "was hidden in a church by rebels"; but "in a villa by Palladio", "in a hut by Lake Tarn". */
function isNoDeed(tree: Tree, noun: number, by: number, verb: number): boolean {
  const link = wordsOf(tree, prepositionOf(tree, noun));
  if (!/^(?:in|on|at|to|into|from|inside|near)$/.test(link) || nameAt(tree, noun) !== undefined) return false;
  const isBare = dependents(tree, noun, 'det', 'nmod:poss', 'amod').length === 0;
  if (ends.has(lemma(tree, noun)) || (isBare && states.has(lemma(tree, noun)))) return true;
  // "was discovered in air by Holt": a stuff is nobody's.
  const isStuff = isBare && xpos(tree, noun) === 'NN' && finding.has(lemma(tree, verb));
  if (isStuff && !works.has(lemma(tree, noun))) return true;
  if (nameAt(tree, by) !== undefined) return inNameOf(tree, by) !== 'LOC' && gates.has(lemma(tree, noun));
  return (
    !works.has(lemma(tree, noun)) &&
    !deeds.has(lemma(tree, noun)) &&
    !/(?:ion|ment|ance|ence|ing|sis)s?$/.test(lemma(tree, noun))
  );
}

/** What nobody makes: how a game ends, in what state somebody is kept, where somebody is met. */
const ends = words('draw tie standstill halt stalemate');
const states = words(
  'custody hospital prison jail hiding captivity detention place check power office exile quarantine court auction television radio stage sea home church school music',
);
const gates = words(
  'airport station border door gate scene barn cellar cave forest museum bank shop store street road field car train bus safe crowd',
);

const finding = words('discover find detect isolate identify observe spot see recognize recognise');

const deeds = words(
  'protest plan attack assault raid action strike threat claim call report order letter statement speech design drawing proposal demand vote move effort work study remark comment visit offer bid appeal pressure request ambush',
);

function isSomebody(tree: Tree, node: number): boolean {
  const isPeople = xpos(tree, node) === 'NNPS';
  return (
    nameAt(tree, node) !== undefined || isPeople || isOfPerson(tree, node) || isOfOrganization(tree, node)
  );
}

function hasAgent(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obl').some((child) => wordsOf(tree, prepositionOf(tree, child)) === 'by');
}

/** "was found guilty by the court": who stands behind "by" has found, where the verb has nobody else who did. */
function isOfQuality(tree: Tree, node: number): boolean {
  const quality = headOf(tree, node);
  const verb = quality < 0 ? -1 : headOf(tree, quality);
  if (verb < 0 || !labelled(tree, node, 'obl') || !labelled(tree, quality, 'xcomp')) return false;
  const by = wordsOf(tree, prepositionOf(tree, node)) === 'by';
  const bare = dependents(tree, quality, 'mark', 'aux').length === 0;
  return by && bare && isResulting(tree, verb) && isPassive(tree, verb) && !hasAgent(tree, verb);
}

/** "head of the agency" behind "was named"; but the author of "a book by Lee" was not named by Lee. */
function isOffice(tree: Tree, house: number, office: number, verb: number): boolean {
  // "was succeeded as director of the festival by Moss".
  const isFollowed =
    labelled(tree, office, 'obl') &&
    wordsOf(tree, prepositionOf(tree, office)) === 'as' &&
    /^(?:succeed|replace|follow)$/.test(lemma(tree, verb));
  if (isFollowed && labelled(tree, house, 'nmod') && isPassive(tree, verb)) return !hasAgent(tree, verb);
  if (!labelled(tree, house, 'nmod') || !labelled(tree, office, 'obj', 'xcomp')) return false;
  if (!installing.has(lemma(tree, verb)) && !naming.has(lemma(tree, verb))) return false;
  return (
    isOfPerson(tree, office) &&
    !works.has(lemma(tree, house)) &&
    isPassive(tree, verb) &&
    !hasAgent(tree, verb)
  );
}
