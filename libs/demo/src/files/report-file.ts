import { type Payment } from '../statements/payment.js';
import { type SheetFile } from './sheet-file.js';

/** One cumulative report of a channel. */
export interface ReportFile {
  readonly sheet: SheetFile;
  /** Its statement date, as a number of the calendar. */
  readonly day: number;
  /** Position among the channel's reports: which versions it knows. */
  readonly position: number;
  /** Writes what it knows of a payment; returns the physical row, 0 where it knows nothing yet. */
  write(payment: Payment): number;
  /** Writes the total row, off by so many rupiah in its first sum. */
  writeTotal(error: number): void;
}
