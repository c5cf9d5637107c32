import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { word } from '../walk.js';

/** "closed to all but military trucks", "anything but a victory": what is named is what it does not hold of. */
export function isAllBut(tree: Tree, { subject, object }: Draft): boolean {
  return [subject, object].some(({ head, tokens }) => {
    const first = Math.min(head, ...tokens);
    const nodes = tree.tokens.map((_token, node) => node).slice(Math.max(0, first - 2), head + 1);
    return nodes.some(
      (node) =>
        /^(?:but|except|save)$/.test(word(tree, node + 1)) &&
        /^(?:all|nothing|everything|anything|everyone|everybody|anyone|anybody|none|nobody|any|every)$/.test(
          word(tree, node),
        ) &&
        node + 1 < head,
    );
  });
}
