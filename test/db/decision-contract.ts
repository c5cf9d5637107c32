import { describe } from '@jest/globals';
import type { DecisionStore } from '../../src/db/decision-store.js';
import type { Store } from '../../src/db/store.js';
import { decisionExampleContract } from './contract/decision-example-contract.js';
import { decisionPropertyContract } from './contract/decision-property-contract.js';
import { decisionRefusalContract } from './contract/decision-refusal-contract.js';
import { splitContract } from './contract/split-contract.js';

/**
 * Registers the tests that every store with decisions must pass. `open` gives an empty store each time; `runs` is how
 * many random graphs each property is tried on.
 */
export function decisionContract(name: string, open: () => Promise<Store & DecisionStore>, runs = 30): void {
  describe(name, () => {
    decisionExampleContract(open);
    splitContract(open);
    decisionRefusalContract(open);
    decisionPropertyContract(open, runs);
  });
}
