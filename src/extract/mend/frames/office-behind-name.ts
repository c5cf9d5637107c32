import { isTime } from '../../propose/clause/arguments.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { installing } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "elected former teacher Ada Lind mayor", "named general Jan Ek prime minister": what one becomes is no part of the name. */
export function officeBehindName(tree: Tree, office: number): readonly Edit[] {
  if (upos(tree, office) !== 'NOUN' || !/^\p{Ll}/u.test(tree.tokens[office]?.text ?? '')) return [];
  if (!isOfPerson(tree, office) || dependent(tree, office, 'det', 'cop', 'case') !== undefined) return [];
  const before = dependents(tree, office, 'amod', 'compound').filter(
    (child) => nameAt(tree, child) === undefined,
  );
  const start = Math.min(office, ...before.filter((child) => child < office));
  const name = nameAt(tree, start - 1);
  if (name?.type !== 'PER' || name.first === name.last) return [];
  const top = nameHead(tree, name);
  let verb = headOf(tree, top);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (verb < 0 || verb > top || !installing.has(lemma(tree, verb))) return [];
  const title = titleOf(tree, name.first - 1, verb, office);
  if (title !== undefined)
    return [
      { node: office, head: verb, label: 'xcomp' },
      { node: top, head: verb, label: 'obj' },
      { node: title, head: top, label: 'nmod:desc' },
      ...placesOf(tree, office, verb).map((node) => ({ node, head: office, label: 'nmod' })),
    ];
  const sister = headOf(tree, office) === verb && headOf(tree, top) === verb;
  const parts = dependents(tree, office, 'compound').filter((node) => nameAt(tree, node) === name);
  const places = placesOf(tree, office, verb).map((node) => ({ node, head: office, label: 'nmod' }));
  // "elected Ada Lind mayor": the parser may take the surname for a part of the office.
  if (sister && parts.length > 0)
    return [
      { node: office, label: 'xcomp' },
      ...parts.map((node) => ({ node, head: top, label: 'flat' })),
      ...places,
    ];
  if (sister && labelled(tree, office, 'obj')) return places;
  if (labelled(tree, office, 'flat')) return [{ node: office, head: verb, label: 'xcomp' }, ...places];
  return labelled(tree, office, 'obj') && headOf(tree, office) === verb && headOf(tree, top) === office
    ? [{ node: office, label: 'xcomp' }, { node: top, head: verb, label: 'obj' }, ...places]
    : [];
}

/** "appointed the lawyer Jan Ek judge": the noun that the parser took for who was appointed. */
function titleOf(tree: Tree, noun: number, verb: number, office: number): number | undefined {
  if (noun < verb || upos(tree, noun) !== 'NOUN' || !isOfPerson(tree, noun)) return undefined;
  if (!labelled(tree, noun, 'obj') || headOf(tree, noun) !== verb) return undefined;
  const isStray = labelled(tree, office, 'obj') && headOf(tree, office) === verb;
  return isStray || headOf(tree, office) === noun ? noun : undefined;
}

/** "named Jan Ek envoy to Chile": right behind the office stands what it is of. */
function placesOf(tree: Tree, office: number, verb: number): readonly number[] {
  return dependents(tree, verb, 'obl').filter((child) => {
    const preposition = prepositionOf(tree, child);
    return (
      preposition[0] === office + 1 &&
      /^(?:of|to|for|at)$/.test(wordsOf(tree, preposition)) &&
      !isTime(tree, child)
    );
  });
}
