import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependents, headOf, inNameOf, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "Ida Moe, until recently head of Norva, will lead the bank": an office between commas is that of whoever is named before it. */
export function untilNow(tree: Tree, until: number): readonly Edit[] {
  const office = headOf(tree, until);
  const adverb = until + 1;
  const person = topOfName(tree, until - 2);
  if (!/^(?:now|recently)$/.test(word(tree, adverb)) || word(tree, until - 1) !== ',' || person === undefined)
    return [];
  if (office < adverb || upos(tree, office) !== 'NOUN' || !isOfPerson(tree, office)) return [];
  const last = subtree(tree, office).findLast((node) => upos(tree, node) !== 'PUNCT') ?? office;
  const isClosed = /^[,.]$/.test(word(tree, last + 1)) && dependents(tree, office, 'cop').length === 0;
  return isClosed && inNameOf(tree, person) === 'PER'
    ? [
        { node: office, head: person, label: 'appos' },
        { node: until, head: adverb, label: 'advmod' },
        { node: adverb, head: office, label: 'advmod' },
      ]
    : [];
}
