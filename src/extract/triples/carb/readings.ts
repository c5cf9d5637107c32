import type { Clause } from '../../propose/clause/clause.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { isNominal, phrasesOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  conjuncts,
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { branch, longPhrase, spell } from '../spell.js';
import { trimmed } from '../trimmed.js';

/** One way to go on after the verb: the words that join the relation, and the first object. */
export interface Reading {
  readonly joined: string;
  readonly object: string;
  /** The branch it was read from, which is no adjunct then. */
  readonly node: number;
  /** As of a rule, for `confidenceOf`. */
  readonly reliability: number;
}

/** How a clause goes on after its verb: one reading a conjunct; none where it has nothing behind the verb. */
export function readingsOf(tree: Tree, clause: Clause): readonly Reading[] {
  if (clause.copular) return copular(tree, clause);
  const direct = [
    ...clause.objects,
    ...clause.complements.map((node) => ({ head: node, tokens: branch(tree, node) })),
  ];
  if (direct.length > 0)
    return direct.map((phrase) => ({
      joined: '',
      object: spell(tree, phraseWords(tree, phrase)),
      node: phrase.head,
      reliability: 0.84,
    }));
  const behind = reported(tree, clause) ?? prepositional(tree, clause);
  return behind.length > 0 ? behind : circumstantial(tree, clause);
}

function phraseWords(tree: Tree, phrase: Phrase): readonly number[] {
  return isNominal(tree, phrase.head) ? longPhrase(tree, phrase) : phrase.tokens;
}

function copular(tree: Tree, clause: Clause): readonly Reading[] {
  const preposition = prepositionOf(tree, clause.head);
  return conjuncts(tree, clause.head)
    .filter((node) => node === clause.head || isNominal(tree, node) || upos(tree, node) === 'ADJ')
    .filter((node) => !goesOn(tree, node))
    .map((node) => ({
      joined: spell(tree, preposition),
      object: spell(
        tree,
        predicateWords(tree, node).filter((token) => !preposition.includes(token)),
      ),
      node,
      reliability: 0.77,
    }));
}

/** "is able to lift the ban": told with the words of its infinitive. */
function goesOn(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'ADJ' &&
    dependents(tree, node, 'xcomp').some((verb) => dependent(tree, verb, 'obj', 'obl') !== undefined)
  );
}

/** A predicate noun or adjective with what describes it; subject, copula and adverbials of the clause left out. */
function predicateWords(tree: Tree, node: number): readonly number[] {
  const copula = dependent(tree, node, 'cop') ?? 0;
  return subtree(tree, node, (child, parent) => {
    if (parent !== node) return !labelled(tree, child, 'acl:relcl', 'parataxis');
    if (labelled(tree, child, 'advmod') && child < copula) return false;
    return !labelled(
      tree,
      child,
      'nsubj',
      'cop',
      'aux',
      'mark',
      'conj',
      'cc',
      'punct',
      'parataxis',
      'advcl',
      'acl:relcl',
      'obl',
      'csubj',
      'expl',
      'appos',
      'ccomp',
    );
  });
}

/** "said that the bank had closed": the clause as it stands; "the bank had closed, she said": all the rest. */
function reported(tree: Tree, clause: Clause): readonly Reading[] | null {
  const contents = dependents(tree, clause.head, 'ccomp');
  const [content] = contents;
  if (content === undefined) return remark(tree, clause);
  const that = dependents(tree, content, 'mark').filter((mark) => word(tree, mark) === 'that');
  const tokens = contents.flatMap((node) => branch(tree, node)).filter((token) => !that.includes(token));
  return [{ joined: spell(tree, that), object: spell(tree, tokens), node: content, reliability: 0.89 }];
}

function remark(tree: Tree, { head }: Clause): readonly Reading[] | null {
  const said = headOf(tree, head);
  if (said < 0 || !labelled(tree, head, 'parataxis') || !reporting.has(lemma(tree, head))) return null;
  const own = new Set(subtree(tree, head));
  const tokens = trimmed(
    tree,
    subtree(tree, said).filter((token) => !own.has(token)),
  );
  return [{ joined: '', object: spell(tree, tokens), node: said, reliability: 0.89 }];
}

/** The nearest prepositional phrase behind the verb becomes the object. */
function prepositional(tree: Tree, clause: Clause): readonly Reading[] {
  const behind = dependents(tree, clause.head, 'obl').filter(
    (node) => node > clause.head && prepositionOf(tree, node).length > 0,
  );
  const [first] = behind;
  if (first === undefined) return [];
  return phrasesOf(tree, first).map((phrase) => ({
    joined: spell(tree, prepositionOf(tree, first)),
    object: spell(tree, longPhrase(tree, phrase)),
    node: first,
    reliability: 0.88,
  }));
}

/** Nothing but a circumstance is said of it: "settles ; today", "merge ; when they come close". */
function circumstantial(tree: Tree, { head }: Clause): readonly Reading[] {
  if (dependents(tree, head, 'xcomp').length > 0) return [];
  const [object] = [
    ...dependents(tree, head, 'obl'),
    ...dependents(tree, head, 'advcl'),
    ...dependents(tree, head, 'advmod').filter((x) => x > head + 1),
  ];
  return object === undefined
    ? []
    : [{ joined: '', object: spell(tree, branch(tree, object)), node: object, reliability: 0.74 }];
}
