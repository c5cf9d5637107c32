import type { Tree } from '../../tree.js';
import { inName } from '../phrase.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';
import { words } from './verbs.js';

/** Prepositions whose phrase only sets the scene: they make adjuncts, never a relation. */
export const circumstantial = words(`
  during since amid amidst despite after before until till because except besides like unlike without notwithstanding
  throughout though although albeit within per via upon given between among amongst following regarding concerning including excluding plus minus pending`);

/** Of four words or three one preposition each. */
const sceneSetting = `
  in the face of,in the wake of,in the midst of,in the aftermath of,in the event of,in the absence of,for the sake of,in the course of,
  in the light of,on the basis of,on the eve of,on the grounds of,with the exception of,in the name of,by means of,in lieu of,
  at the end of,at the start of,at the beginning of,at the turn of,at the height of,under the guise of,at the time of,in the form of,in the middle of,in the process of,
  in protest at,in protest against,in protest over,in response to,in reaction to,in retaliation for`;
const relating = `
  at the heart of,in the heart of,at the center of,at the centre of,in the hands of,at the hands of,at the expense of,with the help of,
  at the helm of,at the head of,at the request of,at the behest of,on the side of,on the outskirts of,at the foot of,at the mercy of,
  in the path of,in front of,on top of,on behalf of,on the part of,on the brink of,on the verge of,
  in favour of,in favor of,in support of,in opposition to,in charge of,in search of,in pursuit of,
  in exchange for,in return for,in partnership with,in cooperation with,in collaboration with,in conjunction with`;

const phrases = (list: string) => list.trim().split(/,\s*/);

/** "in the face of", "at the heart of": their noun is no thing, what they are said of is. */
export const complexPrepositions: ReadonlySet<string> = new Set([
  ...phrases(sceneSetting),
  ...phrases(relating),
]);

/** Fixed phrases that are prepositions of circumstance as a whole. */
export const circumstantialPhrases: ReadonlySet<string> = new Set([
  'according to',
  'because of',
  'due to',
  'such as',
  'as well as',
  'rather than',
  'instead of',
  'in spite of',
  'as of',
  'prior to',
  'ahead of',
  'in addition to',
  'in terms of',
  'as for',
  'as to',
  'in case of',
  'apart from',
  'aside from',
  'along with',
  ...phrases(sceneSetting),
]);

/** Nouns that make an adverbial with a bare preposition: "in response", "for example", "at least". */
export const adverbialNouns = words(`
  response addition fact example instance least most last first all once time times turn return part particular general
  contrast comparison conclusion summary short brief detail advance case cases way ways order course place line view light
  sense number record effect result consequence basis condition behalf extent degree rate pace moment point stage end
  beginning start middle meantime meanwhile future past present today tomorrow yesterday tonight reality practice theory
  principle public private support violation alignment accordance exchange favor favour defiance pursuit search need charge honor honour memory protest retaliation coordination conjunction person addition
  front respect regard favor lieu spite excess possession awe danger trouble debt demand tears tatters ruins question doubt session
  progress operation use service effect force common total cash bed sight touch shape control average
  risk work war peace odds stake home odds least best loan hold track board top duty sale strike trial fire foot purpose occasion
  scratch horizon company card intention aim view help exception reference relation row
  recognition anticipation preparation appreciation celebration commemoration acknowledgement acknowledgment remembrance collaboration cost`);

/** Of them, those that do so with an article too: "with the aim of", "as a result of", "to the delight of". */
const articled = words(`
  occasion horizon company card intention aim view purpose exception
  result consequence wake aftermath midst process intent accident
  displeasure delight surprise dismay horror disappointment annoyance astonishment amusement relief consternation embarrassment`);

/** Whether a noun behind a preposition makes an adverb of it: "in response", "at work", "in front of", "with the aim of". */
export function isAdverbial(tree: Tree, noun: number): boolean {
  if (inName(tree, noun)) return false;
  // "in the company of friends", but "called on the company".
  const isCompany = lemma(tree, noun) !== 'company' || wordsOf(tree, prepositionOf(tree, noun)) === 'in';
  if ((articled.has(lemma(tree, noun)) && isCompany) || isMultiple(tree, noun)) return true;
  const inTheEnd = /^(?:end|row)$/.test(lemma(tree, noun)) && dependents(tree, noun, 'nmod').length === 0;
  const bare = inTheEnd || dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'nummod').length === 0;
  return bare && adverbialNouns.has(lemma(tree, noun));
}

/** "at twice the rate", "for half the price": how much, and nothing that one could be at. */
function isMultiple(tree: Tree, noun: number): boolean {
  return (
    /^(?:twice|thrice|double|triple|half)$/.test(word(tree, noun - 2)) &&
    /^(?:rate|pace|speed|price|cost|size|level|number|amount|sum|average)$/.test(word(tree, noun))
  );
}

/** Nouns of time: with a preposition or alone they date a clause. */
export const timeNouns = words(`
  second minute hour day night morning afternoon evening noon midnight week weekend fortnight month quarter year decade century
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. spring summer autumn fall winter today yesterday tomorrow tonight time times thrice twice once season
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun era period term tenure moment
  date anniversary eve dawn dusk nightfall daybreak sunrise sunset midday lunchtime mid-afternoon weekday holiday christmas easter while long`);
