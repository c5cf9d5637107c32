import type { Tree } from '../../tree.js';
import { phraseOf, phrasesOf } from '../phrase.js';
import { dependents, prepositionOf } from '../walk.js';
import type { Clause } from './clause.js';

/**
 * The clauses that go on with the verb of this one without saying it: "Lind won the first race and Ek the second one", "sent
 * rice to a camp and tents to a school".
 */
export function gappedClauses(tree: Tree, clause: Clause): readonly Clause[] {
  return dependents(tree, clause.head, 'conj').flatMap((noun) => {
    const orphans = dependents(tree, noun, 'orphan');
    if (orphans.length === 0) return [];
    const bare = orphans.filter((node) => prepositionOf(tree, node).length === 0);
    const obliques = orphans
      .filter((node) => !bare.includes(node))
      .map((node) => ({ preposition: prepositionOf(tree, node), phrases: phrasesOf(tree, node) }));
    return [
      {
        ...clause,
        subjects: bare.length > 0 ? [phraseOf(tree, noun)] : clause.subjects,
        objects: bare.length > 0 ? bare.flatMap((node) => phrasesOf(tree, node)) : [phraseOf(tree, noun)],
        recipients: [],
        complements: [],
        agents: [],
        obliques,
        gap: noun,
      },
    ];
  });
}
