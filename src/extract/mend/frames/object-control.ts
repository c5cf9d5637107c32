import { isPassive } from '../../propose/clause/verb-group.js';
import { irrealisNouns, undertakings } from '../../propose/lexicon/nouns.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { engaging, selfish, words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const directing = words(`
  ask urge order want force allow persuade instruct tell require compel oblige invite encourage permit enable authorize authorise
  command beg expect advise convince pressure request challenge warn forbid
  like prefer love hate prompt spur inspire induce motivate cause`);

/** With "to be" or "to have" they hold something to be so: "believe the factory to be". */
const holding = words(
  'believe know consider think find assume presume suppose understand report reckon estimate show imagine deem',
);

/** "forced the company to publish": what somebody is told or made to do is a complement, not a purpose. */
export function objectControl(tree: Tree, deed: number): readonly Edit[] {
  const perfect = dependents(tree, deed, 'aux', 'cop').some((aux) => xpos(tree, aux) === 'VB');
  if (xpos(tree, deed) !== 'VB' && !perfect) return [];
  if (labelled(tree, deed, 'ccomp')) return bareInfinitive(tree, deed);
  if (labelled(tree, deed, 'xcomp')) return purposeOfNeed(tree, deed);
  if (!labelled(tree, deed, 'advcl', 'acl')) return [];
  let above = headOf(tree, deed);
  // "want the terms of the lease to be published".
  while (labelled(tree, deed, 'acl') && labelled(tree, above, 'nmod')) above = headOf(tree, above);
  const verb = labelled(tree, deed, 'acl') && labelled(tree, above, 'obj') ? headOf(tree, above) : above;
  if (verb < 0) return [];
  const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to') ?? -1;
  const object = dependents(tree, verb, 'obj', 'iobj').find((child) => verb < child && child < to);
  if (object === undefined || !controls(tree, verb, object, deed)) return [];
  const inside = dependent(tree, object, 'appos') === undefined ? [] : subtree(tree, object);
  const joined = tree.words
    .slice(verb, to)
    .every(
      (text, at) =>
        (text !== ',' || inside.includes(verb + at) || (inside.length > 0 && verb + at === to - 1)) &&
        text !== 'order',
    );
  return joined ? [{ node: deed, head: verb, label: 'xcomp' }] : [];
}

function isSomebody(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) === 'PER' || upos(tree, node) === 'PRON' || isOfPerson(tree, node);
}

/** Whether the object of a verb is who or what does the deed behind it. */
function controls(tree: Tree, verb: number, object: number, deed: number): boolean {
  const name = lemma(tree, verb);
  if (directing.has(name)) return true;
  // "hired an engineer to run the yard", but "hired a van to move house".
  if (engaging.has(name)) return isSomebody(tree, object) && !selfish.has(lemma(tree, deed));
  // "helped the clerk to flee", but "helped the fire to spread".
  if (name === 'help')
    return isSomebody(tree, object) || inName(tree, object) || isOfOrganization(tree, object);
  // "led the mayor to close it", but "led a campaign to close it".
  if (name === 'lead')
    return !undertakings.has(lemma(tree, object)) && !irrealisNouns.has(lemma(tree, object));
  if (holding.has(name)) return dependent(tree, deed, 'aux', 'cop') !== undefined;
  const acts = inName(tree, object) || isOfPerson(tree, object) || isOfOrganization(tree, object);
  // "needs the mayor to quit", but "needs money to build".
  // "got the minister to sign it".
  if (name === 'get') return acts;
  return name === 'need' && (acts || upos(tree, object) === 'PRON' || isPassive(tree, deed));
}

/** "made its drivers sign": the parser takes the bare infinitive for a clause of its own. */
function bareInfinitive(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  const made = ['make', 'let', 'have', 'help', 'see', 'hear', 'watch'].includes(lemma(tree, verb));
  const object = dependents(tree, verb, 'obj').find((child) => verb < child && child < deed);
  const bare = dependent(tree, deed, 'nsubj', 'mark', 'aux') === undefined;
  return made && bare && object !== undefined ? [{ node: deed, label: 'xcomp' }] : [];
}

/** "needs money to build a railway", "left the ministry to found a school": neither builds or founds a thing. */
function purposeOfNeed(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  const object = dependents(tree, verb, 'obj').find((child) => verb < child && child < deed);
  const name = lemma(tree, verb);
  if (object === undefined || !/^(?:need|leave)$/.test(name) || controls(tree, verb, object, deed)) return [];
  if (name === 'leave' && (xpos(tree, deed) !== 'VB' || isSomebody(tree, object))) return [];
  return [{ node: deed, label: 'advcl' }];
}
