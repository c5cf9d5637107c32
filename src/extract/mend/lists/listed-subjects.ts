import { isPassive } from '../../propose/clause/verb-group.js';
import { dependents, headOf, inNameOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "In May, Acme, Norda and Volvo raised prices": between what stands in front and the verb, all of the list are subjects. */
export function listedSubjects(tree: Tree, verb: number): readonly Edit[] {
  if (upos(tree, verb) !== 'VERB') return [];
  const comma = commaInFront(tree);
  const end = dependents(tree, verb, 'aux', 'advmod').find((child) => child > comma) ?? verb;
  const members = comma > 0 && comma < end ? membersOf(tree, comma + 1, Math.min(end, verb)) : [];
  const [first, ...others] = members;
  if (first === undefined || others.length < 2 || saysMoreOfFirst(tree, comma, members)) return [];
  const and = (others.at(-1)?.start ?? 0) - 1;
  return [
    { node: first.head, head: verb, label: isPassive(tree, verb) ? 'nsubj:pass' : 'nsubj' },
    ...others.map(({ head }) => ({ node: head, head: first.head, label: 'conj' })),
    { node: and, head: others.at(-1)?.head ?? verb, label: 'cc' },
  ];
}

/** The comma behind "In May" or "On Friday" at the start of a sentence; 0 where there is none. */
function commaInFront(tree: Tree): number {
  const begins =
    upos(tree, 0) === 'ADP' && /^(?:in|on|at|by|during|since|after|before|from)$/.test(word(tree, 0));
  const comma = begins ? tree.words.indexOf(',') : 0;
  return comma > 0 && comma <= 5 ? comma : 0;
}

interface Member {
  readonly start: number;
  readonly head: number;
}

/** The phrases of "A, B and C" or "A, B, and C" that fill the tokens from one up to another; none where anything else stands there. */
function membersOf(tree: Tree, from: number, to: number): readonly Member[] {
  const marks: number[] = [];
  for (let at = from; at < to; at += 1) if (/^(?:,|and)$/.test(word(tree, at))) marks.push(at);
  const last = marks.at(-1) ?? to;
  const isList = word(tree, last) === 'and' && marks.every((at) => at === last || word(tree, at) === ',');
  const starts = [from, ...marks.map((at) => at + 1)];
  const members = starts.flatMap((start, n): readonly Member[] => {
    const end = marks[n] ?? to;
    // Between the comma and the "and" of ", and" stands nothing.
    if (start === end && n > 0) return [];
    return [{ start, head: headOfPhrase(tree, start, end) ?? -1 }];
  });
  return isList && members.every(({ head }) => head >= 0) ? members : [];
}

/** The noun that the tokens hang on; undefined where they are no plain noun phrase of one head. */
function headOfPhrase(tree: Tree, start: number, end: number): number | undefined {
  const tokens = Array.from({ length: end - start }, (_, n) => start + n);
  if (!tokens.every((node) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(upos(tree, node))))
    return undefined;
  const heads = tokens.filter((node) => headOf(tree, node) < start || headOf(tree, node) >= end);
  const [head = -1] = heads;
  return heads.length === 1 && /^(?:NOUN|PROPN)$/.test(upos(tree, head)) ? head : undefined;
}

/** "In Oslo, Norway, police and soldiers": the first says where the place is; "Lind, a smith and Moss" tells what Lind is. */
function saysMoreOfFirst(tree: Tree, comma: number, [first, second]: readonly Member[]): boolean {
  if (first === undefined || second === undefined) return true;
  const isPlace = inNameOf(tree, comma - 1) === 'LOC' && inNameOf(tree, first.head) === 'LOC';
  const isRole = upos(tree, first.head) === 'PROPN' && /^(?:an?|the|its|his)$/.test(word(tree, second.start));
  return isPlace || isRole;
}
