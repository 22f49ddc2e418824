import { type Day } from '../values/day.js';
import { type Months } from '../values/months.js';
import { type StatedNumber } from '../values/national-id.js';
import { type RegionCode } from '../values/region.js';
import { type Rupiah } from '../values/rupiah.js';

/** What one payment row says of one programme (rules, 1). */
export type Outcome = 'CREDITED' | 'PAID' | 'FAILED' | 'PENDING' | 'RETURNED';

/** Code of a channel: `BRI`, `POS`; further ones are data. */
export type ChannelCode = string;

/** Code of a programme: `BPNT`, `PKH`; further ones are data. */
export type ProgrammeCode = string;

/** What identifies a file: its name without folders and the SHA-256 of its bytes in lower-case hex. */
export interface FileIdentity {
  readonly name: string;
  readonly sha256: string;
}

/** Where a row stands: the physical row counted from 1, with the sheet's name in a workbook that has several. */
export interface RowPlace {
  readonly row: number;
  readonly sheet?: string;
}

/** A sum or a count that a file states about itself, and what its accepted and rejected rows add up to. */
export interface ControlTotal {
  /** `COUNT`, or the header of the column that was added up. */
  readonly measure: string;
  readonly stated: number;
  readonly counted: number;
}

/** What a person is called and where they live, as one row states it. */
export interface StatedPerson {
  readonly name?: string;
  readonly kelurahan?: string;
  readonly kecamatan?: string;
}

/** One row of a BNBA list. The NIK is 16 digits; KK, account and card are digits or absent. */
export interface RosterRow extends RowPlace, StatedPerson {
  readonly programme: ProgrammeCode;
  readonly nik: string;
  readonly kk?: string;
  readonly name: string;
  readonly amount: Rupiah;
  readonly months?: Months;
  readonly channel?: ChannelCode;
  readonly account?: string;
  readonly card?: string;
}

export interface AmendmentRow extends RosterRow {
  /** The row takes the entry out of the list instead of replacing or adding it. */
  readonly withdraws: boolean;
}

/** One payment row's word on one programme. */
export interface StatementRow extends RowPlace, StatedPerson {
  readonly nik?: StatedNumber;
  readonly kk?: StatedNumber;
  readonly account?: StatedNumber;
  readonly card?: StatedNumber;
  /** Code on Kantor Pos's nominative list. */
  readonly danom?: string;
  readonly programme?: ProgrammeCode;
  readonly months?: Months;
  readonly outcome: Outcome;
  /** 0 when the row states none. */
  readonly amount: Rupiah;
  readonly day?: Day;
  readonly reference?: string;
  /** What was taken out at the bank; absent when the report has no withdrawal columns. */
  readonly withdrawn?: Rupiah;
  /** Whether the KKS was handed over; absent when the report does not say. */
  readonly cardHandedOver?: boolean;
  /** Code of a failure's reason, and the text as stated. */
  readonly reason?: FailureReason;
}

export interface FailureReason {
  readonly code: string;
  readonly text: string;
}

export interface ExclusionRow extends RowPlace {
  readonly nik: string;
  /** ASN, TNI, POLRI, MENINGGAL, PINDAH, MAMPU or other text as stated. */
  readonly reason: string;
}

interface SourceFile<Row> {
  readonly file: FileIdentity;
  readonly rows: readonly Row[];
  readonly controls?: readonly ControlTotal[];
}

export type RosterFile = SourceFile<RosterRow>;
export type AmendmentFile = SourceFile<AmendmentRow>;
export type ExclusionFile = SourceFile<ExclusionRow>;

export interface ReportFile extends SourceFile<StatementRow> {
  readonly channel: ChannelCode;
  /** Given, or the newest day in the report; absent when it has none. */
  readonly statementDate?: Day;
  /** A final report of its channel (the default), or one that more will follow. */
  readonly final: boolean;
}

/** Who decided, when and why. */
interface PersonsWord {
  readonly decision: 'LINK' | 'NONE';
  readonly by: string;
  /** When, in ISO 8601: compared as text. */
  readonly at: string;
  readonly reason: string;
}

/** A person's word on one payment. */
export interface PaymentDecision extends PersonsWord {
  readonly about: 'PAYMENT';
  readonly paymentKey: string;
  /** Ref of a roster entry; empty for NONE. */
  readonly rosterRef: string;
  /** Key of the evidence that the person saw; absent where that is not known. */
  readonly evidence?: string;
}

/** A person's word on every held payment of which the same evidence is known. */
export interface EvidenceDecision extends PersonsWord {
  readonly about: 'EVIDENCE';
  /** Key of the evidence (docs/rules.md, 7). */
  readonly evidence: string;
  /** Number of the candidate in the order of NIK, from 1; 0 for NONE. */
  readonly choice: number;
  /** Ref of the household that had the number, for those who are asked again; absent where that is not known. */
  readonly rosterRef?: string;
}

export type Decision = PaymentDecision | EvidenceDecision;

export interface ReconciliationSettings {
  readonly region: RegionCode;
  readonly cycle: Months;
  readonly asOf: Day;
  /** Last day of each channel's payments; a channel that is not named has the last day of the cycle. BRI and POS always count as channels. */
  readonly cutoffs: Readonly<Record<ChannelCode, Day>>;
  readonly window?: { readonly first: Day; readonly last: Day };
  readonly tolerance: Rupiah;
  /** Days after a credit before a missing withdrawal is a finding (30). */
  readonly graceDays: number;
  /** Days after which idle money is pulled back (105). */
  readonly idleDays: number;
}

/** Knows the official list of areas; names are compared as `normaliseArea` makes them. */
export interface AreaDirectory {
  /**
   * Whether the stated area lies in another region: the kelurahan (when absent, the kecamatan) is no name of the region and the official list has
   * that name elsewhere. Keys are normalised, empty when absent.
   */
  liesElsewhere(region: RegionCode, kelurahanKey: string, kecamatanKey: string): boolean;
}

/** Everything that a reconciliation takes. Files in any order. */
export interface BookInput {
  readonly rosters: readonly RosterFile[];
  readonly amendments: readonly AmendmentFile[];
  readonly reports: readonly ReportFile[];
  readonly exclusions: readonly ExclusionFile[];
  readonly decisions: readonly Decision[];
  readonly settings: ReconciliationSettings;
  readonly areas: AreaDirectory;
}
