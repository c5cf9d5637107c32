import { formatBenchie } from './benchie.js';
import { formatCarb } from './carb.js';
import { formatConllu } from './conllu.js';
import type { Formatter } from './formatter.js';
import { formatJsonl } from './jsonl.js';

/** What `claimgraph extract --format` knows. */
export const formatters: Readonly<Record<string, Formatter>> = {
  jsonl: formatJsonl,
  conllu: formatConllu,
  carb: formatCarb,
  benchie: formatBenchie,
};
