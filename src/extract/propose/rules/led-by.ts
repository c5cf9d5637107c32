import type { Tree } from '../../tree.js';
import { isPredicated } from '../clause/bearers.js';
import { subjectsOf } from '../clause/subjects.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { dependent, dependents, headOf, inNameOf, labelled, lemma, upos, word, xpos } from '../walk.js';

/** "U.S.-led sanctions", "Iran-backed fighters": a participle with the doer before its hyphen. */
export function ledBy(tree: Tree, noun: number): readonly Draft[] {
  return dependents(tree, noun, 'amod').flatMap((participle) => {
    const doer = dependent(tree, participle, 'compound', 'obl', 'nsubj', 'nmod', 'amod', 'advmod');
    const joined = xpos(tree, participle).startsWith('VB') && ['-', '–'].includes(word(tree, participle - 1));
    if (joined && doer !== undefined && word(tree, participle) === 'based')
      return seat(tree, noun, participle, doer);
    if (joined && doer !== undefined && word(tree, participle) === 'born')
      return birth(tree, noun, participle, doer);
    if (!joined || doer === undefined || doer >= participle || !inName(tree, doer)) return [];
    if (inNameOf(tree, doer) === 'LOC' && placed.has(word(tree, participle))) return [];
    const relation = {
      core: [participle],
      text: `${word(tree, participle)}`,
      predicate: lemma(tree, participle),
    };
    return [
      {
        subject: phraseOf(tree, doer),
        relation,
        object: withoutDoer(phraseOf(tree, noun), participle),
        anchor: noun,
        clause: null,
        reliability: 0.73,
      },
    ];
  });
}

/** "London-listed shares": London is where, and does nothing. */
const placed = words(
  'listed registered headquartered bound trained educated raised bred quoted located sized',
);

/** "the Panama-based company Southbrook": Southbrook is based in Panama. */
function seat(tree: Tree, noun: number, participle: number, place: number): readonly Draft[] {
  if (inNameOf(tree, place) !== 'LOC' || place > participle) return [];
  return [
    {
      subject: withoutDoer(phraseOf(tree, describedBy(tree, noun)), participle),
      relation: { core: [participle], text: 'is based in', predicate: 'be based in' },
      object: phraseOf(tree, place),
      anchor: noun,
      clause: null,
      reliability: 0.8,
    },
  ];
}

/** "the Brazilian-born striker Ruy Dias", "the Athens-born singer": born in Brazil, in Athens. */
function birth(tree: Tree, noun: number, participle: number, place: number): readonly Draft[] {
  if (place > participle || (upos(tree, place) !== 'ADJ' && inNameOf(tree, place) !== 'LOC')) return [];
  // "Lind was a French-born engineer": Lind was born there.
  const bearers = isPredicated(tree, noun) ? subjectsOf(tree, noun) : [];
  return [
    {
      subject: bearers[0] ?? withoutDoer(phraseOf(tree, describedBy(tree, noun)), participle),
      relation: { core: [participle], text: 'was born in', predicate: 'be born in' },
      object: { head: place, tokens: [place] },
      anchor: noun,
      clause: null,
      reliability: 0.8,
    },
  ];
}

/** The name behind a noun that describes it: "insurer" in "Zurich-based insurer Helvion". */
function describedBy(tree: Tree, noun: number): number {
  const above = headOf(tree, noun);
  // "Ann Lee, a Polish-born surgeon".
  if (labelled(tree, noun, 'appos') && above < noun && upos(tree, above) === 'PROPN') return above;
  const isTitle =
    labelled(tree, noun, 'compound', 'nmod:desc') && above > noun && upos(tree, above) === 'PROPN';
  return isTitle ? above : noun;
}

/** The noun with what stands behind the participle: "sanctions on the North", not "U.S.-led sanctions". */
function withoutDoer(phrase: Phrase, participle: number): Phrase {
  return { ...phrase, tokens: phrase.tokens.filter((token) => token > participle) };
}
