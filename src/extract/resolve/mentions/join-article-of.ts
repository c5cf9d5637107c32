import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { lemma } from '../../propose/walk.js';
import type { KnownNames } from '../names/known-names.js';
import { titles } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { wordAt } from './run.js';

/**
 * "the Annals of Marine Botany", "the Madonna of the Reeds", "the War of the Two Rivers": one word that is written large behind
 * an article, "of" and a name are one name. "The Minister of Justice", "the Greens of Norway" and "the Saab of Ada Lind" are not.
 */
export function joinArticleOf(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    if (left && isLink(left, run) && isHead(left) && !(run.type === 'PER' && !isTitle(left)))
      joined[joined.length - 1] = { first: left.first, last: run.last, type: typeOf(left) };
    else joined.push(run);
  }
  return joined;

  /** "wrote The Winter of Tarn": the article is a part of the title. */
  function isTitle({ first }: Run): boolean {
    return wordAt(tree, first - 1) === 'The' && first > 1;
  }

  /** "of", "of the", "of the Two". */
  function isLink(left: Run, right: Run): boolean {
    const between = tree.tokens.slice(left.last + 1, right.first).map(({ text }) => text);
    return /^of(?: the)?(?: (?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve))?$/.test(
      between.join(' '),
    );
  }

  function isHead(run: Run): boolean {
    const { first, last, type } = run;
    const text = wordAt(tree, first);
    const word = text.toLowerCase();
    return (
      first === last &&
      wordAt(tree, first - 1).toLowerCase() === 'the' &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
      !titles.has(word) &&
      !isPersonNoun(lemma(tree, first)) &&
      (isTitle(run) || !groups.has(word)) &&
      !isKnown(known, text, type)
    );
  }
}

/** What somebody or some place is known to be called is a whole name by itself. */
function isKnown(known: KnownNames, text: string, type: Run['type']): boolean {
  return known.isPeople(text) || (type !== null && known.find(text) !== null);
}

function typeOf({ type }: Run): Run['type'] {
  return type === 'PER' ? null : type;
}

/** Who or what is "of" a place without being called so. */
const groups: ReadonlySet<string> = new Set(
  (
    'government greens democrats republicans conservatives liberals tories socialists communists christians catholics ' +
    'protestants muslims jews internet spring summer autumn winter north south east west middle'
  ).split(' '),
);
