import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Soldiers shot a farmer", "the factory poisons the river": what has an object is a verb, whatever its tag says. */
export function verbTag(tree: Tree, node: number): readonly Edit[] {
  // "imposed sanctions and froze accounts".
  if (/^VBP?$/.test(xpos(tree, node)) && pasts.has(word(tree, node))) return [{ node, xpos: 'VBD' }];
  // "opened in 2004 and houses a collection".
  const isTorn = upos(tree, node) === 'NOUN' && /^VB[ZP]$/.test(xpos(tree, node));
  if (isTorn && labelled(tree, node, 'conj', 'root') && (dependent(tree, node, 'obj') ?? -1) > node)
    return [{ node, upos: 'VERB' }];
  const housing = word(tree, node) === 'houses' ? housedIn(tree, node) : undefined;
  if (housing !== undefined)
    return [
      { node, head: housing.verb, upos: 'VERB', xpos: 'VBZ' },
      { node: housing.housed, head: node, label: 'obj' },
    ];
  const noun = upos(tree, node) === 'NOUN' && xpos(tree, node) === 'NNS';
  const torn = upos(tree, node) === 'VERB' && /^NNS?$/.test(xpos(tree, node));
  const object = dependent(tree, node, 'obj');
  if ((!noun && !torn) || object === undefined || object < node) return [];
  if (dependent(tree, node, 'cop', 'case', 'nmod:poss') !== undefined) return [];
  const subject =
    dependent(tree, node, 'nsubj') ?? (labelled(tree, node - 1, 'compound') ? node - 1 : undefined);
  if (subject === undefined || subject > node) return [];
  const before = (tree.children[node] ?? []).filter(
    (child) => child < subject && labelled(tree, child, 'det', 'amod'),
  );
  const tag = word(tree, node).endsWith('s') ? 'VBZ' : 'VBD';
  return [
    { node, upos: 'VERB', xpos: tag },
    { node: subject, head: node, label: 'nsubj' },
    ...before.map((child) => ({ node: child, head: subject })),
  ];
}

/** "opened in 2004 and houses the archive", "belongs to the town and houses the archive": what the parser takes for one more thing. */
function housedIn(
  tree: Tree,
  houses: number,
): { readonly verb: number; readonly housed: number } | undefined {
  if (xpos(tree, houses) !== 'NNS' || !labelled(tree, houses, 'conj')) return undefined;
  if (
    word(tree, houses - 1) !== 'and' ||
    !/^(?:the|an?|its|their|some|two|\d+)$/.test(word(tree, houses + 1))
  )
    return undefined;
  let verb = headOf(tree, houses);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  const isBeside = verb === headOf(tree, houses);
  const things = isBeside ? dependents(tree, verb, 'obj') : dependents(tree, houses, 'appos');
  const housed = things.find((object) => object > houses);
  return verb < 0 || housed === undefined ? undefined : { verb, housed };
}

/** Past tenses that are nothing else. */
const pasts = words(
  'froze broke chose drove flew forgot forgave forbade gave grew hid knew rode sang sank shook spoke stole swam swore took threw tore wore wove wrote woke began drank went came became ate withdrew undertook overcame arose blew drew',
);
