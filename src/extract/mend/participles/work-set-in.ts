import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is a novel set in Graz", "a film shot in Bonn": the participle tells of the work and is no noun that the work describes. */
export function workSetIn(tree: Tree, participle: number): readonly Edit[] {
  const noun = participle - 1;
  if (headOf(tree, noun) !== participle || !labelled(tree, noun, 'compound', 'nmod:desc', 'obl:unmarked'))
    return [];
  if (
    upos(tree, noun) !== 'NOUN' ||
    [participle, noun].every((node) => dependent(tree, node, 'det', 'nmod:poss') === undefined)
  )
    return [];
  const isVerb = xpos(tree, participle) === 'VBN' && dependent(tree, participle, 'cop') !== undefined;
  const isMade = works.has(word(tree, noun)) && /^(?:set|shot|cast)$/.test(word(tree, participle));
  if (!isVerb && !(isMade && /^(?:in|on|at|during)$/.test(word(tree, participle + 1)))) return [];
  const moved = (tree.children[participle] ?? []).filter((child) => child < noun);
  const behind = (tree.children[participle] ?? []).filter((child) => child > participle);
  return [
    { node: noun, head: headOf(tree, participle), label: tree.parse.labels[participle] ?? 'root' },
    { node: participle, head: noun, label: 'acl', upos: 'VERB', xpos: 'VBN' },
    ...moved.map((node) => ({ node, head: noun })),
    ...behind.map((node) =>
      labelled(tree, node, 'nmod')
        ? { node, head: participle, label: 'obl' }
        : { node, head: labelled(tree, node, 'obl', 'advmod') ? participle : noun },
    ),
  ];
}

const works = words(
  'novel film movie book play opera series drama story game comedy thriller musical ballet novella tale romance documentary western tragedy sitcom feature trilogy epic scene',
);
