import type { Tree } from '../../tree.js';
import { lemma } from '../walk.js';
import { words } from './verbs.js';

/** Nouns of office and role that stand before a name. */
export const titleNouns = words(`
  president vice-president president-elect leader ruler minister premier chancellor king queen prince princess emperor pope ambassador
  envoy secretary chairman chairwoman chair chairperson chief head director ceo cfo coo cto founder co-founder cofounder boss
  executive governor mayor senator congressman congresswoman representative lawmaker deputy judge justice prosecutor attorney lawyer general admiral
  colonel major captain lieutenant sergeant commander officer spokesman spokeswoman spokesperson spokesperson analyst expert economist
  professor scientist researcher author writer journalist reporter editor columnist actor actress singer musician director producer
  coach manager player striker midfielder goalkeeper captain champion owner partner co-owner speaker dictator strongman candidate nominee
  count countess duke duchess archduke earl baron baroness empress sultan emir tsar czar shah sheikh regent
  bishop archbishop cardinal imam rabbi mp pilot astronaut engineer architect designer artist activist billionaire entrepreneur
  investor commissioner superintendent sheriff marshal dean rector principal treasurer trustee counsel wife husband son daughter brother sister father mother`);

/** Whether a noun tells what a person is: an office, or a word like "novelist", "physicist", "farmer". */
export function isOfPerson(tree: Tree, noun: number): boolean {
  return isPersonNoun(lemma(tree, noun));
}

/** The same of a lemma by itself: `novelist`. */
export function isPersonNoun(word: string): boolean {
  return (
    titleNouns.has(word) ||
    /(?:[^p]er|or|ist|[ic]ian|man|woman|ess|eur|ant|consul|diplomat|poet|athlete|chef|spy|nurse|priest|monk|saint|peer|knight|dame|duke|baron|lord|noble|rebel|native|citizen|member|graduate|child|hero|star|victim)$/.test(
      word,
    )
  );
}

/** Whether a noun tells what an organisation is. */
export function isOfOrganization(tree: Tree, noun: number): boolean {
  return /^(?:company|firm|\w*maker|manufacturer|retailer|band|group|party|bank|agency|airline|newspaper|magazine|broadcaster|club|team|university|college|school|charity|foundation|organi[sz]ation|institute|think-tank|tank|union|start-?up|brand|chain|insurer|brewery|dairy|studio|label|orchestra|militia|ministry|parliament|council|committee|commission|senate|congress|government|court|state|city|town|village|province|region|island|river|port)$/.test(
    lemma(tree, noun),
  );
}
