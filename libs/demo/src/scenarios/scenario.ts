import { type Household } from '../people/household.js';
import { type Town, type Wish } from '../people/town.js';
import { type Expectation, listedAll, type RosterRow } from '../roster/roster-row.js';
import { credited } from '../statements/bank-payments.js';
import { type Payment } from '../statements/payment.js';
import { paidByPost } from '../statements/post-payments.js';
import { type FindingKind } from '../../../domain/src/findings/finding-kinds.js';

/** One NIK on the list of those who must not receive aid. */
export interface ExcludedPerson {
  readonly nationalId: string;
  readonly name: string;
  readonly reason: string;
  readonly source: string;
}

/** What happens to the households of one scenario over the weeks. */
export interface Episode {
  readonly rows: readonly RosterRow[];
  readonly payments: readonly Payment[];
  readonly excluded?: readonly ExcludedPerson[];
  /** The rows and payments share one account. */
  readonly sharesAccount?: boolean;
}

/** A situation of the field: data, and a function that draws one case of it. */
export interface Scenario {
  readonly name: string;
  /** One sentence for a README. */
  readonly summary: string;
  /** Cases in 10,000 households; `rest` fills what the others leave. */
  readonly cases: number | 'rest';
  /** Households of one case; 0 where the payees are on no list. */
  readonly households: number;
  /** Has a case in a small month too, where not every scenario has room: so that each kind of finding occurs, and each report has news. */
  readonly leads?: boolean;
  /** Of the entitlements, unless the function says otherwise of one of them. */
  readonly expected: Expectation;
  /** Found beside the entitlements. */
  readonly beside?: FindingKind;
  play(town: Town, expected: Expectation): Episode;
}

/** Everything as it should be. */
export const RECEIVED: Expectation = { state: 'RECEIVED', findings: [] };

/** The row stands for no entitlement. */
export const NO_ENTITLEMENT: Expectation = { state: '', findings: [] };

/** A household as wished with a row for each of its programmes. */
export function listedHousehold(town: Town, expected: Expectation, wish?: Wish): RosterRow[] {
  return listedAll(town.household(wish), expected);
}

/** Payments in full by a channel, else by the household's own. */
export function paid(
  town: Town,
  rows: readonly RosterRow[],
  channel: Household['channel'] = rows[0]!.household.channel,
): Payment[] {
  return channel === 'BRI' ? rows.map((row) => credited(town, row)) : [paidByPost(town, rows)];
}
