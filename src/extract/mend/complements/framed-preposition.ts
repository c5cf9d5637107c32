import { measures } from '../../propose/lexicon/nouns.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, inNameOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "accused the airline of theatre", "owes its success to Doe": the preposition belongs to the verb, not to its object. */
export function framedPreposition(tree: Tree, noun: number): readonly Edit[] {
  let object = headOf(tree, noun);
  const link = wordsOf(tree, prepositionOf(tree, noun));
  // "sent copies of the book to critics", "bought most of the land from Doe".
  while (labelled(tree, object, 'nmod') && (link === 'to' || (link === 'from' && isCounted(tree, object))))
    object = headOf(tree, object);
  // "stole a ring and a watch from the queen".
  if (labelled(tree, object, 'conj') && isFirstOfObjects(tree, object) && isOfBoth(tree, noun, link))
    object = headOf(tree, object);
  const verb = object < 0 ? -1 : headOf(tree, object);
  if (verb < 0 || noun < object || object < verb) return [];
  // "sold his shares in the bank to Doe": the shares in the bank may hang on the verb.
  if (link === 'to' && isBehindObject(tree, object, verb) && frames.has(`${lemma(tree, verb)} to`))
    return [{ node: noun, head: verb, label: 'obl' }];
  // "praised by critics for its score".
  const isAgent = labelled(tree, object, 'obl:agent') && link === 'for';
  if (!labelled(tree, object, 'obj', 'iobj') && !isAgent) return [];
  // "told the widow of the deal": whose widow, the first of several prepositions may say.
  const own = dependents(tree, headOf(tree, noun), 'nmod').filter((child) => child > object);
  const isLast = own.at(-1) === noun;
  const frame = `${lemma(tree, verb)} ${link}`;
  // "bought a start-up from Halifax": where that is; "bought it from Lind": who sold it.
  const isOrigin =
    link === 'from' &&
    inNameOf(tree, noun) === 'LOC' &&
    /^(?:buy|purchase|acquire|obtain|order|rent|inherit)$/.test(lemma(tree, verb));
  const isOf = isOrigin && (isOfOrganization(tree, object) || isOfPerson(tree, object));
  return isLast && !isOf && frames.has(frame) ? [{ node: noun, head: verb, label: 'obl' }] : [];
}

function isFirstOfObjects(tree: Tree, node: number): boolean {
  const first = headOf(tree, node);
  return labelled(tree, first, 'obj') && first < node && dependents(tree, first, 'conj').at(-1) === node;
}

/** "a tent and an answer to a question", "a man with a car", "a wine from Peru": the last of two may have it alone. */
function isOfBoth(tree: Tree, noun: number, link: string): boolean {
  if (link === 'with') return false;
  if (link === 'to') return !aimed.has(lemma(tree, headOf(tree, noun)));
  return (
    link !== 'from' ||
    inNameOf(tree, noun) === 'PER' ||
    isOfPerson(tree, noun) ||
    isOfOrganization(tree, noun)
  );
}

/** What goes to somebody, or somewhere, by itself. */
const aimed = words(
  'access answer reply response key letter invitation visit threat envoy ambassador welcome guide path route road way ticket sequel approach introduction challenge alternative attack solution tribute right damage',
);

/** "most of the land", "12 percent of the land". */
function isCounted(tree: Tree, noun: number): boolean {
  const above = headOf(tree, noun);
  return wordsOf(tree, prepositionOf(tree, noun)) === 'of' && measures.has(lemma(tree, above));
}

function isBehindObject(tree: Tree, place: number, verb: number): boolean {
  return (
    labelled(tree, place, 'obl') &&
    dependents(tree, verb, 'obj').some((child) => verb < child && child < place)
  );
}

/** Whether a preposition belongs to a verb rather than to its object: "donate", "to". */
export function isFramed(verb: string, preposition: string): boolean {
  return frames.has(`${verb} ${preposition}`);
}

/** Verbs with the preposition of what they do to their object, where the object hardly ever takes it itself. */
const frames: ReadonlySet<string> = new Set(
  `accuse of;acquit of;convict of;suspect of;absolve of;clear of;cure of;deprive of;rob of;strip of;rid of;relieve of;inform of;notify of;remind of;warn of;assure of;convince of;persuade of;
  cede to;extradite to;extradite from;deport to;repatriate to;evacuate to;surrender to;assign to;owe to;send to;give to;sell to;lend to;donate to;deliver to;ship to;hand to;award to;grant to;bequeath to;return to;bring to;attribute to;ascribe to;devote to;dedicate to;subject to;expose to;confine to;limit to;restrict to;liken to;compare to;compare with;equate with;adapt to;entrust to;
  connect with;connect to;link with;link to;provide with;supply with;equip with;furnish with;present with;charge with;credit with;replace with;replace by;confuse with;combine with;flood with;fill with;cover with;surround with;
  ask for;sue for;compensate for;reward for;nominate for;warn about;warn against;question about;consult on;consult about;advise on;advise against;brief on;fault for;
  blame for;blame on;thank for;praise for;criticize for;criticise for;condemn for;fine for;punish for;mistake for;exchange for;swap for;substitute for;arrest for;jail for;
  protect from;protect against;defend against;hide from;demand from;pull from;drag from;evacuate from;extort from;prevent from;ban from;bar from;exclude from;expel from;exempt from;free from;rescue from;save from;steal from;borrow from;distinguish from;separate from;remove from;withdraw from;divert from;
  import from;export to;buy from;purchase from;acquire from;inherit from;obtain from;order from;rent from;lease to;relocate to;present to;submit to;teach to;teach at;study at;base on;impose on;inflict on;congratulate on;turn into;transform into;convert into;divide into;translate into;force into;plunge into;name after`
    .split(';')
    .map((frame) => frame.trim()),
);
