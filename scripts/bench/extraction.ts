import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadExtractor } from '../../src/extract/extract.js';
import { benchCorpus } from './corpus.js';
import { cpuMs, measureInTurns } from './measure.js';
import type { Row } from './table.js';

const documents = 60;
const rounds = 7;
/** Node compiles what runs often, and is done with it after some thousand sentences. */
const warmups = 8;

/** Text to claims, beside what wink-nlp alone takes to tag the same text. */
export async function benchExtraction(): Promise<Row[]> {
  const corpus = await benchCorpus(documents);
  const extractor = loadExtractor();
  const wink = winkNLP(model, ['sbd', 'negation', 'pos']);
  const start = cpuMs();
  const sentences = corpus.reduce((sum, source) => sum + extractor.extract(source).sentences.length, 0);
  const cold = cpuMs() - start;
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
    warmups,
  );
  const rate = (ms: number) => `${Math.round((sentences / ms) * 1000)} sentences a second of CPU`;
  return [
    { what: `text to claims, ${sentences} sentences`, value: rate(extracting) },
    { what: 'text to claims, the first time', value: rate(cold) },
    { what: 'wink-nlp alone: sentences, negation, tags', value: rate(tagging) },
    {
      what: 'text to claims over wink-nlp alone',
      value: `${(extracting / tagging).toFixed(1)} times the CPU`,
    },
  ];
}
