import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { scarcity } from '../context/scarce.js';
import { isOfOrganization } from '../lexicon/titles.js';
import { becoming, naming, words } from '../lexicon/verbs.js';
import { inName } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { inNameOf, lemma, upos, word } from '../walk.js';
import { contentsOf } from './contents.js';

/**
 * What stands between a verb and the preposition in a predicate: `send troops to`. A name would make it one of a kind: it is
 * left out, and where the verb says nothing without it a general word stands for it: `beat opponent in`. Null where none does.
 */
export function thingWords(tree: Tree, { head }: Clause, object: Phrase, link: string): string | null {
  const thing = contentsOf(tree, object.head);
  // "learned a lot from".
  if (word(tree, thing) === 'lot') return '';
  if (!inName(tree, object.head) && upos(tree, object.head) !== 'PROPN') return ` ${thingWord(tree, thing)}`;
  // "merged Norvik with Voltra", "returned Moss to Oslo": whoever did that did not merge or return.
  const isErgative = ergative.has(lemma(tree, head));
  // Bridges and rivers join and part places, whatever the recogniser takes them for.
  const joins = /^(?:connect|link|unite|separate|split|divide)$/.test(lemma(tree, head));
  if (isErgative && !joins && inNameOf(tree, object.head) === 'PER') return ' somebody';
  if (isErgative) return isOfOrganization(tree, object.head) ? ` ${word(tree, object.head)}` : null;
  const general = needing.get(lemma(tree, head));
  if (general === undefined || !/^(?:in|at|on|near|as|over|inside|outside)$/.test(link)) return '';
  if (inNameOf(tree, object.head) === 'PER') return ' somebody';
  if (isOfOrganization(tree, object.head)) return ` ${word(tree, object.head)}`;
  // A school, a match or a church: who knows.
  return general === '' ? null : ` ${general}`;
}

/** "interest"; "little interest", for that is next to none. */
export function thingWord(tree: Tree, thing: number): string {
  const scarce = scarcity(tree, thing);
  return scarce === undefined || scarce === thing
    ? word(tree, thing)
    : `${word(tree, scarce)} ${word(tree, thing)}`;
}

/** Verbs that are never without an object, with a word for what it is. */
const needing: ReadonlyMap<string, string> = new Map(
  [
    ['', 'attend'],
    ['opponent', 'face beat defeat oppose overtake outscore'],
    ['place', 'visit enter reach'],
    ['group', 'join represent'],
    ['guest', 'host'],
    ['somebody', 'photograph interview greet replace succeed arrest'],
  ].flatMap(([general = '', verbs = '']) =>
    verbs.split(' ').map((verb): [string, string] => [verb, general]),
  ),
);

/** Verbs that without an object tell of their subject what with one they tell of that. */
const ergative = words(
  'merge connect link unite separate split divide return move transfer relocate withdraw retire expand spread drop roll march settle swap switch shift transform evolve',
);

/** "became a hit in Norway", "is called a fjord in English": the noun that the verb says nothing without. */
export function becomes(tree: Tree, { head, complements, passive, objects }: Clause): number | undefined {
  const isNamed = passive ? naming.has(lemma(tree, head)) : becoming.has(lemma(tree, head));
  // "was made public on Monday": the rules know how adjectives end up.
  const [noun] = complements.filter((node) => !passive || upos(tree, node) !== 'ADJ');
  return isNamed && (passive || objects.length === 0) ? noun : undefined;
}
