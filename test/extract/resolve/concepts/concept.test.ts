import { describe, expect, test } from '@jest/globals';
import { named, referenceIn } from '../parsed-text.js';

describe('concept', () => {
  test.each([
    ['articles', 'The fleet carried the nuclear missiles.', 'the nuclear missiles', 'nuclear missiles'],
    ['possessive pronouns', 'The fleet lost its old ships.', 'its old ships', 'old ships'],
    ['counts', 'The fleet carried over 10,000 soldiers.', 'over 10,000 soldiers', 'soldiers'],
    ['pointing adjectives', 'The fleet lost several other ships.', 'several other ships', 'ships'],
    ['durations', 'The fleet held a five-day naval exercise.', 'a five-day naval exercise', 'naval exercise'],
    [
      'relative clauses',
      'The fleet lost the old ships that carried coal.',
      'the old ships that carried coal',
      'old ships',
    ],
    ['comparatives', 'The fleet carried more powerful missiles.', 'more powerful missiles', 'missiles'],
    [
      'times behind a complement',
      'The fleet feared an attack by pirates on Friday.',
      'an attack by pirates on Friday',
      'attack by pirates',
    ],
    [
      'a list after a preposition but for "between"',
      'The fleet opposed the pact with Norway, Sweden and Poland.',
      'the pact with Norway, Sweden and Poland',
      'pact',
    ],
    [
      'a light head',
      'The fleet carried a number of old missiles.',
      'a number of old missiles',
      'old missiles',
    ],
    ['a container', 'The fleet carried a sack of rice.', 'a sack of rice', 'rice'],
    [
      'what counts in two words',
      'The fleet won 12 per cent of the voters.',
      '12 per cent of the voters',
      'voters',
    ],
    ['a share in front', 'The fleet bought a 40 per cent stake.', 'a 40 per cent stake', 'stake'],
    ['numbers of India', 'The fleet won a 40 crore contract.', 'a 40 crore contract', 'contract'],
    ['who does it', 'The fleet was barred from trade by the council.', 'trade by the council', 'trade'],
    ['until when', 'The fleet asked for a report by the end of May.', 'a report by the end of May', 'report'],
    ['a total', 'The fleet lost a total of 40 ships.', 'a total of 40 ships', 'ships'],
    ['a unit', 'The fleet carried 40,000 tonnes of wheat.', '40,000 tonnes of wheat', 'wheat'],
  ])('leaves out %s', (_, text, words, name) => {
    expect(named(text, words)).toBe(`${name} (CONCEPT)`);
  });

  test.each([
    [
      'a part of one thing',
      'The fleet fled from a third of the coast.',
      'a third of the coast',
      'third of the coast',
    ],
    ['how much less', 'The fleet blamed weaker demand.', 'weaker demand', 'weaker demand'],
    ['next to none', 'The fleet carried few missiles.', 'few missiles', 'few missiles'],
    ['how few', 'The fleet carried fewer missiles.', 'fewer missiles', 'fewer missiles'],
    ['which division', 'The fleet played in the third division.', 'the third division', 'third division'],
    ['superlatives', 'Norway was the most powerful state.', 'the most powerful state', 'most powerful state'],
    [
      'nouns before nouns',
      'The fleet opposed the security policy.',
      'the security policy',
      'security policy',
    ],
    ['names before nouns', 'The fleet opposed the Ukraine war.', 'the Ukraine war', 'Ukraine war'],
    [
      'nationalities with their capitals',
      'The fleet carried North Korean soldiers.',
      'North Korean soldiers',
      'North Korean soldiers',
    ],
    [
      'the capital of an adjective inside a sentence',
      'The fleet carried a Neapolitan composer.',
      'a Neapolitan composer',
      'Neapolitan composer',
    ],
    [
      'no capital of a title',
      'The fleet carried the Prime Minister.',
      'the Prime Minister',
      'prime minister',
    ],
    ['no capital of the first word', 'Foreign ships left.', 'Foreign ships', 'foreign ships'],
    [
      'what one house is for, both of it',
      'The health and safety board closed the port.',
      'The health and safety board',
      'health and safety board',
    ],
    [
      'two joined peoples',
      'Turkish and Greek soldiers left.',
      'Turkish and Greek soldiers',
      'Turkish and Greek soldiers',
    ],
    ['an owner with a name', "Norway's old ships sank.", "Norway's old ships", "Norway's old ships"],
    ['what a kin is in', 'Norway saved her sister-in-law.', 'her sister-in-law', 'sister-in-law'],
    [
      'the name behind a noun inside a complement',
      'The thief found a ring in the villa of lawyer Karl Moss.',
      'a ring in the villa of lawyer Karl Moss',
      'ring in the villa of lawyer Karl Moss',
    ],
    ['hyphens', 'The fleet opposed US-led sanctions.', 'US-led sanctions', 'US-led sanctions'],
    [
      'a name after a preposition',
      'The fleet opposed the war against Norway.',
      'the war against Norway',
      'war against Norway',
    ],
    [
      'names joined by "and" together',
      'The fleet fears the conflicts in Norway and Sweden.',
      'the conflicts in Norway and Sweden',
      'conflicts in Norway and Sweden',
    ],
    [
      'what a quality is of, with its hyphens',
      'The fleet raised the likelihood of high-level talks with Norway.',
      'the likelihood of high-level talks with Norway',
      'likelihood of high-level talks with Norway',
    ],
    [
      'what a task is to do',
      'The fleet rejected a plan to close the old harbour.',
      'a plan to close the old harbour',
      'plan to close the old harbour',
    ],
    [
      'what building is important',
      'Critics stressed the importance of building new ships.',
      'the importance of building new ships',
      'importance of building new ships',
    ],
    [
      'the owner inside a complement by name',
      'Norway raised the pace of its naval exercises.',
      'the pace of its naval exercises',
      "pace of Norway's naval exercises",
    ],
  ])('keeps %s', (_, text, words, name) => {
    expect(named(text, words)).toBe(`${name} (CONCEPT)`);
  });

  test.each([
    ['a year', 'The fleet sank in 2019.', '2019'],
    ['a day', 'The fleet sank on Friday.', 'Friday'],
    ['a time', 'The fleet sank last month.', 'last month'],
    ['a share of one thing', 'The firm bought 12 per cent of the stock.', '12 per cent of the stock'],
    ['a sum in crore', 'The fleet borrowed 640 crore.', '640 crore'],
    ['an amount', 'The fleet cost $5 million.', '$5 million'],
    ['a number', 'The fleet lost 3,000.', '3,000'],
    ['a length', 'The fleet sailed for 70 miles.', '70 miles'],
    ['a count of units', 'The fleet burned 40 barrels.', '40 barrels'],
    ['somebody', 'The fleet saved somebody.', 'somebody'],
  ])('%s is no entity', (_, text, words) => {
    expect(named(text, words)).toBe('null');
  });

  test.each([
    [
      'singular and plural',
      'The fleet opposed a sanction.',
      'a sanction',
      'The fleet opposed the sanctions.',
      'the sanctions',
    ],
    [
      'capital and small letters',
      'Sanctions hurt the fleet.',
      'Sanctions',
      'The fleet opposed the sanctions.',
      'the sanctions',
    ],
    [
      'spellings of a name in it',
      'The fleet opposed US sanctions.',
      'US sanctions',
      'The fleet opposed U.S. sanctions.',
      'U.S. sanctions',
    ],
    [
      'British and American spelling',
      'The fleet opposed the defence policy.',
      'the defence policy',
      'The fleet opposed the defense policy.',
      'the defense policy',
    ],
  ])('has one id for %s', (_, text, words, otherText, otherWords) => {
    const id = referenceIn(text, words)?.entityId;
    expect(id).toMatch(/^ent_/);
    expect(id).toBe(referenceIn(otherText, otherWords)?.entityId);
  });

  test('marks the whole phrase without its clauses in the text', () => {
    const text = 'The fleet lost the old ships that carried coal.';
    const span = referenceIn(text, 'the old ships that carried coal')?.span;
    expect(text.slice(span?.start, span?.end)).toBe('the old ships');
  });
});
