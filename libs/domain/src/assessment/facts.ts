import { type Assessment } from './assessment.js';

/** Facts that hold or do not, each a bit; those that an entitlement has by itself fit a byte. */
export const IS_CANDIDATE = 1;
export const IS_EXCLUDED = 2;
export const IS_REPEATED = 4;
export const HAS_CHANNEL = 8;
export const IS_DUE = 16;
export const IS_REPORTED = 32;
export const IS_RETURNED = 64;
export const NEWEST_IS_FAILURE = 128;
export const CARD_IS_KEPT = 256;
export const GRACE_IS_OVER = 512;
export const PAID_BY_OWN_CHANNEL = 1024;
export const OWN_CHANNEL_GAVE_UP = 2048;
export const PAID_OUTSIDE_WINDOW = 4096;

/** The facts of one entitlement after the other: few fields, so that those of a million are gathered and compared quickly. */
export class Facts implements Assessment {
  entitled = 0;
  delivered = 0;
  takenOut = 0;
  payments = 0;
  bankCredited = 0;
  bankWithdrawn = 0;
  /** Stated withdrawals of credits plus cash paid. */
  withdrawn = 0;
  /** Earliest day of a credit with withdrawal columns, 0 = none. */
  earliestCredit = 0;
  /** Day of the newest report, -1 = none. */
  newestDate = -1;
  /** Those that hold. */
  holding = 0;

  constructor(readonly tolerance: number) {}

  /** Begins with what is known before any statement. */
  begin(entitled: number, holding: number): void {
    this.entitled = entitled;
    this.holding = holding;
    this.delivered = this.takenOut = this.payments = this.bankCredited = this.bankWithdrawn = 0;
    this.withdrawn = this.earliestCredit = 0;
    this.newestDate = -1;
  }

  get returned(): boolean {
    return (this.holding & IS_RETURNED) !== 0;
  }

  get newestIsFailure(): boolean {
    return (this.holding & NEWEST_IS_FAILURE) !== 0;
  }

  get isCandidate(): boolean {
    return (this.holding & IS_CANDIDATE) !== 0;
  }

  get isDue(): boolean {
    return (this.holding & IS_DUE) !== 0;
  }

  get isReported(): boolean {
    return (this.holding & IS_REPORTED) !== 0;
  }

  get cardKept(): boolean {
    return (this.holding & CARD_IS_KEPT) !== 0;
  }

  get graceIsOver(): boolean {
    return (this.holding & GRACE_IS_OVER) !== 0;
  }

  get paidByOwnChannel(): boolean {
    return (this.holding & PAID_BY_OWN_CHANNEL) !== 0;
  }

  get ownChannelGaveUp(): boolean {
    return (this.holding & OWN_CHANNEL_GAVE_UP) !== 0;
  }

  get hasChannel(): boolean {
    return (this.holding & HAS_CHANNEL) !== 0;
  }

  get paidOutsideWindow(): boolean {
    return (this.holding & PAID_OUTSIDE_WINDOW) !== 0;
  }

  get isExcluded(): boolean {
    return (this.holding & IS_EXCLUDED) !== 0;
  }

  get isRepeated(): boolean {
    return (this.holding & IS_REPEATED) !== 0;
  }
}
