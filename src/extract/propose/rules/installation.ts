import type { Tree } from '../../tree.js';
import { type Draft, pairs } from '../draft.js';
import { irrealisAdjectives } from '../lexicon/nouns.js';
import { words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, headOf, labelled, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';

/** "announced the appointment of Ada Holt to the press": who is told. */
const hearers = words(
  'press media reporter journalist public staff employee worker shareholder investor crowd audience applause cheer people nation world fan voter delight',
);

/** Nouns for what brings somebody somewhere, with what then is true of them. */
export const installations: ReadonlyMap<string, string> = new Map([
  ['appointment', 'be appointed to'],
  ['election', 'be elected to'],
  ['promotion', 'be promoted to'],
  ['nomination', 'be nominated to'],
  ['transfer', 'be transferred to'],
  ['extradition', 'be extradited to'],
  ['admission', 'be admitted to'],
  ['return', 'return to'],
]);

/** "the appointment of Ada Holt to the board was announced": Ada Holt -be appointed to-> board. */
export function installation(tree: Tree, noun: number): readonly Draft[] {
  const predicate = installations.get(lemma(tree, noun));
  if (predicate === undefined || upos(tree, noun) !== 'NOUN' || !isFact(tree, noun)) return [];
  const [whom, where] = ['of', 'to'].map((link) =>
    dependents(tree, noun, 'nmod').find((child) => wordsOf(tree, prepositionOf(tree, child)) === link),
  );
  if (whom === undefined || where === undefined || where < whom || hearers.has(lemma(tree, where))) return [];
  const definite = dependents(tree, whom, 'det').some((child) => word(tree, child) === 'the');
  if (!inName(tree, whom) && !(definite && /^(?:transfer|return)$/.test(lemma(tree, noun)))) return [];
  const tokens = [noun, ...prepositionOf(tree, where)];
  const relation = { core: [noun], text: textOf(tree, tokens), predicate };
  return pairs(phrasesOf(tree, whom), phrasesOf(tree, where)).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: noun,
    clause: null,
    reliability: 0.73,
  }));
}

/** Whether the text takes it as done: "announced the appointment", "after the appointment", "the appointment angered". */
function isFact(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0 || !dependents(tree, noun, 'det').some((child) => word(tree, child) === 'the')) return false;
  if (dependents(tree, noun, 'amod').some((child) => irrealisAdjectives.has(word(tree, child)))) return false;
  if (dependents(tree, verb, 'aux').some((child) => xpos(tree, child) === 'MD')) return false;
  if (
    dependents(tree, verb, 'advmod', 'mark').some((child) =>
      /^(?:not|never|if|unless|to)$/.test(word(tree, child)),
    )
  )
    return false;
  const preposition = wordsOf(tree, prepositionOf(tree, noun));
  if (labelled(tree, noun, 'obl')) return /^(?:after|since|following|upon)$/.test(preposition);
  if (labelled(tree, noun, 'obj')) return accepting.has(lemma(tree, verb));
  if (!labelled(tree, noun, 'nsubj') || !/^VB[DN]$/.test(xpos(tree, verb))) return false;
  return labelled(tree, noun, 'nsubj:pass')
    ? accepting.has(lemma(tree, verb))
    : !failing.has(lemma(tree, verb));
}

const accepting = words(
  'announce confirm approve welcome criticize criticise praise celebrate condemn hail mark ratify record report regret mourn note applaud',
);

const failing = words('fail collapse fall need require await depend face remain become seem prove');
