import { StandingRoster } from '../../roster/standing-roster.js';
import { type RosterTable } from '../../roster/roster-table.js';
import { type Months } from '../../values/months.js';
import { RosterIndex } from './roster-index.js';
import { SharedNumbers } from '../evidence/shared-numbers.js';

/** What the list says by itself, and how it is looked up: known as soon as the list is read, whatever the reports say. */
export class ListedRoster {
  readonly standing: StandingRoster;
  /** Numbers that name nobody. */
  readonly shared: SharedNumbers;
  readonly index: RosterIndex;

  /** Rows of `table` from `firstAmendment` on are amendments. */
  constructor(table: RosterTable, firstAmendment: number, cycle: Months) {
    this.standing = new StandingRoster(table, firstAmendment, cycle);
    this.shared = new SharedNumbers(this.standing);
    this.index = new RosterIndex(this.standing, this.shared, this.standing.holders);
  }
}
