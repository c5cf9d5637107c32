import type { Extraction } from '../../src/model/extraction.js';
import { extractionOf, norland, own, quist, sudland, westland, wire } from './sample-graph.js';

const support = { subject: norland, predicate: 'support', object: sudland };

/** Two papers print one wire story: Norland supports Sudland. */
const daily = extractionOf(
  {
    title: 'Norland takes sides',
    publisher: 'Harbour Daily',
    author: 'Jane Doe',
    publishedAt: '2024-12-27',
    url: 'https://example.org/daily',
  },
  wire('Nordwire'),
  [
    { ...support, sentence: 'Norland openly supports Sudland in the talks.', relation: 'supports' },
    {
      sentence: 'Norland trades with Westland, Ada Quist said.',
      subject: norland,
      predicate: 'trade with',
      object: westland,
      relation: 'trades with',
      saidBy: { entity: quist, name: 'Ada Quist', cue: 'said' },
    },
  ],
);
const post = extractionOf(
  {
    title: 'A side is taken',
    publisher: 'Island Post',
    publishedAt: '2024-12-28',
    url: 'https://example.org/post',
  },
  wire('Nordwire'),
  [
    {
      ...support,
      sentence: 'Norland openly supports Sudland, officials said.',
      relation: 'supports',
      saidBy: { entity: null, name: 'officials', cue: 'said' },
    },
  ],
);

/** A third paper reports on its own, and also that Ada Quist denies it and that it may come to more. */
const herald = extractionOf({ title: 'Who is with whom?', publisher: 'Sound Herald' }, own('Sound Herald'), [
  { ...support, sentence: 'Norland is said here to back Sudland.', relation: 'back' },
  {
    ...support,
    sentence: 'Norland does not support Sudland, said Ada Quist.',
    relation: 'support',
    stance: 'NEGATED',
    saidBy: { entity: quist, name: 'Ada Quist', cue: 'said' },
  },
  {
    subject: westland,
    predicate: 'support',
    object: norland,
    sentence: 'Westland may support Norland.',
    stance: 'POSSIBLE',
  },
  {
    subject: quist,
    predicate: 'visit',
    object: norland,
    sentence: 'Ada Quist visited Norland.',
    relation: 'visited',
  },
]);

/** Three documents about one dispute, of two origins. */
export const threeDocuments: readonly Extraction[] = [daily, post, herald];
export const [dailyId, postId, heraldId] = [daily.document.id, post.document.id, herald.document.id];
