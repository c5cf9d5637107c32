import { describe, expect, test } from '@jest/globals';
import { named } from '../parsed-text.js';

describe('thirdPerson', () => {
  test.each([
    ['Helen Moss resigned on Friday. She left the city.', 'She', 'Helen Moss'],
    ['Helen Moss met Brian Hill in Oslo. He praised the talks.', 'He', 'Brian Hill'],
    ['Brian Hill said he would leave.', 'he', 'Brian Hill'],
    ['Brian Hill resigned. He left. He returned in May.', 'He', 'Brian Hill'],
    ['Brian Hill praised his army.', 'his', 'Brian Hill'],
    ['Brian Hill left Oslo. His old coach, Peter Tarn, called him a fool.', 'him', 'Brian Hill'],
    ['Brian Hill moved to Oslo. Then came the storm. He left.', 'He', 'Brian Hill'],
    ['Brian Hill moved to Oslo. "Peter Tarn lied," he said.', 'he', 'Brian Hill'],
    ['Brian Hill spoke of the role as a player. He left.', 'He', 'Brian Hill'],
    ['Brian Moss met Peter Tarn in Oslo. Moss thanked him.', 'him', 'Peter Tarn'],
  ])('in "%s" takes "%s" for %s', (text, pronoun, name) => {
    expect(named(text, pronoun)).toBe(`${name} (PERSON)`);
  });

  test.each([
    ['two people fit', 'Brian Hill met Peter Tarn in Oslo. He praised the talks.', 'He'],
    ['the only person is of the other sex', 'Helen Moss resigned on Friday. He left the city.', 'He'],
    ['it is the object of that person', 'Brian Hill praised him.', 'him'],
    ['nobody is named', 'The storm passed. He left.', 'He'],
    ['it is either of two', 'Brian Hill said that each clerk signs his or her name.', 'his'],
  ])('finds nobody when %s', (_, text, pronoun) => {
    expect(named(text, pronoun)).toBe('null');
  });
});

describe('a person called by what they are', () => {
  const start = 'The singer Ada Frisk met the mayor of Oslo, Bo Lind. ';

  test('is who the text says is one', () => {
    expect(named(`${start}The singer left.`, 'The singer')).toBe('Ada Frisk (PERSON)');
    expect(named(`${start}The dancer left.`, 'The dancer')).toBe('dancer (CONCEPT)');
  });

  test('is whose name stands behind', () => {
    expect(named(start, 'The singer Ada Frisk')).toBe('Ada Frisk (PERSON)');
  });

  test('is meant by the pronoun behind', () => {
    expect(named(`${start}The singer thanked her mother.`, 'her')).toBe('Ada Frisk (PERSON)');
    expect(named(`${start}The singer left. She will return.`, 'She')).toBe('Ada Frisk (PERSON)');
  });
});

describe('firstPerson', () => {
  test('takes "I" for the speaker', () => {
    expect(named('"I will resign," Helen Moss said.', 'I', 'Helen Moss')).toBe('Helen Moss (PERSON)');
  });

  test.each([['nobody is cited', '"I will resign," said the note.', 'I', undefined]])(
    'finds nobody when %s',
    (_, text, pronoun, speaker) => {
      expect(named(text, pronoun, speaker)).toBe('null');
    },
  );

  test('takes "we" for the person who speaks for a group', () => {
    expect(named('"We will win," Helen Moss said.', 'We', 'Helen Moss')).toBe('Helen Moss (PERSON)');
  });

  test('takes "we" for an organisation that speaks', () => {
    expect(named('"We will sell the plant," Microsoft said.', 'We', 'Microsoft')).toBe(
      'Microsoft (ORGANIZATION)',
    );
  });
});

describe('it', () => {
  test('takes the subject of the sentence before that speaks on', () => {
    expect(named('Microsoft rejected the plan. It said the price was wrong.', 'It')).toBe(
      'Microsoft (ORGANIZATION)',
    );
  });

  test.each([['it does not act', 'Microsoft rejected the plan. It was raining.', 'It']])(
    'finds nothing when %s',
    (_, text, pronoun) => {
      expect(named(text, pronoun)).toBe('null');
    },
  );
});

test.each(['What', 'that', 'there', 'everyone'])('"%s" refers to nothing one could look up', (pronoun) => {
  expect(named(`Microsoft grew. ${pronoun} is known.`, pronoun)).toBe('null');
});
