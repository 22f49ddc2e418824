import { type Comparer } from '../linking/evidence/comparison.js';
import { type EvidenceLinks } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type StatementTable } from '../statements/statement-table.js';
import { type Instances } from './instances.js';
import { type PaymentKeys } from './payment-keys.js';
import { type Report } from './reports.js';

/** What settling the statements of a book needs. */
export interface SettlementContext {
  readonly roster: StandingRoster;
  readonly statements: StatementTable;
  readonly reports: readonly Report[];
  readonly instances: Instances;
  readonly keys: PaymentKeys;
  /** What the evidence says, after competition. */
  readonly links: EvidenceLinks;
  readonly comparer: Comparer;
}
