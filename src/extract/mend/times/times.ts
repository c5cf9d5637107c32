import { atHeads, atLabels, atWords, type Correction } from '../correction.js';
import { atTheTime } from './at-the-time.js';
import { objectBeforeTime } from './object-before-time.js';
import { termInPrison } from './term-in-prison.js';
import { timeModifier } from './time-modifier.js';
import { yearModifier } from './year-modifier.js';

/** Times, terms and years. */
export const times: readonly Correction[] = [
  atWords(['time', 'moment', 'point', 'stage'], atTheTime),
  atHeads(['iobj'], objectBeforeTime),
  atLabels(['nmod'], timeModifier),
  atLabels(['obl'], termInPrison),
  atLabels(['nmod'], yearModifier),
];
