import { encodeCursor, type ListName } from './cursor.js';
import { PageInfo } from './refs.js';

PageInfo.implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are rows after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether there are rows before this page.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row; null when the page is empty.',
      resolve: ({ list, edges }) => cursorOf(list, edges.at(0)),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'The cursor of the last row, to give as `after` for the next page; null when the page is empty.',
      resolve: ({ list, edges }) => cursorOf(list, edges.at(-1)),
    }),
  }),
});

function cursorOf(list: ListName, edge: { readonly key: string } | undefined): string | null {
  return edge ? encodeCursor(list, edge.key) : null;
}
