import type { Tree } from '../../tree.js';
import { mayAct } from '../clause/actor.js';
import type { Clause, Oblique } from '../clause/clause.js';
import { qualityOf } from '../clause/quality.js';
import { isPassive } from '../clause/verb-group.js';
import type { Draft } from '../draft.js';
import { evidence } from '../lexicon/nouns.js';
import { isOfPerson } from '../lexicon/titles.js';
import { installing, naming, preventing, reporting, requesting, words } from '../lexicon/verbs.js';
import { inName } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { contentsOf } from '../rules/contents.js';
import { request } from '../rules/request.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';

/**
 * "called the US a state" is no call, "views the drills as rehearsals" no view, "led him to resign" no lead: without what
 * it says of its object such a verb means something else.
 */
export function isCutOff(tree: Tree, { clause, object, relation }: Draft): boolean {
  if (!clause || clause.passive || clause.copular) return false;
  if (refersAs(tree, clause)) return /^refer to$/.test(relation.predicate);
  const direct = clause.objects.some(({ head }) => head === object.head);
  if (!direct || relation.core !== clause.verbs) return false;
  const verb = lemma(tree, clause.head);
  // "said other shops had been refused help": nobody says shops.
  if (verb === 'say' && clause.subjects.length > 0 && !isSayable(tree, object)) return true;
  // "Honours came: a prize and a medal".
  const first = Math.min(...clause.objects.flatMap(({ tokens }) => tokens));
  if (word(tree, first - 1) === ':' && happening.has(verb)) return true;
  // "noted that two clerks, one of them ill, left": noted is the whole.
  if (reporting.has(verb) && opensClause(tree, object)) return true;
  // "believes fans who wait, even a day, feel cheated".
  if (verb === 'believe' && dependents(tree, clause.head, 'parataxis').some((node) => node > object.head))
    return true;
  // "found him guilty" holds what it is cut off from otherwise.
  if (qualityOf(tree, clause) !== undefined) return false;
  // "which she called 'a tax on grandmothers'": what she called so stands in front.
  if (/^(?:call|dub|label|term|brand)$/.test(verb) && isQuoted(tree, object)) return true;
  // "due to what he calls hostility": he calls something so.
  if (naming.has(verb) && word(tree, headOf(tree, clause.head)) === 'what') return true;
  if (naming.has(verb) && !installing.has(verb) && (clause.complements.length > 0 || quotes(tree, object)))
    return true;
  if (/^(?:declare|proclaim|pronounce|make|render)$/.test(verb) && clause.complements.length > 0) return true;
  // "gave the minister 14 days": nobody gives away people.
  if (giving.has(verb) && inNameOf(tree, object.head) === 'PER') return true;
  // "judged the finale overlong": the parser may take what it was judged for an adverb.
  if (
    /^(?:judge|deem|consider)$/.test(verb) &&
    tree.words.length > object.head + 2 &&
    isAdverb(tree, object.head + 1)
  )
    return true;
  // "ordered the port to close" orders no port; whoever can do things is ordered too, whatever it is.
  const acts = mayAct(tree, contentsOf(tree, object.head));
  if (requesting.has(verb) && !acts && request(tree, clause).length > 0) return true;
  // "prevents members from getting loans" prevents no members; "bars ships from entering" bars them.
  if (
    preventing.has(verb) &&
    dependents(tree, clause.head, 'advcl').some(
      (node) =>
        dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'from') &&
        // "kept the door from opening": of that nothing else is told.
        dependents(tree, node, 'obj', 'obl', 'xcomp', 'ccomp', 'nsubj').length > 0 &&
        (!forbidding.has(verb) || isPassive(tree, node)),
    ) &&
    !inName(tree, object.head)
  )
    return true;
  // "had its mill rebuilt".
  if (verb === 'have' && dependents(tree, clause.head, 'xcomp').some((node) => xpos(tree, node) === 'VBN'))
    return true;
  if (wanted.has(verb) && isDoneTo(tree, object)) return true;
  // "let the ship dock": what is let is what they do, which the parser may take for a noun.
  if (verb === 'let' && dependent(tree, clause.head, 'compound:prt') === undefined) return true;
  if (verb === 'name' && quotes(tree, object)) return true;
  // "named Ada Lind as heir" names her.
  const named = verb === 'name' && inNameOf(tree, object.head) === 'PER';
  if (regarding.has(verb) && !named && [clause.head, object.head].some((head) => saysAs(tree, head)))
    return true;
  // "took the note as a sign".
  if (verb === 'take' && clause.obliques.some((oblique) => isEvidence(tree, oblique))) return true;
  const elsewhere =
    clause.obliques.length > 0 || dependents(tree, clause.head, 'advmod').some((node) => node > object.head);
  // "put off the project in May" puts it nowhere.
  const isWhole = dependent(tree, clause.head, 'compound:prt') !== undefined;
  if (moving.has(verb) && elsewhere && !isWhole) return true;
  // "obliges Peru to pay": whoever it is has a duty.
  return handing.has(verb) && !(acts && isDriven(tree, clause.head)) && handsOn(tree, clause);
}

function opensClause(tree: Tree, { tokens }: Phrase): boolean {
  const before = Math.min(...tokens) - 1;
  return word(tree, before) === 'that' && xpos(tree, before) === 'IN';
}

function isEvidence(tree: Tree, { preposition, phrases }: Oblique): boolean {
  return wordsOf(tree, preposition) === 'as' && phrases.some(({ head }) => evidence.has(lemma(tree, head)));
}

const happening = words('arrive come follow go die emerge happen remain rise fall');
const forbidding = words('forbid ban bar prohibit deter dissuade discourage');

/** "forces Peru to pay": what is done to whoever is to act, and not to bear something. */
function isDriven(tree: Tree, verb: number): boolean {
  const deeds = dependents(tree, verb, 'xcomp');
  return (
    driving.has(lemma(tree, verb)) &&
    deeds.every((deed) => xpos(tree, deed) === 'VB' && !isPassive(tree, deed))
  );
}

/** What they do to somebody is done to them, whatever it is they are to do. */
const driving = words('require force oblige compel drive spur induce prompt allow permit');

/** "said a prayer", "said the words", "said yes". */
function isSayable(tree: Tree, { head }: Phrase): boolean {
  return sayable.has(lemma(tree, head)) || upos(tree, head) === 'INTJ' || upos(tree, head) === 'PRON';
}

const sayable = words(
  'word thing prayer mass grace goodbye farewell hello yes no name something rosary line',
);

const giving = words('give grant hand award allot');

const wanted = words('want like prefer need');

function isAdverb(tree: Tree, node: number): boolean {
  return /^RB$/.test(xpos(tree, node)) && upos(tree, node + 1) === 'PUNCT';
}

/** "want the stations owned by towns": wanted is that, not the stations. */
function isDoneTo(tree: Tree, { head }: Phrase): boolean {
  return dependents(tree, head, 'acl').some((node) => node === head + 1 && xpos(tree, node) === 'VBN');
}

/** "referred to it as a bloc" says what it is, and not that it was mentioned. */
function refersAs(tree: Tree, { head, obliques }: Clause): boolean {
  return (
    lemma(tree, head) === 'refer' && obliques.some(({ preposition }) => wordsOf(tree, preposition) === 'as')
  );
}

/** They take their object somewhere, and say nothing until that is said. */
const moving = words(
  'owe plunge put turn attribute base devote dedicate subject liken equate ascribe rate rank count list',
);

/** With "as" they only tell how something is seen. */
const regarding = words(
  'view see regard frame cast treat perceive interpret define list use know name serve',
);

/** Their object is who does or is what follows, and nothing is done to it. */
const handing = words(
  'want expect allow permit enable let make cause lead get have find see watch hear leave keep intend believe require force oblige compel drive spur induce trigger prompt deem consider prove like love hate prefer need know understand assume presume suppose estimate report reckon show imagine',
);

function isQuoted(tree: Tree, { tokens }: Phrase): boolean {
  return /^["“‘'`]+$/.test(word(tree, Math.min(...tokens) - 1));
}

/** "named the robot 'Bo'": what it is called stands in quotes behind it, wherever the parser hung that. */
function quotes(tree: Tree, { tokens }: Phrase): boolean {
  const last = Math.max(...tokens);
  return [last, last + 1].some(
    (node) => /^["“‘'`]+$/.test(word(tree, node)) && /^\p{L}/u.test(word(tree, node + 1)),
  );
}

/** Of these the parser often hangs what follows on the object. */
const making = words(
  'lead cause force allow permit enable expect want oblige compel prompt drive believe know like prefer consider assume presume',
);

function saysAs(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'obl', 'advcl', 'xcomp', 'nmod', 'acl').some(
    (node) =>
      wordsOf(tree, prepositionOf(tree, node)) === 'as' ||
      dependents(tree, node, 'mark', 'advmod').some((mark) => word(tree, mark) === 'as'),
  );
}

function handsOn(tree: Tree, { head, objects }: Clause): boolean {
  const owes =
    making.has(lemma(tree, head)) &&
    objects.some((object) =>
      dependents(tree, object.head, 'acl').some((node) =>
        dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'to'),
      ),
    );
  if (owes) return true;
  const last = Math.max(...objects.flatMap(({ tokens }) => tokens));
  return dependents(tree, head, 'xcomp', 'ccomp', 'advcl').some(
    (node) =>
      node > last &&
      (labelled(tree, node, 'xcomp', 'ccomp') ||
        // "needs money to build a school", "left the ministry to found one" tell what for.
        (lemma(tree, head) !== 'need' &&
          !(lemma(tree, head) === 'leave' && objects.every((object) => !isOfPerson(tree, object.head))) &&
          dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'to'))) &&
      ['VERB', 'ADJ', 'NOUN'].includes(upos(tree, node)),
  );
}
