import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-root.js';
import { loadGazetteer } from './gazetteer.js';
import type { Kernel } from './kernel/kernel.js';
import { createPlainKernel } from './kernel/plain.js';
import { createSimdKernel } from './kernel/simd.js';
import { MOST_WORDS, NETWORK_BYTES, Network } from './network.js';
import type { GroupParser, Parser } from './parse.js';
import { parseAside } from './parse-aside.js';
import { parseGroups } from './parse-groups.js';
import { parseLong } from './parse-long.js';
import { readNetworkFile } from './weights.js';

type KernelName = 'simd' | 'plain';

const CREATE: Readonly<Record<KernelName, (bytes: number) => Kernel>> = {
  simd: createSimdKernel,
  plain: createPlainKernel,
};
const loaded = new Map<KernelName, GroupParser>();

/**
 * The parser with the weights that ship with the package. It is loaded once for each kernel (about a fifth of a second)
 * and then kept; "plain" gives the same answers without WebAssembly, more slowly. Throws if a data file is missing or
 * damaged.
 */
export function loadParser(options: { readonly kernel?: KernelName } = {}): GroupParser {
  const name = options.kernel ?? 'simd';
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const file = readNetworkFile(readFileSync(packageFile('data/network.bin')));
  const network = new Network(file, CREATE[name](NETWORK_BYTES), loadGazetteer());
  const pieces: Parser = { parse: (words) => parseLong(network, words, MOST_WORDS) };
  const parser: GroupParser = {
    parse: (words) => parseAside(pieces, words),
    parseAll(sentences) {
      const wholes = parseGroups(network, sentences, MOST_WORDS);
      return sentences.map((words, index) => parseAside(pieces, words, wholes[index]));
    },
  };
  loaded.set(name, parser);
  return parser;
}
