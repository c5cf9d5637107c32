import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/extract/read/read-document.js';

const story = 'The harbour of Oslo was closed on Monday.';

const wires: readonly (readonly [string, string, string])[] = [
  [`WASHINGTON (AP) — ${story}`, 'wire:associated press', '(AP)'],
  [`${story} The port reopens soon, the AP reports.`, 'wire:associated press', 'the AP reports'],
  [`${story} The port reopens soon, per the AP.`, 'wire:associated press', 'per the AP'],
  [
    `It closed, the Associated Press reported, quoted by BTA.`,
    'wire:associated press',
    'the Associated Press reported',
  ],
  [`According to Reuters, it closed.`, 'wire:reuters', 'According to Reuters'],
  [`BERGEN (Northern Press Agency) — ${story}`, 'wire:northern press agency', '(Northern Press Agency)'],
  [`${story}\n\n(With inputs from PTI)`, 'wire:press trust of india', '(With inputs from PTI)'],
  [`By Ann Roe, Associated Press\n\n${story}`, 'wire:associated press', 'By Ann Roe, Associated Press'],
  [`Seoul, Dec. 29 (KCNA) -- ${story}`, 'wire:korean central news agency', '(KCNA)'],
  [`AFP reported a fire. Reuters reported two.`, 'wire:agence france-presse', 'AFP reported'],
  [`Reuters reported a fire. — AFP`, 'wire:reuters', 'Reuters reported'],
];

const noWires: readonly string[] = [
  story,
  'KCNA said Kim met the crew.',
  'KCNA reported that Kim met the crew.',
  'According to the Korean Central News Agency, he met them.',
  'The minister told Reuters that it was closed.',
  `${story} (AP Photo/Ann Roe)`,
  `Image Source : AP (FILE)\n\n${story}`,
  `${story} — Agencies`,
  `${story}\n\n(With agency inputs)`,
  "According to Reuters' lawyers, it was closed.",
  'The Northern Press Agency reported a fire.',
  'He uses the AP reporting tool.',
];

describe('origin', () => {
  test.each(wires)('of %j is a wire', (text, key, quote) => {
    const { origin } = readDocument({ text, publisher: 'The Oslo Post' }).document;
    expect(origin).toMatchObject({ kind: 'WIRE', key });
    expect(origin.reason).toContain(`"${quote}"`);
    expect(text).toContain(quote);
  });

  test.each(noWires)('of %j is the publisher, or unknown without one', (text) => {
    const own = readDocument({ text, publisher: 'The  Oslo POST' }).document.origin;
    expect(own).toMatchObject({ kind: 'OWN', key: 'publisher:the oslo post', name: 'The  Oslo POST' });
    const { document } = readDocument({ text });
    expect(document.origin).toMatchObject({ kind: 'UNKNOWN', key: document.id });
  });

  test('says that a credit names no agency', () => {
    const { origin } = readDocument({ text: `${story} — Agencies` }).document;
    expect(origin.reason).toContain('"— Agencies"');
  });

  test('of what an agency publishes itself is that agency', () => {
    const { origin } = readDocument({ text: story, publisher: 'AP News' }).document;
    expect(origin).toMatchObject({ kind: 'WIRE', key: 'wire:associated press', name: 'Associated Press' });
  });
});
