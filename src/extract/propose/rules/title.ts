import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { houseNouns } from '../lexicon/houses.js';
import { typeOfKind } from '../lexicon/kind-nouns.js';
import { portfolio } from '../lexicon/offices.js';
import {
  isGeneralOffice,
  isOfficerRank,
  isOfOrganization,
  isOfPerson,
  titleNouns,
} from '../lexicon/titles.js';
import { inName, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, headOf, inNameOf, labelled, lemma, nameAt, subtree, upos, word, xpos } from '../walk.js';
import { ownersOfName, type Role, rolesOf } from './roles.js';

/** "Ukrainian President Volodymyr Zelenskyy": be president of -> Ukraine; "the biologist Ada Holt": be -> biologist. */
export function title(tree: Tree, name: number): readonly Draft[] {
  if (upos(tree, name) !== 'PROPN' || isRank(tree, name)) return [];
  // "Deputy Finance Minister": no deputy is called Finance.
  if (labelled(tree, name, 'compound', 'nmod:desc') && portfolio.test(word(tree, name))) return [];
  return dependents(tree, name, 'nmod:desc', 'compound')
    .filter(
      (noun) =>
        noun < name && ['NOUN', 'PROPN'].includes(upos(tree, noun)) && !isPartOfName(tree, name, noun),
    )
    .flatMap((noun) => {
      const isOffice = titleNouns.has(lemma(tree, noun)) ? inName(tree, name) : tellsKind(tree, name, noun);
      const roles = isOffice ? [...rolesOf(tree, noun), ...countryBeside(tree, name, noun)] : [];
      const [only, ...others] = roles;
      // "the English singer Ada Holt" is one, though England is no country of the list.
      if (only && others.length === 0 && isDemonym(tree, only.object.head))
        return [{ ...draftOf(tree, name, only), otherwise: plain(tree, name, noun) }];
      if (roles.length > 0) return roles.map((role) => draftOf(tree, name, role));
      return tellsKind(tree, name, noun) ? [plain(tree, name, noun)] : [];
    });
}

/** "Lieutenant General Ada Lind": no general is called a lieutenant. */
function isRank(tree: Tree, name: number): boolean {
  return titleNouns.has(lemma(tree, name)) && !inName(tree, name);
}

/** "the General Court", "Premier Mills": no house holds an office, and its name begins with that. */
function isPartOfName(tree: Tree, name: number, noun: number): boolean {
  const run = nameAt(tree, name);
  const isInside = run !== undefined && run.first <= noun && run.type !== 'PER';
  return isInside || (run === undefined && houseNouns.has(word(tree, name)));
}

function draftOf(tree: Tree, name: number, role: Role): Draft {
  return {
    subject: phraseOf(tree, name),
    relation: {
      core: role.words,
      text: `is ${textOf(tree, role.words)}`,
      predicate: `be ${role.predicate}`,
    },
    object: role.object,
    anchor: name,
    clause: null,
    reliability: 0.73,
  };
}

function plain(tree: Tree, name: number, noun: number): Draft {
  return {
    subject: { head: name, tokens: phraseOf(tree, name).tokens.filter((token) => token > noun) },
    relation: { core: [], text: 'is', predicate: 'be' },
    object: { head: noun, tokens: titleOf(tree, noun) },
    anchor: name,
    clause: null,
    reliability: 0.73,
  };
}

/** Without what stands before: "the coach, Danish keeper Ada Holt", "and striker Bo Lind". */
function titleOf(tree: Tree, noun: number): readonly number[] {
  const tokens = subtree(tree, noun);
  return tokens.slice(tokens.findIndex((node) => !labelled(tree, node, 'punct', 'cc')));
}

/** The country may hang on the name instead of the title: "U.S. President Joe Biden". */
function countryBeside(tree: Tree, name: number, noun: number): readonly Role[] {
  return ownersOfName(tree, name)
    .filter((role) => Math.max(...role.object.tokens) < noun)
    .slice(0, 1)
    .map((role) => ({ predicate: `${lemma(tree, noun)} of`, words: [noun], object: role.object }));
}

/** Whether a noun right before a name says what that is: "police chief Bo Lee", "carmaker Norrland", "the tanker Ada". */
function tellsKind(tree: Tree, name: number, noun: number): boolean {
  const first = nameAt(tree, name)?.first ?? name;
  if (inName(tree, noun) || !isBeside(tree, noun, first) || isBuilder(tree, name)) return false;
  // "first lady Ada Holt".
  if (honorific.test(word(tree, noun)) && word(tree, noun - 1) !== 'first') return false;
  // "the attorney general Ada Holt" is no general.
  if (isGeneralOffice(tree, noun)) return false;
  // "the siblings Ada and Bo", "Brothers Carl and Stephen Moss": neither is several; "Mr Justice Lee".
  if (xpos(tree, noun) === 'NNS' || word(tree, noun - 1) === 'mr') return false;
  // "Brother Devane" may be a monk.
  if (/^(?:Brother|Sister|Father|Mother)$/.test(tree.tokens[noun]?.text ?? '')) return false;
  if (upos(tree, noun) === 'PROPN') return titleNouns.has(lemma(tree, noun)) || isPartisan(tree, noun);
  const isPraised = /^(?:legend|great|icon|star)$/.test(word(tree, noun));
  if (isOfPerson(tree, noun) || isPraised || isPartisan(tree, noun)) return inNameOf(tree, name) !== 'LOC';
  if (seats.test(lemma(tree, noun))) return false;
  const isThe = dependents(tree, name, 'det')
    .concat(dependents(tree, noun, 'det'))
    .some((det) => word(tree, det) === 'the' && det < noun);
  // "the oil company Norol": what looks like a person is a firm.
  if (isOfOrganization(tree, noun)) return inNameOf(tree, name) !== 'PER' || isThe;
  // "The suspect, Danish mechanic Bo Lind,".
  const [start = noun] = titleOf(tree, noun);
  if (labelled(tree, name, 'appos') && word(tree, start - 1) === ',') return true;
  // "Hedge fund Corvex", "search engine Findly": of one word it may look like a person too.
  const isKind = ['ORGANIZATION', 'CONCEPT'].includes(typeOfKind(lemma(tree, noun)) ?? '');
  return isThe || (isKind && (inNameOf(tree, name) !== 'PER' || dependents(tree, name, 'flat').length === 0));
}

/** "The house Moss built burned": two verbs in a row, and the first is all that is told of the name. */
function isBuilder(tree: Tree, name: number): boolean {
  const verb = (nameAt(tree, name)?.last ?? name) + 1;
  return (
    headOf(tree, name) === verb &&
    /^VB[DZPN]$/.test(xpos(tree, verb)) &&
    upos(tree, verb) === 'VERB' &&
    (/^VB[DZPN]$/.test(xpos(tree, verb + 1)) || xpos(tree, verb + 1) === 'MD')
  );
}

/** Right before the name, or before another that is: "the singer and actress Ada Holt". */
function isBeside(tree: Tree, noun: number, first: number): boolean {
  if (noun === first - 1) return true;
  // "Army spokesman Brig. Gen. Omar Haddad".
  if (noun < first && isOfficerRank(tree, first - 1)) return isBeside(tree, noun, first - 1);
  const isListed = /^(?:,|and)$/.test(word(tree, noun + 1)) && isOfPerson(tree, noun);
  return isListed && noun < first && labelled(tree, noun + 2, 'nmod:desc') && isBeside(tree, noun + 2, first);
}

/** "Liberal Democrat Ada Holt": of what party somebody is. */
function isPartisan(tree: Tree, noun: number): boolean {
  return /^(?:Democrat|Republican|Conservative|Liberal|Tory|Socialist|Communist)$/.test(
    tree.tokens[noun]?.text ?? '',
  );
}

/** "the state Senate", "the city Council": of what it is a part, not what it is. */
const seats =
  /^(?:state|city|town|village|county|province|region|border|opposition|party|government|school|university|college|parliament|ministry|river|port|island)$/;

const honorific =
  /^(?:mrs?|ms|miss|dr|prof|sir|dame|lord|lady|rev|st|saint|san|mt|mount|lake|king|queen|prince|princess|pope|count|countess|duke|duchess|don)\.?$/;
