import { xpos } from '../../propose/walk.js';
import {
  commonAcronyms,
  commonCapitals,
  nameHeadWords,
  namingTitles,
  organizationWords,
  placeWords,
  timeNames,
  titles,
} from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { runText, wordAt } from './run.js';

/** What is written large but names nobody: "North Korean", "Americans", "Sunday", "Secretary of State", "the Council". */
export function dropNoNames(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  return runs.filter((run) => isName(run)).map((run) => withoutKind(withoutPeople(run)));

  function isName(run: Run): boolean {
    const text = runText(tree, run);
    // "Ada Moss, née Lind,": what she was called is nobody else.
    if (/^née? /.test(text)) return false;
    if (!/\p{Lu}/u.test(text) || text.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return false;
    const isSurname =
      run.type === 'PER' && run.first > 0 && wordAt(tree, run.first - 1).toLowerCase() !== 'the';
    if (
      run.first === run.last &&
      ((isCommonWord(text) && !isSurname) ||
        (run.type !== 'PER' && isKindWord(text) && !isBarePlace(run, text)))
    )
      return false;
    if (text.split(' ').every((word) => word === 'of' || titles.has(word.toLowerCase()))) return false;
    // The tagger takes "North" in "North Korean" for a place.
    if (known.isPeople(`${text} ${wordAt(tree, run.last + 1)}`)) return false;
    return !known.isPeople(text) || known.find(text) !== null;
  }

  /** "In May, Hill met the king": without an article it is no hill. */
  function isBarePlace({ first, last }: Run, text: string): boolean {
    const bare = first > 0 && /^[\p{Ll},]+$/u.test(wordAt(tree, first - 1)) && !isDetermined(first);
    const ends = !/^\p{Lu}/u.test(wordAt(tree, last + 1));
    return bare && ends && xpos(tree, first) === 'NNP' && surnames.has(text.toLowerCase());
  }

  function isDetermined(first: number): boolean {
    return /^(?:the|an?|this|that|his|her|its|their|our|my|your|no|any|every|each)$/.test(
      wordAt(tree, first - 1),
    );
  }

  /** What kind of name a surname like that is, the words around it cannot tell. */
  function withoutKind(run: Run): Run {
    const bare =
      run.type !== 'PER' && run.first === run.last && surnames.has(runText(tree, run).toLowerCase());
    return bare ? { ...run, type: null } : run;
  }

  /** "North/LOC Korean leader" is how the tagger errs; "Chinese Xi Jinping" keeps the person. */
  function withoutPeople(run: Run): Run {
    if (run.type !== 'PER' || run.last === run.first) return run;
    return known.isPeople(wordAt(tree, run.first)) ? { ...run, first: run.first + 1 } : run;
  }
}

/** Kinds of places that many people are called. */
const surnames: ReadonlySet<string> = new Set(
  'hill lake park bridge brook river wood forest field ford bay beach castle church banks'.split(' '),
);

function isCommonWord(text: string): boolean {
  const word = text.toLowerCase();
  if (timeNames.has(word) || commonCapitals.has(word) || commonAcronyms.has(text.toUpperCase())) return true;
  return namingTitles.has(word);
}

/** "The Council" may be any council: a description, not a name. "Congress" and its like are used as names. */
function isKindWord(text: string): boolean {
  const word = text.toLowerCase();
  if (/^(?:congress|senate|parliament|treasury)$/.test(word)) return false;
  return organizationWords.has(word) || placeWords.has(word) || nameHeadWords.has(word);
}
