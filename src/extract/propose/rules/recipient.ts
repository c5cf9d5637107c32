import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { currencies } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { works } from '../lexicon/works.js';
import { phraseOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, lemma, upos, word } from '../walk.js';
import { antecedentOfWhose } from '../whose.js';
import { contentsOf } from './contents.js';
import { thingWord } from './thing-words.js';

/** What one buys, builds or wins somebody is for them. */
const makers = words('buy build cook bake win earn gain book make find');

/** "cost Lind 40 million euros": what it cost is an amount, and no thing. */
function isPrice(tree: Tree, verb: number, thing: number): boolean {
  if (!/^(?:cost|charge|fine)$/.test(lemma(tree, verb))) return false;
  return ['NUM', 'SYM'].includes(upos(tree, thing)) || currencies.has(lemma(tree, thing));
}

/** "The deal gives the port a crane": deal -give crane to-> port. */
export function recipient(tree: Tree, clause: Clause): readonly Draft[] {
  const [object] = clause.objects;
  // "asked me what it cost" hands nothing over.
  if (!object || clause.passive || upos(tree, object.head) === 'PRON') return [];
  const thing = contentsOf(tree, object.head);
  const verb = verbPredicate(tree, clause);
  const link = makers.has(lemma(tree, clause.head)) ? 'for' : 'to';
  // "lent Peru $900 million".
  // "gives the party 47%" hands nothing over.
  if (word(tree, thing) === '%') return [];
  const what = upos(tree, thing) === 'SYM' ? 'money' : thingWord(tree, thing);
  const predicate = isPrice(tree, clause.head, thing) ? verb : `${verb} ${what} ${link}`;
  const relation = verbRelation(tree, clause, predicate, object.tokens);
  const common = { anchor: clause.head, clause, reliability: 0.73 };
  const given = pairs(clause.subjects, clause.recipients).map(([subject, person]) => ({
    ...common,
    subject,
    relation,
    object: person,
  }));
  return [...given, ...earned(tree, clause), ...earnedByWork(tree, clause)];
}

/** "The novel earned her the Lind Prize": she has it. */
function earned(tree: Tree, clause: Clause): readonly Draft[] {
  if (!/^(?:earn|win|gain|bring)$/.test(lemma(tree, clause.head))) return [];
  return prizesOf(tree, clause, clause.recipients);
}

/** "Lind's studies of bees earned the Moss Prize": whoever made them has it. */
function earnedByWork(tree: Tree, clause: Clause): readonly Draft[] {
  const isWon = /^(?:earn|win)$/.test(lemma(tree, clause.head)) && clause.recipients.length === 0;
  const hasPrize = clause.objects.some(({ head }) => prizes.has(lemma(tree, head)));
  if (!isWon || !hasPrize) return [];
  const authors = clause.subjects
    .filter(({ head }) => deeds.has(lemma(tree, head)) || works.has(lemma(tree, head)))
    .flatMap(({ head }) => dependents(tree, head, 'nmod:poss'))
    .map((owner) => phraseOf(tree, antecedentOfWhose(tree, owner)));
  return prizesOf(tree, clause, authors).map((draft) => ({ ...draft, onlyOfName: true }));
}

/** What is made and named for who made it. Lemmas. */
const deeds = words(
  'study research work discovery performance portrayal reporting coverage article translation design theory investigation',
);
const prizes = words('award prize medal trophy oscar emmy grammy bafta');

function prizesOf(tree: Tree, clause: Clause, winners: readonly Phrase[]): readonly Draft[] {
  const won = clause.objects.filter(({ head }) => upos(tree, head) === 'PROPN');
  const predicate = `be ${passiveWords.get(lemma(tree, clause.head))}`;
  return pairs(winners, won).map(([subject, object]) => ({
    subject,
    relation: { ...verbRelation(tree, clause, predicate), text: predicate.replace('be', 'is') },
    object,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}

const passiveWords: ReadonlyMap<string, string> = new Map([
  ['earn', 'earned'],
  ['win', 'won'],
  ['gain', 'gained'],
  ['bring', 'brought'],
]);
