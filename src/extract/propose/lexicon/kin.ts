import { words } from './verbs.js';

/** Those who are each other's: several of them named together are so of one another. Lemmas. */
export const siblings = words('brother sister sibling twin cousin');

/** Whom two people have together. Lemmas. */
export const children = words('son daughter child twin grandson granddaughter grandchild');

/** Whom one names with a comma behind them: "her husband, Bo Lind". Lemmas. */
export const relatives: ReadonlySet<string> = new Set([
  ...children,
  ...words(
    'husband wife brother sister father mother parent partner fiancé fiancée uncle aunt nephew niece cousin sibling',
  ),
]);

/** Whose they are an owner or "of" tells; "her son in Leeds" is no son of Leeds. Lemmas. */
export const closeKin = words(
  'husband wife widow widower son daughter child brother sister father mother cousin',
);
