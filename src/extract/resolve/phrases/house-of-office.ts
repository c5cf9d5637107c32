import { words } from '../../propose/lexicon/verbs.js';
import type { Phrase } from '../../propose/proposition.js';
import { standsForHouse } from '../../propose/rules/unhoused-role.js';
import { headOf, lemma } from '../../propose/walk.js';
import { kindWordsOf } from '../antecedents/match.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** The article of "the mayor is Ada Moss", the adjective of "notable alumni include Bo Lind": the town or house that the text began with and goes on about. */
export function houseOfOffice(
  { head }: Phrase,
  { antecedents, sentence, tree }: PhraseContext,
): PhraseAnswer {
  const office = lemma(tree, headOf(tree, head));
  if (headOf(tree, head) < 0 || !standsForHouse(tree, head, headOf(tree, head))) return 'pass';
  const entity = antecedents.topicAt(sentence);
  if (!entity) return null;
  // A town has a mayor, and nothing else has.
  const fits = office === 'mayor' ? entity.type === 'PLACE' : entity.type === 'ORGANIZATION';
  // "A film about it was shown. The director, Bo Lind, ...": of the film.
  if (anywhere.has(office) && !antecedents.isTopicBefore(sentence)) return null;
  return fits && mayHave(entity, office) && !entity.known?.country ? referTo({ entity }, [head], null) : null;
}

/** Whether such houses have such an office: a firm has no captain and no headteacher. */
function mayHave(entity: NamedEntity, office: string): boolean {
  const houses = housesOf.get(office);
  return houses === undefined || [...entity.kinds, ...kindWordsOf(entity)].some((kind) => houses.has(kind));
}

/** Films, ships and cars have them too. */
const anywhere = words('director founder owner');

const schools = words(
  'school college university academy seminary conservatory conservatoire institute gymnasium lyceum',
);
const sides = words(
  'club team side squad rovers united city town athletic county albion rangers wanderers fc',
);

/** Offices that only some houses have. */
const housesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['rector', 'headmaster', 'headmistress', 'headteacher', 'head', 'principal', 'dean', 'chancellor'].map(
    (office) => [office, schools] as const,
  ),
  ...['alumnus', 'alumni', 'graduate', 'pupil'].map((office) => [office, schools] as const),
  ['coach', sides],
  ['captain', sides],
  ['curator', words('museum gallery collection library archive foundation')],
  [
    'editor',
    words(
      'newspaper paper daily weekly magazine quarterly journal publication website publisher tabloid gazette times herald post review',
    ),
  ],
]);
