import { type Gazetteer, loadGazetteer } from '../../parse/gazetteer.js';
import type { Tree } from '../../tree.js';
import type { Run } from '../mentions/run.js';
import { isCapitalised, isPossessiveMark, isProper, wordAt } from '../mentions/run.js';
import { type KnownNames, knownNames } from './known-names.js';

/** The gazetteer's classes that speak for a type of name. */
const typeOfClass: Readonly<Record<string, NonNullable<Run['type']>>> = {
  agency: 'ORG',
  org: 'ORG',
  media: 'ORG',
  team: 'ORG',
  country: 'LOC',
  capital: 'LOC',
  city: 'LOC',
  region: 'LOC',
  person: 'PER',
};

/** The names in a sentence that stand in the word lists, longest first where they overlap. */
export type ListedNames = (tree: Tree) => readonly Run[];

let loaded: ListedNames | null = null;

/** Looks names up in data/names.json and in the parser's gazetteer, which knows far more names but only their types. */
export function listedNames(): ListedNames {
  loaded ??= lookUp(loadGazetteer(), spellingsByFirstWord(knownNames()));
  return loaded;
}

interface Spelling {
  readonly words: readonly string[];
  readonly type: NonNullable<Run['type']>;
}

function lookUp(gazetteer: Gazetteer, spellings: ReadonlyMap<string, readonly Spelling[]>): ListedNames {
  return (tree) => {
    const words = tree.tokens.map((token) => token.text.replace('’', "'"));
    const runs = [...runsOf(gazetteer, words)];
    words.forEach((word, first) => {
      for (const spelling of spellings.get(word) ?? []) {
        const last = first + spelling.words.length - 1;
        if (spelling.words.every((each, place) => each === words[first + place])) {
          runs.push({ first, last, type: spelling.type });
        }
      }
    });
    return runs
      .filter((run) => isWrittenAsName(tree, run))
      .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  };
}

function runsOf(gazetteer: Gazetteer, words: readonly string[]): readonly Run[] {
  const runs = new Map<number, { first: number; last: number; type: NonNullable<Run['type']> }[]>();
  gazetteer.match(words, (word, bit) => {
    const type = typeOfClass[gazetteer.classes[bit >> 1] ?? ''];
    if (!type) return;
    const ofClass = runs.get(bit >> 1) ?? [];
    runs.set(bit >> 1, ofClass);
    const last = ofClass.at(-1);
    if (bit % 2 === 0) ofClass.push({ first: word, last: word, type });
    else if (last) last.last = word;
  });
  return [...runs.values()].flat();
}

/** Spellings of several words, cut as the tokens are: commas and possessive marks stand alone, and most hyphens do. */
function spellingsByFirstWord(known: KnownNames): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const { text, type } of known.spellings) {
    // "Co-operation" is one token.
    for (const marks of text.includes('-') ? [allMarks, marksButHyphens] : [allMarks]) {
      const words = text.replace(marks, ' $1 ').trim().split(/ +/);
      const [first = ''] = words;
      if (words.length < 2) continue;
      const others = spellings.get(first) ?? [];
      others.push({ words, type: type === 'PLACE' ? 'LOC' : 'ORG' });
      spellings.set(first, others);
    }
  }
  return spellings;
}

const allMarks = /([,\-&]|'s?(?= |$))/g;
const marksButHyphens = /([,&]|'s?(?= |$))/g;

/** "People First" as a name, not "the people first": its ends are proper nouns and all but small words are capitalised. */
function isWrittenAsName(tree: Tree, { first, last }: Run): boolean {
  // "Belt's", a bank.
  const end = isPossessiveMark(tree, last) ? last - 1 : last;
  if (!isProper(tree, first) || !isProper(tree, end)) return false;
  for (let index = first; index <= last; index++) {
    if (
      !isCapitalised(tree, index) &&
      !/^(?:of|the|and|for|in|on|[^\p{L}]+|['’]s)$/u.test(wordAt(tree, index))
    )
      return false;
  }
  return true;
}
