import { type AuditEntry } from '#security';
import { type AuditTrail, type AuditVerdict } from '../audit/audit-trail.js';
import { LEDGER_LIST } from '../book/book-lists.js';
import { bookHead } from '../book/revise-book.js';
import { CYCLES, type CycleRecord } from '../cycles/cycle-record.js';
import { type Collections, type ReadableCollection, type Stored } from '../ports/collections.js';
import { type Head, type Segments } from '../ports/segments.js';
import { EMPTY_HEAD } from '../heads/next-head.js';
import { type BreachFacts, BreachFactsCollector } from './breach-facts.js';
import { type ConcernedPerson, concernedPersons } from './concerned-persons.js';

/** What is to be known of a breach: a span of time (ISO 8601, UTC; both moments belong to it), and whose account is suspected. */
export interface BreachQuestion {
  readonly from: string;
  readonly to: string;
  readonly account?: { readonly id: string; readonly username: string };
}

/** A cycle of which something was seen. */
export interface ConcernedCycle {
  readonly id: string;
  /** Undefined for a cycle that is no longer there. */
  readonly record: CycleRecord | undefined;
  /** Entitlements of its book now. */
  readonly entitlements: number;
}

export interface BreachReport extends BreachFacts {
  /** Whether the trail is as it was: what it says is worth no more. */
  readonly trail: AuditVerdict;
  readonly cycles: readonly ConcernedCycle[];
}

interface BreachParts {
  readonly trail: AuditTrail;
  readonly collections: Collections;
  readonly segments: Segments;
}

/** Gathers from the audit trail what the notice of a breach has to say (UU 27/2022, article 46). Every method may raise the faults of trail, collections and segments. */
export class BreachReports {
  private readonly trail;
  private readonly segments;
  private readonly cycles: ReadableCollection<CycleRecord>;

  constructor({ trail, collections, segments }: BreachParts) {
    this.trail = trail;
    this.segments = segments;
    this.cycles = collections.reading(CYCLES);
  }

  /** What was seen by whom, as far as `isOpen` says of its entries. All of the trail is read: a clock that was set back hides nothing. */
  async report(
    { from, to, account }: BreachQuestion,
    isOpen: (entry: AuditEntry) => Promise<boolean>,
  ): Promise<BreachReport> {
    const collector = new BreachFactsCollector();
    for await (const entry of this.trail.oldest())
      if (entry.at >= from && entry.at <= to && isOf(entry, account) && (await isOpen(entry)))
        collector.take(entry);
    const facts = collector.facts();
    return { ...facts, trail: await this.trail.verify(), cycles: await this.cyclesOf(facts) };
  }

  /** Whose data that were, cycle by cycle: by the books as they are now. `isOpen` says of which regions they may be told. */
  async *persons(report: BreachReport, isOpen: (region: string) => boolean): AsyncGenerator<ConcernedPerson> {
    for (const { id, record } of report.cycles) {
      if (record === undefined || !isOpen(record.region)) continue;
      const head = await this.headOf(id, record);
      yield* concernedPersons(report, { cycle: id, region: record.region, head, segments: this.segments });
    }
  }

  private async cyclesOf({ numbers, exported, read }: BreachFacts): Promise<ConcernedCycle[]> {
    const ids = new Set([...numbers, ...exported, ...read].map(({ cycle }) => cycle));
    ids.delete('');
    const cycles: ConcernedCycle[] = [];
    for (const id of [...ids].sort()) cycles.push(await this.concernedCycle(id, await this.cycles.get(id)));
    return cycles;
  }

  private async concernedCycle(id: string, stored: Stored<CycleRecord> | undefined): Promise<ConcernedCycle> {
    if (stored === undefined) return { id, record: undefined, entitlements: 0 };
    const { segments } = await this.headOf(id, stored.item);
    const rows = segments.filter(({ kind }) => kind === LEDGER_LIST.kind).map((segment) => segment.rows);
    return { id, record: stored.item, entitlements: rows.reduce((sum, count) => sum + count, 0) };
  }

  /** The book's head; an empty one where its data were destroyed: nobody can read them. */
  private async headOf(cycle: string, { region, purgedAt }: CycleRecord): Promise<Head> {
    return purgedAt === undefined ? this.segments.readHead(bookHead(region, cycle)) : EMPTY_HEAD;
  }
}

/** Whether an entry is about an account; all are where none is suspected. */
function isOf({ by, what, to }: AuditEntry, account: BreachQuestion['account']): boolean {
  if (account === undefined || by === account.username) return true;
  return what === 'SIGN_IN_REFUSED' && to === account.id;
}
