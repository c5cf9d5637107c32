import { dependent, dependents, headOf, labelled } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The US and South Korea agreed": two names, not one Korea that is US and South. The first takes the place of the
 * second in the clause, with what stands before both, and the second hangs on it.
 */
export function conjoinedNames(tree: Tree, second: NameRun): readonly Edit[] {
  const first = nameBefore(tree, second);
  if (!first) return [];
  const [one, other] = [first.last, second.last];
  const conjunct = dependents(tree, one, 'conj').find((node) => node >= second.first && node < other);
  const conjunction = conjunct === undefined ? undefined : dependent(tree, conjunct, 'cc');
  if (conjunct === undefined || conjunction === undefined) return [];
  const shared = (tree.children[other] ?? []).filter((node) => node < first.first);
  return [
    { node: one, head: headOf(tree, other), label: tree.parse.labels[other] ?? 'dep' },
    { node: other, head: one, label: 'conj' },
    { node: conjunct, head: other, label: 'compound' },
    { node: conjunction, head: other },
    ...shared.map((node) => ({ node, head: one })),
  ];
}

/** A name that stands as a part of the head of this one, with "and" between the two. */
function nameBefore(tree: Tree, { first, last }: NameRun): NameRun | undefined {
  return tree.names.find(
    (name) =>
      name.last < first &&
      headOf(tree, name.last) === last &&
      labelled(tree, name.last, 'compound', 'amod', 'nmod', 'flat'),
  );
}
