import { type EntitlementState, type FindingKind } from '../../../domain/src/findings/finding-kinds.js';
import { type Grant, type Household, type Payee } from '../people/household.js';

/** What the rules say of a row's entitlement; the state is empty where the row stands for none (a duplicate, a replaced or withdrawn row, a reject). */
export interface Expectation {
  readonly state: EntitlementState | '';
  /** In the order of the rules. */
  readonly findings: readonly FindingKind[];
}

/** In which list a row stands: where its household has its turn, in the second part, or among the amendments. */
export type RosterList = 'main' | 'second' | 'amendments';

/** One row of the roster or its amendments. */
export interface RosterRow {
  readonly household: Household;
  readonly payee: Payee;
  readonly grant: Grant;
  readonly expected: Expectation;
  readonly list: RosterList;
  /** NIK as written, where it is not the payee's. */
  readonly writtenNationalId?: string;
  readonly months?: string;
  readonly status: string;
  readonly note: string;
  /** The household has no account yet: opening it failed. */
  readonly withoutAccount?: boolean;
  /** Where it was written, set by the writer. */
  file: string;
  row: number;
}

/** The row that lists a grant of a household. */
export function listed(
  household: Household,
  grant: Grant,
  expected: Expectation,
  changes: Partial<Omit<RosterRow, 'file' | 'row'>> = {},
): RosterRow {
  return {
    household,
    payee: household.payee,
    grant,
    expected,
    list: 'main',
    status: 'SP2D',
    note: '',
    ...changes,
    file: '',
    row: 0,
  };
}

/** One row for each grant of a household. */
export function listedAll(
  household: Household,
  expected: Expectation,
  changes?: Partial<Omit<RosterRow, 'file' | 'row'>>,
): RosterRow[] {
  return household.grants.map((grant) => listed(household, grant, expected, changes));
}

/** `file#row` */
export function refOf(row: RosterRow): string {
  return `${row.file}#${row.row}`;
}
