/**
 * `npm run evaluate -- FOLDER...`: for treebanks (.conllu) in a folder the scores of the parser and what confidences are worth,
 * for benchmarks the scores of open triples and what confidences are worth.
 */
import { readdirSync } from 'node:fs';
import { evaluateAgreement } from './evaluate/agreement.js';
import { evaluateConfidence } from './evaluate/calibration.js';
import { evaluateParser, formatParserScore } from './evaluate/parser.js';
import { evaluateTriples } from './evaluate/triples.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('evaluate: expected folders with .conllu files or benchmarks, got none');
  process.exit(2);
}
for (const folder of folders) {
  const hasTreebanks = readdirSync(folder).some((file) => file.endsWith('.conllu'));
  const lines = [
    ...(hasTreebanks ? evaluateParser(folder).map(formatParserScore) : []),
    ...evaluateAgreement(folder),
    ...evaluateTriples(folder),
    ...evaluateConfidence(folder),
  ];
  console.log(lines.length > 0 ? lines.join('\n') : `${folder}: no .conllu files and no benchmarks`);
}
