import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { countryOfNoun } from '../groups/description.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { isPossessiveMark, runText } from '../mentions/run.js';
import { organizationWords, titles, weakTitles } from '../names/name-words.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** How far back the one described may have been named last, in sentences. */
const furthest = 4;

/**
 * "the agency", "the North Korean leader", "the country": the one entity of the document that fits, named before.
 * Two that fit are none: a bare description then refers to nothing one could look up.
 */
export function description(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree, known, names, sentence } = context;
  const { head } = phrase;
  const noun = lemma(tree, head);
  const fits = fitting(noun);
  if (!fits || !/^NNP?$/.test(xpos(tree, head)) || !isDefinite(tree, head)) return 'pass';
  const country = countryOfNoun(tree, head, known);
  const rest = modifiers(tree, head).filter((node) => !/^(?:news|state|official)$/.test(word(tree, node)));
  if (rest.length > 0 && !(country && rest.every((node) => isOfCountry(node)))) return 'pass';
  const candidates = names.entities.filter((entity) => fits(entity, noun));
  const right = country ? candidates.filter((entity) => describedAs(entity, noun, country.name)) : candidates;
  const [entity] = right;
  if (!entity || right.length > 1 || !isNear(entity)) return country ? 'pass' : null;
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

  function isNear({ mentions }: NamedEntity): boolean {
    return mentions.some((mention) => {
      if (mention.sentence === sentence) return mention.last < head;
      return mention.sentence < sentence && sentence - mention.sentence <= furthest;
    });
  }
}

type Fits = (entity: NamedEntity, noun: string) => boolean;

/** Tells which entities a noun may describe; undefined for nouns that describe no named thing. */
function fitting(noun: string): Fits | undefined {
  if (noun === 'country' || noun === 'nation') return (entity) => entity.known?.country === true;
  if (titles.has(noun) && !weakTitles.has(noun)) return (entity) => describedAs(entity, noun, null);
  if (noun === 'company' || noun === 'firm') return mayBeCompany;
  return organizationWords.has(noun) ? isOfKind : undefined;
}

function describedAs(entity: NamedEntity, noun: string, country: string | null): boolean {
  return (
    entity.type === 'PERSON' &&
    entity.descriptions.some(
      (each) => each.noun === noun && (country === null || each.country?.name === country),
    )
  );
}

/** An organisation whose name does not tell what it is may be anything, so it competes. */
function isOfKind(entity: NamedEntity, noun: string): boolean {
  if (entity.type !== 'ORGANIZATION') return false;
  const kind = kindOf(entity);
  return kind === noun || kind === null || (noun === 'agency' && /^(?:press|news)$/.test(kind));
}

function mayBeCompany(entity: NamedEntity): boolean {
  if (entity.type !== 'ORGANIZATION') return false;
  const kind = kindOf(entity);
  return (
    kind === null || /^(?:airlines|airways|company|group|holdings|industries|motors|technologies)$/.test(kind)
  );
}

function kindOf({ name, mentions }: NamedEntity): string | null {
  for (const text of [name, ...mentions.map((mention) => mention.text)]) {
    const last = text.toLowerCase().split(' ').at(-1) ?? '';
    const one = organizationWords.has(last) ? last : last.replace(/s$/, '');
    if (organizationWords.has(one)) return one;
    if (/ (?:of|for) /.test(text)) return text.toLowerCase().split(' ').at(0) ?? null;
  }
  return null;
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
