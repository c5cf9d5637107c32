import { describe, expect, test } from '@jest/globals';
import { notesOf, sentencesOf } from './helpers.js';

const story = 'The harbour of Oslo was closed on Monday after a ship lost its load of timber.';

/** [text, the notes as "KIND: stretch = value"]. */
const found: readonly (readonly [string, readonly string[]])[] = [
  [`date 2024-12-29 ${story}`, ['DATE: date 2024-12-29 = 2024-12-29']],
  [` date: 2024-02-29 ${story}`, ['DATE: date: 2024-02-29 = 2024-02-29']],
  [`December 29th 2024.\n${story}`, ['DATE: December 29th 2024. = 2024-12-29']],
  [`Sunday, 29 December 2024\n\n${story}`, ['DATE: Sunday, 29 December 2024 = 2024-12-29']],
  [`Published: Dec. 3, 2024 10:15 IST\n${story}`, ['DATE: Published: Dec. 3, 2024 10:15 IST = 2024-12-03']],
  [
    `date 2024-12-29 Follow us on Image Source : AP (FILE) A ship at sea\n\n${story}`,
    [
      'DATE: date 2024-12-29 = 2024-12-29',
      'BOILERPLATE: Follow us on = Follow us on',
      'CAPTION: Image Source : AP (FILE) A ship at sea = Image Source : AP (FILE) A ship at sea',
    ],
  ],
  [
    `Follow us on Facebook, X and Telegram\n${story}`,
    ['BOILERPLATE: Follow us on Facebook, X and Telegram = Follow us on Facebook, X and Telegram'],
  ],
  [`SEOUL — ${story}`, ['DATELINE: SEOUL — = SEOUL']],
  [`NEW DELHI, India -- ${story}`, ['DATELINE: NEW DELHI, India -- = NEW DELHI']],
  [
    `OSLO, May 7 (Fjord Wire) - ${story}`,
    ['DATELINE: OSLO, May 7 = OSLO', 'CREDIT: (Fjord Wire) - = Fjord Wire'],
  ],
  [`WASHINGTON (AP) — ${story}`, ['DATELINE: WASHINGTON = WASHINGTON', 'CREDIT: (AP) — = Associated Press']],
  [
    `LONDON, Jan 3 (Reuters) - ${story}`,
    ['DATELINE: LONDON, Jan 3 = LONDON', 'CREDIT: (Reuters) - = Reuters'],
  ],
  [
    `Seoul, Dec. 29 (Yonhap) -- ${story}`,
    ['DATELINE: Seoul, Dec. 29 = Seoul', 'CREDIT: (Yonhap) -- = Yonhap News Agency'],
  ],
  [`${story}\n\n(With agency inputs)`, ['CREDIT: (With agency inputs) = (With agency inputs)']],
  [`${story} (With inputs from PTI)\n`, ['CREDIT: (With inputs from PTI) = (With inputs from PTI)']],
  [`${story} — Agencies`, ['CREDIT: — Agencies = Agencies']],
  [`${story} (AFP)`, ['CREDIT: (AFP) = Agence France-Presse']],
  [
    `${story}\n___\nAnn Roe contributed to this report.`,
    [
      'BOILERPLATE: ___ = ___',
      'CREDIT: Ann Roe contributed to this report. = Ann Roe contributed to this report.',
    ],
  ],
  [`${story}\n\n© 2024 The Oslo Post`, ['BOILERPLATE: © 2024 The Oslo Post = © 2024 The Oslo Post']],
  [`By Jane Doe\n\n${story}`, ['CREDIT: By Jane Doe = Jane Doe']],
  [
    `By JANE DOE and Rolf van Dyk, Associated Press\n${story}`,
    ['CREDIT: By JANE DOE and Rolf van Dyk, Associated Press = JANE DOE and Rolf van Dyk'],
  ],
  [
    `${story}\n\n(Reporting by Jane Doe in London; Editing by John Roe)`,
    [
      'CREDIT: (Reporting by Jane Doe in London; Editing by John Roe) = (Reporting by Jane Doe in London; Editing by John Roe)',
    ],
  ],
  [`${story} (AP Photo/Jane Doe)\n`, ['CAPTION: (AP Photo/Jane Doe) = (AP Photo/Jane Doe)']],
  [
    `${story}\nRead more: The ship that sank`,
    ['BOILERPLATE: Read more: The ship that sank = Read more: The ship that sank'],
  ],
  [`${story}\nShare this article\n${story}`, ['BOILERPLATE: Share this article = Share this article']],
  [`${story}\n\nADVERTISEMENT\n\n${story}`, ['BOILERPLATE: ADVERTISEMENT = ADVERTISEMENT']],
  [
    `${story}\n[This article has been read a lot and was generated with AI. Enjoy.]\n[AI summaries are experimental.]`,
    [
      'AI_NOTICE: [This article has been read a lot and was generated with AI. Enjoy.] = [This article has been read a lot and was generated with AI. Enjoy.]',
      'AI_NOTICE: [AI summaries are experimental.] = [AI summaries are experimental.]',
    ],
  ],
  [
    `${story}\n\nWhat the harbour master said\n\n${story}`,
    ['HEADING: What the harbour master said = What the harbour master said'],
  ],
];

/** Sentences that look like notes; nothing of them may be taken away. */
const nearMisses: readonly string[] = [
  'The date was set.',
  'Date palms grow in the south.',
  'date 2024-13-45 was no date.',
  '2024-12-29 was the day of the vote.',
  'December 29th 2024 was a Sunday.',
  'On February 30, 2024, nothing happened.',
  'Follow us on our way through the city, the guide said.',
  'Image processing helps doctors.',
  'NATO — the alliance of the West — met on Monday.',
  'OSLO — the city — slept.',
  'BREAKING — Ships collide off Oslo.',
  'Seoul (AP) the caption read.',
  'Agencies reported a fire in the port.',
  'According to AP, the port was closed.',
  'He came with agency inputs and left.',
  'The paper (with inputs from many) was read aloud.',
  'By Friday the port was open.',
  'By Jane Doe standards this was cheap.',
  'By Monday Evening',
  'Reporting by Jane Doe shows that the port was closed.',
  'The picture (AP Photo/Jane Doe) was sold twice.',
  'Read more books, the minister said.',
  'Share this article of faith with me.',
  'Advertisement revenue fell.',
  'Copyright law is hard.',
  'They contributed to this report in many ways.',
  'AI summaries are experimental.',
  'She said [in an AI generated voice] that she was well.',
  'This article of the constitution was written before AI.',
  'North Korea supports Russia',
  'Title: A play\nHAMLET: To be?\n\nThe rest is silence.',
  'Oslo supports Bergen\nRome opposes Milan',
];

describe('notes', () => {
  test.each(found)('of %j', (text, expected) => {
    expect(notesOf(text).map(([kind, stretch, value]) => `${kind}: ${stretch} = ${value}`)).toEqual(expected);
    expect(sentencesOf(text)[0]).toMatch(/^The harbour of Oslo/);
  });

  test.each(nearMisses)('are not seen in %j', (text) => {
    expect(notesOf(text)).toEqual([]);
  });

  test('leave sentences before and behind them whole', () => {
    expect(sentencesOf(`${story}\n\nAdvertisement\n\nIt rained.`)).toHaveLength(2);
  });

  test('of a caption do not swallow a story on the same line', () => {
    const text = `Image Source : AP (FILE) ${story.repeat(5)}`;
    expect(notesOf(text).map(([kind, stretch]) => [kind, stretch])).toEqual([
      ['CAPTION', 'Image Source : AP (FILE)'],
    ]);
  });

  test('take no heading from a wrapped paragraph', () => {
    const text =
      'It was finished at the end of the long and very cold winter.\nThe president of the northern province and of the islands all\nagreed.';
    expect(notesOf(text)).toEqual([]);
  });
});
