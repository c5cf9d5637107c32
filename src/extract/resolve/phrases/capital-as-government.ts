import type { Phrase } from '../../propose/proposition.js';
import { headOf, labelled, lemma, nameHead, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { actingVerbs, stateNouns, stateObjectVerbs } from './government-words.js';
import { nameOf } from './name.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/**
 * "Pyongyang rejected the offer", "sanctions on Pyongyang": a capital stands for its country where it does or gets
 * what only governments do or get, and the document names the country too. "A meeting in Pyongyang" stays a town.
 */
export function capitalAsGovernment(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { known, names, tree } = context;
  const capital = nameOf(phrase, context);
  if (capital?.entity.type !== 'PLACE') return 'pass';
  const country = known.countryOfCapital(capital.entity.name);
  const entity = names.entities.find((each) => each.known !== null && each.known === country);
  if (!entity || !actsAsState(tree, nameHead(tree, capital.mention))) return 'pass';
  const { first, last, text } = capital.mention;
  return referTo({ entity }, first === last ? [first] : [first, last], {
    text,
    reason: `capital, for the government of "${entity.name}"`,
  });
}

function actsAsState(tree: Tree, node: number): boolean {
  const head = headOf(tree, node);
  if (head < 0) return false;
  if (labelled(tree, node, 'nsubj')) return actingVerbs.has(lemma(tree, head));
  if (labelled(tree, node, 'obj', 'iobj')) return stateObjectVerbs.has(lemma(tree, head));
  if (labelled(tree, node, 'nmod:poss')) return stateNouns.has(lemma(tree, head));
  if (!labelled(tree, node, 'nmod', 'obl')) return false;
  const preposition = prepositionOf(tree, node);
  // Parsers often hang "on Oslo" in "praised the sanctions on Oslo" on the verb.
  const nouns = [head, (preposition[0] ?? 0) - 1];
  if (!/^(?:on|from|against|with|towards?)$/.test(wordsOf(tree, preposition))) return false;
  return nouns.some((noun) => stateNouns.has(lemma(tree, noun)) && xpos(tree, noun).startsWith('NN'));
}
