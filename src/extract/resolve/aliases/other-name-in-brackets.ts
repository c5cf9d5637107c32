import type { Tree } from '../../tree.js';
import type { NameGroup } from '../groups/name-group.js';
import type { NameMention } from '../mentions/find-names.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** What says that a name is one more of whatever stands before the bracket. */
const cues = /^(?:née|nee|né|born|now|today|formerly|previously|originally|later|a\.?k\.?a\.?|also called)$/;

/** What says so between commas too: "Mirela Horn, better known as Miri Sol," but not "best known as Batman". */
const knownAs =
  /^(?:officially|legally|(?:also|better|commonly|usually|popularly|more commonly) known (?:simply )?as|known (?:professionally|mononymously|simply|officially|legally) as)$/;

/** "Ada Holt (née Lind)", "Rangoon (now Yangon)", "the Guard (Finnish: Kaarti)", "Mirela Horn, better known as Miri Sol,": another name, unless a namesake could be meant. */
export function otherNameInBrackets(
  group: NameGroup,
  { groups, fullNames, trees }: AliasContext,
): AliasDecision | null {
  const fits = (other: NameGroup) => group.type === null || other.type === null || other.type === group.type;
  const isNamesake = fullNames.some(
    (person) => person !== group && group.words.length === 1 && person.words.at(-1) === group.key,
  );
  const targets = groups.filter(
    (other) =>
      other !== group &&
      other.mentions.some((full) =>
        group.mentions.some((mention) => {
          const cue = cueOf(full, mention);
          // What kind of name another language has, the recogniser cannot tell.
          return (fits(other) && cues.test(cue)) || knownAs.test(cue) || languages.test(cue);
        }),
      ),
  );
  const [target] = targets;
  return target && targets.length === 1 && !isNamesake
    ? { target, reason: `other name of "${nameOfGroup(target)}" told beside it` }
    : null;

  function cueOf(full: NameMention, other: NameMention): string {
    const tree = trees[full.sentence];
    return tree && full.sentence === other.sentence ? toldBy(tree, full.last + 1, other) : '';
  }
}

/** The words between the bracket and the name. */
function toldBy({ words }: Tree, open: number, { first, last }: NameMention): string {
  if (first <= open + 1 || !/^[(),;]$/.test(words[last + 1] ?? '')) return '';
  const cue = words.slice(open + 1, first).join(' ');
  return words[open] === '(' || (words[open] === ',' && knownAs.test(cue)) ? cue : '';
}

/** "(Estonian: Lindvakt)", "(in Welsh: Tarn)", "(German Brennau)". */
const languages =
  /^(?:in )?\p{L}+(?:ese|ish|ian|ean|an|ic|ch|sh|ew|ali|indi|rdu|che|hai|eek|utch|zech)(?: for)? ?:?$/u;
