import { sampleExtraction } from '../sample-extraction.js';

const wire = { key: 'wire:ap', name: 'AP', kind: 'WIRE', reason: 'credits "AP"' } as const;

/** Five documents: a claim with a dispute, two reports of one wire story, a self-loop, a speaker, names in Korean. */
export const graph = {
  first: sampleExtraction({
    title: 'Troops',
    publisher: 'Daily Post',
    publishedAt: '2024-12-29',
    url: 'https://example.org/troops',
    author: 'A. Writer',
    citations: [
      ['North Korea', 'support', 'Russia'],
      ['North Korea', 'support', 'Russia', 'NEGATED', undefined, 'KCNA'],
      ['Russia', 'meet', 'Iran'],
      ['Russia', 'praise', 'Russia'],
    ],
    entities: { 'North Korea': { type: 'PLACE', aliases: ['the North', 'DPRK'] }, Russia: { type: 'PLACE' } },
  }),
  second: sampleExtraction({
    publisher: 'DAILY POST',
    publishedAt: '2024-11-02',
    origin: wire,
    citations: [
      ['North Korea', 'support', 'Russia'],
      ['Iran', 'support', 'Russia', 'POSSIBLE'],
    ],
    entities: { 'North Korea': { type: 'PLACE', aliases: ['Pyongyang'] } },
  }),
  third: sampleExtraction({
    publisher: 'Évening News',
    publishedAt: '2024-11-02T08:30:00Z',
    origin: wire,
    citations: [
      ['North Korea', 'support', 'Russia'],
      ['Kim Jong Un', 'visit', 'Russia', 'AFFIRMED', undefined, 'KCNA'],
    ],
    entities: {
      'North Korea': { type: 'PLACE' },
      'Kim Jong Un': { type: 'PERSON', space: 'person', aliases: ['Kim'] },
    },
  }),
  undated: sampleExtraction({
    citations: [
      ['DPRK', 'accuse', 'Iran'],
      ['DPRK', 'support', 'Russia', 'NEGATED'],
      ['DPRK', 'visit', 'Россия'],
    ],
    entities: { DPRK: { key: 'north korea', type: 'ORGANIZATION' } },
  }),
  korean: sampleExtraction({
    publisher: '조선일보',
    publishedAt: '2025',
    citations: [
      ['북한', 'support', '러시아 🚀'],
      ['São Paulo', 'visit', 'Straße'],
    ],
  }),
} as const;
