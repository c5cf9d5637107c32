import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  word,
  wordsOf,
} from '../walk.js';

/** "won it jointly with Lee"; with a comma before it somebody may only stand beside what is done to others. */
function isTogether(tree: Tree, node: number): boolean {
  return /^(?:jointly|together)$/.test(word(tree, node)) && /^[\p{L}\p{N}]/u.test(word(tree, node - 1));
}

/** What two do alike: who founds a firm with somebody is one of its two founders. Lemmas. */
const shared = words('found establish write author compile compose edit invent discover');

/** "with Anil Desai", "with his wife, the harpist Ida Vik". */
function isSomebody(tree: Tree, node: number): boolean {
  return [node, ...dependents(tree, node, 'appos')].some((each) => inNameOf(tree, each) === 'PER');
}

/** "wrote an opera with Ida Vik in the title role", "with Ida Vik as the heroine": she sings in it. */
function isCast(tree: Tree, node: number): boolean {
  const next = (nameAt(tree, node)?.last ?? node) + 1;
  const inside = /^(?:as|in)$/.test(word(tree, next)) ? headOf(tree, next) : -1;
  return (
    word(tree, next) === 'as' || (inside > next && /^(?:role|part|lead|mind|cast)$/.test(lemma(tree, inside)))
  );
}

/** "co-founded Quillon with Anil Desai": he founded it too, and so he did where they founded it "together with" him. */
export function jointly(tree: Tree, clause: Clause): readonly Draft[] {
  const isJoint =
    /^co-?(?:found|write|author|direct|produce|own|host|edit|design|create|lead|develop|star|chair)$/.test(
      lemma(tree, clause.head),
    ) || clause.obliques.some(({ preposition: [first = 0] }) => isTogether(tree, first - 1));
  const isShared = !clause.passive && shared.has(lemma(tree, clause.head));
  const beside = besideAgents(tree, clause);
  if (clause.copular || !(isJoint || isShared || beside.length > 0)) return [];
  const relation = verbRelation(tree, clause, verbPredicate(tree, clause));
  const joined = clause.obliques
    .filter(({ preposition }) => wordsOf(tree, preposition) === 'with')
    .flatMap(({ phrases }) =>
      phrases.filter(
        ({ head }) =>
          (isJoint && inName(tree, head)) || (isShared && isSomebody(tree, head) && !isCast(tree, head)),
      ),
    );
  const partners = [...joined, ...beside];
  return pairs(partners, clause.passive ? clause.subjects : clause.objects).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.8,
  }));
}

/** "was founded by Lind together with Moss", "by Lind along with Moss": right behind the one who did it stands another. */
function besideAgents(tree: Tree, { agents, head: verb, passive }: Clause): readonly Phrase[] {
  // "was bought by Lind along with Norva": both may have been bought.
  if (!passive || agents.length === 0 || !shared.has(lemma(tree, verb))) return [];
  const inside = agents.flatMap(({ head }) => [
    ...dependents(tree, head, 'nmod'),
    ...(labelled(tree, head, 'appos') ? dependents(tree, headOf(tree, head), 'nmod') : []),
  ]);
  const partners = [...inside, ...dependents(tree, verb, 'obl')].map((node) => phraseOf(tree, node));
  return partners.filter(({ head }) => {
    const [first = 0] = prepositionOf(tree, head);
    const isBeside = /^(?:along|together) with$/.test(
      wordsOf(tree, word(tree, first) === 'with' ? [first - 1, first] : prepositionOf(tree, head)),
    );
    const isNamed = [head, ...dependents(tree, head, 'appos')].some((node) => inName(tree, node));
    return isBeside && isNamed && agents.some((agent) => agent.head < head);
  });
}
