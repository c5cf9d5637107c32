import { atLabels, atTokens, type Correction } from '../correction.js';
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
  atTokens(quotedSubject),
  atLabels(['nsubj'], subjectBehindQuote),
  atLabels(['conj', 'acl', 'appos', 'nmod', 'parataxis'], joinedAcrossQuote),
  atTokens(speakerBehindVerb),
  atTokens(speakerBehindComma),
  atTokens(splitQuote),
  atLabels(['ccomp', 'advcl', 'parataxis'], speakerBehindQuote),
  atLabels(['conj', 'advcl', 'acl', 'parataxis'], speakerInCommas),
  atTokens(remark),
  atTokens(remarkInside),
  atLabels(['conj'], behindRemark),
];
