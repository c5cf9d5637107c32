const american: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    armour: 'armor',
    behaviour: 'behavior',
    centre: 'center',
    colour: 'color',
    defence: 'defense',
    favour: 'favor',
    fibre: 'fiber',
    flavour: 'flavor',
    harbour: 'harbor',
    honour: 'honor',
    humour: 'humor',
    labour: 'labor',
    licence: 'license',
    litre: 'liter',
    metre: 'meter',
    neighbour: 'neighbor',
    offence: 'offense',
    programme: 'program',
    rumour: 'rumor',
    sceptic: 'skeptic',
    theatre: 'theater',
  }),
);

/** One spelling for words that British and American texts write differently: `programme` is `program`; `-isation` too. */
export function oneSpelling(word: string): string {
  return american.get(word) ?? word.replace(/isation$/, 'ization');
}
