import type { Tree } from '../../tree.js';
import { relatives, siblings } from '../lexicon/kin.js';
import { isOfOrganization, isOfPerson, isPersonNoun } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { works } from '../lexicon/works.js';
import { isFraction } from '../partitive.js';
import { isRightBehind } from '../phrase.js';
import { dependents, inNameOf, lemma, prepositionOf, word, xpos } from '../walk.js';
import { regionOf } from './located.js';

/** A person is no image and no camp, and one person not several: the parser hung the noun on the wrong name. */
export function canBe(tree: Tree, name: number, role: number): boolean {
  const several = dependents(tree, name, 'conj').length > 0 || inNameOf(tree, name) === 'ORG';
  // "A member of the choir all his life" tells how long.
  const counted = dependents(tree, role, 'nummod').length > 0;
  // "was cast in Northern Girls, a role she loved": nobody and no work is one.
  if (deeds.has(lemma(tree, role)) && dependents(tree, role, 'acl').length > 0) return false;
  // "during the Paris Games, a tenth of the audience": how many, and nobody.
  if (isFraction(tree, role)) return false;
  // "the town, a short walk from the river" tells how far.
  if (/^(?:walk|drive|ride|flight|stroll|sail|hop|stone)$/.test(lemma(tree, role))) return false;
  // Whose brothers they are is what counts.
  if (xpos(tree, role) === 'NNS' && siblings.has(lemma(tree, role))) return false;
  // "Moss and Lind, both graduates of Yale": each is one, as another rule reads.
  const isOfBoth = dependents(tree, role, 'det').some((det) => /^(?:both|all)$/.test(word(tree, det)));
  if (isOfBoth && dependents(tree, name, 'conj').length > 0) return false;
  // "Moss and Lind, lawyers,": neither alone is several.
  if (xpos(tree, role) === 'NNS' && isOfPerson(tree, role) && inNameOf(tree, name) === 'PER') return false;
  const isSide = inNameOf(tree, name) !== 'PER' && sides.has(lemma(tree, role));
  if (lemma(tree, role) === 'life') return false;
  if (xpos(tree, role) === 'NNS' && (counted || !(several || isSide))) return false;
  // "the Cole Prize, the Lind Medal, a doctorate", "near Filey, a new kitchen and a boat": the next of a list.
  const isPart = !isOfPerson(tree, role) && !isOfOrganization(tree, role);
  if (isPart && dependents(tree, name, 'conj').some((other) => other < role)) return false;
  const goesOn = dependents(tree, role, 'conj').some(
    (other) => dependents(tree, other, 'det', 'nummod').length > 0 || xpos(tree, other) === 'WP',
  );
  if (isPart && goesOn && inNameOf(tree, name) === 'LOC' && prepositionOf(tree, name).length > 0)
    return false;
  // "Kirkuk, Diyala province": the town is in it.
  if (regionOf(tree, role - 1) === role && inNameOf(tree, role - 1) === 'LOC') return false;
  // "her sister Adelaide", "his wife, Florence": whatever the recogniser takes them for.
  if (relatives.has(lemma(tree, role)) && dependents(tree, role, 'nmod:poss').length > 0) return true;
  // "At Rambam Hospital, a colleague drew", "Bergen, a nurse from the north": no place is a person.
  const isSite =
    prepositionOf(tree, name).length > 0 ||
    (inNameOf(tree, name) === 'LOC' && dependents(tree, name, 'flat').length === 0);
  if (
    isSite &&
    inNameOf(tree, name) !== 'PER' &&
    isPersonNoun(lemma(tree, role)) &&
    !statesToo.has(lemma(tree, role)) &&
    !isOfOrganization(tree, role)
  )
    return false;
  if (inNameOf(tree, name) !== 'PER' || isOfPerson(tree, role)) return true;
  // A single word that was read as a person may be a firm or a town.
  const full = dependents(tree, name, 'flat').length > 0;
  // "the charity Santé Ouverte", "the film Frost".
  const fits = isOfOrganization(tree, role) || (!full && works.has(lemma(tree, role)));
  if (fits && isRightBehind(tree, name, role)) return true;
  return !isThing.test(lemma(tree, role)) && !(full && isOrganization.test(lemma(tree, role)));
}

/** What states are too: "Bulgaria, a member of the Union". */
const statesToo = words(
  'member ally neighbour neighbor rival partner signatory backer opponent supporter exporter importer producer supplier host winner guarantor founder champion',
);

/** What a team is called in the plural: "the champions, Lund Rovers". */
export const sides = words('champion rival neighbour neighbor leader host holder finalist opponent newcomer');

const deeds = words(
  'role post position job appearance feat distinction move decision charge allegation accusation claim experience prospect honour honor ordeal fate',
);

const isOrganization = /^(?:company|subsidiary|firm|party|team|district|town|city|unit|group|agency)$/;
const isThing =
  /(?:\w{3}(?<!mans)ion|ment|ness|hip|\w{3}ity|ism|camp|scandal|cotton|tennis|golf|image|clock|game|film|book|album|song|series)$/;
