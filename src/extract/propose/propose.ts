import type { Stance } from '../../model/claim.js';
import type { Tree } from '../tree.js';
import { circumstancesOf } from './circumstances.js';
import { calledSo } from './clause/bearers.js';
import type { Clause } from './clause/clause.js';
import { clausesOf } from './clause/clauses-of.js';
import { echoedClauses } from './clause/echoed.js';
import { gappedClauses } from './clause/gapped.js';
import { confidenceOf } from './confidence.js';
import type { Context } from './context/context.js';
import { contextOf } from './context/context-of.js';
import { isAlternative } from './context/either.js';
import { isInside, quotedSpeech } from './context/quoted.js';
import { voiceOf } from './context/source.js';
import type { Draft, NamedDraft } from './draft.js';
import { isExcluded, isNominal } from './phrase.js';
import type { Proposition } from './proposition.js';
import { readBy } from './read-by.js';
import { among } from './rules/among.js';
import { apposition } from './rules/apposition.js';
import { becoming } from './rules/becoming.js';
import { belonging } from './rules/belonging.js';
import { between } from './rules/between.js';
import { copula } from './rules/copula.js';
import { described } from './rules/described.js';
import { eachOther } from './rules/each-other.js';
import { effort } from './rules/effort.js';
import { examples } from './rules/examples.js';
import { having } from './rules/having.js';
import { homeTo } from './rules/home-to.js';
import { including } from './rules/including.js';
import { installation } from './rules/installation.js';
import { jointRoles } from './rules/joint-roles.js';
import { jointly } from './rules/jointly.js';
import { ledBy } from './rules/led-by.js';
import { leftOut } from './rules/left-out.js';
import { lifeDates } from './rules/life-dates.js';
import { lightVerb } from './rules/light-verb.js';
import { listedRoles } from './rules/listed-roles.js';
import { located } from './rules/located.js';
import { namedAfter } from './rules/named-after.js';
import { nominalisation } from './rules/nominalisation.js';
import { nowAndThen } from './rules/now-and-then.js';
import { objectComplement } from './rules/object-complement.js';
import { officeOfNoun } from './rules/office-of-noun.js';
import { oneOfChildren } from './rules/one-of-children.js';
import { otherName } from './rules/other-name.js';
import { ownedObject } from './rules/owned-object.js';
import { passiveAgent } from './rules/passive-agent.js';
import { prepositional } from './rules/prepositional.js';
import { pseudoCleft } from './rules/pseudo-cleft.js';
import { recipient } from './rules/recipient.js';
import { reciprocal } from './rules/reciprocal.js';
import { request } from './rules/request.js';
import { retainedObject } from './rules/retained-object.js';
import { seatWith } from './rules/seat-with.js';
import { service } from './rules/service.js';
import { siblings } from './rules/siblings.js';
import { stake } from './rules/stake.js';
import { title } from './rules/title.js';
import { undertaking } from './rules/undertaking.js';
import { unhousedApposition, unhousedRole } from './rules/unhoused-role.js';
import { verbNoun } from './rules/verb-noun.js';
import { verbObject } from './rules/verb-object.js';
import { where } from './rules/where.js';
import { tells } from './telling/tells.js';
import { dependents, headOf, labelled, nameAt, upos, word } from './walk.js';
import { weakestLink } from './weakest-link.js';

/** Rules over clauses, rules over nouns, and rules that draw one more from what was read; all are tried, in this order. */
const clauseRules = Object.entries({
  'verb-object': verbObject,
  'passive-agent': passiveAgent,
  'retained-object': retainedObject,
  recipient,
  'light-verb': lightVerb,
  effort,
  request,
  prepositional,
  copula,
  'pseudo-cleft': pseudoCleft,
  among,
  'object-complement': objectComplement,
  'unhoused-role': unhousedRole,
  becoming,
  service,
  having,
  including,
  'verb-noun': verbNoun,
  stake,
  'named-after': namedAfter,
  reciprocal,
  'each-other': eachOther,
  jointly,
  where,
  'left-out': leftOut,
});
const nounRules = Object.entries({
  apposition,
  title,
  nominalisation,
  installation,
  between,
  'led-by': ledBy,
  located,
  'seat-with': seatWith,
  belonging,
  'life-dates': lifeDates,
  'office-of-noun': officeOfNoun,
  'listed-roles': listedRoles,
  described,
  'home-to': homeTo,
  'joint-roles': jointRoles,
  siblings,
  'one-of-children': oneOfChildren,
  'now-and-then': nowAndThen,
  'other-name': otherName,
  'unhoused-apposition': unhousedApposition,
});
const inferenceRules = Object.entries({ undertaking, 'owned-object': ownedObject, examples });

/**
 * All that each sentence of a document proposes: of its clauses, then of its nouns, then what is drawn from both, in the
 * order of the rules. Questions propose nothing.
 */
export function propose(trees: readonly Tree[]): readonly (readonly Proposition[])[] {
  const ofClauses = readBy(clauseRules, trees, trees.map(clausesIn));
  const ofNouns = readBy(nounRules, trees, trees.map(nounsIn));
  const told = telling(trees, ofClauses, ofNouns);
  const drawn = telling(trees, readBy(inferenceRules, trees, told));
  return trees.map((tree, sentence) =>
    settled(tree, [...(told[sentence] ?? []), ...(drawn[sentence] ?? [])]),
  );
}

function clausesIn(tree: Tree): readonly Clause[] {
  if (isQuestion(tree)) return [];
  return clausesOf(tree).flatMap((clause) => [
    clause,
    ...gappedClauses(tree, clause),
    ...echoedClauses(tree, clause),
  ]);
}

function nounsIn(tree: Tree): readonly number[] {
  return isQuestion(tree) ? [] : tree.tokens.flatMap((_, node) => (isNominal(tree, node) ? [node] : []));
}

/** Of what was read of each sentence that which tells something. */
function telling(
  trees: readonly Tree[],
  ...read: readonly (readonly (readonly NamedDraft[])[])[]
): readonly (readonly NamedDraft[])[] {
  return trees.map((tree, sentence) =>
    read.flatMap((drafts) => drafts[sentence] ?? []).filter((draft) => tells(tree, draft)),
  );
}

function settled(tree: Tree, drafts: readonly NamedDraft[]): readonly Proposition[] {
  const contexts = new Map<number, Context>();
  return drafts.map((draft) => {
    const context = contexts.get(draft.anchor) ?? contextOf(tree, draft.anchor);
    contexts.set(draft.anchor, context);
    return settle(tree, draft, narrated(tree, draft, context));
  });
}

/** "A clerk, Ada Holt, said": who somebody is that speaks the text tells itself; so it does what a town lies in, outside of a quotation. */
function narrated(tree: Tree, draft: NamedDraft, context: Context): Context {
  const { clause, subject, object, rule } = draft;
  const speaker = context.speech?.speaker;
  const isGloss = rule === 'located' || (rule === 'apposition' && speaker === null);
  if (isGloss && !isInside(tree, object.head)) return { ...context, speech: null };
  const own = clause === null && speaker && [...subject.tokens, ...object.tokens].includes(speaker.head);
  return own ? { ...context, speech: null } : context;
}

function isQuestion(tree: Tree): boolean {
  return tree.tokens.some((_, node) => word(tree, node) === '?');
}

/** "was not built by Bonn but by Graz": what stands behind "but" holds. */
function isInstead(tree: Tree, { subject, object }: Draft): boolean {
  return [subject, object]
    .map(({ head }) => (labelled(tree, head, 'appos') ? headOf(tree, head) : head))
    .some(
      (head) =>
        labelled(tree, head, 'conj') &&
        !isExcluded(tree, head) &&
        dependents(tree, head, 'cc').some((child) => word(tree, child) === 'but'),
    );
}

function stanceOf(tree: Tree, draft: Draft, { stance }: Context): Stance {
  if (stance === 'NEGATED' && isInstead(tree, draft)) return 'AFFIRMED';
  // "lives in Bonn or Graz".
  return stance === 'AFFIRMED' && isAlternative(tree, draft.object.head, draft.anchor) ? 'POSSIBLE' : stance;
}

/** "Kim calls it a state that regards them as foes": Kim says that, not just any state. */
function isSpeaker(tree: Tree, head: number, anchor: number, { speech }: Context): boolean {
  if (speech && labelled(tree, anchor, 'acl:relcl') && calledSo(tree, headOf(tree, anchor)) !== undefined)
    return false;
  const outer = speech?.speaker?.head ?? -1;
  return nameAt(tree, head) !== undefined || upos(tree, head) !== 'NOUN' || nameAt(tree, outer) === undefined;
}

/** A draft with what its surroundings say: stance, speaker, time and place, and how sure the parser was. */
function settle(tree: Tree, draft: NamedDraft, context: Context): Proposition {
  // "Kim's remarks described it as a bloc": Kim did.
  const voice = draft.speaker && voiceOf(tree, draft.speaker);
  const own = voice && isSpeaker(tree, voice.head, draft.anchor, context) ? voice : null;
  const speech = own
    ? { speaker: own, cue: [draft.anchor] }
    : (context.speech ??
      quotedSpeech(tree, draft.anchor) ??
      (draft.anonymous ? { speaker: null, cue: [draft.anchor] } : null));
  const sureness = weakestLink(tree, draft.subject.head, draft.object.head);
  return {
    subject: draft.subject,
    relation: draft.relation,
    object: draft.object,
    ...circumstancesOf(tree, draft),
    ...(draft.time ? { time: draft.time } : {}),
    stance: stanceOf(tree, draft, context),
    speech,
    sureness,
    confidence: confidenceOf(tree, { reliability: draft.reliability, anchor: draft.anchor, sureness }),
    onlyOfName: draft.onlyOfName ?? false,
    otherwise: draft.otherwise ?? null,
    rule: draft.rule,
  };
}
