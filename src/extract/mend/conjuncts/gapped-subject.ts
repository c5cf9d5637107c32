import { isOfPerson } from '../../propose/lexicon/titles.js';
import { naming, words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const takesTwo: ReadonlySet<string> = new Set([
  ...naming,
  ...words('give send show offer teach hand pay award grant tell lend sell bring make'),
]);

/**
 * "Lind won the first race and Ek the second one": a name behind "and" or a comma, and a noun with an article right behind
 * the name, do without the verb before. The name hangs on that verb, the noun on the name as an orphan.
 */
export function gappedSubject(tree: Tree, article: number): readonly Edit[] {
  const subject = nameBefore(tree, article);
  const object = nounOf(tree, article);
  if (subject === undefined || object === undefined) return [];
  let verb = subject;
  while (verb >= 0 && !(upos(tree, verb) === 'VERB' && verb < subject)) verb = headOf(tree, verb);
  const own = dependents(tree, verb, 'obj').find((child) => child > verb && child < subject);
  if (own === undefined || dependent(tree, verb, 'nsubj') === undefined || upos(tree, own) !== 'NOUN')
    return [];
  // "met the dean and Ek the poet", "gave the school and Ek a prize".
  const isPerson = inNameOf(tree, subject) === 'PER' && isOfPerson(tree, own) && isOfPerson(tree, object);
  return isPerson || takesTwo.has(lemma(tree, verb))
    ? []
    : [
        { node: subject, head: verb, label: 'conj' },
        { node: object, head: subject, label: 'orphan' },
      ];
}

/** The name right before an article, with "and" or a comma before the name. */
function nameBefore(tree: Tree, article: number): number | undefined {
  if (!/^(?:DET|NUM|PRON)$/.test(upos(tree, article))) return undefined;
  let first = article;
  while (upos(tree, first - 1) === 'PROPN') first -= 1;
  if (first === article) return undefined;
  const before = word(tree, first - 1) === 'the' ? first - 2 : first - 1;
  if (!/^(?:,|and|but|while)$/.test(word(tree, before))) return undefined;
  const top = tree.tokens
    .map((_, node) => node)
    .slice(first, article)
    .find((node) => headOf(tree, node) < first || headOf(tree, node) >= article);
  return top !== undefined && labelled(tree, top, 'conj', 'appos') ? top : undefined;
}

/** The noun that an article belongs to, past whose it is, where that is nobody's subject and has no preposition. */
function nounOf(tree: Tree, article: number): number | undefined {
  let noun = article;
  while (labelled(tree, noun, 'det', 'nummod', 'nmod:poss', 'amod', 'compound')) noun = headOf(tree, noun);
  const isBare = dependent(tree, noun, 'case', 'cop', 'nsubj') === undefined;
  return noun > article &&
    isBare &&
    upos(tree, noun) === 'NOUN' &&
    labelled(tree, noun, 'conj', 'obj', 'appos')
    ? noun
    : undefined;
}
