import type { Clause } from '../propose/clause/clause.js';
import { clausesOf } from '../propose/clause/clauses-of.js';
import { isNominal, phrasesOf } from '../propose/phrase.js';
import type { Phrase } from '../propose/proposition.js';
import {
  conjuncts,
  dependents,
  labelled,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { branch, longPhrase, spell, subjectPhrase } from './spell.js';
import type { Triple } from './triple.js';
import { verbWords } from './verb-words.js';

/** One way to go on after the verb: the words that join the relation, and the first object. */
interface Reading {
  readonly joined: string;
  readonly object: string;
  /** The branch it was read from, which is no adjunct then. */
  readonly node: number;
}

/**
 * Triples in the style of CaRB (Bhardwaj et al. 2019): a clause is told once, auxiliaries and the preposition of the
 * first object in the relation, adjuncts as further objects with their prepositions, conjuncts apart.
 */
export function carbTriples(tree: Tree): readonly Triple[] {
  return [
    ...clausesOf(tree).flatMap((clause) => ofClause(tree, clause)),
    ...tree.tokens.flatMap((_, noun) => ofApposition(tree, noun)),
  ];
}

function ofClause(tree: Tree, clause: Clause): readonly Triple[] {
  if (isBareInfinitive(tree, clause)) return [];
  const verb = verbWords(tree, clause);
  return clause.subjects.flatMap((subject) =>
    readingsOf(tree, clause).map(({ joined, object, node }) => ({
      subject: spell(tree, subjectPhrase(tree, subject, clause.head)),
      relation: [verb, joined].filter(Boolean).join(' '),
      objects: [object, ...adjuncts(tree, clause, node)],
      confidence: confidenceOf(tree, clause, subject, node),
    })),
  );
}

/** "the need to grow": an infinitive that no verb governs states nothing. */
function isBareInfinitive(tree: Tree, { head, governors }: Clause): boolean {
  return (
    governors.length === 0 &&
    xpos(tree, head) === 'VB' &&
    labelled(tree, head, 'acl', 'advcl', 'xcomp') &&
    dependents(tree, head, 'aux', 'nsubj').length === 0
  );
}

function readingsOf(tree: Tree, clause: Clause): readonly Reading[] {
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
    }));
  return reported(tree, clause) ?? prepositional(tree, clause);
}

function phraseWords(tree: Tree, phrase: Phrase): readonly number[] {
  return isNominal(tree, phrase.head) ? longPhrase(tree, phrase) : phrase.tokens;
}

function copular(tree: Tree, clause: Clause): readonly Reading[] {
  const preposition = prepositionOf(tree, clause.head);
  return conjuncts(tree, clause.head)
    .filter((node) => node === clause.head || isNominal(tree, node) || upos(tree, node) === 'ADJ')
    .map((node) => ({
      joined: spell(tree, preposition),
      object: spell(
        tree,
        predicateWords(tree, node).filter((token) => !preposition.includes(token)),
      ),
      node,
    }));
}

/** A predicate noun or adjective with what describes it; subject, copula and adverbials of the clause left out. */
function predicateWords(tree: Tree, node: number): readonly number[] {
  return subtree(tree, node, (child, parent) => {
    if (parent !== node) return !labelled(tree, child, 'acl:relcl', 'parataxis');
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

/** "said that the bank had closed": the clause as it stands. */
function reported(tree: Tree, clause: Clause): readonly Reading[] | null {
  const [content] = dependents(tree, clause.head, 'ccomp');
  if (content === undefined) return null;
  const that = dependents(tree, content, 'mark').filter((mark) => word(tree, mark) === 'that');
  const tokens = branch(tree, content).filter((token) => !that.includes(token));
  return [{ joined: spell(tree, that), object: spell(tree, tokens), node: content }];
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
  }));
}

/** Time, place and manner, each as it stands, those before the verb last. */
function adjuncts(tree: Tree, clause: Clause, used: number): readonly string[] {
  const nodes = [clause.head, ...clause.governors].flatMap((verb) => dependents(tree, verb, 'obl'));
  return nodes
    .filter((node) => node !== used && !conjuncts(tree, used).includes(node))
    .sort((a, b) => Number(a < clause.head) - Number(b < clause.head) || a - b)
    .map((node) => spell(tree, branch(tree, node)));
}

/** "Lydia Carew, a wealthy aristocrat": is. */
function ofApposition(tree: Tree, noun: number): readonly Triple[] {
  return dependents(tree, noun, 'appos')
    .filter(
      (other) =>
        isNominal(tree, other) &&
        isNominal(tree, noun) &&
        other > noun &&
        dependents(tree, other, 'case').length === 0,
    )
    .map((other) => ({
      subject: spell(tree, longPhrase(tree, { head: noun, tokens: [] })),
      relation: 'is',
      objects: [spell(tree, longPhrase(tree, { head: other, tokens: [] }))],
      confidence: 0.3,
    }));
}

function confidenceOf(tree: Tree, clause: Clause, subject: Phrase, object: number): number {
  const margins = [subject.head, clause.head, object].map((node) => tree.parse.margins[node] ?? 0);
  return 0.5 + 0.5 * Math.min(...margins);
}
