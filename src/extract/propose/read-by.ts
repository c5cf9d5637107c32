import type { Tree } from '../tree.js';
import type { Draft, NamedDraft } from './draft.js';

interface Asked<Item> {
  readonly tree: Tree;
  readonly item: Item;
  readonly drafts: NamedDraft[];
}

/**
 * What the rules read off the items of each sentence: item by item, and of one item rule by rule. Each rule goes through the
 * whole document before the next does: its code is at hand then.
 */
export function readBy<Item>(
  rules: readonly (readonly [name: string, rule: (tree: Tree, item: Item) => readonly Draft[]])[],
  trees: readonly Tree[],
  items: readonly (readonly Item[])[],
): readonly (readonly NamedDraft[])[] {
  const asked = trees.map((tree, sentence) =>
    (items[sentence] ?? []).map((item): Asked<Item> => ({ tree, item, drafts: [] })),
  );
  const all = asked.flat();
  for (const [rule, run] of rules)
    for (const { tree, item, drafts } of all)
      for (const draft of run(tree, item)) drafts.push({ ...draft, rule });
  return asked.map((each) => each.flatMap(({ drafts }) => drafts));
}
