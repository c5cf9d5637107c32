import { isPersonNoun, titleNouns } from '../propose/lexicon/titles.js';
import { reporting } from '../propose/lexicon/verbs.js';
import { phraseOf } from '../propose/phrase.js';
import type { Phrase } from '../propose/proposition.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { EntityReference, EntityResolver } from './resolve-entities.js';

/** How many sentences in a row may begin with the same pronoun. */
const furthest = 3;

/**
 * Who speaks where a pronoun does that stands for nobody with a name: "The judges met. They noted that ..." Null where nobody
 * of the text before is surely meant.
 */
export function speakerBefore(
  trees: readonly Tree[],
  index: number,
  pronoun: number,
  resolver: EntityResolver,
): EntityReference | null {
  const tree = trees[index];
  if (!tree) return null;
  const before = subjectAround(tree, pronoun) ?? subjectBefore(trees, index, word(tree, pronoun), furthest);
  return before && resolver.resolve(before.sentence ?? index, before.phrase);
}

interface Subject {
  /** Undefined for the sentence itself. */
  readonly sentence?: number;
  readonly phrase: Phrase;
}

/** "The families filed a complaint in which they argue that ...": the subject of the clause that the pronoun's hangs on. */
function subjectAround(tree: Tree, pronoun: number): Subject | null {
  const verb = headOf(tree, pronoun);
  if (verb < 0 || !labelled(tree, pronoun, 'nsubj') || !labelled(tree, verb, 'acl', 'advcl')) return null;
  const subject = dependent(tree, tree.root, 'nsubj');
  return subject !== undefined && subject < pronoun && fits(tree, subject, word(tree, pronoun))
    ? { phrase: phraseOf(tree, subject) }
    : null;
}

function subjectBefore(trees: readonly Tree[], index: number, pronoun: string, left: number): Subject | null {
  const sentence = index - 1;
  const tree = trees[sentence];
  const subject = tree && dependent(tree, tree.root, 'nsubj');
  if (!tree || subject === undefined || left === 0) return null;
  if (word(tree, subject) === pronoun) return subjectBefore(trees, sentence, pronoun, left - 1);
  return fits(tree, subject, pronoun) && canSpeak(tree, subject)
    ? { sentence, phrase: phraseOf(tree, subject) }
    : null;
}

/** Somebody without a name, one or several as the pronoun has it; of one of two sexes nothing is told. */
function fits(tree: Tree, subject: number, pronoun: string): boolean {
  if (upos(tree, subject) !== 'NOUN') return false;
  const isPlural = xpos(tree, subject) === 'NNS' || dependents(tree, subject, 'conj').length > 0;
  if (/^(?:they|all|both)$/.test(pronoun)) return isPlural;
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  const isSaying = reporting.has(lemma(tree, tree.root));
  return (
    !isPlural &&
    isSaying &&
    isPersonNoun(lemma(tree, subject)) &&
    !tree.names.some(({ type }) => type === 'PER')
  );
}

function canSpeak(tree: Tree, subject: number): boolean {
  const noun = lemma(tree, subject);
  return (
    titleNouns.has(noun) || people.test(noun) || kinds.test(noun) || reporting.has(lemma(tree, tree.root))
  );
}

const kinds =
  /(?:ist|[ic]ian|man|woman|yer|cher|ger|ant|yst|leader|lawmaker|worker|member|voter|farmer|driver|owner|trader|manager|lawyer)$/;

const people =
  /^(?:official|family|resident|parent|villager|union|critic|expert|people|company|authority|household|student|scientist|couple|neighbour|neighbor|councillor|relative|diplomat|protester|rescuer|minister)$/;
