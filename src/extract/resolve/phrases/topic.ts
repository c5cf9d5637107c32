import { phraseOf } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { actingVerbs } from './government-words.js';
import type { PhraseContext, Referent } from './phrase-rule.js';

/**
 * What a sentence is about, where that is surely no person: its subject, when it is told what that is ("Brightwater is a
 * food company in Aarhus", "The Salt Road is a film"), is itself an "it", or is an organisation or place and no other of
 * its kind is named. Null in doubt.
 */
export function topicOf(context: PhraseContext, sentence: number): Referent | null {
  const { trees, names } = context;
  const tree = trees[sentence];
  const subject = tree && dependent(tree, tree.root, 'nsubj');
  if (!tree || subject === undefined || upos(tree, subject) === 'NUM') return null;
  // "Its first principal was Holt. In 1975 it ...".
  const its = dependents(tree, subject, 'nmod:poss').find((child) => word(tree, child) === 'its');
  const isTold =
    dependent(tree, tree.root, 'cop') !== undefined && dependent(tree, subject, 'appos') === undefined;
  if (its !== undefined && upos(tree, subject) === 'NOUN' && isTold)
    return context.follow(phraseOf(tree, its), sentence);
  const topic = context.follow(phraseOf(tree, subject), sentence);
  if (!topic || topic.type === 'PERSON') return null;
  const isNamed = names.at(sentence, subject) !== null || word(tree, subject) === 'it';
  if (isNamed && (isDefined(tree) || word(tree, subject) === 'it')) return topic;
  if (topic.type === 'CONCEPT') return null;
  const own = new Set(subtree(tree, subject));
  const rivals = names.inSentence(sentence).filter(({ entity, mention }) => {
    if (entity.entityId === topic.entityId || own.has(mention.first)) return false;
    if (entity.type === 'PERSON' || entity.type === 'CONCEPT') return false;
    // An organisation in a town is not the town.
    if (entity.type === 'PLACE' && topic.type === 'ORGANIZATION') return false;
    return !labelled(tree, mention.last, 'compound', 'amod', 'obl:unmarked');
  });
  return rivals.length === 0 ? topic : null;
}

/** "X is a bank in Basel", "X was founded in 1901": nothing else comes to be spoken of. */
function isDefined(tree: Tree): boolean {
  const { root } = tree;
  if (dependent(tree, root, 'cop') !== undefined) return upos(tree, root) === 'NOUN';
  return settling.test(word(tree, root)) && dependents(tree, root, 'aux').length > 0;
}

const settling =
  /^(?:founded|established|based|headquartered|located|situated|formed|created|incorporated|born)$/;

/** Whether "it" as the subject of this verb is surely an organisation or a place, and no thing, clause or nothing. */
export function isOfTopic(tree: Tree, it: number, previous: Tree): boolean {
  const verb = headOf(tree, it);
  if (!labelled(tree, it, 'nsubj') || verb !== tree.root) return false;
  if (actingVerbs.has(lemma(tree, verb)) || settling.test(word(tree, verb)) || owning.test(lemma(tree, verb)))
    return true;
  if (dependent(tree, verb, 'ccomp', 'csubj', 'expl') !== undefined || !isDefined(previous)) return false;
  // "It was Rade who ..." points at somebody; "it rained" at nothing.
  if (dependent(tree, verb, 'cop') !== undefined)
    return upos(tree, verb) === 'NOUN' && dependent(tree, verb, 'acl:relcl', 'nmod:poss') === undefined;
  return (
    upos(tree, verb) === 'VERB' &&
    !empty.test(lemma(tree, verb)) &&
    dependent(tree, verb, 'obj', 'obl') !== undefined
  );
}

const owning =
  /^(?:employ|own|operate|acquire|buy|sell|merge|hire|headquarter|manufacture|produce|host|belong|lie|border|rename|conquer|supply)$/;
const empty = /^(?:seem|appear|take|turn|happen|rain|snow|matter|look|follow|become|emerge|occur|be)$/;
