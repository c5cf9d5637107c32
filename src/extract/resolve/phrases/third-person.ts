import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameHead,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { ResolvedName } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';
import type { Gender } from '../names/known-names.js';
import { description } from './description.js';
import { personDefined } from './person-defined.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';
import { saidBy } from './said-by.js';
import { hasUnnamedPerson } from './unnamed-person.js';

const genders: ReadonlyMap<string, Gender> = new Map(
  Object.entries<Gender>({
    he: 'm',
    him: 'm',
    his: 'm',
    himself: 'm',
    she: 'f',
    her: 'f',
    hers: 'f',
    herself: 'f',
  }),
);

/** How many sentences back a chain of pronouns is followed. */
const furthest = 6;

/**
 * "he", "her": whom the subject of its sentence is, if that is such a pronoun too; the one person named before it in its
 * sentence; else whom the sentence before is about.
 */
export function thirdPerson(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const gender = genders.get(word(context.tree, phrase.head));
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
  const isSaid = saidBy(tree, pronoun);
  const own = peopleIn(sentence, context, gender).filter(
    ({ mention }) =>
      mention.last < pronoun && !isSaid(mention.last) && !describes(tree, nameHead(tree, mention), pronoun),
  );
  const before = own.filter(({ mention }) => !areArgumentsOfOneVerb(tree, nameHead(tree, mention), pronoun));
  if (hasUnnamedPerson(tree, context, sentence, (node) => node < pronoun && !isSaid(node))) return null;
  if (before.length > 0) {
    const person = only(before);
    const isBuried = before.every(({ mention }) => tellsOfNoun(tree, nameHead(tree, mention)));
    if (!isBuried || left === 0) return person;
    // "Men loyal to Lind shot his dog": his, or that of whom the text was about.
    const topic = personOfSentence(sentence - 1, gender, context, left - 1, new Set());
    return topic === null || topic === person ? person : null;
  }
  // Of "His coach, Bo Lind, praised him" it is not Bo Lind who was praised, but who is spoken of.
  const others = new Set(own.map(({ entity }) => entity));
  return left > 0 ? personOfSentence(sentence - 1, gender, context, left - 1, others) : null;
}

/**
 * Whom a sentence speaks of: who its subject is, if that is a pronoun or told what it is, or the one person it names, unless
 * that is one of the `others`.
 */
function personOfSentence(
  sentence: number,
  gender: Gender,
  context: PhraseContext,
  left: number,
  others: ReadonlySet<NamedEntity>,
): NamedEntity | null {
  const person = spokenOf(sentence, gender, context, left, others);
  return person && !others.has(person) ? person : null;
}

function spokenOf(
  sentence: number,
  gender: Gender,
  context: PhraseContext,
  left: number,
  others: ReadonlySet<NamedEntity>,
): NamedEntity | null {
  const tree = context.trees[sentence];
  if (!tree) return null;
  const people = peopleIn(sentence, context, gender).filter(({ entity }) => !others.has(entity));
  const defined = personDefined(tree, people);
  if (defined) return defined;
  const first = subjectPronoun(tree, gender);
  if (first !== null) return antecedent(first, gender, context, sentence, left);
  const described = subjectDescribed(tree, gender, context, sentence);
  if (described !== null) return described.entity;
  if (hasUnnamedPerson(tree, context, sentence)) return null;
  const pronouns = tree.tokens.flatMap((_, index) =>
    genders.get(word(tree, index)) === gender ? [index] : [],
  );
  if (people.length > 0) {
    const person = only(people);
    // After "His coach, Bo Lind, praised him" either may be meant.
    const meant = pronouns.map((pronoun) => antecedent(pronoun, gender, context, sentence, left));
    const isAnother = pronouns.some((pronoun) =>
      people.some(({ mention }) => areArgumentsOfOneVerb(tree, nameHead(tree, mention), pronoun)),
    );
    return !isAnother && meant.every((other) => other === null || other === person) ? person : null;
  }
  const [pronoun] = pronouns;
  if (pronoun !== undefined) return antecedent(pronoun, gender, context, sentence, left);
  // "She signed the bill. Then came the storm. She fled": nobody came in between.
  if (left < pause || !isEmpty(tree)) return null;
  const person = spokenOf(sentence - 1, gender, context, left - pause, others);
  return person && isSubject(person, sentence - 1, gender, context) ? person : null;
}

/** Whether a sentence is about somebody and not only names them: by name, or by a pronoun that stands for them. */
function isSubject(person: NamedEntity, sentence: number, gender: Gender, context: PhraseContext): boolean {
  const tree = context.trees[sentence];
  const subject = tree && dependent(tree, tree.root, 'nsubj');
  if (!tree || subject === undefined) return false;
  return subjectPronoun(tree, gender) !== null || context.names.at(sentence, subject)?.entity === person;
}

/** How many steps back a sentence costs that tells of nobody: more, so that few are passed over. */
const pause = 3;

function isEmpty(tree: Tree): boolean {
  const isSomebody = (node: number) =>
    /^(?:they|them|their|someone|somebody|everyone|everybody|who)$/.test(word(tree, node)) ||
    genders.get(word(tree, node)) !== undefined ||
    isPersonNoun(lemma(tree, node));
  return tree.tokens.every((_, node) => !isSomebody(node)) && tree.names.every(({ type }) => type !== 'PER');
}

/** The "he" or "she" that is the subject of the main clause. */
function subjectPronoun(tree: Tree, gender: Gender): number | null {
  const subject = dependent(tree, tree.root, 'nsubj');
  return subject !== undefined && genders.get(word(tree, subject)) === gender ? subject : null;
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

/** "Men loyal to Lind", "the government of Lind": a name in what tells of a noun, but for its owner. */
function tellsOfNoun(tree: Tree, name: number): boolean {
  const head = headOf(tree, name);
  const isNominal = upos(tree, head) === 'NOUN' || upos(tree, head) === 'ADJ';
  return isNominal && labelled(tree, name, 'nmod', 'obl') && !labelled(tree, name, 'nmod:poss', 'nmod:desc');
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
  let head = name;
  // "His coach, Bo Lind, praised him".
  while (labelled(tree, head, 'appos', 'flat', 'nmod:desc')) head = headOf(tree, head);
  const verb = headOf(tree, pronoun);
  // "Kim had him arrested", "wanted him to leave": what he is the subject of hangs on the verb.
  const isObject = word(tree, pronoun) === 'him' && labelled(tree, pronoun, 'nsubj');
  return headOf(tree, head) === (isObject ? headOf(tree, verb) : verb);
}
