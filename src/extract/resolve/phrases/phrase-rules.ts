import { concept } from '../concepts/concept.js';
import { antecedent } from './antecedent.js';
import { capitalAsGovernment } from './capital-as-government.js';
import { couple } from './couple.js';
import { description } from './description.js';
import { firstPerson } from './first-person.js';
import { houseOfOffice } from './house-of-office.js';
import { name } from './name.js';
import { nationality } from './nationality.js';
import { ownCountry } from './own-country.js';
import { ownHouse } from './own-house.js';
import { pair } from './pair.js';
import type { PhraseRule } from './phrase-rule.js';
import { quotedTitle } from './quoted-title.js';
import { secondPerson } from './second-person.js';

/** What a phrase may be, in the order that is tried; the first rule that does not pass decides. */
export const phraseRules: readonly PhraseRule[] = [
  quotedTitle,
  houseOfOffice,
  nationality,
  capitalAsGovernment,
  name,
  firstPerson,
  secondPerson,
  couple,
  pair,
  antecedent,
  ownCountry,
  ownHouse,
  description,
  concept,
];
