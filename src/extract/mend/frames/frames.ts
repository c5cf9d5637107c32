import { atHeads, atLabels, atTags, atWords, type Correction } from '../correction.js';
import { agentOfNoun } from './agent-of-noun.js';
import { aimOfNoun } from './aim-of-noun.js';
import { amongThem } from './among-them.js';
import { asOffice, officeBeforeVerb } from './as-office.js';
import { askedAbout } from './asked-about.js';
import { attitudeAmong } from './attitude-among.js';
import { bareRecipient } from './bare-recipient.js';
import { cededTo } from './ceded-to.js';
import { contentBehindSpeaker } from './content-behind-speaker.js';
import { contentThat } from './content-that.js';
import { degreeFrom } from './degree-from.js';
import { goalOfOuter } from './goal-of-outer.js';
import { herOffice } from './her-office.js';
import { herRecipient } from './her-recipient.js';
import { madeADame } from './made-a-dame.js';
import { meetingPlace } from './meeting-place.js';
import { namingObject } from './naming-object.js';
import { objectControl } from './object-control.js';
import { officeBehindName } from './office-behind-name.js';
import { personBehindPlace } from './person-behind-place.js';
import { placeBehindVerb } from './place-behind-verb.js';
import { placeOfStay } from './place-of-stay.js';
import { promisedDeed } from './promised-deed.js';
import { relativeThat } from './relative-that.js';
import { saidIn } from './said-in.js';
import { seatHad } from './seat-had.js';
import { toldThat } from './told-that.js';

/** Verbs and nouns that always take their arguments in one way ("told X that", "named X Y"). */
export const frames: readonly Correction[] = [
  atTags(['VBN'], aimOfNoun),
  atLabels(['nmod', 'obl'], placeBehindVerb),
  atLabels(['acl'], goalOfOuter),
  atLabels(['nmod'], meetingPlace),
  atHeads(['obj'], bareRecipient),
  atLabels(['nmod'], herOffice),
  atWords(['her'], herRecipient),
  atLabels(['nsubj'], officeBeforeVerb),
  atHeads(['case'], asOffice),
  atLabels(['nmod', 'obl', 'acl'], agentOfNoun),
  atLabels(['flat', 'obj', 'appos'], officeBehindName),
  atHeads(['obj'], namingObject),
  atHeads(['iobj'], madeADame),
  atLabels(['obj', 'obl', 'xcomp'], amongThem),
  atLabels(['nmod'], askedAbout),
  atLabels(['nmod'], attitudeAmong),
  atLabels(['ccomp', 'xcomp', 'advcl', 'acl'], objectControl),
  atLabels(['advcl', 'xcomp'], promisedDeed),
  atLabels(['acl'], toldThat),
  atLabels(['acl', 'ccomp'], saidIn),
  atLabels(['nmod'], placeOfStay),
  atLabels(['nmod'], personBehindPlace),
  atLabels(['nmod'], seatHad),
  atLabels(['nmod'], degreeFrom),
  atLabels(['nmod'], cededTo),
  atWords(['that'], contentBehindSpeaker),
  atWords(['that'], contentThat),
  atLabels(['mark'], relativeThat),
];
