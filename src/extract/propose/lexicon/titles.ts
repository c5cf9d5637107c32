import type { Tree } from '../../tree.js';
import { lemma, word } from '../walk.js';
import { words } from './verbs.js';

/** Nouns of office and role that stand before a name. */
export const titleNouns = words(`
  president vice-president president-elect leader ruler minister premier chancellor king queen prince princess emperor pope ambassador
  envoy secretary chairman chairwoman chair chairperson chief head director ceo cfo coo cto founder co-founder cofounder boss
  executive governor mayor senator congressman congresswoman representative lawmaker deputy judge justice prosecutor attorney lawyer general admiral
  colonel major captain lieutenant sergeant commander officer spokesman spokeswoman spokesperson spokesperson analyst expert economist
  professor scientist researcher author writer journalist reporter editor columnist actor actress singer musician director producer
  coach manager player striker midfielder goalkeeper full-back centre-back left-back right-back wing-back captain champion owner partner co-owner speaker dictator strongman candidate nominee
  count countess duke duchess archduke earl baron baroness empress sultan emir tsar czar shah sheikh regent
  bishop archbishop cardinal imam rabbi mp pilot astronaut engineer architect designer artist activist billionaire entrepreneur
  investor commissioner superintendent sheriff marshal dean rector principal treasurer trustee counsel wife husband son daughter brother sister father mother parent`);

/** Whether a noun tells what a person is: an office, or a word like "novelist", "physicist", "farmer". */
export function isOfPerson(tree: Tree, noun: number): boolean {
  return isPersonNoun(lemma(tree, noun));
}

/** The same of a lemma by itself: `novelist`. */
export function isPersonNoun(word: string): boolean {
  if (things.has(word) || /(?:(?<!wit)ness|cess|press|dress|stress|[rt]tress|gress|guess|mess)$/.test(word))
    return false;
  return (
    titleNouns.has(word) ||
    people.has(word.slice(word.lastIndexOf('-') + 1)) ||
    /(?:[^p]er|(?:keep|help|develop|camp|troop|snip|worship|kidnap|rap|skip|shop)p?er|or|ist|[ic]ian|man|woman|ess|eur|ant|friend|child|guard|lord|star|niece|nephew|surgeon|hero|patient)$/.test(
      word,
    )
  );
}

/** People whom no ending tells, also behind a hyphen: "ex-spy". */
const people = words(`
  consul diplomat poet athlete chef spy nurse priest monk saint peer knight dame duke baron pupil student disciple apprentice colleague rival ally
  client guest aide clerk tenant opponent resident agent correspondent recipient descendant shepherd noble rebel native citizen signatory member
  graduate cousin uncle aunt widow grandson employee trustee nominee referee trainee appointee inductee detainee refugee favourite favorite veteran
  tycoon magnate mogul fugitive lady mechanic cleric medic hopeful national comedian historian librarian veterinarian playwright oligarch laureate heir
  victim critic advocate detective suspect witness missionary revolutionary mercenary scholar vicar friar beggar burglar chaplain abbot nun mystic
  academic aristocrat bureaucrat acrobat monarch patriarch cook blacksmith goldsmith silversmith hostage inmate insurgent guerrilla dissident orphan
  thief`);

/** They end like "writer", "actor" or "servant" and are nobody. */
const things = words(`
  merger warrant number letter dinner supper encounter water river timber paper power order matter computer tower corner border winter summer silver fever cancer disaster theater
  chapter quarter offer answer butter weather feather leather shelter filter server container freighter tanker trailer thriller bunker barrier
  career newspaper chamber layer lever liver cover hunger anger danger finger hammer ladder lumber meter meteor liter fiber fibre rubber rudder
  shower shoulder slipper sweater tender thunder tiger wonder wafer murder surrender blunder slander disorder takeover handover layover hangover makeover turnover rollover crossover pushover stopover leftover transfer barter quarter semester trimester pier tier glacier crater covenant pollutant transplant implant pageant chess grandeur register manner copper charter counter folder gender liner litter
  vanguard reagent motor sector factor floor door error terror mirror corridor reactor tractor vector sensor indicator elevator generator harbor labor color favor
  flavor vapor honor humor rumor armor odor tumor decor horror interior exterior monitor processor projector rotor semiconductor
  restaurant plant grant elephant variant constant slant pendant deodorant list mist twist fist wrist checklist shortlist blacklist playlist
  midsummer midwinter december october september november cluster cylinder diameter helicopter blister hanger hangar homer laser lantern locker loudspeaker banner buffer blazer burner cooler dresser drawer flyer poster sticker trigger`);

/** Whether a noun tells what an organisation is. */
export function isOfOrganization(tree: Tree, noun: number): boolean {
  return /^(?:company|firm|\w*maker|manufacturer|retailer|band|group|party|bank|agency|airline|newspaper|magazine|broadcaster|club|team|university|college|school|charity|foundation|organi[sz]ation|institute|think-tank|tank|union|start-?up|brand|chain|insurer|brewery|dairy|studio|label|orchestra|militia|ministry|parliament|council|committee|commission|senate|congress|government|court|state|city|town|village|province|region|island|river|port)$/.test(
    lemma(tree, noun),
  );
}

/** "the attorney general": an office of two words, and no general. */
export function isGeneralOffice(tree: Tree, node: number): boolean {
  return word(tree, node) === 'general' && chiefs.has(word(tree, node - 1));
}

const chiefs = words(
  'attorney solicitor secretary director governor consul surgeon auditor inspector comptroller postmaster procurator prosecutor advocate',
);

/** Whether a word is the rank of an officer, written short or in full: "Brig.", "general". */
export function isOfficerRank(tree: Tree, node: number): boolean {
  return officerRanks.has(word(tree, node).replace(/\.$/, ''));
}

const officerRanks = words(`
  brig gen maj lt col capt cmdr cdr adm sgt det supt insp const cpl
  general major lieutenant colonel brigadier captain commodore admiral sergeant superintendent inspector marshal`);
