import { words } from './verbs.js';

/** What is written, painted, composed or filmed, and bears a title. Lemmas. */
export const works = words(`
  sequel prequel remake novel novella book memoir autobiography biography poem anthology collection trilogy story tale play drama comedy tragedy musical opera
  operetta ballet symphony concerto suite cantata oratorio album single song track record debut film movie documentary feature short western
  thriller sitcom series show painting portrait mural fresco sculpture statue print photograph game essay study treatise textbook manual
  magazine journal podcast exhibition installation`);
