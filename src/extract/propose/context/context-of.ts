import type { Tree } from '../../tree.js';
import { isPredicated } from '../clause/bearers.js';
import { isRanked } from '../clause/ranked.js';
import { becoming, creating, denying } from '../lexicon/verbs.js';
import type { Speech } from '../proposition.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, word } from '../walk.js';
import type { Context, Step } from './context.js';
import { governorStep } from './governor.js';
import { localStep } from './local.js';
import { nounStep, outerStep } from './noun.js';
import { isInside } from './quoted.js';
import { citedSource, sourceOf } from './source.js';

/**
 * The stance and the speaker of a clause or noun: its own negation, modals and adverbs, then step by step all that
 * governs it. A noun phrase on the way shields from what stands above: "may send weapons made in Russia" leaves
 * the sending open, not the making; who speaks is still looked for. What a verb brings about is as open as the verb.
 */
export function contextOf(tree: Tree, head: number): Context {
  let negated = false;
  let open = false;
  let inclined = false;
  let shielded = false;
  let speech: Context['speech'] = null;
  const take = (step: Step, isDenial = false) => {
    // "denies backing rebels, who seized Lomo": whoever denies the backing does not say what the rebels did.
    if (shielded && isDenial) return;
    // "I think so, she said" is her word.
    if (speech === null || (step.speech && isFirstPerson(tree, speech))) speech = step.speech ?? speech;
    if (shielded) return;
    // To wish that it were not so, or to plan to stop it, says nothing of how it is.
    open ||= negated && (step.inclines ?? false) && !(step.negates ?? false);
    negated = negated !== (step.negates ?? false);
    open ||= step.opens ?? false;
    inclined ||= step.inclines ?? false;
    shielded ||= step.shields ?? false;
  };
  take(localStep(tree, head));
  take(outerStep(tree, head));
  take({ speech: citedSource(tree, head, -1) });
  for (
    let node = head, parent = headOf(tree, head);
    parent >= 0;
    node = parent, parent = headOf(tree, node)
  ) {
    if (beginsAnew(tree, node) || sourceOf(tree, node)) break;
    const nominal = !labelled(
      tree,
      node,
      'xcomp',
      'ccomp',
      'advcl',
      'conj',
      'parataxis',
      'acl',
      'csubj',
      'root',
    );
    const created =
      // "failed to sign the striker Bo Lee": a striker he is.
      (labelled(tree, node, 'obj') &&
        creating.has(lemma(tree, parent)) &&
        dependent(tree, node, 'appos') === undefined) ||
      (labelled(tree, node, 'obj', 'xcomp') && becoming.has(lemma(tree, parent)));
    const predicated =
      labelled(tree, node, 'acl') &&
      (isPredicated(tree, parent) || isRanked(tree, node, parent) || isOpenRole(tree, parent));
    // "No talks were held", "held no talks": one denial, whoever else counts it.
    const isNone = node === head && dependents(tree, node, 'det').some((det) => word(tree, det) === 'no');
    if (nominal) take(once(nounStep(tree, node), isNone));
    if (created || predicated) take(once(localStep(tree, parent), isNone));
    take(governorStep(tree, node, parent), denying.has(lemma(tree, parent)));
    take({ speech: citedSource(tree, parent, node) });
    shielded ||= (nominal && !created) || (isDescription(tree, node) && !predicated);
  }
  if (open) return { stance: 'POSSIBLE', speech };
  if (negated) return { stance: 'NEGATED', speech };
  return { stance: inclined ? 'POSSIBLE' : 'AFFIRMED', speech };
}

function once(step: Step, isDenied: boolean): Step {
  return isDenied ? { ...step, negates: false } : step;
}

/** "would be the largest dam ever removed": none is yet. */
function isOpenRole(tree: Tree, noun: number): boolean {
  const { inclines = false, negates = false } = localStep(tree, noun);
  return dependent(tree, noun, 'cop') !== undefined && inclines && !negates;
}

/** "They say that it sank; the navy denies it": behind a semicolon nobody says so but the text, where no quotation goes on. */
function beginsAnew(tree: Tree, node: number): boolean {
  if (!labelled(tree, node, 'ccomp', 'conj', 'parataxis') || dependent(tree, node, 'nsubj') === undefined)
    return false;
  if (dependent(tree, node, 'mark') !== undefined || isInside(tree, node)) return false;
  const [first = node] = subtree(tree, node).filter((each) => !labelled(tree, each, 'punct'));
  return word(tree, first - 1) === ';';
}

function isFirstPerson(tree: Tree, { speaker }: Speech): boolean {
  return speaker !== null && ['i', 'we'].includes(word(tree, speaker.head));
}

/** A remark, an adverbial or a relative clause stands on its own: what denies or opens the main clause does not reach it. */
function isDescription(tree: Tree, node: number): boolean {
  // "to stop it from spreading" is as open as the stopping, "may save by closing" as the saving.
  const isKept = dependents(tree, node, 'mark').some((mark) => /^(?:from|by)$/.test(word(tree, mark)));
  return (
    labelled(tree, node, 'parataxis', 'acl:relcl', 'csubj') || (labelled(tree, node, 'advcl') && !isKept)
  );
}
