import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { placeOfThere } from '../clause/there.js';
import { type Draft, pairs } from '../draft.js';
import { isOfOrganization } from '../lexicon/titles.js';
import { reporting, words } from '../lexicon/verbs.js';
import { phraseOf } from '../phrase.js';
import { passivePredicate, verbPredicate, verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';
import { contentsOf } from './contents.js';
import { becomes, thingWords } from './thing-words.js';

/** "moved to Lima, where she taught", "moved to Lima and taught there": teach in -> Lima; "the village where he was born": be born in -> village. */
export function where(tree: Tree, clause: Clause): readonly Draft[] {
  const place = clause.copular ? undefined : (placeOf(tree, clause.head) ?? placeOfThere(tree, clause.head));
  if (place === undefined || isHalf(tree, clause)) return [];
  const [object] = clause.objects;
  const thing = object && !clause.passive ? contentsOf(tree, object.head) : undefined;
  if (thing !== undefined && !['NOUN', 'PROPN'].includes(upos(tree, thing))) return [];
  const verb = clause.passive ? passivePredicate(tree, clause) : verbPredicate(tree, clause);
  // "studied at the Sorbonne, where".
  const at = wordsOf(tree, prepositionOf(tree, place.head)) === 'at' ? 'at' : 'in';
  const become = becomes(tree, clause);
  if (become !== undefined && (nameAt(tree, become) !== undefined || upos(tree, become) !== 'NOUN'))
    return [];
  const noun = become === undefined ? '' : ` ${word(tree, become)}`;
  const things = thing === undefined || !object ? noun : thingWords(tree, clause, object, at);
  if (things === null) return [];
  const predicate = `${verb}${things} ${at}`;
  const relation = verbRelation(tree, clause, predicate, object ? object.tokens : []);
  return pairs(clause.subjects, [place]).map(([subject, far]) => ({
    subject,
    relation: { ...relation, text: `${relation.text} ${at}` },
    object: far,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}

/** "where critics say that it leaks", "where he hopes to win", "where it has four": not told without what is said, hoped or had. */
function isHalf(tree: Tree, { head, objects, passive }: Clause): boolean {
  const verb = lemma(tree, head);
  const goesOn = dependent(tree, head, 'ccomp', 'xcomp', 'parataxis') !== undefined;
  const isBare =
    objects.length === 0 && /^(?:have|include|make|come|go|do|give|take|put|keep|get|use|need)$/.test(verb);
  return (
    goesOn ||
    (reporting.has(verb) && objects.length === 0) ||
    (isBare && !passive) ||
    (passive && objects.length > 0)
  );
}

/** What "where" stands for: the noun that the clause hangs on, or the one right before. */
function placeOf(tree: Tree, head: number): Phrase | undefined {
  const asked = dependents(tree, head, 'advmod', 'mark').find((child) => word(tree, child) === 'where');
  if (asked === undefined) {
    const first = headOf(tree, head);
    const goesOn = labelled(tree, head, 'conj') && dependents(tree, head, 'nsubj').length === 0;
    return goesOn && first >= 0 ? placeOf(tree, first) : undefined;
  }
  const before = word(tree, asked - 1) === ',' ? asked - 2 : asked - 1;
  const name = nameAt(tree, before);
  const nearest = name ? nameHead(tree, name) : before;
  // "Worcester, Massachusetts, where": in the town.
  const isRegion =
    name?.type === 'LOC' &&
    labelled(tree, nearest, 'appos') &&
    inNameOf(tree, headOf(tree, nearest)) === 'LOC' &&
    word(tree, name.first - 1) === ',';
  const noun = isRegion ? headOf(tree, nearest) : nearest;
  if (noun < 0 || asked > head || (before < asked - 1 && isOutside(tree, noun))) return undefined;
  return isPlace(tree, noun) ? phraseOf(tree, noun) : undefined;
}

/** "queued outside the cathedral, where": near it, and not in it. */
function isOutside(tree: Tree, place: number): boolean {
  return /^(?:outside|near|off|behind|beside|opposite|beyond|around|above|below|under|past|towards?|in front of|close to)$/.test(
    wordsOf(tree, prepositionOf(tree, place)),
  );
}

function isPlace(tree: Tree, noun: number): boolean {
  const type = inNameOf(tree, noun);
  if (type !== undefined) return type !== 'PER';
  return upos(tree, noun) === 'NOUN' && (isOfOrganization(tree, noun) || sites.has(lemma(tree, noun)));
}

const sites = words(`
  country island region valley hospital prison jail camp museum hotel house factory plant office farm laboratory lab library theatre theater
  church cathedral mosque temple monastery street square park stadium airport station district county suburb area building clinic
  academy restaurant cafe garden cemetery mine forest desert mountain`);
