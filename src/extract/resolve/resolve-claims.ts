import { type Attribution, type Citation, type Claim, citationId, claimId } from '../../model/claim.js';
import { type Document, type Sentence, sentenceId } from '../../model/document.js';
import { isFirstTo } from '../propose/clause/ranked.js';
import { isInside } from '../propose/context/quoted.js';
import { isHollow } from '../propose/hollow.js';
import { isOfOrganization, isOfPerson } from '../propose/lexicon/titles.js';
import type { Phrase, Proposition, Speech } from '../propose/proposition.js';
import { dependents, lemma, upos, word, xpos } from '../propose/walk.js';
import { spanOf, type Tree } from '../tree.js';
import { areEnds, type ClaimEnds } from './claim-ends.js';
import { isOfTheYear } from './concepts/complement.js';
import { lightNouns } from './concepts/concept-words.js';
import type { Voice } from './quotation.js';
import type { EntityReference, EntityResolver } from './resolve-entities.js';
import { speakerBefore } from './speaker.js';
import { when } from './when.js';

/** A claim and where it stands. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly citation: Citation;
}

/**
 * The claims and citations of one sentence's propositions: those with an entity at either end that differ, one for each of
 * several that "they" are. `voice` speaks what nobody in the sentence does.
 */
export function resolveClaims(
  document: Document,
  trees: readonly Tree[],
  index: number,
  propositions: readonly Proposition[],
  resolver: EntityResolver,
  voice: Voice | null,
): readonly CitedClaim[] {
  const tree = trees[index];
  if (!tree) return [];
  const sentence = sentenceOf(document, index, tree);
  const spoken = voice?.speaker ? resolver.resolve(voice.sentence, voice.speaker) : null;
  const isOfSpeaker = (end: EntityReference, node: number, speech: Speech | null | undefined): boolean => {
    const own = speech?.speaker && isInside(tree, node) ? resolver.resolve(index, speech.speaker) : null;
    const speaker = speech ? own : spoken;
    return end.entityId === speaker?.entityId && /^(?:he|she|him|her|his)$/.test(word(tree, node));
  };
  const claimsOf = (proposition: Proposition): readonly CitedClaim[] => {
    // What is said inside the quotation comes first: "We know that Moss said he lied."
    const { speech } = proposition;
    const said = speech ? { sentence: index, ...speech } : voice;
    const subjects = resolver.resolveAll(index, proposition.subject, said);
    const objects = resolver.resolveAll(index, objectOf(tree, proposition), said);
    const ends = subjects.flatMap((subject) => objects.map((object) => ({ subject, object })));
    // "Norway and Sweden doubled their exports": neither those of the other.
    const isOwn =
      objects.length > 1 && ends.some(({ subject, object }) => subject.entityId === object.entityId);
    const sound = isOwn
      ? []
      : ends.filter(
          (each) =>
            areEnds(each, tree, proposition) &&
            // '"He is ill," Moss said. "He sleeps."': nobody speaks of himself as of another.
            !isOfSpeaker(each.subject, proposition.subject.head, speech) &&
            !isOfSpeaker(each.object, proposition.object.head, speech),
        );
    if (sound.length === 0) return [];
    const told = {
      attribution: speech ? attributionOf(trees, index, speech, resolver) : quoteOf(tree, voice, resolver),
      when: timeOf(document, tree, proposition),
      where: proposition.place ? textOf(document, tree, proposition.place.tokens) : null,
    };
    return sound.map((each) => citedClaim(document, sentence, tree, proposition, each, told));
  };
  return propositions.flatMap((proposition) => {
    const claims = claimsOf(proposition);
    const { otherwise } = proposition;
    return claims.length === 0 && otherwise ? claimsOf({ ...proposition, ...otherwise }) : claims;
  });
}

function citedClaim(
  document: Document,
  sentence: Sentence,
  tree: Tree,
  { relation, stance, confidence, rule }: Proposition,
  { subject, object }: ClaimEnds,
  told: Pick<Citation, 'attribution' | 'when' | 'where'>,
): CitedClaim {
  const { predicate, core } = relation;
  const id = claimId(subject.entityId, predicate, object.entityId);
  const spans = {
    subject: subject.span,
    relation: core.length > 0 ? spanOf(tree, core) : null,
    object: object.span,
  };
  const key = { claimId: id, sentenceId: sentence.id, stance, ...spans };
  const citation = {
    id: citationId(key),
    ...key,
    documentId: document.id,
    start: sentence.start,
    end: sentence.end,
    quote: document.text.slice(sentence.start, sentence.end),
    ...told,
    // It is as good as what its pronouns were taken to mean.
    confidence: Math.round(confidence * subject.chance * object.chance * 1000) / 1000,
    rule,
  };
  return { claim: { id, subjectId: subject.entityId, predicate, objectId: object.entityId }, citation };
}

/** What a voice is called that the text does not name. */
const unnamed = 'unnamed source';

export function sentenceOf(document: Document, index: number, tree: Tree): Sentence {
  const { start, end } = tree.sentence;
  return { id: sentenceId(document.id, { start, end }), documentId: document.id, index, start, end };
}

/** Of "is the mayor of Oslo" the mayor: what the role is towards is a claim of its own. */
function objectOf(tree: Tree, { relation, object }: Proposition): Phrase {
  if (!/^(?:be|become)$/.test(relation.predicate)) return object;
  // "A form of energy" is no form, but energy.
  // "a vital means of transport" would be no means without.
  if (
    lightNouns.has(lemma(tree, object.head)) ||
    (isHollow(tree, object.head) && isLinked(tree, object.head))
  )
    return object;
  if (isFirstTo(tree, object.head)) return object;
  // "the only way to counter threats" would be no way without.
  if (!isOfPerson(tree, object.head) && !isOfOrganization(tree, object.head) && isTold(tree, object.head))
    return object;
  const last = isOfTheYear(tree, object.head) ? object.head + 3 : object.head;
  return { ...object, tokens: object.tokens.filter((token) => token <= last) };
}

/** "a symbol of greed", but "a sore subject in Canada" is one elsewhere too. */
function isLinked(tree: Tree, head: number): boolean {
  return /^(?:of|for|to|from|against)$/.test(word(tree, head + 1));
}

/** Whether an infinitive says what a noun is for. */
function isTold(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'acl').some((node) => node > head && xpos(tree, node) === 'VB');
}

/** The speaker as an entity where there is one; else nobody by name ("reportedly"). */
function attributionOf(
  trees: readonly Tree[],
  index: number,
  speech: Speech,
  resolver: EntityResolver,
): Attribution | null {
  const tree = trees[index];
  if (!tree) return null;
  const cue = speech.cue.map((node) => tree.tokens[node]?.text ?? '').join(' ');
  if (!speech.speaker) {
    const span = spanOf(tree, speech.cue);
    return { ...span, name: unnamed, entityId: null, cue };
  }
  const [entity, ...others] = resolver.resolveAll(index, speech.speaker);
  const span = entity?.span ?? spanOf(tree, [speech.speaker.head]);
  // "All say", "many say".
  const isPronoun = /^(?:PRON|DET|ADJ|NUM)$/.test(upos(tree, speech.speaker.head));
  const meant = entity ?? (isPronoun ? speakerBefore(trees, index, speech.speaker.head, resolver) : null);
  // "They say" may be several who are named.
  if (entity && others.length > 0)
    return {
      ...span,
      name: [entity, ...others].map(({ name: each }) => each).join(' and '),
      entityId: null,
      cue,
    };
  // "Some say" names nobody.
  const name = meant?.name ?? (isPronoun ? unnamed : (tree.tokens[speech.speaker.head]?.text ?? ''));
  return { ...span, name, entityId: meant?.entityId ?? null, cue };
}

/** Of a sentence that is a quotation as a whole its first mark shows that somebody speaks; who, its neighbours tell. */
function quoteOf(tree: Tree, voice: Voice | null, resolver: EntityResolver): Attribution | null {
  if (!voice) return null;
  const entity = voice.speaker && resolver.resolve(voice.sentence, voice.speaker);
  const { start, end } = spanOf(tree, [0]);
  const name = entity?.name ?? unnamed;
  return { start, end, name, entityId: entity?.entityId ?? null, cue: tree.tokens[0]?.text ?? '' };
}

function timeOf(document: Document, tree: Tree, { time }: Proposition): string | null {
  return time && when(textOf(document, tree, time.phrase.tokens), document.publishedAt, time.future);
}

function textOf(document: Document, tree: Tree, tokens: readonly number[]): string {
  const { start, end } = spanOf(tree, tokens);
  return document.text.slice(start, end);
}
