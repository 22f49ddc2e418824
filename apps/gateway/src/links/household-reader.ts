import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import {
  type Criterion,
  type Collections,
  decisionsAbout,
  type FindingEntry,
  householdOf,
  isOpen,
  type LedgerEntry,
  type LinkEntry,
  type ListRow,
  type ListShape,
  type LoadedList,
  Refused,
  rulingIn,
  Visits,
} from '#application';
import { type OpenedRegion } from '#security';
import { accessOf, openedOf } from '../access/access.js';
import { ReadingNotes } from '../audit/reading-notes.js';
import { anyOf, openCriteria } from '../books/book-criteria.js';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { ledgerRowView } from '../books/book-views.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type DecisionView } from '../reviews/decision-views.js';
import { RemarkedDiscrepancies } from '../remarks/remarked-discrepancies.js';
import { DecisionViews } from '../reviews/decision-views-reader.js';
import { HouseholdCodes } from '../visits/household-codes.js';
import { type VisitView, visitView } from '../visits/visit-views.js';
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
    @Inject(RemarkedDiscrepancies) private readonly discrepancyViews: RemarkedDiscrepancies,
    @Inject(Visits) private readonly visits: Visits,
    @Inject(HouseholdCodes) private readonly codes: HouseholdCodes,
    @Inject(ReadingNotes) private readonly readings: ReadingNotes,
  ) {
    this.collections = collections;
  }

  /** What is open of it to whoever asks. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, HOUSEHOLD_MISSING (also for one of an area that is not open); those of the lists and of the trail. */
  async read(request: Request, cycle: string, ref: string): Promise<HouseholdView> {
    const { view } = await this.shelf.newest(cycle);
    const opened = openedOf(request);
    const place = householdOf(view, ref);
    if (place === undefined || !isOpen(opened, place)) throw new Refused('HOUSEHOLD_MISSING');
    const entitlements = entitlementsOf(view, ref, opened);
    const refs = [...new Set([ref, ...entitlements.map(({ rosterRef }) => rosterRef!)])];
    const links = await this.links.of(cycle, view.head);
    const payments = rowsNaming(links, refs, ['rosterRef', 'candidates'], opened);
    const findings = rowsNaming(view.findings, refs, ['rosterRefs'], opened);
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
      discrepancies: await this.discrepancyViews.at(request, cycle, view, findings.positions),
      discrepancyCount: findings.count,
      visits: await this.visitsTo(cycle, entitlements),
      ...(decisions === undefined ? {} : { decisions }),
    };
  }

  /** Visits to the household; none where the list does not have it. */
  private async visitsTo(cycle: string, [first]: readonly LedgerEntry[]): Promise<readonly VisitView[]> {
    if (first?.nik === undefined) return [];
    const visits = await this.visits.ofHousehold(cycle, await this.codes.of(cycle, first.nik));
    return visits.map(visitView);
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

/** The entitlements of the household that a ref names: all rows with its NIK, also where the ref is that of a further entry with it. */
function entitlementsOf({ ledger, findings }: BookView, ref: string, opened: OpenedRegion): LedgerEntry[] {
  const named = rowsNaming(ledger, [ref], ['rosterRef'], opened).rows;
  const nik = named[0]?.nik ?? doubledNik(rowsNaming(findings, [ref], ['rosterRefs'], opened).rows);
  return nik === undefined ? named : rowsNaming(ledger, [nik], ['nik'], opened).rows;
}

/** The NIK of an entry that is no entitlement, since an earlier one has it. */
function doubledNik(findings: readonly FindingEntry[]): string | undefined {
  return findings.find(({ kind }) => kind === 'DUPLICATE_ENTITLEMENT')?.nik;
}

/** The rows of a list that have one of some texts in one of some fields, as far as they are open; and how many there are. */
function rowsNaming<Shape extends ListShape>(
  list: LoadedList<Shape>,
  texts: readonly string[],
  fields: readonly (keyof Shape & string)[],
  opened: OpenedRegion,
): { readonly rows: ListRow<Shape>[]; readonly positions: readonly number[]; readonly count: number } {
  const naming: Criterion<Shape> = (page) =>
    anyOf(fields.flatMap((field) => texts.map((text) => page.itemMask(field, text))));
  const name = JSON.stringify(['household', texts, fields, opened]);
  const found = list.find(name, [naming, ...openCriteria<Shape>(opened)]);
  const positions = [...found.subarray(0, MOST_SHOWN)];
  return { rows: positions.map((at) => list.row(at)), positions, count: found.length };
}
