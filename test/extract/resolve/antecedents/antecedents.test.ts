import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../../src/extract/extract.js';
import { Discourse } from '../../../../src/extract/resolve/antecedents/discourse.js';
import { nameEntities } from '../../../../src/extract/resolve/groups/name-entities.js';
import { named } from '../parsed-text.js';

describe('a pronoun', () => {
  test.each([
    [
      'the one who says so',
      'Ada Brenner, a partner at the fund, said she was pleased.',
      'she',
      'Ada Brenner',
    ],
    [
      'whom a lawyer speaks for',
      "Ada Brenner's lawyer, Eva Reyes, said she had left Oslo.",
      'she',
      'Ada Brenner',
    ],
    [
      'the subject behind what stands in front',
      'In his last speech, Karl Brenner praised the army.',
      'his',
      'Karl Brenner',
    ],
    [
      'not who is told of before the subject',
      'Tom Reyes is a runner. Trained by Karl Brenner, he won in Turin.',
      'he',
      'Tom Reyes',
    ],
    [
      'who goes on being spoken of',
      'Ada Brenner was born in Graz. She studied law in Bonn. In 1990 she moved to Oslo.',
      'she',
      'Ada Brenner',
    ],
    [
      'not the other argument of its verb, however it is named before',
      'Karl Brenner met Tom Reyes in Oslo. Brenner thanked him.',
      'him',
      'Tom Reyes',
    ],
    [
      'whom the text is about and not a friend named last',
      'Karl Brenner was a chemist from Graz. He studied in Bonn. Brenner was a friend of Tom Reyes. He moved to Oslo in 1990.',
      'He',
      'Karl Brenner',
    ],
    [
      'whom the text is about, by a surname alone',
      'Brenner studied in Bonn, where he was a classmate of Tom Reyes. He moved to Oslo in 1990.',
      'He',
      'Brenner',
    ],
    [
      'whom the text is about where others were spoken of for a while',
      'Ada Brenner was a painter from Graz. She studied in Bonn. She lived in Oslo. In 1920 she met Karl Lind. ' +
        'Karl Lind owned a mill. The mill stood on a hill. The hill was steep. The road was bad. She died in 1950.',
      'She',
      'Ada Brenner',
    ],
    [
      'not who is joined with it',
      'Karl Brenner met Tom Reyes in Oslo. Reyes said he and Brenner were friends.',
      'he',
      'Tom Reyes',
    ],
    [
      'not what somebody was named',
      'Karl Brenner played for Bonn. Brenner was named captain of Bonn, and his bag was lost.',
      'his',
      'Karl Brenner',
    ],
    [
      'not the speaker where it stands in the words that are spoken',
      'Karl Brenner praised Tom Reyes. "He is a friend," Brenner said.',
      'He',
      'Tom Reyes',
    ],
    ['the woman of two', 'Ada Brenner met Karl Lind in Oslo. He thanked her.', 'her', 'Ada Brenner'],
  ])('means %s', (_, text, pronoun, name) => {
    expect(named(text, pronoun)).toBe(`${name} (PERSON)`);
  });

  test.each([
    ['Thailand lent Laos an engine and sold it two ships.', 'it', 'Laos (PLACE)'],
    ['The mill stood in Oslo until 1917, when a bank bought it.', 'it', 'mill (CONCEPT)'],
    [
      'Rebels freed the mother of a singer, and she was taken to Lima.',
      'she',
      'mother of a singer (CONCEPT)',
    ],
    ['The court has not decided whether the firm lied, and it may drop the case.', 'it', 'court (CONCEPT)'],
    ['Thousands of nurses marched to demand wages, and they accused the mayor.', 'they', 'nurses (CONCEPT)'],
  ])('is of what does, gets or suffers the deed before: %s', (text, pronoun, meant) => {
    expect(named(text, pronoun)).toBe(meant);
  });

  test('means a thing without a name where that is what was spoken of', () => {
    expect(named('The vaccine protects children, but it harms the elderly.', 'it')).toBe('vaccine (CONCEPT)');
  });

  test('means the ship that a text is about', () => {
    const text = 'The Halden was a ship of the Lund Line. In 1903 she sailed to Oslo.';
    expect(named(text, 'she')).toMatch(/^Halden /);
  });

  test.each([
    ['two of one sex may be meant', 'Karl Brenner met Tom Reyes in Oslo. He praised the talks.', 'He'],
    ['nobody of that sex was named', 'Ada Brenner left on Friday. He stayed.', 'He'],
    ['only what is inside its own phrase is left', 'His brother left.', 'His'],
  ])('means nobody where %s', (_, text, pronoun) => {
    expect(named(text, pronoun)).toBe('null');
  });
});

describe('a description', () => {
  test.each([
    [
      'the one company',
      'Halden Steel said on Monday that profits fell. The company will cut jobs.',
      'The company',
      'Halden Steel (ORGANIZATION)',
    ],
    [
      'what it was called',
      'Ada Brenner is a novelist from Graz. Critics praised the novelist.',
      'the novelist',
      'Ada Brenner (PERSON)',
    ],
    [
      'a word of the name',
      'The Lindau Observatory opened in 1903. The observatory is on a hill.',
      'The observatory',
      'Lindau Observatory',
    ],
    [
      'a person by age',
      'Ada Brenner left the club in May. The 34-year-old joined a rival.',
      'The 34-year-old',
      'Ada Brenner (PERSON)',
    ],
  ])('means %s', (_, text, words, name) => {
    expect(named(text, words)).toContain(name);
  });

  test.each([
    [
      'neither of two named together',
      'Halden Steel and Norrland Paper built a mill. Critics left the company.',
      'the company',
    ],
    [
      'nobody who does not hold the office',
      'Ada Brenner opened a mill. Critics said the president was late.',
      'the president',
    ],
    ['no company of another trade', 'Halden Steel opened a mill. The oil company left.', 'The oil company'],
  ])('means %s', (_, text, words) => {
    expect(named(text, words)).not.toMatch(/Halden|Norrland|Brenner/);
  });
});

describe('a text of hardly anything but pronouns', () => {
  test('gives none of them more than a hundred mentions and nothing to choose from', () => {
    const { trees } = loadExtractor().analyse({
      text: `Bo Moss came. ${`He fed ${'his dog and '.repeat(60)}his cat. `.repeat(4)}`,
    });
    const discourse = new Discourse(trees, nameEntities('pronouns', trees));
    const counts: number[] = [];
    for (const _ of trees)
      discourse.readSentence((_mention, choices) => {
        counts.push(choices.length);
        return choices[0]?.thread ?? null;
      });
    expect(counts.length).toBeGreaterThan(150);
    expect(Math.max(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThanOrEqual(101);
  });
});
