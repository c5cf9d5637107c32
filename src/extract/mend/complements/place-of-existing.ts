import { inName } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "There are 40 graves in the garden": where they are is said of them. */
export function placeOfExisting(tree: Tree, place: number): readonly Edit[] {
  // "two halls, a museum and a park in Oslo": the last of them, and so are the others.
  const member = headOf(tree, place);
  const isListed = member >= 0 && labelled(tree, member, 'conj');
  const thing = isListed ? headOf(tree, member) : member;
  const verb = thing < 0 ? -1 : headOf(tree, thing);
  if (verb < 0 || thing < verb || !labelled(tree, place, 'nmod') || !labelled(tree, thing, 'nsubj'))
    return [];
  if (lemma(tree, verb) !== 'be' || dependent(tree, verb, 'expl') === undefined) return [];
  const link = wordsOf(tree, prepositionOf(tree, place));
  if (
    !/^(?:in|on|at|near|inside|under|beneath|around|outside|beside|behind|opposite|next to|in front of|on top of)$/.test(
      link,
    )
  )
    return [];
  // "a rise in prices" is no thing in a place; what one counts or stands in a house or on an island is.
  const isCounted = dependents(tree, thing, 'nummod').length > 0 && xpos(tree, thing) === 'NNS';
  const isOne = isListed && dependents(tree, member, 'det').some((child) => /^an?$/.test(word(tree, child)));
  const isPlace = places.test(lemma(tree, place)) || (inName(tree, place) && (isCounted || isOne));
  const isDeed =
    /(?:tion|ment|ence|ance|ity|ness|ism|rise|increase|fall|drop|decline|change|interest|cut|fault|doubt|hope)$/;
  const none = dependents(tree, thing, 'det').some((child) => word(tree, child) === 'no');
  return isPlace && !none && !isDeed.test(lemma(tree, thing))
    ? [{ node: place, head: verb, label: 'obl' }]
    : [];
}

const places =
  /^(?:library|museum|archive|park|garden|island|building|house|hall|room|street|square|forest|lake|river|bay|valley|city|town|village|district|region|province|country|county|port|harbou?r|church|cathedral|chapel|abbey|monastery|castle|palace|cemetery|churchyard|hospital|prison|camp|school|cellar|basement|attic|tower|roof|hill|mountain|coast|shore|beach|site|yard|courtyard|station|airport|stadium|zoo|neighbou?rhood|suburb|desert|cave|tomb|collection|gallery|vault|garage|warehouse)$/;
