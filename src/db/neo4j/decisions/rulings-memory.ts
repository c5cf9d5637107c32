import { Rulings } from '../../rulings/rulings.js';
import type { Transaction } from '../connection.js';
import { rulingsInForce } from './decision-rows.js';

/** The rulings in force, read once until the next act of anybody; `decided` is what `lock` answered. */
export class RulingsMemory {
  #decided: string | null = null;
  #rulings = new Rulings([]);

  async at(transaction: Transaction, decided: string | null): Promise<Rulings> {
    if (decided !== this.#decided) {
      this.#rulings = decided === null ? new Rulings([]) : await rulingsInForce(transaction);
      this.#decided = decided;
    }
    return this.#rulings;
  }
}
