import { NoteKindEnum } from './enums.js';
import { Note } from './refs.js';

Note.implement({
  description:
    'A stretch of a document that tells about the document and claims nothing; nothing is read from it.',
  fields: (t) => ({
    kind: t.field({ type: NoteKindEnum, description: 'What it tells.', resolve: ({ kind }) => kind }),
    value: t.exposeString('value', {
      description: 'What it says, cleaned: an ISO date, a place, the agency credited, else its text.',
    }),
    start: t.exposeInt('start', {
      description: 'The index of its first UTF-16 unit in the text of the document.',
    }),
    end: t.exposeInt('end', { description: 'The index after its last unit.' }),
  }),
});
