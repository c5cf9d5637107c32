/** Titles that stand before a person's name and are no part of it; several words as the tokens stand. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame madam rev rev. reverend rabbi imam ayatollah ' +
    'president vice-president president-elect vp premier chancellor minister secretary-general secretary governor ' +
    'gov gov. senator sen sen. representative rep rep. congressman congresswoman mayor ambassador chairman ' +
    'chairwoman chair chairperson chief director commander commissioner general gen gen. lieutenant lt lt. colonel ' +
    'col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal admiral adm adm. marshal officer ' +
    'detective inspector constable judge justice attorney prosecutor speaker leader ruler dictator coach manager ' +
    'ceo cfo cto coo founder co-founder author actor actress singer journalist analyst spokesman spokeswoman ' +
    'spokesperson lawmaker lord lady archbishop bishop cardinal father sister brother candidate ' +
    'mp mep envoy deputy acting former then ex-president prime foreign defense defence finance interior vice ' +
    'supreme first sheriff pastor doctor assistant under state elect senior brigadier comrade superintendent mullah ' +
    'alhaji hajia det insp supt'
  ).split(' '),
);

/** Written in full they are titles; these are short for them before a name, and names themselves behind one: "Amartya Sen". */
export const shortTitles: ReadonlySet<string> = new Set(
  'sen rep gov gen col lt maj capt sgt adm prof dr rev mr ms mrs'.split(' '),
);

/** Ranks and offices that also begin other names: "General Motors". */
export const ranks: ReadonlySet<string> = new Set(
  (
    'general father sister brother chair officer attorney justice marshal lord major judge director captain speaker ' +
    'coach manager commander commissioner representative'
  ).split(' '),
);

/** Title words that are common words too: a title only beside another one or before a person. */
export const weakTitles: ReadonlySet<string> = new Set([
  ...ranks,
  ...(
    'foreign state first chief prime vice defense defence finance interior supreme assistant under deputy acting ' +
    'former senior elect then'
  ).split(' '),
]);

/** Titles that become a part of the name when only one word follows: "Pope Francis". */
export const namingTitles: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor empress saint st st. sheikh sultan tsar count countess duke duchess earl baron baroness archduke'.split(
    ' ',
  ),
);

/** Title words that do no more than tell the gender. */
export const genderedTitles: ReadonlyMap<string, 'm' | 'f'> = new Map(
  Object.entries<'m' | 'f'>({
    mr: 'm',
    'mr.': 'm',
    sir: 'm',
    lord: 'm',
    king: 'm',
    prince: 'm',
    pope: 'm',
    congressman: 'm',
    spokesman: 'm',
    mrs: 'f',
    'mrs.': 'f',
    ms: 'f',
    'ms.': 'f',
    miss: 'f',
    dame: 'f',
    lady: 'f',
    queen: 'f',
    princess: 'f',
    count: 'm',
    duke: 'm',
    earl: 'm',
    baron: 'm',
    countess: 'f',
    duchess: 'f',
    baroness: 'f',
    congresswoman: 'f',
    spokeswoman: 'f',
    actress: 'f',
  }),
);

/** Last words of the names of organisations. The agencies are told apart, because texts call them "the agency". */
export const organizationWords: ReadonlySet<string> = new Set(
  (
    'academy administration agency airlines airways alliance army assembly association authority bank board bureau ' +
    'cabinet center centre church club coalition college commission committee company confederation congress ' +
    'consortium consulate cooperative corporation corps council court department directorate embassy federation ' +
    'division regiment battalion brigade fleet squadron circuit force forces foundation front fund government group guild headquarters holdings hospital house industries ' +
    'initiative institute institution international laboratory league ministry movement museum navy network news ' +
    'office orchestra organisation organization parliament partners party police press program programme project ' +
    'registry school secretariat senate service services society systems syndicate team technologies times ' +
    'treasury tribunal union university watch'
  ).split(' '),
);

/** First words of "X of Y" and "X for Y" that make one name: "Bank of England", "Ministry of Foreign Affairs". */
export const nameHeadWords: ReadonlySet<string> = new Set(
  (
    'academy agency alliance army assembly association bank bay board bureau cape center centers centre centres ' +
    'chamber church city coalition college commission commonwealth committee confederation council court ' +
    'department duchy embassy federation front fund gulf horn house institute isle kingdom league ministry ' +
    'movement museum office organisation organization parliament party peninsula port principality province ' +
    'republic school sea senate society state states strait straits sultanate tower union university order legion diocese'
  ).split(' '),
);

/** What organisations begin with in other languages: "Banco", "Orchestre". Keys, without diacritics. */
export const foreignHeadWords: ReadonlySet<string> = new Set(
  (
    'banco banque banca bank fonds fondo fundo fundacion fondation fondazione stiftung compagnie compania companhia ' +
    'societe sociedad sociedade societa universidad universite universita universidade universitat universiteit ' +
    'instituto institut istituto institutul asociacion association associazione verein partido parti partito partei ' +
    'orchestre orquesta orchestra teatro theatre editorial editions diario cadena radio ministerio ministere ' +
    'federacion federation federazione confederacion academia academie accademia museo musee metropolitano grupo ' +
    'groupe gruppo sindicato syndicat colectivo collectif cooperativa ysgol atletico bayern borussia dinamo dynamo ' +
    'eintracht sporting olympique lokomotiv spartak hapoel maccabi deportivo hertha fortuna werder'
  ).split(' '),
);

/** What offices and services are for, two of them often in one name: "Food and Drug Administration". */
export const fields: ReadonlySet<string> = new Set(
  (
    'fire rescue search ambulance food drug health safety welfare human trade industry industrial science technology ' +
    'culture sport sports media education skills labour labor employment social maritime marine coastguard parks ' +
    'recreation wildlife fish fisheries forestry arts sciences environment environmental research development ' +
    'transport energy customs excise revenue housing urban rural agriculture mines minerals water power gas oil ' +
    'finance economy tourism planning land lands ocean atmospheric defence security immigration citizenship border ' +
    'family children youth women statistics standards information communications broadcasting veterinary medical ' +
    'medicines public works commerce investment innovation heritage climate disaster emergency relief mining'
  ).split(' '),
);

/** Last words of the names of firms and papers that are no nouns for them: "Tarn Shipping". */
export const businessWords: ReadonlySet<string> = new Set(
  (
    'ratings shipping precision plantations foods steel mining minerals pharmaceuticals biologics therapeutics logistics ' +
    'textiles mills cement petroleum chemicals electric electronics semiconductors healthcare insurance bancorp telecom ' +
    'media pictures films records studios banka bankasi railway railways ventures partners advisors ' +
    'chronicle sentinel herald gazette tribune courier observer mirror telegraph guardian examiner journal dispatch ' +
    'record robotics software networks aerospace aviation aluminium aluminum beverages breweries brands retail securities'
  ).split(' '),
);

/** What places begin with in other languages, before a particle: "Col de la Roche", "Plaza del Sol". Keys. */
export const foreignPlaceWords: ReadonlySet<string> = new Set(
  (
    'col rue place plaza piazza monte mont lac lago isla ile isola cerro calle avenida avenue boulevard paseo puerto ' +
    'porto val valle villa pico pic puente pont ponte playa plage costa cabo cap serra sierra cote bahia baie'
  ).split(' '),
);

/** First words of "X of Y" that name an event or a writing, nothing that acts: "Treaty of Rome". */
export const eventWords: ReadonlySet<string> = new Set(
  'treaty battle siege war peace edict book act declaration feast'.split(' '),
);

/** Last words of the names of places. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'airport avenue bay beach border canal canyon cape city coast county desert district forest governorate gulf ' +
    'harbor harbour heights highway hill hills island islands isles lake mountain mountains oblast ocean park ' +
    'peninsula plain plaza port prefecture province range region river road sea shore springs square straits strait ' +
    'street strip territory town valley village volcano'
  ).split(' '),
);

/** Capitalised, but names of times. */
export const timeNames: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. ' +
    'sep. sept. oct. nov. dec. mon tue wed thu fri sat sun am pm a.m. p.m. gmt utc est edt pst ' +
    'christmas easter ramadan'
  ).split(' '),
);

/** Endings that tell the legal form of a company and are left out of its key. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co ltd limited llc plc ag gmbh kg se sa nv bv spa ab oy oyj asa aps pty kft sarl srl bhd'.split(
    ' ',
  ),
);

/** Written large, but no names one could look up as a person, an organisation or a place. */
export const commonCapitals: ReadonlySet<string> = new Set(
  (
    'internet web god islam islamism christianity catholicism judaism hinduism buddhism communism capitalism ' +
    'socialism zionism jihad bible quran koran covid earth'
  ).split(' '),
);

/** Written as acronyms, but common nouns. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  'AI IT TV PC DNA RNA GDP GNP HIV AIDS COVID LGBT LGBTQ DVD CD UFO ID PR HR VIP FAQ URL SUV UAV ICBM ICBMS WMD WMDS IPO NGO NGOS CEO CFO DJ ATM USB GPS SMS'.split(
    ' ',
  ),
);
