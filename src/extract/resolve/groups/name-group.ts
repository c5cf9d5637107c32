import type { EntityType } from '../../../model/entity.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';
import type { KnownNames, KnownSpelling } from '../names/known-names.js';
import { nameKey } from '../names/name-key.js';
import { legalForms } from '../names/name-words.js';
import { type Description, descriptionsOf } from './description.js';

/** All mentions of a document with the same canonical name, before aliases are decided. */
export interface NameGroup {
  /** The folded canonical name. */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly descriptions: readonly Description[];
  readonly known: KnownSpelling | null;
  /** Null where nothing tells what kind of thing it names. */
  readonly type: EntityType | null;
}

/** A group whose type is still to be decided. */
export type UntypedGroup = Omit<NameGroup, 'type'>;

/** Groups the mentions of a document, in order of their first mention. */
export function groupNames(
  mentions: readonly NameMention[],
  trees: readonly Tree[],
  known: KnownNames,
): readonly UntypedGroup[] {
  const groups = new Map<
    string,
    { known: KnownSpelling | null; mentions: NameMention[]; descriptions: Description[] }
  >();
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree) continue;
    const descriptions = descriptionsOf(tree, mention, known);
    let spelling = known.find(mention.text);
    // "Mr. Jordan" is not the country, "President Lincoln" not the city.
    if (spelling && spelling.known.type !== 'PERSON' && descriptions.length > 0 && mention.type === 'PER')
      spelling = null;
    const key = `${spelling?.known.type ?? ''}:${keyOf(spelling?.known.name ?? mention.text)}`;
    const group = groups.get(key) ?? { known: spelling, mentions: [], descriptions: [] };
    group.mentions.push(mention);
    group.descriptions.push(...descriptions);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => {
    const plain = key.slice(key.indexOf(':') + 1);
    return { ...group, key: plain, words: plain.split(' ') };
  });
}

/** The key of a name without the legal form of a company: `apple` for "Apple Inc.". */
function keyOf(name: string): string {
  const words = nameKey(name).split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
