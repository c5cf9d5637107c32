import { isNegated } from '../../propose/context/local.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';

/**
 * What a text says that a name is, as lemmas: `dairy` for "Fjordmilk, a Norwegian dairy", "the dairy Fjordmilk" and
 * "Fjordmilk is a dairy".
 */
export function kindsOf(tree: Tree, mention: NameMention): readonly string[] {
  if (isDateline(tree, mention)) return [];
  const head = nameHead(tree, mention);
  const above = headOf(tree, head);
  const inside = Array.from(
    { length: mention.last - mention.first + 1 },
    (_, offset) => mention.first + offset,
  );
  const beside = inside
    .flatMap((node) => dependents(tree, node, 'appos'))
    .concat(
      labelled(tree, head, 'appos') ? [above] : [],
      labelled(tree, mention.first - 1, 'compound', 'nmod:desc', 'flat') ? [mention.first - 1] : [],
      isSaidToBe(tree, head, above) || isPlaceCalled(tree, head, above) ? [above] : [],
    );
  return beside
    .filter((noun) => upos(tree, noun) === 'NOUN' && (noun < mention.first || noun > mention.last))
    .map((noun) => lemma(tree, noun));
}

/** "BONN, Germany - A documentary on ...": the place of a dateline is not what the news is about. */
function isDateline(tree: Tree, { first, last, text }: NameMention): boolean {
  const next = tree.words.slice(last + 1, last + 5);
  return first === 0 && text === text.toUpperCase() && next.some((each) => /^(?:--?|[–—])$/.test(each));
}

/** "the city of Lindau"; "the largest city of Bavaria" says nothing of Bavaria. */
function isPlaceCalled(tree: Tree, name: number, noun: number): boolean {
  return (
    noun >= 0 &&
    labelled(tree, name, 'nmod') &&
    wordsOf(tree, prepositionOf(tree, name)) === 'of' &&
    // A port or a capital may be a country's.
    /^(?:city|town|village|hamlet|municipality|county|province|district|island|kingdom|republic)$/.test(
      lemma(tree, noun),
    ) &&
    dependent(tree, noun, 'amod', 'compound', 'nmod:poss') === undefined &&
    dependents(tree, noun, 'det').some((det) => word(tree, det) === 'the')
  );
}

function isSaidToBe(tree: Tree, name: number, noun: number): boolean {
  if (noun < 0 || !labelled(tree, name, 'nsubj') || dependent(tree, noun, 'case', 'nmod:poss') !== undefined)
    return false;
  const indefinite = dependents(tree, noun, 'det').some((det) => /^(?:an?|the)$/.test(word(tree, det)));
  return dependent(tree, noun, 'cop') !== undefined && indefinite && !isNegated(tree, noun);
}
