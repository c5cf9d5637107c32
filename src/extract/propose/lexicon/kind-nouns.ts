import type { EntityType } from '../../../model/entity.js';

/** Nouns for what an organisation or a place is, by the type they tell: "the carmaker Norrland Motors". Lemmas. */
const nouns: Readonly<Record<'ORGANIZATION' | 'PLACE', string>> = {
  ORGANIZATION:
    'company firm carrier maker carmaker automaker chipmaker drugmaker manufacturer retailer supplier producer operator developer ' +
    'startup start-up conglomerate corporation subsidiary unit business brand chain airline airliner bank insurer lender ' +
    'broadcaster newspaper magazine weekly daily publisher network channel label studio agency charity foundation ' +
    'organisation organization association federation union party coalition movement militia group band orchestra ' +
    'ensemble team club league university college school academy institute museum gallery hospital church ministry ' +
    'department regulator watchdog council committee commission parliament court tribunal alliance brewery brewer dairy ' +
    'distributor exporter importer utility cooperative consultancy think-tank nonprofit ngo fund laboratory lab ' +
    'service platform website portal marketplace bookmaker consortium syndicate miner lessor giant heavyweight major ' +
    'reinsurer shipbuilder shipyard foundry refinery winery distillery brokerage franchise multinational troupe ' +
    'duo trio quartet quintet sextet choir clinic seminary conservatory conservatoire quarterly journal institution',
  PLACE:
    'city town village hamlet suburb municipality county district province region state country nation republic kingdom ' +
    'island peninsula river lake mountain valley port harbour harbor capital neighbourhood neighborhood street square ' +
    'desert bay strait sea volcano colony territory settlement commune resort',
};

/** Nouns for what stands or lies somewhere and bears a name: a place, though hardly one that the noun alone brings to mind. Lemmas. */
const sites: ReadonlySet<string> = new Set(
  (
    'castle palace mansion villa manor tower skyscraper building cathedral basilica abbey monastery convent priory chapel shrine temple ' +
    'mosque synagogue fort fortress citadel lighthouse bridge viaduct aqueduct tunnel dam reservoir canal stadium arena velodrome ' +
    'racecourse airport airfield airbase prison jail cemetery monument mausoleum tomb farm vineyard estate windmill watermill mine ' +
    'quarry oilfield gasfield forest wood park garden moor marsh wetland hill glacier waterfall creek stream lagoon gulf ' +
    'fjord reef cape headland cave crater ridge plateau canyon gorge islet atoll archipelago skatepark boulevard avenue motorway highway'
  ).split(' '),
);

/** Whether a noun is for what stands or lies somewhere: "the castle" is only what was called one. */
export function isSite(noun: string): boolean {
  return sites.has(noun);
}

/** Nouns for things that bear names and are neither people nor organisations nor places: ships, books, films. Lemmas. */
const things: ReadonlySet<string> = new Set(
  (
    'ship destroyer frigate submarine ferry warship cruiser tanker trawler yacht vessel boat steamer steamship liner ' +
    'schooner freighter barque brig icebreaker lifeboat aircraft plane rocket missile ' +
    'satellite spacecraft drone tank car novel book poem song album single film movie play opera symphony painting ' +
    'sculpture series show game software app language prize award medal treaty battle bacterium virus species horse dog ' +
    'memoir autobiography biography anthology trilogy novella drama comedy musical ballet documentary feature mural fresco ' +
    'portrait statue essay engine'
  ).split(' '),
);

const types: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(nouns).flatMap(([type, list]) =>
    list.split(' ').map((noun): [string, EntityType] => [noun, type === 'PLACE' ? 'PLACE' : 'ORGANIZATION']),
  ),
);

/** The type of what such a noun describes: CONCEPT for a thing; undefined where it tells none. */
export function typeOfKind(noun: string): EntityType | undefined {
  return types.get(noun) ?? (sites.has(noun) ? 'PLACE' : things.has(noun) ? 'CONCEPT' : undefined);
}

const companies =
  /^(?:company|firm|business|corporation|conglomerate|maker|\w*maker|manufacturer|retailer|supplier|producer|operator|developer|start-?up|airline|insurer|lender|brewer|brewery|dairy|distributor|exporter|importer|publisher|reinsurer|shipbuilder|foundry|winery|distillery|brokerage|multinational)$/;

/** What else a text calls what it has called something narrower: the wider noun, then the kinds it is said of. */
const wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'paper newspaper daily weekly tabloid broadsheet',
    'newspaper paper daily weekly tabloid broadsheet',
    'bank lender',
    'carrier airline',
    'airline carrier',
    'club team',
    'team club',
    'side club team',
    'hospital clinic medical-center medical-centre',
    'band duo trio quartet quintet',
    'magazine quarterly monthly weekly journal',
    'institution university college school academy institute museum seminary conservatory',
    'school college academy conservatory',
    'house building mansion villa',
    'property building house mansion villa palace castle hotel estate farm',
    'award prize medal',
    'prize award medal',
    'book novel memoir biography autobiography thriller anthology',
    'novel thriller',
    'film movie documentary drama comedy feature thriller',
    'movie film documentary drama comedy thriller',
    'play drama comedy tragedy',
    'record album single',
    'song single ballad',
    'canvas painting portrait landscape',
    'picture painting portrait film',
    'painting portrait landscape canvas',
    'work painting novel sculpture opera symphony play poem',
    'ship vessel ferry tanker freighter destroyer frigate cruiser liner steamer steamship trawler schooner barque brig icebreaker',
    'vessel ship ferry tanker freighter destroyer frigate cruiser liner steamer steamship trawler yacht schooner boat barque brig ' +
      'icebreaker lifeboat submarine warship',
    'boat ferry trawler yacht vessel schooner',
    'building church castle tower palace hall house hotel museum library theatre theater cathedral mosque temple synagogue station stadium school hospital mansion villa pavilion',
    'town village city resort port',
    'author novelist writer poet',
    'writer novelist poet author journalist playwright',
    'artist painter sculptor photographer musician',
    'musician pianist violinist cellist drummer guitarist singer composer',
    'actor actress',
    'player striker midfielder defender goalkeeper footballer forward winger',
    'footballer striker midfielder defender goalkeeper forward winger',
    'athlete runner swimmer sprinter cyclist skier rower',
    'scientist physicist chemist biologist astronomer geologist botanist zoologist',
    'politician senator mayor governor minister lawmaker',
    'soldier general colonel captain officer',
    'officer general colonel captain lieutenant',
    'lawyer attorney barrister solicitor',
    'boss executive chairman chairwoman',
    'businessman entrepreneur investor industrialist banker',
  ].map((line) => {
    const [noun = '', ...kinds] = line.split(' ');
    return [noun, new Set(kinds)];
  }),
);

/** Whether something of the first kind may be called by the second noun: a carmaker is a company, a charity an organisation. */
export function isAlso(kind: string, noun: string): boolean {
  if (kind === noun) return true;
  if (/^(?:company|firm)$/.test(noun)) return companies.test(kind);
  if (/^organi[sz]ation$/.test(noun))
    return /^(?:charity|foundation|association|federation|ngo|nonprofit|organi[sz]ation)$/.test(kind);
  if (noun === 'city') return kind === 'capital';
  if (noun === 'group')
    return /^(?:band|duo|trio|quartet|quintet|militia|movement|organi[sz]ation|ensemble|conglomerate)$/.test(
      kind,
    );
  if (/^(?:country|nation)$/.test(noun)) return /^(?:country|nation|republic|kingdom)$/.test(kind);
  return wider.get(noun)?.has(kind) ?? false;
}
