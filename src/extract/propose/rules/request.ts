import type { Tree } from '../../tree.js';
import { objectsOf, obliquesOf } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { isPassive } from '../clause/verb-group.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial } from '../lexicon/prepositions.js';
import { requesting } from '../lexicon/verbs.js';
import { inName } from '../phrase.js';
import { stem, textOf, verbPredicate } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, lemma, upos, word, wordsOf, xpos } from '../walk.js';
import { contentsOf } from './contents.js';

/** "ordered the army to close ports": order army to close -> ports; "urged Iran to sign it": urge to sign -> it. What was asked is told, not that it was done. */
export function request(tree: Tree, clause: Clause): readonly Draft[] {
  const [asked] = clause.objects;
  if (clause.passive || clause.copular || !asked || !requesting.has(lemma(tree, clause.head))) return [];
  const isOne = inName(tree, asked.head) || upos(tree, asked.head) !== 'NOUN';
  const whom = isOne ? '' : ` ${word(tree, contentsOf(tree, asked.head))}`;
  return dependents(tree, clause.head, 'xcomp').flatMap((deed) => {
    const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to');
    if (to === undefined || xpos(tree, deed) !== 'VB' || isPassive(tree, deed)) return [];
    const not = dependents(tree, deed, 'advmod').some((child) => word(tree, child) === 'not') ? ' not' : '';
    const predicate = `${verbPredicate(tree, clause)}${whom}${not} to ${stem(tree, deed)}`;
    return ends(tree, deed).flatMap(({ link, phrase }) =>
      pairs(clause.subjects, [phrase]).map(([subject, object]) => ({
        subject,
        relation: {
          core: clause.verbs,
          text: textOf(tree, [...clause.verbs, ...asked.tokens, to, deed]),
          predicate: predicate + link,
        },
        object,
        anchor: clause.head,
        clause,
        reliability: 0.8,
      })),
    );
  });
}

/** What the deed is done to, or else what its first preposition reaches. */
function ends(tree: Tree, deed: number): readonly { readonly link: string; readonly phrase: Phrase }[] {
  const objects = objectsOf(tree, deed, false);
  if (objects.length > 0) return objects.map((phrase) => ({ link: '', phrase }));
  const reached = obliquesOf(tree, deed, false).filter(
    ({ preposition }) => !circumstantial.has(wordsOf(tree, preposition)),
  );
  return reached
    .slice(0, 1)
    .flatMap(({ preposition, phrases }) =>
      phrases.map((phrase) => ({ link: ` ${wordsOf(tree, preposition)}`, phrase })),
    );
}
