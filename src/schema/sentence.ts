import { loadNamed } from './loaders.js';
import { Document, Node, Sentence } from './refs.js';

Sentence.implement({
  description: 'A stretch of a document that was read as one sentence.',
  interfaces: [Node],
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the document, counted from 0.' }),
    start: t.exposeInt('start', {
      description: 'The index of its first UTF-16 unit in the text of the document.',
    }),
    end: t.exposeInt('end', { description: 'The index after its last unit.' }),
    text: t.string({
      description: 'The sentence, exactly as the document has it.',
      resolve: async ({ documentId, start, end }, _args, { loaders }) => {
        const { text } = await loadNamed(loaders.documents, documentId);
        return text.slice(start, end);
      },
    }),
    document: t.field({
      type: Document,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _args, { loaders }) => loadNamed(loaders.documents, documentId),
    }),
  }),
});
