import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependent, dependents, headOf, labelled, upos } from '../../propose/walk.js';
import { antecedentOfWhose } from '../../propose/whose.js';
import type { Tree } from '../../tree.js';
import { firstPerson } from '../phrases/first-person.js';
import type { PhraseAnswer, PhraseContext, Referent } from '../phrases/phrase-rule.js';
import { secondPerson } from '../phrases/second-person.js';

/** Whose a concept is; `null` for what belongs to nobody, `unknown` for what belongs to whom no pronoun tells. */
export type Owner = Referent | null | 'unknown';

/**
 * Whose it is: "Kim's speech", "his speech" and "the founder's speech" are not just any speech. A pronoun that stands for
 * a concept is left out.
 */
export function ownerOf(head: number, context: PhraseContext): Owner {
  const { tree, follow } = context;
  const possessor = dependent(tree, head, 'nmod:poss');
  if (possessor === undefined) return besideName(head, context);
  const spoken = inSpeech(phraseOf(tree, possessor), context);
  const referent = spoken === 'pass' ? follow(phraseOf(tree, antecedentOfWhose(tree, possessor))) : spoken;
  if (upos(tree, possessor) !== 'PRON') return referent;
  // "The bank cheats its clients", but "Their leaders met".
  if (referent === null) return isFirstNoun(tree, possessor) ? 'unknown' : null;
  return referent.type === 'CONCEPT' || referent.others?.length ? null : referent;
}

/** "The US and allies", "Acme and partners": bare behind a name they are those of the name. */
function besideName(head: number, { tree, follow, names, sentence }: PhraseContext): Owner {
  const name = headOf(tree, head);
  const bare =
    (tree.children[head] ?? []).every((child) => labelled(tree, child, 'cc')) &&
    tree.tokens[head + 1]?.text !== 'of' &&
    dependents(tree, name, 'conj').length === 1;
  const isTheirs = labelled(tree, head, 'conj') && bare && theirs.has(tree.lemmas[head] ?? '');
  return isTheirs && names.at(sentence, name) !== undefined && names.at(sentence, name) !== null
    ? follow(phraseOf(tree, name))
    : null;
}

const theirs = new Set(['ally', 'partner', 'supporter', 'colleague']);

/** "My brother", "your brother": of who speaks and of who is spoken to. */
function inSpeech(pronoun: Phrase, context: PhraseContext): PhraseAnswer {
  const first = firstPerson(pronoun, context);
  return first === 'pass' ? secondPerson(pronoun, context) : first;
}

/** Whether a pronoun has no noun before it in its sentence that it could stand for. */
function isFirstNoun(tree: Tree, pronoun: number): boolean {
  if (tree.parse.upos.slice(0, pronoun).some((tag) => tag === 'NOUN' || tag === 'PROPN')) return false;
  // "Having sold his farm, Brenner left" tells whose.
  for (let node = pronoun; node >= 0; node = headOf(tree, node))
    if (labelled(tree, node, 'advcl', 'obl') && headOf(tree, node) > node) return false;
  return true;
}

/** `Kim Jong Un's`, `the United States'`, and `McDonald's` of itself. */
export function possessive(name: string): string {
  if (/['’]s$/.test(name)) return name;
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
