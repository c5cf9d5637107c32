import { words } from './verbs.js';

/**
 * Nouns made from verbs, with the verb and the preposition that marks what would be its object ('' none marks it):
 * "support for X" is to support X, "invasion of X" to invade X, "cooperation with X" to cooperate with X.
 */
const table = `
  support for support; backing for back; invasion of invade; attack on attack; attack against attack; assault on assault; strike on strike; strike against strike;
  acquisition of acquire; purchase of purchase; takeover of take_over; criticism of criticize; condemnation of condemn; denunciation of denounce;
  opposition to oppose; resistance to resist; response to respond_to; reaction to react_to; reply to reply_to;
  visit to visit; trip to travel_to; return to return_to; withdrawal from withdraw_from; departure from depart_from; exit from exit; arrival in arrive_in;
  cooperation with cooperate_with; collaboration with collaborate_with; partnership with partner_with; alliance with ally_with; negotiation with negotiate_with; talk with talk_with;
  meeting with meet; summit with meet; merger with merge_with; dispute with dispute_with; conflict with conflict_with; clash with clash_with; war against fight; war with fight; trade with trade_with;
  war on fight; fight against fight; campaign against campaign_against; threat to threaten; threat against threaten; hostility towards be_hostile_to; hostility toward be_hostile_to; hostility to be_hostile_to;
  violation of violate; breach of breach; occupation of occupy; annexation of annex; liberation of liberate; destruction of destroy; bombing of bomb; shelling of shell; killing of kill;
  murder of murder; assassination of assassinate; arrest of arrest; detention of detain; appointment of appoint; election of elect; nomination of nominate; dismissal of dismiss;
  control of control; control over control; ownership of own; possession of possess; use of use; sale of sell; production of produce; development of develop; construction of build;
  creation of create; launch of launch; testing of test; test of test; deployment of deploy; deployment to deploy_to; supply of supply; sale to sell_to; delivery to deliver_to; supply to supply_to; shipment of ship; shipment to ship_to; delivery of deliver; export of export; import of import; export to export_to;
  approval of approve; rejection of reject; refusal of refuse; endorsement of endorse; recognition of recognize; acceptance of accept; ratification of ratify; adoption of adopt; denial of deny;
  investment in invest_in; involvement in take_part_in; participation in participate_in; intervention in intervene_in; interference in interfere_in; role in play_role_in; membership of be_member_of; citizenship of be_citizen_of; nationality of be_citizen_of; membership in be_member_of;
  reliance on rely_on; dependence on depend_on; influence on influence; influence over influence; pressure on press; ban on ban; sanction on sanction; sanction against sanction; embargo on embargo; tariff on tax; raid on raid;
  decision on decide_on; victory over defeat; win over defeat; defeat of defeat; defeat by lose_to; loss to lose_to; triumph over defeat; attempt on attack; crackdown on crack_down_on;
  defense of defend; defence of defend; protection of protect; help for help; aid to aid; aid for aid; assistance to assist; assistance for assist; praise for praise; sympathy for sympathize_with; demand for demand; call for call_for; appeal to appeal_to; search for search_for; bid for bid_for; claim to claim; commitment to commit_to; contribution to contribute_to;
  approach to approach; access to access; move to move_to; move into move_into; transfer to transfer_to; marriage to marry; marriage with marry; relationship with relate_to; tie with relate_to; link with relate_to; relation with relate_to; affair with have_affair_with; friendship with befriend; contract with contract_with; agreement with agree_with; deal with agree_with; pact with agree_with; treaty with agree_with;
  accusation against accuse; allegation against accuse; complaint against complain_about; complaint about complain_about; lawsuit against sue; suit against sue; case against sue; verdict against convict; warning to warn; offer to offer_to; gift to give_to; donation to donate_to; payment to pay; loan to lend_to; speech to address; letter to write_to; message to write_to; order to order; review of review; study of study; analysis of analyze; investigation into investigate; investigation of investigate; inquiry into investigate; probe into investigate; report on report_on; presentation of present; management of manage; leadership of lead; command of command; rule over rule; victory against defeat; evacuation of evacuate; rescue of rescue; theft of steal; kidnapping of kidnap; hijacking of hijack; seizure of seize; capture of capture; discovery of discover; invention of invent; rehearsal for rehearse; blockade of blockade; siege of besiege; bombardment of bombard;
  choice of choose; selection of select; signing of sign; hiring of hire; firing of fire; poisoning of poison; sinking of sink; burning of burn; training of train; funding of fund; financing of finance;
  jailing of jail; beating of beat; shooting of shoot; stabbing of stab; looting of loot; opening of open; closing of close; closure of close; release of release; abduction of abduct;
  expulsion of expel; extradition of extradite; execution of execute; persecution of persecute; prosecution of prosecute; translation of translate; publication of publish;
  introduction of introduce; renovation of renovate; restoration of restore; demolition of demolish; cancellation of cancel; suspension of suspend; abolition of abolish; removal of remove;
  replacement of replace; sponsorship of sponsor; conquest of conquer; colonization of colonize; colonisation of colonize; coverage of cover; imprisonment of imprison; conviction of convict; handling of handle; founding of found; foundation of found; naming of name; death in die_in; death at die_at; birth in be_born_in; burial in be_buried_in; graduation from graduate_from; resignation from resign_from; retirement from retire_from; escape from escape_from; emigration to emigrate_to; accession to accede_to; admission to be_admitted_to; entry into enter; promotion to be_promoted_to; secession from secede_from; defection to defect_to; separation from separate_from; appearance in appear_in; appearance on appear_on; appearance at appear_at; journey to travel_to; voyage to travel_to; crossing of cross; sacking of sack; purchase from buy_from`;

const verbs: ReadonlyMap<string, string> = new Map(
  table.split(';').map((entry): [string, string] => {
    const [noun = '', preposition = '', verb = ''] = entry.trim().split(/\s+/);
    return [`${noun} ${preposition}`, verb.replaceAll('_', ' ')];
  }),
);

/** The predicate that a noun with this preposition stands for; undefined when it is not made from a verb. */
export function verbOfNoun(noun: string, preposition: string): string | undefined {
  return verbs.get(`${noun} ${preposition}`);
}

/** Nouns that say with a light verb what is done, though no verb is made from them: "had a quarrel with", "took a vote on". */
export const carriedNouns = words(`
  argument quarrel row conversation discussion chat disagreement debate lecture speech interview vote stand position effect impact bearing
  interest stake share relationship dinner lunch breakfast appointment hearing concert performance exhibition presentation testimony
  briefing seminar workshop lesson course class bet wager grudge feud friendship affair child correspondence audience
  monopoly majority ceremony press-conference referendum poll election`);

/** Nouns that say nothing without of what, for what or to what: "a means of transport", "a symbol of greed". Lemmas. */
export const hollowNouns = words(`
  way lack part share half majority minority source symbol sign result cause product outcome consequence basis base
  core heart root key target subject object matter case example instance rehearsal reminder proof evidence indication
  expression reflection mark measure degree level stage step victim beneficiary cornerstone pillar hallmark testament
  tribute prelude precursor response reaction alternative exception solution remedy hub centrepiece pretext excuse
  substitute replacement gateway hotbed haven breeding-ground legacy manifestation culmination continuation violation breach`);

/** Meetings and quarrels: "talks between X and Y". */
const reciprocalNouns: ReadonlyMap<string, string> = new Map(
  `meeting meet; summit meet; talk talk_with; negotiation negotiate_with; war fight; conflict fight; fighting fight; clash clash_with; dispute dispute_with;
  agreement agree_with; deal agree_with; treaty agree_with; pact agree_with; cooperation cooperate_with; partnership partner_with; alliance ally_with; merger merge_with;
  trade trade_with; relationship relate_to; relation relate_to; tie relate_to; link relate_to; rivalry compete_with; competition compete_with; match play; game play; marriage marry; friendship befriend; border border; tension relate_to; truce agree_with; ceasefire agree_with; encounter meet; exchange relate_to`
    .split(';')
    .map((entry): [string, string] => {
      const [noun = '', verb = ''] = entry.trim().split(/\s+/);
      return [noun, verb.replaceAll('_', ' ')];
    }),
);

export function reciprocalVerbOf(noun: string): string | undefined {
  return reciprocalNouns.get(noun);
}

/** What somebody undertakes: to support the undertaking is to support them. */
export const undertakings = words(
  'war campaign effort bid invasion offensive operation attack fight struggle aggression candidacy plan policy drive push mission initiative proposal',
);

/** Nouns that put what hangs on them in doubt: "plans for", "the possibility of". */
export const irrealisNouns = words(`
  plan proposal possibility chance prospect likelihood risk threat call demand request application petition hope wish desire fear concern attempt bid
  effort intention intent need right ability capability capacity willingness readiness opportunity offer option choice alternative goal aim ambition
  pledge vow promise commitment decision idea suggestion talk rumour rumor speculation allegation accusation suspicion claim hypothesis
  question doubt refusal failure reluctance potential power way means measure step permission pressure condition
  charge theory notion insinuation contention complaint assurance`);

/** "no evidence that": where these are lacking, what they would show is open. */
export const evidence = words('evidence proof sign indication hint trace suggestion');

/** What comes from somebody is theirs: "support from Sweden for". */
export const givenNouns = words(
  'support backing criticism condemnation opposition pressure help aid assistance praise approval endorsement resistance',
);

/** What is held or felt by those among whom it is: "opposition among farmers to". */
export const attitudes = words(
  'support backing opposition criticism resistance hostility sympathy praise demand condemnation approval admiration hatred distrust mistrust respect anger concern enthusiasm trust',
);

/** Adjectives that put their noun in doubt. */
export const irrealisAdjectives = words(
  'possible potential alleged planned proposed supposed rumoured rumored suspected hypothetical would-be prospective future likely expected so-called purported apparent',
);

/** Nouns for what somebody says: a clause under them is the speaker's. */
export const sayings = words(`
  statement announcement report remark comment warning conclusion assessment belief view assertion declaration finding news admission
  confirmation account article interview speech letter study analysis estimate data figure document testimony tweet post claim allegation accusation`);

/** Where something is said: "told at a meeting". */
export const occasions = words(
  'meeting conference briefing call press news hearing session summit event rally address',
);

/** By what something is said: "called it a farce on a podcast". */
export const channels = words(
  'podcast programme program broadcast show radio television tv twitter facebook instagram youtube telegram tiktok x media blog memoir memo essay diary email video clip sermon lecture keynote column editorial op-ed',
);

/** Nouns and numbers that only measure or group what stands behind "of": "a row of houses", "one of them". */
export const measures = words(`
  number range row series group portion combination variety couple pair lot set total kind type sort piece bit
  one some each many most all both half third part rest amount share percent % hundred thousand million dozen collection
  string handful cluster bunch body list mix mixture host stream round wave flock crowd class`);

/** "the risk of Lind leaving": what is only thought of. */
export const imagined = words(
  'risk danger threat prospect idea notion possibility chance likelihood probability odds hope fear thought dream vision myth legend rumour rumor suspicion allegation accusation spectre specter',
);

/** What shows somebody at a deed. */
export const depicting = words(
  'photo photograph picture image footage video film clip drawing painting portrait statue sight sound memory recording story tale account',
);
