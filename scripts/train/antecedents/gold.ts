import { conjuncts } from '../../../src/extract/propose/walk.js';
import type { Discourse } from '../../../src/extract/resolve/antecedents/discourse.js';
import type { DocumentNames } from '../../../src/extract/resolve/groups/name-entities.js';
import type { Mark } from './passages.js';
import type { ReadPassage } from './read.js';

/** What a mark means as a thread of the reader, by id: null for nothing, undefined where the reader has no such thread. */
export function threadOf(
  { referents }: Mark,
  read: ReadPassage,
  discourse: Discourse,
): string | null | undefined {
  const [first, ...others] = referents;
  if (first === undefined) return null;
  if (others.length > 0) return groupOf(referents, read, discourse);
  return first.startsWith('{') ? nounOf(first.slice(1, -1), read, discourse) : entityOf(first, read.names);
}

/** The id of the entity that a name means: the one that shares most words with it. */
function entityOf(name: string, { entities }: DocumentNames): string | undefined {
  const wanted = wordsOf(name);
  let best: { readonly id: string; readonly shared: number } | undefined;
  for (const { entityId: id, name: own, mentions } of entities) {
    for (const text of [own, ...mentions.map((mention) => mention.text)]) {
      const words = wordsOf(text);
      const common = words.filter((word) => wanted.includes(word)).length;
      const shared = (2 * common) / (words.length + wanted.length);
      if (shared > (best?.shared ?? 0.4)) best = { id, shared };
    }
  }
  return best?.id;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().replace(/^the /, '').split(/\s+/);
}

/** The thread of several who stand joined somewhere. */
function groupOf(
  referents: readonly string[],
  { trees, names }: ReadPassage,
  discourse: Discourse,
): string | undefined {
  const ids = new Set(referents.map((name) => entityOf(name, names)));
  for (const [sentence, tree] of trees.entries()) {
    for (let node = 0; node < tree.tokens.length; node += 1) {
      const members = conjuncts(tree, node).map((each) => names.at(sentence, each)?.entity.entityId);
      if (members.length !== ids.size || !members.every((id) => ids.has(id))) continue;
      const group = discourse.threadsAt(sentence, node).find(({ first }) => first.form === 'group');
      // "In their haste, Moss and Lind ...": they are still to come.
      return group?.id ?? `group ${sentence} ${node}`;
    }
  }
  return undefined;
}

/** The thread of a noun phrase where it first stands. */
function nounOf(phrase: string, { passage, trees }: ReadPassage, discourse: Discourse): string | undefined {
  const start = passage.text.toLowerCase().indexOf(phrase.toLowerCase());
  const end = start + phrase.length;
  for (const [sentence, tree] of trees.entries()) {
    const inside = tree.tokens.flatMap((token, node) =>
      token.start >= start && token.end <= end ? [node] : [],
    );
    const head = inside.find((node) => !inside.includes(tree.parse.heads[node] ?? -1));
    if (head === undefined) continue;
    const threads = discourse.threadsAt(sentence, head);
    const isList = phrase.includes(' and ');
    return (threads.find(({ first }) => (first.form === 'group') === isList) ?? threads[0])?.id;
  }
  return undefined;
}
