import { words } from './verbs.js';

/** Nouns of office and role that stand before a name. */
export const titleNouns = words(`
  president vice-president president-elect leader ruler minister premier chancellor king queen prince princess emperor pope ambassador
  envoy secretary chairman chairwoman chair chairperson chief head director ceo cfo coo cto founder co-founder cofounder boss
  executive governor mayor senator congressman congresswoman representative lawmaker deputy judge justice prosecutor attorney lawyer general admiral
  colonel major captain lieutenant sergeant commander officer spokesman spokeswoman spokesperson spokesperson analyst expert economist
  professor scientist researcher author writer journalist reporter editor columnist actor actress singer musician director producer
  coach manager player striker midfielder goalkeeper captain champion owner partner co-owner speaker dictator strongman candidate nominee
  bishop archbishop cardinal imam rabbi mp pilot astronaut engineer architect designer artist activist billionaire entrepreneur
  investor commissioner superintendent sheriff marshal dean rector principal treasurer trustee counsel wife husband son daughter brother sister father mother`);
