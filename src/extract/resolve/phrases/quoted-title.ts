import { entityId } from '../../../model/entity.js';
import { works } from '../../propose/lexicon/works.js';
import type { Phrase } from '../../propose/proposition.js';
import { lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isCapitalised, runText, wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** How many tokens a title may have between its quotes. */
const longest = 10;

/** A work "The Salt Road", a robot "Better Idea": a phrase about a word between quotes is about the whole title. */
export function quotedTitle({ head }: Phrase, { tree, names, sentence }: PhraseContext): PhraseAnswer {
  const opens = edge(tree, head, -1);
  const closes = edge(tree, head, 1);
  if (opens === null || closes === null || closes - opens > longest + 1 || closes - opens < 3) return 'pass';
  const last = /^[,.]$/.test(wordAt(tree, closes - 1)) ? closes - 2 : closes - 1;
  const run = { first: opens + 1, last };
  const whole = names.at(sentence, head)?.mention;
  // "the opera 'La casa di Lucia'": whatever stands between the quotes behind a work is its title.
  const isOfWork = works.has(lemma(tree, opens - 1)) && isCapitalised(tree, run.first);
  if (
    last <= run.first ||
    !(isOfWork || isTitle(tree, run)) ||
    (whole?.first === run.first && whole.last === last)
  )
    return 'pass';
  const name = runText(tree, run);
  return {
    entityId: entityId('concept', nameKey(name)),
    name,
    type: 'CONCEPT',
    tokens: [run.first, last],
    alias: null,
  };
}

/** The nearest quote before or behind a token; null where there is none, or a full stop comes first. */
function edge(tree: Tree, head: number, step: 1 | -1): number | null {
  for (let node = head + step; node >= 0 && node < tree.tokens.length; node += step) {
    const text = wordAt(tree, node);
    if ((step < 0 ? /^(?:["“]|``)$/ : /^(?:["”]|'')$/).test(text)) return node;
    if (/^(?:["“”.;:!?]|``|'')$/.test(text)) return null;
  }
  return null;
}

/** All but small words are written large. */
function isTitle(tree: Tree, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let node = first; node <= last; node++) {
    const small = /^(?:of|the|and|in|on|to|for|a|an|at|by|with|from|['’]s|[^\p{L}]+)$/u.test(
      wordAt(tree, node),
    );
    if (!isCapitalised(tree, node) && (node === first || !small)) return false;
  }
  return true;
}
