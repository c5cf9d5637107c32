import { directing, isMadeOf } from '../../propose/lexicon/making.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const houses = words('run own found operate manage head establish maintain administer fund finance staff');
/** Whoever moves there meets at a place, which nobody hosts: "moved to the Grand Hotel, hosted by the Linds". */
const going = words(
  'move go come return travel head shift relocate transfer leave flee reach arrive start begin',
);

/** What a house gives, does or has, and nobody runs. */
const abstract = words(
  'support help aid assistance member backing approval role work rise fall founding creation history future involvement part head leader director chairman chairwoman president chair founder coach owner graduate employee',
);

/** A side may win led by one of its own: "beat Tarn United, led by Moss". */
const contending = words(
  'beat defeat win draw thrash play face fight host meet crush rout stun edge overcome',
);

/** "owns the Tarn Hotel, run by the Linds", "in the paper Nordlys, edited by Ek": who runs or made what is named before the comma. */
export function makerBehindName(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  const isHouse = houses.has(lemma(tree, participle)) || isSetUp(tree, participle);
  if (verb < 0 || xpos(tree, participle) !== 'VBN') return [];
  if (dependent(tree, participle, 'aux', 'nsubj', 'mark', 'cc', 'obj') !== undefined) return [];
  if (!dependents(tree, participle, 'obl').some((node) => wordsOf(tree, prepositionOf(tree, node)) === 'by'))
    return [];
  const comma = participle - (dependents(tree, participle, 'advmod').includes(participle - 1) ? 2 : 1);
  const name = nameAt(tree, endBefore(tree, comma));
  if (word(tree, comma) !== ',' || name === undefined) return [];
  const noun = lemma(tree, headOf(tree, nameHead(tree, name)));
  const isLed =
    /^(?:lead|chair)$/.test(lemma(tree, participle)) &&
    name.type === 'ORG' &&
    !contending.has(lemma(tree, verb));
  const isMaking =
    isMadeOf(lemma(tree, participle), noun) ||
    (directing.has(lemma(tree, participle)) && !going.has(lemma(tree, verb)));
  if (!isHouse && !isMaking && !isLed) return [];
  // "with the support of the Lind Mission, headed by Moss".
  if (labelled(tree, participle, 'acl')) {
    const inner = nameHead(tree, name);
    const isOfNoun = name.type === 'ORG' && labelled(tree, inner, 'nmod') && headOf(tree, inner) === verb;
    return isOfNoun && upos(tree, verb) === 'NOUN' && abstract.has(lemma(tree, verb))
      ? [{ node: participle, head: inner }]
      : [];
  }
  let thing = nameHead(tree, name);
  if (labelled(tree, thing, 'appos') && headOf(tree, thing) > verb) thing = headOf(tree, thing);
  while (
    labelled(tree, thing, 'nmod') &&
    headOf(tree, thing) > verb &&
    lemma(tree, headOf(tree, thing)) === 'part'
  )
    thing = headOf(tree, thing);
  const isPerson = name.type === 'PER' && thing === nameHead(tree, name) && name.last > name.first;
  return !isPerson && isMade(tree, thing, verb, isHouse)
    ? [{ node: participle, head: nameHead(tree, name), label: 'acl' }]
    : [];
}

/** "the Lind Trust, set up by". */
function isSetUp(tree: Tree, participle: number): boolean {
  return word(tree, participle) === 'set' && word(tree, participle + 1) === 'up';
}

/** The last word before the comma, or before the bracket there: "the Food Safety Agency (FSA), led by". */
function endBefore(tree: Tree, comma: number): number {
  const isBracket = word(tree, comma - 1) === ')' && word(tree, comma - 3) === '(';
  return isBracket ? comma - 4 : comma - 1;
}

/** "opened at Tarn Theatre, directed by Ek" tells of what opened. */
function isMade(tree: Tree, thing: number, verb: number, isHouse: boolean): boolean {
  if (headOf(tree, thing) !== verb || thing < verb) return false;
  if (labelled(tree, thing, 'obj')) return true;
  const isSite = inNameOf(tree, thing) === 'LOC' || wordsOf(tree, prepositionOf(tree, thing)) === 'at';
  return labelled(tree, thing, 'obl') && (isHouse || !isSite);
}
