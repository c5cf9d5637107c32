import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/db/neo4j/address.js';

describe('readAddress', () => {
  test.each([
    ['neo4j://localhost', { uri: 'neo4j://localhost', user: 'neo4j', password: '' }],
    ['bolt://ann:secret@db:7687', { uri: 'bolt://db:7687', user: 'ann', password: 'secret' }],
    [
      'neo4j+s://ann:a%40b%2Fc@h/news',
      { uri: 'neo4j+s://h', user: 'ann', password: 'a@b/c', database: 'news' },
    ],
    ['bolt+ssc://ann:100%@h', { uri: 'bolt+ssc://h', user: 'ann', password: '100%' }],
    ['neo4j://ann:a@b@h:1', { uri: 'neo4j://h:1', user: 'ann', password: 'a@b' }],
    ['neo4j://[::1]:7687/?policy=eu', { uri: 'neo4j://[::1]:7687?policy=eu', user: 'neo4j', password: '' }],
  ])('reads %s', (uri, expected) => {
    expect(readAddress(uri)).toEqual(expected);
  });

  test('takes what the URI leaves out from elsewhere', () => {
    const otherwise = { user: 'ann', password: 'secret', database: 'news' };
    expect(readAddress('neo4j://h', otherwise)).toEqual({ uri: 'neo4j://h', ...otherwise });
    expect(readAddress('neo4j://bob:b@h/d', otherwise)).toEqual({
      uri: 'neo4j://h',
      user: 'bob',
      password: 'b',
      database: 'd',
    });
  });

  test.each([
    'neo4j://',
    'neo4j://ann:secret@',
    'bolt://:secret@/db',
    'bolt://ann:secret@host:port',
    'http://h',
  ])('refuses %s and shows no password', (uri) => {
    const refusal = { name: 'StoreError', code: 'BAD_URI', message: expect.not.stringMatching(/secret/) };
    expect(() => readAddress(uri)).toThrow(expect.objectContaining(refusal));
  });
});
