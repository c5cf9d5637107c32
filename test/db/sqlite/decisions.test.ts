import { openSqliteStore } from '../../../src/db/sqlite/open-sqlite-store.js';
import { decisionContract } from '../decision-contract.js';

decisionContract('decisions in the SQLite store', () => openSqliteStore(':memory:'));
