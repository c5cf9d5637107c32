import { words as wordList } from '../../propose/lexicon/verbs.js';
import { eventWords, fields, nameHeadWords, organizationWords } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { runText, wordAt } from './run.js';

/** "Bank of England", "Centers for Disease Control and Prevention": a head word, a link and another name are one name. */
export function joinOfNames(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    const link = left === undefined ? '' : between(left, run);
    if (left && isLink(left, link, run)) {
      const type = link === '&' ? 'ORG' : typeOf(left);
      joined[joined.length - 1] = { first: left.first, last: run.last, type };
    } else joined.push(run);
  }
  return joined;

  function between(left: Run, right: Run): string {
    const words: string[] = [];
    for (let index = left.last + 1; index < right.first; index++)
      words.push(wordAt(tree, index).toLowerCase());
    return words.join(' ');
  }

  function isLink(left: Run, link: string, right: Run): boolean {
    // "Oslo & Bergen" are two places; "Hollin & Vessel" is a firm, whatever the recogniser takes it for.
    if (link === '&' && (left.type !== 'LOC' || known.find(runText(tree, left)) === null)) return true;
    if (/^(?:of|for)(?: the)?$/.test(link) && endsInHeadWord(left)) return true;
    // "HMS Duke of Lind".
    if (link === 'of' && ships.has(wordAt(tree, left.first)) && left.last > left.first) return true;
    // "Nobel Prize in Physics", "Book Prize for Fiction".
    if (/^(?:in|for)$/.test(link)) return isPrize(left) && right.type === null;
    // "and" goes on only inside such a name: "Ministry of Health and Welfare".
    if (/^(?:and|&)$/.test(link)) return holdsLink(left) || areFields(left, right);
    return link === ',' && holdsLink(left) && isField(left.last) && isField(right.first);
  }

  /** "Tarn Fire and Rescue Service": two fields of one service. */
  function areFields(left: Run, right: Run): boolean {
    const ends = organizationWords.has(wordAt(tree, right.last).toLowerCase()) && right.last > right.first;
    return ends && isField(left.last) && isField(right.first);
  }

  function isField(index: number): boolean {
    return fields.has(wordAt(tree, index).toLowerCase());
  }

  function isPrize(run: Run): boolean {
    return /^(?:prize|award|medal)$/i.test(wordAt(tree, run.last)) && run.last > run.first;
  }

  function endsInHeadWord(run: Run): boolean {
    const word = wordAt(tree, run.last).toLowerCase();
    return (nameHeadWords.has(word) || eventWords.has(word)) && run.type !== 'PER';
  }

  function holdsLink(run: Run): boolean {
    for (let index = run.first + 1; index < run.last; index++) {
      const word = wordAt(tree, index).toLowerCase();
      const head = wordAt(tree, run.first).toLowerCase();
      if (/^(?:of|for)$/.test(word)) {
        return /^(?:ministry|department|centers?|centres?|organi[sz]ation|committee|board|office)$/.test(
          head,
        );
      }
    }
    return false;
  }

  function typeOf(left: Run): Run['type'] {
    if (eventWords.has(wordAt(tree, left.last).toLowerCase())) return null;
    return (
      left.type ??
      (/^(?:bay|cape|gulf|sea|straits?|isle|city|horn|kingdom|republic)$/i.test(wordAt(tree, left.last))
        ? 'LOC'
        : 'ORG')
    );
  }
}

const ships = wordList('MV SS HMS USS MS RMS PS HMAS HMCS INS');
