import { words } from './verbs.js';

/** "It is likely that", "is likely to": what follows is open. */
export const openAdjectives = words(`
  likely unlikely possible probable improbable unclear uncertain doubtful plausible conceivable questionable hopeful afraid keen eager
  willing ready unwilling reluctant set due poised free prepared desperate determined anxious important necessary essential vital crucial`);

/** "It is not true that": what they confirm is denied with them. */
export const trueAdjectives = words('true correct right accurate');

/** "is not aware that", "it is not surprising that": a fact either way. */
export const factAdjectives = words(
  'aware surprising strange sad glad happy proud sorry unfortunate regrettable remarkable',
);

/** "It is false that": what follows is denied. */
export const falseAdjectives = words(
  'false untrue impossible incorrect wrong unable unthinkable inconceivable',
);
