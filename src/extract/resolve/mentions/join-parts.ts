import { labelled } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { eventWords, namingTitles, organizationWords, placeWords, titles } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { runText, wordAt } from './run.js';

/** Runs that touch are one name when the tagger saw only a part of it: "United" + "Nations Security Council". */
export function joinParts(runs: readonly Run[], context: MendContext): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    if (previous && previous.last === run.first - 1 && areOne(previous, run, context)) {
      joined[joined.length - 1] = {
        first: previous.first,
        last: run.last,
        type: typeOf(previous, run, context),
      };
    } else joined.push(run);
  }
  return joined;
}

/** "Ada Moss Prize" is nobody, "Ada Moss Foundation" an organisation. */
function typeOf(left: Run, right: Run, { tree }: MendContext): Run['type'] {
  if (left.type === 'PER' && isNamedAfter(tree, left, right))
    return organizationWords.has(wordAt(tree, right.last).toLowerCase()) ? 'ORG' : null;
  return right.type ?? left.type;
}

/** "the Ada Moss Prize": a full name and a word for what may be called after somebody; "Moss Administration" is hers. */
function isNamedAfter(tree: Tree, person: Run, thing: Run): boolean {
  return person.last > person.first && thing.type === null && namesakes.test(wordAt(tree, thing.last));
}

const namesakes =
  /^(?:Award|Prize|Medal|Trophy|Cup|Foundation|Institute|University|College|School|Museum|Hospital|Library|Airport|Bridge|Stadium|Centre|Center|Theatre|Theater|Memorial|Park|Street|Gallery)$/;

function areOne(left: Run, right: Run, { tree, known }: MendContext): boolean {
  const onlyTitle = left.first === left.last && namingTitles.has(wordAt(tree, left.first).toLowerCase());
  if (onlyTitle && right.type !== 'ORG') return true;
  if (left.type !== null && right.type !== null) return false;
  if (left.type === 'PER' || right.type === 'PER') {
    // "Torgeir Lie", of whom the recogniser saw only the first name.
    if (left.type === 'PER' && isNamedAfter(tree, left, right)) return true;
    return areFlat(tree, left, right) || (right.type === null && isFamilyName(tree, left, right));
  }
  // "Russia Monday", "London Bridge": a place goes on only into a word that ends names.
  const last = wordAt(tree, right.last).toLowerCase();
  if (left.type === 'LOC')
    return (
      organizationWords.has(last) ||
      placeWords.has(last) ||
      areFlat(tree, left, right) ||
      (known.find(runText(tree, left)) === null && !titles.has(last) && isCompound(tree, left, right))
    );
  return true;
}

/** Whether a word goes on with a person's name: "Trump Tower" and "Nobel Prize" are nobody. */
function isFamilyName(tree: Tree, first: Run, second: Run): boolean {
  const word = wordAt(tree, second.last).toLowerCase();
  const isThing =
    organizationWords.has(word) || placeWords.has(word) || eventWords.has(word) || things.test(word);
  return second.first === second.last && !isThing && isCompound(tree, first, second);
}

const things = /^(?:prize|award|medal|tower|presidency|administration|plan|act|cup|open|day)$/;

/** "Redwood Capital": the last word of the left describes that of the right. */
function isCompound(tree: Tree, left: Run, right: Run): boolean {
  const head = tree.parse.heads[left.last] ?? -1;
  return right.first <= head && head <= right.last && labelled(tree, left.last, 'compound');
}

/** Whether a word of one hangs on a word of the other as a part of the same name. */
function areFlat(tree: Tree, left: Run, right: Run): boolean {
  const hangs = (from: Run, to: Run) => {
    for (let index = from.first; index <= from.last; index++) {
      const head = tree.parse.heads[index] ?? -1;
      if (head >= to.first && head <= to.last && labelled(tree, index, 'flat')) return true;
    }
    return false;
  };
  return hangs(left, right) || hangs(right, left);
}
