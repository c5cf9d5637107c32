/** `npm run bench`: what it costs, in CPU where that is fair, on text made of the samples. */
import { benchExtraction } from './bench/extraction.js';
import { benchIngestion } from './bench/ingestion.js';
import { benchRequests } from './bench/requests.js';
import { benchStartUp } from './bench/start-up.js';
import { table } from './bench/table.js';
import { benchWorkers } from './bench/workers.js';

const rows = [
  ...(await benchExtraction()),
  ...benchStartUp(),
  ...(await benchWorkers()),
  ...(await benchIngestion()),
  ...(await benchRequests()),
];
console.log(table(rows));
