import { dependents, headOf, inNameOf, labelled, nameHead, upos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Holt of the firm Moss Lind praised it": the name right behind the firm is the firm's; she is who praised. */
export function nameOfHouse(tree: Tree, { first, last }: NameRun): readonly Edit[] {
  const name = nameHead(tree, { first, last });
  const noun = first - 1;
  const verb = headOf(tree, name);
  if (
    verb < 0 ||
    !labelled(tree, name, 'nsubj') ||
    upos(tree, noun) !== 'NOUN' ||
    !labelled(tree, noun, 'nmod')
  )
    return [];
  const subject = dependents(tree, verb, 'nsubj').find(
    (node) => node < noun && node === headOf(tree, noun) && inNameOf(tree, node) === 'PER',
  );
  return subject === undefined || dependents(tree, noun, 'det').length === 0
    ? []
    : [{ node: name, head: noun, label: 'appos' }];
}
