import { words } from './verbs.js';

/** Last words of the names of firms and streets that no person is called by: "Premier Mills", "Captain Records". */
export const houseNouns = words(`
  foods grain grains motors mills hotels holdings records pictures press insurance electric energy airlines airways bank banks capital brewery breweries
  stores shops homes media films studios books games toys tools logistics shipping lines rail railways roofing plumbing properties estates
  pharma chemicals steel metals mining petroleum oil gas water power systems software technologies industries products services partners
  group inn hotel hall house theatre theater cinema stadium park
  street avenue road square lane bridge island islands bay hill league`);
