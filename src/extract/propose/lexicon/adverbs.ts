import { words } from './verbs.js';

export const negating = words(
  "not n't never no neither nor hardly scarcely barely n’t nobody nothing nowhere",
);

/** Modal verbs that leave it open, with "not" too: what may be, and what somebody finds should be. */
export const opening = words('may might should must ought need');

/** Modal verbs of what is willed, able or yet to come: nothing of it is done, and with "not" they deny. */
export const inclining = words('could would can will shall');

/** What is so now and then is no rule. */
export const rare = words('rarely seldom infrequently');

/** Adverbs that leave it open. */
export const hedging = words(`
  possibly perhaps maybe probably likely presumably apparently reportedly allegedly supposedly purportedly seemingly
  potentially conceivably theoretically hypothetically ostensibly unlikely rumouredly`);

/** Adverbs that cite somebody without a name. */
export const citing = words('reportedly allegedly supposedly purportedly');
