import type { Tree } from '../../tree.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { anybody, isOffice, isPortfolio } from '../lexicon/offices.js';
import { inName } from '../phrase.js';
import { dependents, inNameOf, lemma, subtree, word } from '../walk.js';
import type { Role } from './roles.js';
import { isCapitalisedSister, isHouseBefore, namesOf, titleWords } from './title-words.js';

/** "U.S. president", "North Korean leader": a place name or demonym before a noun of a person. */
export function countryBefore(tree: Tree, noun: number): readonly Role[] {
  const words = titleWords(tree, noun);
  return dependents(tree, noun, 'compound', 'amod', 'nmod:desc')
    .filter(
      (child) =>
        child < noun &&
        (inName(tree, child) || isDemonym(tree, child) || isHouseBefore(tree, child, noun)) &&
        inNameOf(tree, child) !== 'PER',
    )
    .filter((child) => !isPortfolio(tree, child) && !isTongue(tree, child, noun))
    .slice(-1)
    .map((child) => {
      const tokens = subtree(tree, child).filter((token) => !inName(tree, child) || inName(tree, token));
      const before = tree.tokens[child - 1] && isCapitalisedSister(tree, child, noun) ? [child - 1] : [];
      // A Dutch minister is one of the Netherlands, a Dutch singer is from there.
      const isFrom = isDemonym(tree, child) ? !isOffice(lemma(tree, noun)) : anybody.has(lemma(tree, noun));
      const link = isFrom ? 'from' : 'of';
      return {
        predicate: `${namesOf(tree, words)} ${link}`,
        words,
        object: { head: child, tokens: [...before, ...tokens].sort((a, b) => a - b) },
      };
    });
}

/** "a French teacher": it is the tongue, more often than not; "an Australian teacher" is from there. */
function isTongue(tree: Tree, child: number, noun: number): boolean {
  return (
    /^(?:english|french|german|spanish|italian|russian|greek|chinese|japanese|dutch)$/.test(
      word(tree, child),
    ) && /^(?:teacher|tutor|instructor|speaker)$/.test(lemma(tree, noun))
  );
}

/** "his French counterpart, Jean Morel": from France, and no counterpart of it. */
export function landOfCounterpart(tree: Tree, noun: number): readonly Role[] {
  return dependents(tree, noun, 'amod')
    .filter((child) => child < noun && isDemonym(tree, child))
    .slice(-1)
    .map((child) => ({ predicate: 'from', words: [child], object: { head: child, tokens: [child] } }));
}
