import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

const fieldsOfDocuments = new Set(['document', 'deepLink', 'cite']);
const known = new WeakMap<FieldNode, boolean>();

/**
 * Whether documents are asked for anywhere below the field that is being resolved. It goes by the names of fields and
 * overlooks @skip and @include: good for guessing what to fetch ahead, not for what to answer.
 */
export function asksForDocuments({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const below = (selection: SelectionNode): boolean => {
    if (selection.kind === 'Field' && fieldsOfDocuments.has(selection.name.value)) return true;
    const inner = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
    return inner?.selectionSet?.selections.some(below) ?? false;
  };
  return fieldNodes.some((node) => {
    // Queries are parsed once, and the field is resolved for each row.
    const found = known.get(node) ?? below(node);
    known.set(node, found);
    return found;
  });
}
