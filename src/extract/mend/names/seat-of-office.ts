import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, nameHead, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Correction } from '../correction.js';

/** "the mayor of Vauban", "a suburb of Lind": whatever the recogniser made of it, that is a place. */
export const seatOfOffice: Correction = (tree) => {
  const isPlace = (name: (typeof tree.names)[number]) => {
    const head = nameHead(tree, name);
    const noun = headOf(tree, head);
    return (
      noun >= 0 &&
      labelled(tree, head, 'nmod') &&
      wordsOf(tree, prepositionOf(tree, head)) === 'of' &&
      placed.has(lemma(tree, noun))
    );
  };
  const names = tree.names.map((name) =>
    name.type === 'PER' && isPlace(name) ? { ...name, type: 'LOC' as const } : name,
  );
  return names.some((name, index) => name !== tree.names[index]) ? { ...tree, names } : tree;
};

const placed = words(
  'mayor mayoress governor inhabitant town village hamlet suburb municipality parish port outskirts',
);
