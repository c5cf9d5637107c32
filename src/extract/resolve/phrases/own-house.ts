import { isOfOrganization } from '../../propose/lexicon/titles.js';
import { phraseOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependent, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { firstPerson } from './first-person.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** "Our bank", said by the chairman of Erlen Bank, is that bank and none of its own. */
export function ownHouse({ head }: Phrase, context: PhraseContext): PhraseAnswer {
  const owner = dependent(context.tree, head, 'nmod:poss');
  if (owner === undefined || !isHouse(context.tree, head)) return 'pass';
  const house = firstPerson(phraseOf(context.tree, owner), context);
  return house !== 'pass' && house?.type === 'ORGANIZATION' ? { ...house, tokens: [owner, head] } : 'pass';
}

/** "our ports" are several. */
function isHouse(tree: Tree, head: number): boolean {
  return isOfOrganization(tree, head) && xpos(tree, head) !== 'NNS';
}
