/** A news agency whose reports other outlets print. */
export interface Agency {
  readonly name: string;
  /** The ways in which documents write it; case matters. */
  readonly aliases: readonly string[];
  /** It speaks for a state: documents quote it as a party, so only a dateline or a closing credit names it as the origin. */
  readonly stateOrgan: boolean;
}

function agency(name: string, ...aliases: readonly string[]): Agency {
  return { name, aliases: [name, ...aliases], stateOrgan: false };
}

function stateOrgan(name: string, ...aliases: readonly string[]): Agency {
  return { name, aliases: [name, ...aliases], stateOrgan: true };
}

export const agencies: readonly Agency[] = [
  agency('Associated Press', 'AP', 'A.P.', 'AP News'),
  agency('Agence France-Presse', 'Agence France Presse', 'AFP'),
  agency('Reuters', 'Thomson Reuters', 'REUTERS'),
  agency('United Press International', 'UPI'),
  agency('Bloomberg', 'Bloomberg News'),
  agency('Deutsche Presse-Agentur', 'dpa', 'DPA'),
  agency('EFE', 'Agencia EFE'),
  agency('ANSA'),
  agency('Kyodo News', 'Kyodo'),
  agency('Jiji Press', 'Jiji'),
  agency('Yonhap News Agency', 'Yonhap News', 'Yonhap'),
  agency('Press Trust of India', 'PTI'),
  agency('Asian News International', 'ANI'),
  agency('Indo-Asian News Service', 'IANS'),
  agency('Interfax', 'Interfax-Ukraine'),
  agency('Ukrinform'),
  agency('Bulgarian News Agency', 'BTA', 'Bulgarian Telegraph Agency'),
  agency('PA Media', 'Press Association'),
  agency('Canadian Press'),
  agency('Australian Associated Press', 'AAP'),
  agency('Swissinfo Keystone-SDA', 'Keystone-SDA'),
  agency('Austria Presse Agentur'),
  agency('Polish Press Agency'),
  agency('Anadolu Agency', 'Anadolu'),
  stateOrgan('Korean Central News Agency', 'KCNA'),
  stateOrgan('Xinhua News Agency', 'Xinhua'),
  stateOrgan('TASS', 'ITAR-TASS'),
  stateOrgan('RIA Novosti'),
  stateOrgan('IRNA', 'Islamic Republic News Agency'),
  stateOrgan('Syrian Arab News Agency', 'SANA'),
];

const byAlias: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) => agency.aliases.map((alias) => [alias, agency] as const)),
);

/** "Northern Press Agency": a name that says what it is. Sure enough in a dateline or credit, not in running text. */
const namedAsAgency = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}\s(?:Press|News|Wire)\s(?:Agency|Service)`;
const wholeName = new RegExp(`^${namedAsAgency}$`, 'u');

/** The agency that a document writes so, with or without "the", or null. */
export function agencyNamed(alias: string): Agency | null {
  const name = alias.trim().replace(/^[Tt]he\s+/, '');
  return byAlias.get(name) ?? (wholeName.test(name) ? agency(name) : null);
}

function escaped(alias: string): string {
  return alias.replaceAll('.', '\\.');
}

/** The source of a pattern that matches the aliases of these agencies, longest first, without groups. */
export function aliasPattern(chosen: readonly Agency[]): string {
  const aliases = chosen.flatMap((agency) => agency.aliases).sort((a, b) => b.length - a.length);
  return `(?:${aliases.map(escaped).join('|')})`;
}

/** The source of a pattern for whatever a dateline or credit may name as an agency. */
export const creditedPattern = `(?:${aliasPattern(agencies)}|${namedAsAgency})`;
