import { acronymInBrackets } from './acronym-in-brackets.js';
import { acronymOfInitials } from './acronym-of-initials.js';
import type { AliasRule } from './alias-rule.js';
import { beginningOfOrganizationName } from './beginning-of-organization-name.js';
import { compassCountry } from './compass-country.js';
import { endOfOrganizationName } from './end-of-organization-name.js';
import { otherNameInBrackets } from './other-name-in-brackets.js';
import { partOfPersonName } from './part-of-person-name.js';
import { wellKnownSurname } from './well-known-surname.js';

/** The rules by which one name of a document is another name of the same thing, surest first; the first to answer wins. */
export const aliasRules: readonly AliasRule[] = [
  acronymInBrackets,
  otherNameInBrackets,
  acronymOfInitials,
  compassCountry,
  partOfPersonName,
  wellKnownSurname,
  endOfOrganizationName,
  beginningOfOrganizationName,
];
