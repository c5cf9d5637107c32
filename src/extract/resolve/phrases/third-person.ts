import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependent, dependents, headOf, labelled, nameHead, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { ResolvedName } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';
import type { Gender } from '../names/known-names.js';
import { description } from './description.js';
import { personDefined } from './person-defined.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';
import { hasUnnamedPerson } from './unnamed-person.js';

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
const furthest = 6;

/**
 * "he", "her": whom the subject of its sentence is, if that is such a pronoun too; the one person named before it in its
 * sentence; else whom the sentence before is about.
 */
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
  const first = subjectPronoun(tree, gender);
  if (first !== null && first < pronoun && goesOn(tree, pronoun))
    return antecedent(first, gender, context, sentence, left);
  const described = subjectDescribed(tree, gender, context, sentence);
  if (described !== null && described.subject < pronoun && goesOn(tree, pronoun)) return described.entity;
  const own = peopleIn(sentence, context, gender).filter(
    ({ mention }) => mention.last < pronoun && !describes(tree, nameHead(tree, mention), pronoun),
  );
  const before = own.filter(({ mention }) => !areArgumentsOfOneVerb(tree, nameHead(tree, mention), pronoun));
  if (hasUnnamedPerson(tree, context, sentence, pronoun)) return null;
  if (own.length > 0) return only(before);
  return left > 0 ? personOfSentence(sentence - 1, gender, context, left - 1) : null;
}

/** Whom a sentence speaks of: who its subject is, if that is a pronoun or told what it is, or the one person it names. */
function personOfSentence(
  sentence: number,
  gender: Gender,
  context: PhraseContext,
  left: number,
): NamedEntity | null {
  const tree = context.trees[sentence];
  if (!tree) return null;
  const people = peopleIn(sentence, context, gender);
  const defined = personDefined(tree, people);
  if (defined) return defined;
  const first = subjectPronoun(tree, gender);
  if (first !== null) return antecedent(first, gender, context, sentence, left);
  const described = subjectDescribed(tree, gender, context, sentence);
  if (described !== null) return described.entity;
  if (hasUnnamedPerson(tree, context, sentence, tree.tokens.length)) return null;
  if (people.length > 0) return only(people);
  const pronoun = tree.tokens.findIndex((_, index) => genders[word(tree, index)] === gender);
  return pronoun < 0 ? null : antecedent(pronoun, gender, context, sentence, left);
}

/** The "he" or "she" that is the subject of the main clause. */
function subjectPronoun(tree: Tree, gender: Gender): number | null {
  const subject = dependent(tree, tree.root, 'nsubj');
  return subject !== undefined && genders[word(tree, subject)] === gender ? subject : null;
}

/** "The singer thanked her mother": the subject of the main clause, where it is what the document calls one person. */
function subjectDescribed(
  tree: Tree,
  gender: Gender,
  context: PhraseContext,
  sentence: number,
): { readonly subject: number; readonly entity: NamedEntity } | null {
  const subject = dependent(tree, tree.root, 'nsubj');
  if (subject === undefined || upos(tree, subject) !== 'NOUN' || dependents(tree, subject, 'conj').length > 0)
    return null;
  const found = description(phraseOf(tree, subject), { ...context, sentence, tree });
  if (found === null || found === 'pass') return null;
  const entity = context.names.entities.find(({ entityId }) => entityId === found.entityId);
  const fits = entity?.type === 'PERSON' && (entity.gender ?? gender) === gender;
  return fits ? { subject, entity } : null;
}

/** "She married Robin Holt, with whom she wrote", "she sold her house": no third person comes in between. */
function goesOn(tree: Tree, pronoun: number): boolean {
  return labelled(tree, pronoun, 'nsubj', 'nmod:poss') || word(tree, pronoun).endsWith('self');
}

/** "The son of Otto Holt, he left", "Trained by Otto Holt, he won": a name in what is said of the pronoun before it. */
function describes(tree: Tree, name: number, pronoun: number): boolean {
  for (let above = name; above >= 0; above = headOf(tree, above)) {
    const head = headOf(tree, above);
    if (head === pronoun) return labelled(tree, above, 'appos');
    if (head !== headOf(tree, pronoun) || !labelled(tree, above, 'advcl')) continue;
    return labelled(tree, pronoun, 'nsubj') && dependent(tree, above, 'nsubj', 'expl') === undefined;
  }
  return false;
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
