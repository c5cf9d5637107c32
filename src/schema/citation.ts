import { cite } from '../cite/cite.js';
import { deepLink } from '../cite/deep-link.js';
import { builder } from './builder.js';
import { CitationStyleEnum, StanceEnum } from './enums.js';
import { checkId } from './ids.js';
import { loadNamed } from './loaders.js';
import { Attribution, Citation, Claim, Document, Node, Sentence, Span } from './refs.js';
import { soon } from './soon.js';
import { spanText } from './span.js';

Citation.implement({
  description: 'One place where a document makes a claim, with the exact words.',
  interfaces: [Node],
  fields: (t) => ({
    quote: t.exposeString('quote', {
      description: 'The quotation: the text of the document from `start` to `end`.',
    }),
    start: t.exposeInt('start', { description: 'The index of the first UTF-16 unit of the quotation.' }),
    end: t.exposeInt('end', { description: 'The index after its last unit.' }),
    subject: t.field({
      type: Span,
      description: 'The words that stand for the subject.',
      resolve: (citation, _args, { loaders }) => spanText(citation, citation.subject, loaders),
    }),
    relation: t.field({
      type: Span,
      nullable: true,
      description:
        'The words that stand for the relation; null where there are none, as in "Kim, the leader".',
      resolve: (citation, _args, { loaders }) =>
        citation.relation && spanText(citation, citation.relation, loaders),
    }),
    object: t.field({
      type: Span,
      description: 'The words that stand for the object.',
      resolve: (citation, _args, { loaders }) => spanText(citation, citation.object, loaders),
    }),
    sentence: t.field({
      type: Sentence,
      description: 'The sentence it stands in.',
      resolve: ({ sentenceId }, _args, { loaders }) => loadNamed(loaders.sentences, sentenceId),
    }),
    document: t.field({
      type: Document,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _args, { loaders }) => loadNamed(loaders.documents, documentId),
    }),
    claim: t.field({
      type: Claim,
      description: 'The claim it makes.',
      resolve: ({ claimId }, _args, { loaders }) => loadNamed(loaders.claims, claimId),
    }),
    stance: t.field({
      type: StanceEnum,
      description: 'How it holds the claim.',
      resolve: ({ stance }) => stance,
    }),
    saidBy: t.field({
      type: Attribution,
      nullable: true,
      description: 'Whom the document cites for it; null when it says so itself.',
      resolve: ({ attribution }) => attribution,
    }),
    when: t.exposeString('when', {
      nullable: true,
      description: 'When it is said to have happened: an ISO 8601 date, or the part of one that is known.',
    }),
    where: t.exposeString('where', {
      nullable: true,
      description: 'Where it is said to have happened, in the words of the document.',
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the reading is, 0 to 1.' }),
    rule: t.exposeString('rule', {
      description: 'The rule of the extractor that read it, by its file name.',
    }),
    deepLink: t.string({
      nullable: true,
      description:
        'A link that opens the document at these words and marks them; null when it has no web address.',
      resolve: (citation, _args, { loaders }) =>
        soon(loadNamed(loaders.documents, citation.documentId), (document) => deepLink(document, citation)),
    }),
    cite: t.string({
      description:
        'An entry for a reference list. What the document does not tell is left out as the style asks.',
      args: {
        style: t.arg({
          type: CitationStyleEnum,
          required: true,
          defaultValue: 'APA',
          description: 'The form of the entry.',
        }),
      },
      resolve: (citation, { style }, { loaders }) =>
        soon(loadNamed(loaders.documents, citation.documentId), (document) => {
          const { id, quote } = citation;
          return cite(style, { ...document, id, quote, url: deepLink(document, citation) ?? document.url });
        }),
    }),
  }),
});

builder.queryField('citation', (t) =>
  t.field({
    type: Citation,
    nullable: true,
    description: 'A citation by its id; null when the graph does not hold it.',
    args: { id: t.arg.id({ required: true, description: 'The id of a citation, `cit_...`.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.citations.load(checkId('id', id, 'cit')),
  }),
);
