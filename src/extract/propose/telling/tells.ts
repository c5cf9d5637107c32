import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isAddress } from './address.js';
import { isAllBut } from './all-but.js';
import { isCutOff } from './cut-off.js';
import { isHad } from './had.js';
import { isIdiom } from './idiom.js';
import { isLittleMore } from './little-more.js';
import { isRecap } from './recap.js';
import { isCrosswise } from './respective.js';
import { isShare } from './share.js';
import { isShell } from './shell.js';
import { isUnknown } from './unknown.js';

/** Reasons for which a draft, though read off rightly, would tell a reader nothing or something else. */
const reasons: readonly ((tree: Tree, draft: Draft) => boolean)[] = [
  isUnknown,
  isAllBut,
  isCutOff,
  isIdiom,
  isHad,
  isAddress,
  isLittleMore,
  isRecap,
  isShell,
  isShare,
  isCrosswise,
];

/** Whether a draft states something that can be understood without its sentence. */
export function tells(tree: Tree, draft: Draft): boolean {
  return !reasons.some((reason) => reason(tree, draft));
}
