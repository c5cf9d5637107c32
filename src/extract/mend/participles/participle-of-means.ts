import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "cut it into slices using a knife": slices use nothing, whoever cuts it does. */
export function participleOfMeans(tree: Tree, participle: number): readonly Edit[] {
  const noun = headOf(tree, participle);
  if (word(tree, participle) !== 'using' || noun < 0 || upos(tree, noun) !== 'NOUN') return [];
  if (isOfPerson(tree, noun) || isOfOrganization(tree, noun) || inNameOf(tree, noun) !== undefined) return [];
  if (users.has(lemma(tree, noun)) || dependent(tree, participle, 'obj') === undefined) return [];
  let top = noun;
  while (labelled(tree, top, 'nmod', 'conj') && upos(tree, headOf(tree, top)) === 'NOUN')
    top = headOf(tree, top);
  const verb = headOf(tree, top);
  const isDone = labelled(tree, top, 'obj', 'obl') && verb >= 0 && verb < top && upos(tree, verb) === 'VERB';
  return isDone && working.has(lemma(tree, verb)) ? [{ node: participle, head: verb, label: 'advcl' }] : [];
}

/** What may use something by itself. */
const users = words(
  'people household home crowd staff system device machine car vehicle plane ship truck lorry bus train engine model program programme software app application computer network method technique approach process scheme project work experiment test study recipe dish language country nation area site robot drone phone website scam attack operation campaign',
);

/** What is done with a means; but whoever closes, sells or seizes something that uses gas does not use it. */
const working = words(
  'make build construct assemble create produce print copy mark label arrange sort paint draw carve sculpt engrave write compose cut slice chop split divide saw trim shape form measure weigh count calculate estimate compute treat cure kill shoot stab beat strike hit wound injure murder open clean wash dry cook bake fry heat cool melt dig drill bore lift raise cross break smash crush repair fix restore mix join attach hang bind tie cover fill solve detect identify locate map film record photograph trace track climb knit sew weave catch trap extract',
);
