import { entityId } from '../../../model/entity.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isNarrowed } from '../antecedents/described.js';
import { countryOfNoun } from '../groups/description.js';
import { isPossessiveMark, runText } from '../mentions/run.js';
import { describedAs, fitting, lastMention, mustName, surest } from './fitting.js';
import { type PhraseAnswer, type PhraseContext, type Referent, referTo } from './phrase-rule.js';

/** How far back the one described may have been named last, in sentences. */
const furthest = 5;

/**
 * "the agency", "the North Korean leader", "the country": the one entity of the document that fits, named before.
 * Two that fit are none: a bare description then refers to nothing one could look up. What fits nobody stays unnamed.
 */
export function description(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree, known, names, sentence } = context;
  const { head } = phrase;
  const noun = lemma(tree, head);
  const fits = fitting(noun);
  if (!fits || !/^NNP?$/.test(xpos(tree, head)) || !isDefinite(tree, head)) return 'pass';
  if (isNarrowed(tree, head)) return 'pass';
  const country = countryOfNoun(tree, head, known);
  const rest = modifiers(tree, head).filter((node) => !/^(?:news|state|official)$/.test(word(tree, node)));
  if (rest.length > 0 && !(country && rest.every((node) => isOfCountry(node)))) return 'pass';
  const named = names.entities.filter((entity) => lastMention(entity, sentence, head) !== null);
  const candidates = named.filter((entity) => fits(entity, noun));
  // "The Kenyan government" says which, "the court" must be one that the document names.
  if (candidates.length === 0) return mustName(noun) && !country ? unnamed(head, noun, context) : 'pass';
  const right = country
    ? candidates.filter((entity) => describedAs(entity, noun, country.name))
    : surest(candidates, noun, (entity) => sentence - (lastMention(entity, sentence, head) ?? 0));
  const entity = right.length > 1 ? undefined : right[0];
  const last = entity && lastMention(entity, sentence, head);
  const isNear = typeof last === 'number' && sentence - last <= furthest;
  if (!entity || !isNear) return country ? 'pass' : null;
  const first = Math.min(head, ...modifiers(tree, head), ...dependents(tree, head, 'det'));
  const text = runText(tree, { first, last: head });
  const reason = `description that fits only "${entity.name}" in the document`;
  return referTo({ entity }, [first, head], { text, reason });

  function isOfCountry(node: number): boolean {
    const text = word(tree, node);
    return (
      known.isPeople(text) ||
      /^(?:north|south|saudi|sri)$/.test(text) ||
      names.at(sentence, node)?.entity.known?.country === true
    );
  }
}

/** "The court" of a document that names none: that court and no other, so that no two documents mean the same one. */
function unnamed(head: number, noun: string, { tree, documentId }: PhraseContext): Referent {
  const id = entityId('concept', `${documentId} ${noun}`);
  return {
    entityId: id,
    name: noun,
    type: 'CONCEPT',
    tokens: [...dependents(tree, head, 'det'), head],
    alias: null,
  };
}

function isDefinite(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det').some((node) => /^(?:the|this|that)$/.test(word(tree, node)));
}

/** What stands beside the noun and narrows it down. */
function modifiers(tree: Tree, head: number): readonly number[] {
  return (tree.children[head] ?? []).filter((node) => {
    if (
      labelled(tree, node, 'det', 'case', 'punct', 'appos', 'acl:relcl', 'cop', 'nsubj', 'aux', 'conj', 'cc')
    )
      return false;
    return !isPossessiveMark(tree, node);
  });
}
