import type { DecisionStore } from '../db/decision-store.js';
import type { Store } from '../db/store.js';
import type { ExitCode } from './define-command.js';
import { withExistingStore } from './store-option.js';

/** As `withExistingStore`, for a store that keeps decisions. */
export async function withDecisionStore(
  uri: string,
  use: (store: Store & DecisionStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withExistingStore(uri, async (store) => {
    if (!keepsDecisions(store))
      throw new Error('expected a store that keeps decisions (sqlite:FILE), got another');
    return use(store);
  });
}

function keepsDecisions(store: Store): store is Store & DecisionStore {
  return 'decide' in store;
}
