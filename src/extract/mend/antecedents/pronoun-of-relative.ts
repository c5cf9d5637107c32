import {
  dependent,
  dependents,
  headOf,
  labelled,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the man to whom the king gave it": the pronoun belongs to the clause it opens, not to the noun before it. */
export function pronounOfRelative(tree: Tree, pronoun: number): readonly Edit[] {
  if (!['whom', 'which'].includes(word(tree, pronoun))) return [];
  if (labelled(tree, pronoun, 'obl')) return ofOuterVerb(tree, pronoun);
  if (!labelled(tree, pronoun, 'nmod')) return [];
  if (dependent(tree, pronoun, 'case') === undefined) return [];
  const verb = dependents(tree, headOf(tree, pronoun), 'acl').find((child) => child > pronoun);
  return verb === undefined ? [] : [{ node: pronoun, head: verb, label: 'obl' }];
}

/** "married Karl Holt, with whom she had a son": the parser may hang the pronoun on the verb before, and its clause on the pronoun. */
function ofOuterVerb(tree: Tree, pronoun: number): readonly Edit[] {
  const [verb] = dependents(tree, pronoun, 'acl').filter((child) => child > pronoun);
  const [preposition] = prepositionOf(tree, pronoun);
  if (verb === undefined || preposition === undefined) return [];
  const before = word(tree, preposition - 1) === ',' ? preposition - 2 : preposition - 1;
  const name = nameAt(tree, before);
  const noun = name ? nameHead(tree, name) : before;
  return ['NOUN', 'PROPN'].includes(upos(tree, noun))
    ? [
        { node: pronoun, head: verb, label: 'obl' },
        { node: verb, head: noun, label: 'acl:relcl' },
      ]
    : [];
}
