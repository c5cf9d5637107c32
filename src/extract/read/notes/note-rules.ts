import { agencyInputs } from './agency-inputs.js';
import { aiNotice } from './ai-notice.js';
import { boilerplateLine } from './boilerplate-line.js';
import { authorLine } from './byline.js';
import { closingCredit } from './closing-credit.js';
import { dateline } from './dateline.js';
import { followUsOn } from './follow-us.js';
import { heading } from './heading.js';
import { imageCaption } from './image-caption.js';
import type { NoteRule } from './note-rule.js';
import { photoCredit } from './photo-credit.js';
import { publicationDate } from './publication-date.js';
import { reportingCredit } from './reporting-credit.js';

/** All rules in the order in which they run. Each sees what was found before it, and what comes first keeps its place. */
export const noteRules: readonly NoteRule[] = [
  publicationDate,
  followUsOn,
  imageCaption,
  photoCredit,
  aiNotice,
  agencyInputs,
  closingCredit,
  reportingCredit,
  authorLine,
  boilerplateLine,
  dateline,
  heading,
];
