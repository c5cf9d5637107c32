import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadExtractor } from '../../src/extract/extract.js';
import { benchCorpus } from './corpus.js';
import { measureInTurns } from './measure.js';
import type { Row } from './table.js';

const documents = 60;
const rounds = 7;

/** Text to claims, beside what wink-nlp alone takes to tag the same text. */
export async function benchExtraction(): Promise<Row[]> {
  const corpus = await benchCorpus(documents);
  const extractor = loadExtractor();
  const wink = winkNLP(model, ['sbd', 'negation', 'pos']);
  const sentences = corpus.reduce((sum, source) => sum + extractor.extract(source).sentences.length, 0);
  const [extracting = 0, tagging = 0] = await measureInTurns(
    [
      () => {
        for (const source of corpus) extractor.extract(source);
      },
      () => {
        for (const { text } of corpus) wink.readDoc(text);
      },
    ],
    rounds,
  );
  const rate = (ms: number) => `${Math.round((sentences / ms) * 1000)} sentences a second of CPU`;
  return [
    { what: `text to claims, ${sentences} sentences`, value: rate(extracting) },
    { what: 'wink-nlp alone: sentences, negation, tags', value: rate(tagging) },
    {
      what: 'text to claims over wink-nlp alone',
      value: `${(extracting / tagging).toFixed(1)} times the CPU`,
    },
  ];
}
