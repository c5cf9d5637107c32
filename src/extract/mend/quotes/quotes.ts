import { atHeads, atLabels, atTags, type Correction } from '../correction.js';
import { behindRemark } from './behind-remark.js';
import { hearer } from './hearer.js';
import { quotedSubject } from './quoted-subject.js';
import { remark } from './remark.js';
import { remarkInside } from './remark-inside.js';
import { speakerBehindComma } from './speaker-behind-comma.js';
import { speakerBehindQuote } from './speaker-behind-quote.js';
import { speakerBehindVerb } from './speaker-behind-verb.js';
import { speakerInCommas } from './speaker-in-commas.js';
import { splitQuote } from './split-quote.js';
import { joinedAcrossQuote, subjectBehindQuote } from './subject-behind-quote.js';

/** Who speaks, and where the quoted clause ends. */
export const quotes: readonly Correction[] = [
  atLabels(['nsubj'], hearer),
  atHeads(['ccomp'], quotedSubject),
  atLabels(['nsubj'], subjectBehindQuote),
  atLabels(['conj', 'acl', 'appos', 'nmod', 'parataxis'], joinedAcrossQuote),
  atTags(['VERB'], speakerBehindVerb),
  atTags(['VBD', 'VBZ', 'VBN'], speakerBehindComma),
  atHeads(['ccomp'], splitQuote),
  atLabels(['ccomp', 'advcl', 'parataxis'], speakerBehindQuote),
  atLabels(['conj', 'advcl', 'acl', 'parataxis'], speakerInCommas),
  atTags(['NNS', 'VBD', 'VBZ', 'VBP', 'VBN'], remark),
  atTags(['VBD', 'VBZ', 'VBP'], remarkInside),
  atLabels(['conj'], behindRemark),
];
