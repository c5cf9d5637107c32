import { lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { ResolvedName } from '../groups/name-entities.js';
import { isGlued, wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';
import { possessive } from './owner.js';
import { oneSpelling } from './spelling.js';

/**
 * The concept's words: plural nouns by their singular, so that "sanction" and "sanctions" meet, names by what they
 * stand for, so that "US sanctions" and "U.S. sanctions" do, all else folded. `owners` are the names of pronouns.
 */
export function conceptKey(
  tree: Tree,
  tokens: readonly number[],
  names: readonly ResolvedName[],
  owners: ReadonlyMap<number, string>,
): string {
  const words: string[] = [];
  for (const token of tokens) {
    const owner = owners.get(token);
    if (owner !== undefined) {
      words.push(nameKey(owner));
      continue;
    }
    const inside = names.find(({ mention }) => mention.first <= token && token <= mention.last);
    if (inside && !tokens.includes(inside.mention.first)) words.push(nameKey(wordAt(tree, token)));
    else if (inside?.mention.first === token) words.push(nameKey(inside.entity.name));
    else if (!inside)
      words.push(
        oneSpelling(nameKey(xpos(tree, token) === 'NNS' ? lemma(tree, token) : wordAt(tree, token))),
      );
  }
  return words.filter((word) => !/^(?:|the|an?)$/.test(word)).join(' ');
}

/** The concept as the text writes it, in lower case but for names and acronyms: "US-led sanctions". */
export function conceptName(
  tree: Tree,
  tokens: readonly number[],
  isInName: (token: number) => boolean,
  owners: ReadonlyMap<number, string>,
): string {
  let name = '';
  tokens.forEach((token, place) => {
    const touches = place > 0 && tokens[place - 1] === token - 1 && isGlued(tree, token - 1);
    if (place > 0 && !touches) name += ' ';
    const owner = owners.get(token);
    const text = owner === undefined ? wordAt(tree, token) : possessive(owner);
    // Capitals after the first letter are those of an acronym or of a name in a compound: "anti-US".
    const isModifier = tokens.length > 1 && isProper(tree, token);
    const keeps = owner !== undefined || isInName(token) || /.\p{Lu}/u.test(text) || isModifier;
    name += keeps ? text : text.toLowerCase();
  });
  return name;
}

/** "a Neapolitan composer", "a former Treasury economist": a capital inside a sentence, before a word that has none. */
function isProper(tree: Tree, token: number): boolean {
  const isInside = /^[\p{L}\p{N},]/u.test(wordAt(tree, token - 1));
  return (
    isInside &&
    /^(?:JJ|NNPS?)$/.test(xpos(tree, token)) &&
    /^\p{Lu}/u.test(wordAt(tree, token)) &&
    /^\p{Ll}{2}/u.test(wordAt(tree, token + 1))
  );
}
