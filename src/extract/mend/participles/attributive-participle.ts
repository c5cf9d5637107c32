import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** What these do they do to nothing, so that a noun right behind them is no object. */
const intransitive = words(
  'continuing existing neighbouring neighboring remaining rising falling competing corresponding prevailing emerging ' +
    'drifting blowing rolling boiling burning freezing aging ageing lasting dying operating offsetting surviving conflicting varying overlapping running sitting standing working living',
);

/** They tell what news is like: "reported encouraging results" encouraged nobody. */
const telling = words(
  'encouraging promising disappointing surprising worrying alarming damaging striking stunning conflicting',
);
const news = words(
  'result figure sign sale number news finding data growth progress trend evidence performance start outcome report',
);

/** Participles that are the first part of what the noun behind is called. */
const fixed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['managing', words('director editor partner trustee')],
  ['drinking', words('water fountain')],
  ['voting', words('right share station system age')],
  ['founding', words('member father director editor partner')],
  ['governing', words('party body coalition council')],
  ['ruling', words('party coalition family class')],
  ['cooking', words('oil gas pot')],
  ['swimming', words('pool')],
  ['washing', words('machine')],
  ['sewing', words('machine')],
  ['parking', words('lot space fee')],
  ['breeding', words('ground season pair')],
  ['hunting', words('ground season licence license')],
  ['turning', words('point')],
  ['defending', words('champion medallist medalist titleholder winner')],
  ['reigning', words('champion monarch king queen')],
  ['visiting', words('professor scholar fellow lecturer president minister')],
  ['leading', words('figure member light scorer candidate expert scholar advocate politician')],
  ['outgoing', words('president minister premier governor mayor chairman')],
  ['supporting', words('paper document evidence role actor actress cast')],
]);

/** "her running mate", "backed by continuing growth": a participle that describes the noun behind it. */
export function attributiveParticiple(tree: Tree, participle: number): readonly Edit[] {
  const head = headOf(tree, participle);
  const next = participle + 1;
  if (
    fixed.get(word(tree, participle))?.has(lemma(tree, next)) &&
    xpos(tree, participle) === 'VBG' &&
    (tree.children[participle] ?? []).length === 0
  )
    return [{ node: participle, head: next, label: 'amod', upos: 'ADJ' }];
  const noun = dependent(tree, participle, 'obj');
  if (head < 0 || noun === undefined || xpos(tree, participle) !== 'VBG') return [];
  if (dependent(tree, participle, 'nsubj', 'aux') !== undefined) return [];
  if (!describes(tree, participle, noun)) return [];
  const mark = dependents(tree, participle, 'mark').filter((child) => upos(tree, child) !== 'PART');
  const others = (tree.children[participle] ?? []).filter((child) => child !== noun && !mark.includes(child));
  const subject =
    mark.length === 0 ? dependents(tree, head, 'nsubj').find((child) => child > noun) : undefined;
  const label =
    subject !== undefined
      ? 'nsubj'
      : mark.length > 0
        ? labelled(tree, participle, 'acl')
          ? 'nmod'
          : 'obl'
        : 'obj';
  return [
    { node: noun, head, label },
    { node: participle, head: noun, label: 'amod', upos: 'ADJ' },
    ...mark.map((node) => ({ node, head: noun, label: 'case', upos: 'ADP' })),
    ...others.map((node) => ({
      node,
      head: noun,
      label: labelled(tree, node, 'obl') ? 'nmod' : (tree.parse.labels[node] ?? 'dep'),
    })),
    ...(subject === undefined ? [] : [{ node: subject, head: noun, label: 'appos' }]),
  ];
}

/** "rising prices", "a managing director": a participle that only describes the noun behind it. */
export function isAttributive(tree: Tree, participle: number, noun: number): boolean {
  const text = word(tree, participle);
  return (
    intransitive.has(text) ||
    fixed.get(text)?.has(lemma(tree, noun)) === true ||
    (telling.has(text) && news.has(lemma(tree, noun)))
  );
}

/** With "her" or "the" before it, or where it can have no object; nothing but adjectives in between. */
function describes(tree: Tree, participle: number, noun: number): boolean {
  for (let node = participle + 1; node < noun; node++) {
    if (!['ADJ', 'NOUN', 'PUNCT'].includes(upos(tree, node))) return false;
  }
  const determined = dependents(tree, noun, 'det', 'nmod:poss').some(
    (child) => child === participle - 1 || headOf(tree, participle - 1) === child,
  );
  const known = intransitive.has(word(tree, participle)) && !['NUM', 'PRON'].includes(upos(tree, noun));
  return (
    determined ||
    [participle + 1, noun].some(
      (each) => fixed.get(word(tree, participle))?.has(lemma(tree, each)) === true,
    ) ||
    (telling.has(word(tree, participle)) && news.has(lemma(tree, noun))) ||
    (known && lemma(tree, headOf(tree, participle)) !== 'keep' && upos(tree, participle - 1) !== 'AUX')
  );
}
