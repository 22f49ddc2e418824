import { Inject, Injectable } from '@nestjs/common';
import { findingHistory, RecentlyUsed } from '#application';
import { type BookView } from '../books/book-shelf.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { agesOf, DAY } from './ages.js';
import { awaitedReports, idleMoney } from './idle-money.js';
import { areasOf, funnelsOf, ledgerSums } from './known-parts.js';
import { type OverviewView } from './overview-views.js';

/** Overviews that are kept: of a revision nothing changes but the time. */
const KEPT = 4;

/** Milliseconds for which one is good. */
const GOOD_FOR = 60_000;

interface KeptOverview {
  readonly revision: number;
  readonly madeAt: number;
  readonly made: Promise<OverviewView>;
}

/** Makes overviews of books that are in memory. */
@Injectable()
export class Overviews {
  /** By cycle. */
  private readonly kept = new RecentlyUsed<string, KeptOverview>(KEPT);

  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  /** Faults: those of get. */
  of(cycle: string, view: BookView): Promise<OverviewView> {
    const { revision } = view.head;
    const now = this.parts.clock.now();
    const known = this.kept.get(cycle);
    if (known?.revision === revision && now >= known.madeAt && now - known.madeAt < GOOD_FOR)
      return known.made;
    const made = this.make(view, now);
    this.kept.set(cycle, { revision, madeAt: now, made });
    made.catch(() => this.kept.delete(cycle));
    return made;
  }

  private async make({ head, ledger, findings }: BookView, now: number): Promise<OverviewView> {
    const sums = ledgerSums(ledger);
    const yesterday = new Date(now - DAY).toISOString();
    const { turns, openedAt } = await findingHistory(this.parts.segments, head, yesterday);
    return {
      revision: head.revision,
      funnels: funnelsOf(sums),
      areas: areasOf(sums),
      awaited: await awaitedReports(findings),
      turns,
      ages: agesOf([...openedAt.values()].map(Date.parse), now),
      idle: await idleMoney(findings),
    };
  }
}
