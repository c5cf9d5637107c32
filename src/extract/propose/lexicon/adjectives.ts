import { words } from './verbs.js';

/** "It is likely that", "is likely to": what follows is open. */
export const openAdjectives = words(`
  likely unlikely possible probable improbable unclear uncertain doubtful plausible conceivable questionable hopeful afraid keen eager
  willing ready unwilling reluctant set due poised free prepared desperate determined anxious important necessary essential vital crucial`);

/** "It is false that": what follows is denied. */
export const falseAdjectives = words(
  'false untrue impossible incorrect wrong unable unthinkable inconceivable',
);
