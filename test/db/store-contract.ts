import { describe } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { decisionExampleContract } from './contract/decision-example-contract.js';
import { decisionPropertyContract } from './contract/decision-property-contract.js';
import { decisionRefusalContract } from './contract/decision-refusal-contract.js';
import { extractionContract } from './contract/extraction-contract.js';
import { pathContract } from './contract/path-contract.js';
import { pathPropertyContract } from './contract/path-property-contract.js';
import { propertyContract } from './contract/property-contract.js';
import { readContract } from './contract/read-contract.js';
import { refusalContract } from './contract/refusal-contract.js';
import { restoreContract } from './contract/restore-contract.js';
import { splitContract } from './contract/split-contract.js';
import { writeContract } from './contract/write-contract.js';

/**
 * Registers the tests that every store must pass. `open` gives an empty store each time; `runs` is how many random
 * graphs each property is tried on. Each part stands alone, for stores that cannot be many at once.
 */
export function storeContract(name: string, open: () => Promise<Store>, runs = 30): void {
  describe(name, () => {
    describe('writes', () => writeContract(open));
    describe('reads', () => readContract(open));
    describe('paths', () => pathContract(open));
    describe('refusals', () => refusalContract(open));
    describe('properties', () => propertyContract(open, runs));
    describe('paths of random graphs', () => pathPropertyContract(open, runs));
    describe('extractions', () => extractionContract(open));
    describe('decisions', () => decisionExampleContract(open));
    describe('splits', () => splitContract(open));
    describe('decisions that cannot be', () => decisionRefusalContract(open));
    describe('decisions of another graph', () => restoreContract(open));
    describe('decisions in general', () => decisionPropertyContract(open, runs));
  });
}
