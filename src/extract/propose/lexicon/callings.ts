import { words } from './verbs.js';

/** Whether a word is what somebody does for a living and nobody is called: "lawyer", "biologist". Lower case, in the singular. */
export function isCalling(noun: string): boolean {
  return callings.has(noun) || endings.test(noun);
}

const callings = words(`
  lawyer accountant farmer teacher nurse engineer architect researcher entrepreneur businessman businesswoman photographer
  goalkeeper midfielder winger sprinter rapper playwright filmmaker tycoon billionaire whistleblower dissident comedian historian`);

const endings = /^\p{L}+(?:ologist|nomist|ician|\p{L}[bcdegklnpr]ist)$/u;
