import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import {
  type Criterion,
  type Collections,
  decisionsAbout,
  householdOf,
  isOpen,
  type LedgerEntry,
  type LinkEntry,
  type ListRow,
  type ListShape,
  type LoadedList,
  Refused,
  rulingIn,
} from '#application';
import { accessOf, openedOf } from '../access/access.js';
import { ReadingNotes } from '../audit/reading-notes.js';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { discrepancyView, ledgerRowView } from '../books/book-views.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type DecisionView } from '../reviews/decision-views.js';
import { DecisionViews } from '../reviews/decision-views-reader.js';
import { type HouseholdView } from './household-views.js';
import { LinkShelf } from './link-shelf.js';
import { linkView } from './link-views.js';

/** So many rows of each list are shown: of an account that thousands share the others say nothing more. */
const MOST_SHOWN = 200;

/** Puts together what the lists of a book say of one household. */
@Injectable()
export class HouseholdReader {
  private readonly collections: Collections;

  constructor(
    @Inject(PARTS) { collections }: GatewayParts,
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(LinkShelf) private readonly links: LinkShelf,
    @Inject(DecisionViews) private readonly decisionViews: DecisionViews,
    @Inject(ReadingNotes) private readonly readings: ReadingNotes,
  ) {
    this.collections = collections;
  }

  /** Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, HOUSEHOLD_MISSING (also for one of an area that is not open); those of the lists and of the trail. */
  async read(request: Request, cycle: string, ref: string): Promise<HouseholdView> {
    const { view } = await this.shelf.newest(cycle);
    const place = householdOf(view, ref);
    if (place === undefined || !isOpen(openedOf(request), place)) throw new Refused('HOUSEHOLD_MISSING');
    const entitlements = entitlementsOf(view, ref);
    const refs = [...new Set([ref, ...entitlements.map(({ rosterRef }) => rosterRef!)])];
    const links = await this.links.of(cycle, view.head);
    const payments = rowsOf(links, refs, ['rosterRef', 'candidates']);
    const findings = rowsOf(view.findings, refs, ['rosterRefs']);
    const decisions = await this.decisionsAbout(request, cycle, payments.rows);
    const rows = entitlements.length + payments.rows.length + findings.rows.length;
    await this.readings.note(request, { cycle, list: 'households', rows, filters: ['household'] });
    return {
      cycle,
      ref,
      revision: view.head.revision,
      entitlements: entitlements.map(ledgerRowView),
      payments: payments.rows.map((row) => linkView(cycle, row)),
      paymentCount: payments.count,
      discrepancies: findings.rows.map(discrepancyView),
      discrepancyCount: findings.count,
      ...(decisions === undefined ? {} : { decisions }),
    };
  }

  /** Those about payments, or about the evidence by which they were decided; undefined for who may not see them. */
  private async decisionsAbout(
    request: Request,
    cycle: string,
    payments: readonly LinkEntry[],
  ): Promise<readonly DecisionView[] | undefined> {
    if (!accessOf(request).mayDo('REVIEWS_READ') || openedOf(request) !== 'WHOLE') return undefined;
    const keys = new Set(payments.map((payment) => payment.paymentKey!));
    const evidences = new Set(payments.flatMap((payment) => rulingIn(payment)?.evidence ?? []));
    const subjects = [
      ...Array.from(keys, (paymentKey) => ({ about: 'PAYMENT' as const, paymentKey })),
      ...Array.from(evidences, (evidence) => ({ about: 'EVIDENCE' as const, evidence })),
    ];
    const found = await decisionsAbout(this.collections, cycle, subjects, MOST_SHOWN);
    return this.decisionViews.ofAll(cycle, found);
  }
}

/** The entitlements of the household that a ref names: all rows with its NIK. */
function entitlementsOf({ ledger }: BookView, ref: string): LedgerEntry[] {
  const named = rowsOf(ledger, [ref], ['rosterRef']).rows;
  const nik = named[0]?.nik;
  if (nik === undefined) return named;
  const found = ledger.find(`nik of ${ref}`, [(page) => page.itemMask('nik', nik)]);
  return Array.from(found.subarray(0, MOST_SHOWN), (at) => ledger.row(at));
}

/** The rows of a list that name one of some households, and how many there are. */
function rowsOf<Shape extends ListShape>(
  list: LoadedList<Shape>,
  refs: readonly string[],
  fields: readonly (keyof Shape & string)[],
): { readonly rows: ListRow<Shape>[]; readonly count: number } {
  const names: Criterion<Shape> = (page) => {
    const masks = fields.flatMap((field) => refs.map((ref) => page.itemMask(field, ref)));
    return Uint8Array.from({ length: page.rows }, (_, row) => Number(masks.some((mask) => mask[row] === 1)));
  };
  const found = list.find(`households ${refs.join(' ')}`, [names]);
  return { rows: Array.from(found.subarray(0, MOST_SHOWN), (at) => list.row(at)), count: found.length };
}
