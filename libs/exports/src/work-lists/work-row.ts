import { type FindingKind, type VisitOutcome } from '#domain';

/** The lists that people work by: who is visited, what a bank branch or post office is asked, what is to be paid again. */
export const WORK_LISTS = ['visits', 'follow-ups', 'pay-again'] as const;

export type WorkListName = (typeof WORK_LISTS)[number];

/** A part of the region, by the names in the list. */
export interface WorkArea {
  readonly kecamatan?: string;
  readonly kelurahan?: string;
}

/** Of which part of a book a list is wanted. */
export interface WorkFilter {
  /** What is open of the region to whoever asks; absent: all of it. */
  readonly areas?: readonly WorkArea[];
  readonly kecamatan?: string;
  readonly kelurahan?: string;
  readonly channel?: string;
}

/** Where a household lives; empty where the list does not say. */
export interface HomePlace {
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
}

/** A line of a list: an entitlement, or a household with all that is to be asked of it. NIK masked. */
export interface WorkRow extends HomePlace {
  /** Where the household stands in the list of recipients. */
  readonly ref: string;
  /** Stands for the household without telling its NIK; empty before this installation has a key for that. */
  readonly code: string;
  readonly cycle: string;
  /** What came of the last visit, and when; empty where nobody was there. */
  readonly lastVisit: string;
  readonly name: string;
  readonly nik: string;
  readonly kecamatan: string;
  readonly kelurahan: string;
  readonly programmes: readonly string[];
  readonly channel: string;
  /** Branch or post office; empty where nobody said. */
  readonly office: string;
  /** Rupiah that the household lacks or that lie idle; of too much money, the excess. */
  readonly amount: number;
  readonly kinds: readonly FindingKind[];
  /** What is known and what to do, one text a kind. */
  readonly texts: readonly string[];
}

/** What is known of the last visit to a household. */
export interface LastVisit {
  /** ISO day. */
  readonly day: string;
  readonly outcome: VisitOutcome;
  readonly volunteer: string;
}

/** What a list says about itself. */
export interface WorkFacts {
  /** `Kota Metro` */
  readonly regionName: string;
  /** `Januari–Maret 2026` */
  readonly months: string;
  /** ISO day. */
  readonly asOf: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
}
