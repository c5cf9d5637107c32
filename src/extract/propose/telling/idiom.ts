import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { dependents, lemma, word } from '../walk.js';

/** Verb and bare noun that mean something else together than apart. */
const idioms: ReadonlySet<string> = new Set(
  (
    'take place,take hold,take effect,take shape,take part,take root,take care,take advantage,take turn,take note,take issue,' +
    'take aim,take time,take stock,take pride,take refuge,take charge,take over,make sense,make use,make way,make fun,' +
    'make room,make up,make headline,make do,give way,give rise,give birth,give chase,lose sight,lose track,lose touch,' +
    'lose hope,catch fire,catch sight,keep pace,keep track,keep watch,keep up,play host,pay attention,pay tribute,pay heed,' +
    'have access,have trouble,have time,have reason,have sex,set foot,set sail,set fire,set eye,bear fruit,bear witness,' +
    'come true,do well,do justice,draw near,break ground,hold sway,lay claim,lay waste,shed light,' +
    'turn head,run amok,stand trial,go home,fall in love,come to light,come to term,come to end,come into force,' +
    'come into effect,go into effect,put to use,come to mind,put end,put stop,bring end,take to heart,head for exit,complicate matter'
  ).split(','),
);

const hearsay = words('rumour rumor legend luck tradition story myth folklore gossip lore word fate');

/** "took place", "fell in love": the noun is a part of the verb. */
export function isIdiom(tree: Tree, { clause, object, relation }: Draft): boolean {
  // "is anyone's guess".
  const isGuess = lemma(tree, object.head) === 'guess';
  if (isGuess && dependents(tree, object.head, 'nmod:poss').some((owner) => /^any/.test(word(tree, owner))))
    return true;
  if (!clause || clause.copular) return false;
  const amod = dependents(tree, object.head, 'amod').map((child) => word(tree, child));
  // "conceals a great deal".
  const isMuch = lemma(tree, object.head) === 'deal' && dependents(tree, object.head, 'nmod').length === 0;
  if (isMuch && /^(?:great|good)$/.test(amod[0] ?? '')) return true;
  // "written with farmers in mind".
  const isBare = dependents(tree, object.head, 'nmod:poss', 'det', 'amod').length === 0;
  if (word(tree, object.head) === 'mind' && isBare && / in$/.test(relation.predicate)) return true;
  // "in the first place".
  if (word(tree, object.head) === 'place' && amod[0] === 'first' && / in$/.test(relation.predicate))
    return true;
  // "as rumour had it", "legend has it that".
  const isHearsay = lemma(tree, clause.head) === 'have' && word(tree, object.head) === 'it';
  if (isHearsay && clause.subjects.some(({ head }) => hearsay.has(lemma(tree, head)))) return true;
  // "as he put it", "to put it mildly".
  if (lemma(tree, clause.head) === 'put' && word(tree, clause.head + 1) === 'it') {
    const mark = word(tree, dependents(tree, clause.head, 'mark')[0] ?? -1);
    if (/^(?:as|to)$/.test(mark) && clause.obliques.length === 0) return true;
  }
  const described = dependents(tree, object.head, 'amod', 'det', 'nmod:poss', 'compound').length > 0;
  if (described && !/^(?:end|eye|foot|heed)$/.test(word(tree, object.head))) return false;
  const direct = clause.objects.some(({ head }) => head === object.head);
  const preposition = direct ? '' : (relation.predicate.split(' ').at(-1) ?? '');
  const noun = lemma(tree, object.head);
  return idioms.has([lemma(tree, clause.head), preposition, noun].filter(Boolean).join(' '));
}
