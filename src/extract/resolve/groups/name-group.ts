import type { EntityType } from '../../../model/entity.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';
import type { KnownNames, KnownSpelling } from '../names/known-names.js';
import { nameKey } from '../names/name-key.js';
import { legalForms } from '../names/name-words.js';
import { type Description, descriptionsOf } from './description.js';
import { kindsOf } from './kinds.js';

/** All mentions of a document with the same canonical name, before aliases are decided. */
export interface NameGroup {
  /** The folded canonical name. */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly descriptions: readonly Description[];
  /** What the document says that it is: `dairy`. */
  readonly kinds: readonly string[];
  readonly known: KnownSpelling | null;
  /** Why a spelling stands for the known name. */
  readonly reasons: ReadonlyMap<string, string>;
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
  const groups = new Map<string, GroupInMaking>();
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree) continue;
    const descriptions = descriptionsOf(tree, mention, known);
    const spelling = spellingOf(mention, descriptions, known);
    const key = `${spelling?.known.type ?? ''}:${spelling ? nameKey(spelling.known.name) : keyOf(mention.text)}`;
    const group: GroupInMaking = groups.get(key) ?? {
      known: spelling,
      mentions: [],
      descriptions: [],
      kinds: [],
      reasons: new Map(),
    };
    group.mentions.push(mention);
    group.descriptions.push(...descriptions);
    group.kinds.push(...kindsOf(tree, mention));
    if (spelling) group.reasons.set(mention.text, spelling.reason);
    groups.set(key, group);
  }
  return [...groups].map(([typed, group]) => {
    const key = typed.slice(typed.indexOf(':') + 1);
    return { ...group, key, words: key.split(' ') };
  });
}

interface GroupInMaking {
  readonly known: KnownSpelling | null;
  readonly mentions: NameMention[];
  readonly descriptions: Description[];
  readonly kinds: string[];
  readonly reasons: Map<string, string>;
}

function spellingOf(
  mention: NameMention,
  descriptions: readonly Description[],
  known: KnownNames,
): KnownSpelling | null {
  const spelling = known.find(mention.text) ?? known.find(keyOf(mention.text));
  // "Mr. Jordan" is not the country, "President Lincoln" not the city.
  const isPerson = descriptions.length > 0 && mention.type === 'PER';
  return spelling && isPerson && spelling.known.type !== 'PERSON' ? null : spelling;
}

/** The key of a name without the legal form of a company: `apple` for "Apple Inc.". */
function keyOf(name: string): string {
  const words = nameKey(name).split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
