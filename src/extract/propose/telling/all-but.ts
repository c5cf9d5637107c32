import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import type { Phrase } from '../proposition.js';
import { dependents, upos, word } from '../walk.js';

/** "closed to all but military trucks", "anything but a victory": what is named is what it does not hold of. */
export function isAllBut(tree: Tree, { subject, object }: Draft): boolean {
  return isExcepted(tree, subject) || isExcepted(tree, object);
}

function isExcepted(tree: Tree, { head, tokens }: Phrase): boolean {
  for (let node = Math.min(head, tokens[0] ?? head) - 1; node < head; node += 1)
    if (excepting.test(word(tree, node)) && (whole.test(word(tree, node - 1)) || isWholeNoun(tree, node - 1)))
      return true;
  return false;
}

/** "every member but Malta", "all the states but Peru". */
function isWholeNoun(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' &&
    dependents(tree, noun, 'det').some((det) => /^(?:all|every|each|any|no)$/.test(word(tree, det)))
  );
}

const excepting = /^(?:but|except|save)$/;
const whole = /^(?:all|nothing|everything|anything|everyone|everybody|anyone|anybody|none|nobody|any|every)$/;
