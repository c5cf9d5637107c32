import type { Tree } from '../../tree.js';
import { isIntroducedAsKin } from '../groups/introduced-as-kin.js';
import type { NameGroup } from '../groups/name-group.js';
import { nameKey } from '../names/name-key.js';

/** The people that a document calls by several words, each once: see AliasContext. */
export function fullNamesOf(groups: readonly NameGroup[], trees: readonly Tree[]): readonly NameGroup[] {
  const people = groups.filter((group) => group.type === 'PERSON' && group.words.length > 1);
  return people.filter(
    (person) =>
      !people.some(
        (other) =>
          other !== person &&
          (isLonger(person.words, other.words) ||
            isFuller(person, other, trees) ||
            isSurname(person.words, other.words)),
      ),
  );
}

/** "Holt-Clarke" of Naomi Holt-Clarke is nobody else. */
function isSurname(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word, index) => word === whole.at(index - part.length));
}

/** "Holt" is a part of "Ada Holt" and of "Otto Holt Jr.". */
export function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const full = whole.filter((word) => !/^[js]r$/.test(word));
  if (isLonger(part, full)) return true;
  if (part.length >= full.length) return false;
  const isStart = part.every((word, index) => word === full[index]);
  const isEnd = part.every((word, index) => word === full[full.length - part.length + index]);
  return isStart || isEnd;
}

/** "Holt" of Naomi Ada Holt-Clarke. */
export function isHalfOfSurname({ key }: NameGroup, { mentions }: NameGroup): boolean {
  const surnames = mentions.map(({ text }) => text.split(' ').at(-1) ?? '');
  return surnames.some((surname) => nameKey(surname).split(' ').includes(key));
}

/** Whether a name is another one with initials in its middle: "donald j trump", "donald trump". */
export function isLonger(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length !== 2 || longer.length < 3) return false;
  if (longer[0] !== shorter[0] || longer.at(-1) !== shorter[1]) return false;
  return longer.slice(1, -1).every((word) => word.length === 1);
}

/** Whether a name is another one with middle names, and not that of a relative: "Ada Lind Moss", "Ada Moss". */
export function isFuller(longer: NameGroup, shorter: NameGroup, trees: readonly Tree[]): boolean {
  const { words } = longer;
  const { words: both } = shorter;
  if (both.length !== 2 || words.length < 3 || words.length > 4) return false;
  if (words[0] !== both[0] || words.at(-1) !== both[1]) return false;
  return !isIntroducedAsKin(longer, trees) && !isIntroducedAsKin(shorter, trees);
}
