import { type FindingKind } from '../../../domain/src/findings/finding-kinds.js';
import { type Programme } from '../people/household.js';
import { type Area } from '../places/areas.js';
import { type RosterRow } from '../roster/roster-row.js';

/** How the row finds its household by the rules; a rejected row is not read at all. */
export type ExpectedLink = 'auto' | 'review' | 'none' | 'outside' | 'rejected';

/** One programme's share of a payment. */
export interface Part {
  readonly programme: Programme;
  readonly amount: number;
  /** Roster rows that it leads to: one when linked, the candidates when under review. */
  readonly targets: readonly RosterRow[];
  /** What the rules find about this payment itself. */
  readonly finding?: FindingKind;
}

/** What every version of a payment says from one report on, until the next version. */
interface Version {
  /** Position of the first report that says so. */
  readonly from: number;
  readonly status: string;
  /** Absent where the report names none. */
  readonly day?: number;
  readonly reason?: string;
  /** NIK as stated from here on, where it is another one. */
  readonly nationalId?: string;
}

export interface BankVersion extends Version {
  readonly reference?: string;
  readonly withdrawn: number;
  readonly withdrawalDay?: number;
  readonly accountStatus: string;
  readonly cardHandedOver: boolean;
}

export interface PostVersion extends Version {
  /** A day that no calendar has. */
  readonly impossibleDay?: string;
}

/** Who is paid, as the bank states it. */
export interface BankPayee {
  /** A number where a spreadsheet stored it as one. */
  readonly nationalId: string | number;
  readonly name: string;
  readonly account: string;
  readonly card: string;
}

/** Who is paid, as Kantor Pos states it. */
export interface PostPayee {
  readonly nationalId: string;
  readonly familyCard: string;
  readonly name: string;
  readonly danom: string;
  readonly area: Area;
  readonly street: string;
  readonly rt: number;
  readonly rw: number;
}

export interface BankPayment {
  readonly channel: 'BRI';
  readonly payee: BankPayee;
  readonly part: Part;
  readonly months?: string;
  readonly link: ExpectedLink;
  /** By `from`, ascending. */
  readonly versions: readonly BankVersion[];
}

export interface PostPayment {
  readonly channel: 'POS';
  readonly payee: PostPayee;
  readonly parts: readonly Part[];
  readonly link: ExpectedLink;
  /** The row leaves its amounts empty: it speaks of all programmes of its payee. */
  readonly withoutAmounts?: boolean;
  /** By `from`, ascending. */
  readonly versions: readonly PostVersion[];
}

/** A payment over the weeks: in every cumulative report from its first version on it is one row. */
export type Payment = BankPayment | PostPayment;

/** What a report says of a payment; `undefined` before its first version. */
export function versionAt<Stated extends Version>(
  versions: readonly Stated[],
  report: number,
): Stated | undefined {
  let current: Stated | undefined;
  for (const version of versions) if (version.from <= report) current = version;
  return current;
}
