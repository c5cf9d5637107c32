import type { NameRun, Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';

/** "studied at the Holt Institute in Bonn": such houses stand where they are named with a town, whatever was done there. */
export function isFixed(tree: Tree, { first, last }: NameRun): boolean {
  // "Villa in Spain": a name of one such word may be anything.
  if (first === last) return false;
  const named = tree.words.slice(first, last + 1);
  return (
    houses.has(named.at(-1) ?? '') ||
    foreign.has(named[0] ?? '') ||
    named.some((each, index) => houses.has(each) && /^(?:of|for)$/.test(named[index + 1] ?? ''))
  );
}

/** What such houses begin with: "Hospital Santa Ana", "Museo Tarn". */
const foreign = words(
  'hospital hotel museo musée museu villa palazzo palais schloss château colegio collège lycée liceo universidad universidade université università universität institut instituto teatro théâtre',
);

const houses = words(`
  university college school institute museum hospital academy cathedral library theatre theater gallery church
  abbey monastery mosque temple synagogue observatory conservatory conservatoire laboratory centre center
  faculty stadium airport station hotel hall palace castle arena clinic prison zoo`);

/** What is done with a house where it stands. Lemmas. */
export const keeping = words(
  'open found establish build design run attend enter join leave own buy direct manage lead head chair close fund',
);
