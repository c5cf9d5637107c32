import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { currencies } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { lemma, upos, word } from '../walk.js';
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
  return pairs(clause.subjects, clause.recipients).map(([subject, person]) => ({
    subject,
    relation,
    object: person,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}
