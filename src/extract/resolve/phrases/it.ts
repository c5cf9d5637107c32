import { reporting } from '../../propose/lexicon/verbs.js';
import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  nameHead,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';
import { typeOfKind } from '../names/kind-nouns.js';
import { objectBefore } from './object-before.js';
import { type PhraseAnswer, type PhraseContext, type Referent, referTo } from './phrase-rule.js';
import { sourceBefore } from './source-before.js';
import { isOfTopic, topicOf } from './topic.js';

/**
 * "It said ...", "Its director ..." at the start of a sentence: what the sentence before is about; "bought its rival": the
 * subject of the verb; "Acme said it would": who says so; "wrote a letter and sent it": the letter. Every other "it" may be a thing, a clause or nothing.
 */
export function it(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { head } = phrase;
  const pronoun = word(context.tree, head);
  if (pronoun !== 'it' && pronoun !== 'its') return 'pass';
  const near =
    pronoun === 'its'
      ? ownerInClause(head, context)
      : (sayerOf(head, context) ?? sayerAround(head, context) ?? sourceBefore(head, context));
  const referent =
    near ?? topicBefore(head, context) ?? (pronoun === 'it' ? objectBefore(head, context) : null);
  return referent && { ...referent, tokens: [head], alias: null };
}

/** "Acme sold ships that it said were safe": who does what is told is who says so, where nobody else is named before it. */
function sayerAround(it: number, context: PhraseContext): Referent | null {
  const { tree } = context;
  const verb = headOf(tree, it);
  const subject = dependent(tree, tree.root, 'nsubj');
  if (verb < 0 || !labelled(tree, it, 'nsubj') || !reporting.has(lemma(tree, verb))) return null;
  if (subject === undefined || subject > it || verb === tree.root || labelled(tree, verb, 'ccomp'))
    return null;
  return actorBefore(subject, it, context);
}

/** What the sentence before is about, where the pronoun opens its own sentence. */
function topicBefore(pronoun: number, context: PhraseContext): Referent | null {
  const { sentence, tree, trees } = context;
  const previous = trees[sentence - 1];
  const opens =
    word(tree, pronoun) === 'it'
      ? previous && isOfTopic(tree, pronoun, previous)
      : isInSubject(tree, pronoun);
  return opens && isFirst(pronoun, context) ? topicOf(context, sentence - 1) : null;
}

/** "Acme said it would buy a bank": the organisation or country that says so, unless "it" is nothing ("it was clear that"). */
function sayerOf(it: number, context: PhraseContext): Referent | null {
  const { tree } = context;
  const verb = headOf(tree, it);
  const saying = verb < 0 ? -1 : headOf(tree, verb);
  if (saying < 0 || !labelled(tree, it, 'nsubj') || !labelled(tree, verb, 'ccomp')) return null;
  if (upos(tree, verb) !== 'VERB' || dependent(tree, verb, 'ccomp', 'csubj', 'expl') !== undefined)
    return null;
  const subject = dependent(tree, saying, 'nsubj');
  if (subject === undefined || subject > it || !reporting.has(lemma(tree, saying))) return null;
  return actorBefore(subject, it, context);
}

/** A subject that may say and do, where nobody else who may is named before the pronoun. */
function actorBefore(subject: number, it: number, context: PhraseContext): Referent | null {
  const sayer = context.follow(phraseOf(context.tree, subject));
  if (!sayer || !canAct(sayer.entityId, context)) return null;
  // A town in what the bank is called says nothing.
  const before = context.names.inSentence(context.sentence).filter(({ mention }) => mention.last < it);
  return before.every(({ entity }) => entity.entityId === sayer.entityId || !canAct(entity.entityId, context))
    ? sayer
    : null;
}

/** An organisation or a country may say and do. */
function canAct(entityId: string, { names }: PhraseContext): boolean {
  const entity = names.entities.find((each) => each.entityId === entityId);
  return entity?.type === 'ORGANIZATION' || entity?.known?.country === true;
}

/** The subject of the clause that "its" stands in, where nothing else is named before it. */
function ownerInClause(its: number, { names, sentence, tree }: PhraseContext): Referent | null {
  let verb = headOf(tree, its);
  while (verb >= 0 && dependent(tree, verb, 'nsubj') === undefined) verb = headOf(tree, verb);
  const subject = verb < 0 ? undefined : dependent(tree, verb, 'nsubj');
  // "The chipmaker Norrland sold its mill".
  const found = subject === undefined ? null : names.at(sentence, phraseOf(tree, subject).head);
  if (!found || found.mention.last > its) return null;
  const before = names.inSentence(sentence).filter(({ mention }) => mention.last < its);
  const rivals = before.filter(
    ({ entity, mention }) =>
      entity !== found.entity &&
      (entity.type === 'ORGANIZATION' || entity.type === 'PLACE') &&
      // "Acme, maker of Belt, sold its mill".
      !(subject !== undefined && isWithin(tree, mention.first, subject)) &&
      // "elected Ada Holt of Chad as its head".
      !isOfPerson(mention),
  );
  const fits = found.entity.type === 'ORGANIZATION' || found.entity.type === 'PLACE';
  return fits && rivals.length === 0 && !hasUnnamedRival() ? referTo(found, [its], null) : null;

  /** "Acme bought the label and dismissed its founder": that of the label. */
  function hasUnnamedRival(): boolean {
    let near = headOf(tree, its);
    while (near >= 0 && upos(tree, near) !== 'VERB') near = headOf(tree, near);
    return tree.tokens.some(
      (_, node) =>
        node < its &&
        labelled(tree, node, 'obj') &&
        xpos(tree, node) === 'NN' &&
        typeOfKind(lemma(tree, node)) === 'ORGANIZATION' &&
        headOf(tree, node) !== near &&
        names.at(sentence, node) === null,
    );
  }

  function isOfPerson(mention: NameMention): boolean {
    const head = nameHead(tree, mention);
    const above = headOf(tree, head);
    const isOf = labelled(tree, head, 'nmod') && wordsOf(tree, prepositionOf(tree, head)) === 'of';
    return isOf && names.at(sentence, above)?.entity.type === 'PERSON';
  }
}

/** "Its director resigned": part of the subject of the sentence. */
function isInSubject(tree: Tree, its: number): boolean {
  const subject = dependent(tree, tree.root, 'nsubj');
  return subject !== undefined && labelled(tree, its, 'nmod:poss') && subtree(tree, subject).includes(its);
}

/** Nothing that could be meant is named before it in its sentence: "Founded by Otto Holt in Oslo, it grew". */
function isFirst(pronoun: number, { names, sentence, tree }: PhraseContext): boolean {
  return names
    .inSentence(sentence)
    .every(
      ({ entity, mention }) =>
        mention.first > pronoun || entity.type === 'PERSON' || isInParticiple(tree, mention.first, pronoun),
    );
}

/** Whether a word stands in a participle clause that tells of the subject behind it. */
function isInParticiple(tree: Tree, node: number, subject: number): boolean {
  const clause = dependents(tree, headOf(tree, subject), 'advcl').find((verb) => isWithin(tree, node, verb));
  return (
    clause !== undefined &&
    xpos(tree, clause) === 'VBN' &&
    dependent(tree, clause, 'nsubj', 'aux') === undefined &&
    labelled(tree, subject, 'nsubj')
  );
}
