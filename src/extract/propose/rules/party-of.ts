import type { NameRun, Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { phraseOf } from '../phrase.js';
import { dependents, inNameOf, nameAt, nameHead, upos, word } from '../walk.js';
import { antecedentOfWhose } from '../whose.js';

/** "Ada Moss, whose Green Front party lost", "Moss's Green Front": be of. */
export function partyOf(tree: Tree, party: number): readonly Draft[] {
  const isNoun = word(tree, party) === 'party' && upos(tree, party) === 'NOUN';
  const named = isNoun ? party - 1 : party;
  const name = nameAt(tree, named);
  if (name?.type !== 'ORG' || (isNoun ? name.last !== named : !isParty(tree, name))) return [];
  return dependents(tree, party, 'nmod:poss')
    .map((owner) => ({ owner, bearer: antecedentOfWhose(tree, owner) }))
    .filter(({ owner, bearer }) => owner < name.first && isSomebody(tree, bearer))
    .map(({ bearer }) => ({
      subject: phraseOf(tree, bearer),
      relation: { core: [], text: 'is of', predicate: 'be of' },
      object: { head: nameHead(tree, name), tokens: tokensOf(name) },
      anchor: party,
      clause: null,
      onlyOfName: true,
      reliability: 0.75,
    }));
}

function isSomebody(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) === 'PER' || /^(?:his|her)$/.test(word(tree, node));
}

function tokensOf({ first, last }: NameRun): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Whether a name is that of a party; "Western Front" and "Tea Party" are none of anybody's. */
function isParty(tree: Tree, { first, last }: NameRun): boolean {
  return parties.has(word(tree, last)) && first < last && !sights.has(word(tree, last - 1));
}

/** What the names of parties end in. */
const parties = words('party alliance movement front bloc coalition democrats socialists liberals greens');
const sights = words('western eastern northern southern home war sea tea garden birthday dinner cocktail');
