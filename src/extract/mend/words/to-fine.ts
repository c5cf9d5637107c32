import { irrealisNouns, measures } from '../../propose/lexicon/nouns.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, nameAt, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the power to fine banks", "$5 million to repair dams": behind "to" a word that looks like a noun is what is done to the noun behind it. */
export function toFine(tree: Tree, to: number): readonly Edit[] {
  const [deed, object, before] = [to + 1, to + 2, to - 1];
  if (word(tree, to) !== 'to' || !deeds.has(word(tree, deed)) || xpos(tree, object) !== 'NNS') return [];
  if (headOf(tree, deed) !== object || !labelled(tree, deed, 'amod', 'compound')) return [];
  if (
    nameAt(tree, deed) !== undefined ||
    dependents(tree, object, 'case', 'mark').every((node) => node !== to)
  )
    return [];
  const isOfNoun = aims.has(lemma(tree, before)) && upos(tree, before) === 'NOUN';
  const isOfSum =
    (sums.has(lemma(tree, before)) || measures.has(lemma(tree, before))) && !isHanded(tree, deed, object);
  // "access to test results".
  const isOfVerb =
    upos(tree, to) === 'PART' && !/^(?:access|approach|answer|key|damage)$/.test(lemma(tree, before));
  if (!isOfNoun && !isOfSum && !isOfVerb) return [];
  const above = headOf(tree, object);
  // "demands to mine bosses", "the duty to police officers".
  if (above < 0 || (sectors.has(word(tree, deed)) && isOfPerson(tree, object))) return [];
  return [
    isOfNoun
      ? { node: deed, head: before, label: 'acl', ...verb }
      : { node: deed, head: above, label: upos(tree, above) === 'VERB' ? 'advcl' : 'acl', ...verb },
    { node: to, head: deed, label: 'mark', upos: 'PART', xpos: 'TO' },
    { node: object, head: deed, label: 'obj' },
  ];
}

/** "gave money to house builders": they receive it. */
function isHanded(tree: Tree, deed: number, object: number): boolean {
  const giving = /^(?:give|send|pay|lend|owe|donate|loan|grant|offer|hand|transfer)$/;
  const above = headOf(tree, object);
  return (
    isOfPerson(tree, object) ||
    (giving.test(lemma(tree, above)) && !/^(?:repair|curb|boost|rescue|halt)$/.test(word(tree, deed)))
  );
}

const verb = { upos: 'VERB', xpos: 'VB' };

/** What looks like a noun or an adjective and may be a verb. */
const deeds = words(
  'fine tax ban repair test house fund block jail audit search rent market ship land halt stop train arm man hire plant farm mine trade import export finance curb patrol police tap monitor cap limit boost cut raise force charge back dump subdue equip display review rescue question release',
);

/** Deeds that say more often where somebody works. */
const sectors = words('mine farm trade police market land train import export finance fund');

/** Nouns that an infinitive says the aim of, and hardly ever a noun behind "to". */
const aims: ReadonlySet<string> = new Set([
  ...[...irrealisNouns].filter((noun) => !/^(?:threat|risk|commitment|right|claim|way|talk)$/.test(noun)),
  ...words('authority right licence license mandate duty'),
]);

const sums = words('million billion thousand money cash funds');
