import type { Document } from '../../model/document.js';
import { defineCommand } from '../define-command.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

const pageSize = 500;

/** `claimgraph documents` */
export const documentsCommand = defineCommand({
  name: 'documents',
  usage: '[options]',
  summary: 'List the documents: id, date, publisher, title, newest first',
  options: { store: storeOption },
  examples: ['claimgraph documents', 'claimgraph documents | grep -c 2024-12'],
  async run({ store: uri }) {
    return withExistingStore(storeUri(uri), async (store) => {
      let after: string | undefined;
      do {
        const page = await store.listDocuments({ limit: pageSize, after });
        process.stdout.write(page.rows.map(({ row }) => lineOf(row)).join(''));
        after = page.hasMore ? page.rows.at(-1)?.key : undefined;
      } while (after !== undefined);
      return 0;
    });
  },
});

function lineOf({ id, publishedAt, publisher, title }: Document): string {
  return `${[id, publishedAt?.slice(0, 10) ?? '', publisher ?? '', title ?? ''].join('\t')}\n`;
}
