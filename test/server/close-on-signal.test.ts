import { afterEach, describe, expect, test } from '@jest/globals';
import { closeOnSignal } from '../../src/server/close-on-signal.js';

const listenersBefore = process.listenerCount('SIGTERM');
let stop = () => {};
afterEach(() => stop());

describe('closeOnSignal', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'closes once on %s and then lets a second signal through',
    (signal) => {
      let closed = 0;
      stop = closeOnSignal(async () => {
        closed += 1;
      });
      process.emit(signal);
      expect(closed).toBe(1);
      expect(process.listenerCount('SIGTERM')).toBe(listenersBefore);
    },
  );

  test('leaves no listener when it is stopped', () => {
    stop = closeOnSignal(() => Promise.resolve());
    expect(process.listenerCount('SIGTERM')).toBe(listenersBefore + 1);
    stop();
    expect(process.listenerCount('SIGTERM')).toBe(listenersBefore);
  });
});
