import { upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Correction } from '../correction.js';
import { oneName } from './one-name.js';

/** "at Imperial College London", "Trinity College Dublin": without a comma the town is a part of the name. */
export const collegeInTown: Correction = (tree) =>
  tree.names.reduce((mended, house) => {
    const town = mended.names.find(({ first, type }) => type === 'LOC' && first === house.last + 1);
    const isWhole =
      house.type === 'ORG' &&
      house.first < house.last &&
      /^(?:college|university)$/.test(word(mended, house.last)) &&
      town !== undefined &&
      !isGoingOn(mended, town.last + 1);
    return isWhole && town !== undefined ? oneName(mended, house.first, town.last, 'ORG') : mended;
  }, tree);

/** "Boston College London office", "King's College Cambridge's chapel". */
function isGoingOn(tree: Tree, next: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(upos(tree, next)) || /^['’]s?$/.test(word(tree, next));
}
