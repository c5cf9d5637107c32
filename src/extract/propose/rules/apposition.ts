import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Draft } from '../draft.js';
import { inName, isNominal, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, prepositionOf, upos } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Jane Doe, the mayor of Oslo": be mayor of -> Oslo; "Jane Doe, a mayor": be -> mayor. One of the two must be a name, the other not. */
export function apposition(tree: Tree, noun: number): readonly Draft[] {
  return dependents(tree, noun, 'appos').flatMap((other) => {
    if (!isNominal(tree, other) || !isNominal(tree, noun)) return [];
    const [name, role] = isName(tree, noun) ? [noun, other] : [other, noun];
    const common = !isName(tree, role) && upos(tree, role) === 'NOUN' && !isTime(tree, role);
    if (!isName(tree, name) || !common || prepositionOf(tree, other).length > 0) return [];
    const subject = { head: name, tokens: phraseOf(tree, name).tokens };
    const object = {
      head: role,
      tokens: phraseOf(tree, role).tokens.filter((token) => !subject.tokens.includes(token)),
    };
    if (object.tokens.length === 0) return [];
    const roles = rolesOf(tree, role).map((found) => ({
      subject,
      relation: {
        core: found.words,
        text: `is ${textOf(tree, found.words)}`,
        predicate: `be ${found.predicate}`,
      },
      object: found.object,
      anchor: noun,
      clause: null,
      reliability: 0.8,
    }));
    const plain = {
      subject,
      relation: { core: [], text: 'is', predicate: 'be' },
      object,
      anchor: noun,
      clause: null,
      reliability: 0.8,
    };
    // Where the text says whose mayor she is, that she is a mayor adds nothing.
    return roles.length > 0 ? roles : [plain];
  });
}

function isName(tree: Tree, node: number): boolean {
  return inName(tree, node) && upos(tree, node) === 'PROPN';
}
