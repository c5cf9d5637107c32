import type { Phrase } from '../../propose/proposition.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { nameHead } from '../groups/description.js';
import type { ResolvedName } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';
import type { Gender } from '../names/known-names.js';
import { titles, weakTitles } from '../names/name-words.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

const genders: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

/** How many sentences back a chain of pronouns is followed. */
const furthest = 3;

/** "he", "her": the one person named before it in its sentence, else the one person of the sentence before. */
export function thirdPerson(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const gender = genders[word(context.tree, phrase.head)];
  if (!gender) return 'pass';
  const entity = antecedent(phrase.head, gender, context, context.sentence, furthest);
  return entity ? referTo({ entity }, [phrase.head], null) : null;
}

function antecedent(
  pronoun: number,
  gender: Gender,
  context: PhraseContext,
  sentence: number,
  left: number,
): NamedEntity | null {
  const tree = context.trees[sentence];
  if (!tree) return null;
  const own = peopleIn(sentence, context, gender).filter(({ mention }) => mention.last < pronoun);
  const before = own.filter(({ mention }) => !areArgumentsOfOneVerb(tree, nameHead(tree, mention), pronoun));
  if (hasUnnamedPerson(tree, context, sentence, pronoun)) return null;
  if (own.length > 0) return only(before);
  return left > 0 ? personOfSentence(sentence - 1, gender, context, left - 1) : null;
}

/** The one person that a sentence speaks of, by name or, if it names nobody, by its own pronoun. */
function personOfSentence(
  sentence: number,
  gender: Gender,
  context: PhraseContext,
  left: number,
): NamedEntity | null {
  const tree = context.trees[sentence];
  if (!tree || hasUnnamedPerson(tree, context, sentence, tree.tokens.length)) return null;
  const people = peopleIn(sentence, context, gender);
  if (people.length > 0) return only(people);
  const pronoun = tree.tokens.findIndex((_, index) => genders[word(tree, index)] === gender);
  return pronoun < 0 ? null : antecedent(pronoun, gender, context, sentence, left);
}

/** Names of people in a sentence that may be meant; somebody of unknown gender may, if it surely is a person. */
function peopleIn(sentence: number, { names }: PhraseContext, gender: Gender): readonly ResolvedName[] {
  return names
    .inSentence(sentence)
    .filter(
      ({ entity }) =>
        entity.type === 'PERSON' &&
        (entity.gender === null ? isSurelyPerson(entity) : entity.gender === gender),
    );
}

/** One word with capitals that nothing else is said of may be anything. */
function isSurelyPerson({ name, descriptions }: NamedEntity): boolean {
  return name.includes(' ') || descriptions.length > 0;
}

function only(people: readonly ResolvedName[]): NamedEntity | null {
  const entities = new Set(people.map(({ entity }) => entity));
  const [entity] = entities;
  return entity && entities.size === 1 ? entity : null;
}

/** "Kim met him": the object pronoun of a verb is not its subject; "Kim praised his army" may be his own. */
function areArgumentsOfOneVerb(tree: Tree, name: number, pronoun: number): boolean {
  if (xpos(tree, pronoun) === 'PRP$' || word(tree, pronoun).endsWith('self')) return false;
  return headOf(tree, name) === headOf(tree, pronoun);
}

const unnamed =
  /(?:man|woman|boy|girl|player|worker|(?<!l)ist|ian|official|expert|victim|suspect|soldier|driver|student)$/;

/** "The spokesman said he ...": somebody without a name may be meant as well as the name before. */
function hasUnnamedPerson(tree: Tree, { names }: PhraseContext, sentence: number, end: number): boolean {
  return tree.tokens.some((_, index) => {
    if (index >= end || xpos(tree, index) !== 'NN' || names.at(sentence, index)) return false;
    const noun = lemma(tree, index);
    const isRole = titles.has(noun) && !weakTitles.has(noun);
    if (!isRole && !unnamed.test(noun)) return false;
    if (!labelled(tree, index, 'nsubj', 'obj', 'obl', 'iobj', 'nmod')) return false;
    // "served as president": the subject is that president.
    if (labelled(tree, index, 'nmod:desc') || wordsOf(tree, prepositionOf(tree, index)) === 'as')
      return false;
    // "Kim, the leader" and "leader Kim" have a name.
    const around = [headOf(tree, index), ...dependents(tree, index, 'appos', 'flat', 'nmod:desc')];
    return !around.some(
      (node, place) => (place > 0 || labelled(tree, index, 'appos')) && names.at(sentence, node),
    );
  });
}
