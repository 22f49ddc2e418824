import {
  type EntitlementState,
  type FindingKind,
  type LinkKind,
  type Severity,
} from '../findings/finding-kinds.js';
import { type Months } from '../values/months.js';
import { type ChannelCode, type Outcome, type ProgrammeCode } from './book-input.js';
import { type Judgements } from '../decisions/judgements.js';
import { type Ruling } from '../settlement/settlement.js';

/** One row an entitlement, in the order of the roster. Money in whole rupiah. */
export interface LedgerRow {
  readonly rosterRef: string;
  readonly programme: ProgrammeCode;
  readonly months: Months;
  readonly nik: string;
  readonly name: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  /** Empty when the roster names none. */
  readonly channel: ChannelCode;
  readonly entitled: number;
  readonly delivered: number;
  readonly withdrawn: number;
  readonly difference: number;
  readonly state: EntitlementState;
  /** In the order of the rules, each once. */
  readonly findings: readonly FindingKind[];
}

export type EvidenceKind = 'nik' | 'account' | 'kk' | 'name' | 'area' | 'amount';

/** One piece of evidence of a link: the level that held, what the statement and the roster say (empty when missing), hundredths of log2 units. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly level: string;
  readonly stated: string;
  readonly listed: string;
  readonly weight: number;
}

/** One row a statement, in the order of files and rows (statements of one row: by programme). */
export interface LinkRow {
  readonly paymentKey: string;
  readonly paymentRef: string;
  readonly channel: ChannelCode;
  /** Empty when the row states none and found no payee. */
  readonly programme: ProgrammeCode;
  readonly outcome: Outcome;
  readonly amount: number;
  readonly link: LinkKind;
  /** Filled when `link` is `auto`: the entitlement's, or the payee's first entry where it has no entitlement in the programme. */
  readonly rosterRef: string;
  /** Roster refs (the payee's entitlement in the programme, else its first entry), best first; of `auto` and `review` links. */
  readonly candidates: readonly string[];
  /** Sum of the best candidate in hundredths; absent where there is no candidate. */
  readonly weight?: number;
  /** To the second candidate, in hundredths; absent as the rules say. */
  readonly margin?: number;
  /** Of a review none of whose candidates has the stated name: roster refs of payees who have it, as help for the person; absent where there are none. */
  readonly namesakes?: readonly string[];
  /** Of the best candidate; empty where there is none. */
  readonly evidence: readonly Evidence[];
  /** The decision that it follows, or that has to be made again. */
  readonly ruling?: Ruling;
}

/** One question to a person: all held payments of one evidence. */
export interface QuestionRow {
  /** Key of the evidence. */
  readonly evidence: string;
  readonly paymentRefs: readonly string[];
  /** What is left of their money, in rupiah. */
  readonly amount: number;
  /** NIKs in the order of their numbers. */
  readonly candidates: readonly string[];
}

/** What a finding compares, by name; texts are refs, codes and days, numbers are rupiah, days or counts. Identifiers are never in it unmasked. */
export type FindingDetail = Readonly<Record<string, string | number>>;

/** One discrepancy. Fields that do not apply are absent. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly programme?: ProgrammeCode;
  readonly months?: Months;
  /** Roster refs that it is about; of a review: the candidates. */
  readonly rosterRefs: readonly string[];
  /** Refs of the statements that are its evidence, in their order. */
  readonly paymentRefs: readonly string[];
  readonly nik?: string;
  readonly name?: string;
  readonly kelurahan?: string;
  readonly kecamatan?: string;
  readonly channel?: ChannelCode;
  readonly entitled?: number;
  readonly delivered?: number;
  readonly withdrawn?: number;
  readonly difference?: number;
  readonly detail: FindingDetail;
}

/** What a reconciliation gives. Findings are sorted by severity, kind, roster ref, payment ref. */
export interface BookResult {
  readonly ledger: readonly LedgerRow[];
  readonly links: readonly LinkRow[];
  readonly findings: readonly Finding[];
  /** The one that settles most first. */
  readonly questions: readonly QuestionRow[];
  readonly judgements: Judgements;
}

/** Two reports of one date contradict each other about one payment: nothing is computed (rules, 2). */
export interface ReportContradiction {
  readonly code: 'REPORTS_CONTRADICT';
  readonly earlierRef: string;
  readonly laterRef: string;
  /** Label of the later report's file. */
  readonly laterFile: string;
}
