import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { localStep } from '../context/local.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { isExcluded, isNominal, phraseOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { conjuncts, dependents, inNameOf, labelled, prepositionOf, word } from '../walk.js';
import { copula } from './copula.js';
import { passiveAgent } from './passive-agent.js';
import { prepositional } from './prepositional.js';
import { verbObject } from './verb-object.js';

/**
 * "Lind, not Moss, led the strike", "hired Lind rather than Moss", "was built by Oslo but not by Bonn": of whoever is named
 * only to be left out the clause denies what it says; "Lind, not yet a member, led it" only describes her.
 */
export function leftOut(tree: Tree, clause: Clause): readonly Draft[] {
  const { negates, opens, inclines } = localStep(tree, clause.head);
  if (negates || opens || inclines) return [];
  const subjects = excludedBeside(tree, clause.subjects);
  const objects = excludedBeside(tree, clause.objects);
  const agents = [...excludedBeside(tree, clause.agents), ...otherAgents(tree, clause)];
  return [
    ...subjects.flatMap((node) => {
      const other = { ...clause, subjects: [phraseOf(tree, node)] };
      return denied(node, [
        ...verbObject(tree, other),
        ...passiveAgent(tree, other),
        ...prepositional(tree, other),
        ...copula(tree, other),
      ]);
    }),
    ...objects.flatMap((node) =>
      denied(node, verbObject(tree, { ...clause, objects: [phraseOf(tree, node)] })),
    ),
    ...agents.flatMap((node) =>
      denied(node, passiveAgent(tree, { ...clause, agents: [phraseOf(tree, node)] })),
    ),
  ];
}

/** The denial stands on the noun: "not Moss". */
function denied(anchor: number, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({ ...draft, anchor }));
}

function excludedBeside(tree: Tree, phrases: readonly Phrase[]): readonly number[] {
  return phrases
    .slice(0, 1)
    .flatMap(({ head }) =>
      [...conjuncts(tree, head).slice(1), ...dependents(tree, head, 'appos')].filter(
        (node) => !isDescription(tree, node, head),
      ),
    )
    .filter(
      (node) =>
        isNominal(tree, node) &&
        isExcluded(tree, node) &&
        isDenied(tree, node) &&
        prepositionOf(tree, node).every((child) => word(tree, child) === 'by'),
    );
}

/** "not a friend of Peru", "not always the owner": what the first is not, where another would be named or of her kind. */
function isDescription(tree: Tree, node: number, first: number): boolean {
  const articles = dependents(tree, node, 'det').map((child) => word(tree, child));
  const isAnother = inNameOf(tree, node) !== undefined || articles.includes('the');
  const isOfKind = articles.some((article) => /^an?$/.test(article)) && isIndefinite(tree, first);
  const isBare = labelled(tree, node, 'conj') && articles.length === 0;
  const isHedged = dependents(tree, node, 'advmod').some((child) => hedges.has(word(tree, child)));
  return isHedged || !(isAnother || isOfKind || isBare);
}

function isIndefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det').some((child) => /^an?$/.test(word(tree, child)));
}

const hedges = words('yet always necessarily ever even exactly quite really actually usually entirely');

/** The parser may hang "but not by Bonn" on the verb. */
function otherAgents(tree: Tree, { head, agents }: Clause): readonly number[] {
  if (agents.length === 0) return [];
  return dependents(tree, head, 'conj').filter(
    (node) =>
      isNominal(tree, node) &&
      isDenied(tree, node) &&
      prepositionOf(tree, node).some((child) => word(tree, child) === 'by'),
  );
}

/** "not Moss", "rather than Moss"; "instead of Moss" may only say that he did not that time. */
function isDenied(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'advmod', 'cc').some(
    (child) =>
      (labelled(tree, child, 'advmod') && word(tree, child) === 'not') ||
      (word(tree, child) === 'rather' && word(tree, child + 1) === 'than'),
  );
}
