import { Inject, Injectable } from '@nestjs/common';
import { type DecisionRecord, type Segments, standingsIn, type Stored } from '#application';
import { type Decision } from '#domain';
import { BookReader } from '../books/book-reader.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type DecisionView, decisionView } from './decision-views.js';

/** Shows decisions with what became of them in the book that stands. */
@Injectable()
export class DecisionViews {
  private readonly segments: Segments;

  constructor(
    @Inject(PARTS) { segments }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
  ) {
    this.segments = segments;
  }

  /** Faults: CYCLE_MISSING; those of get. */
  async ofAll(cycle: string, decisions: readonly Stored<DecisionRecord>[]): Promise<DecisionView[]> {
    const standingOf = await standingsIn(this.segments, await this.books.headOf(cycle));
    return decisions.map((stored) => decisionView(stored, standingOf(stored.item.decision)));
  }

  /** Decisions with what became of them; that they wait where no book has them yet. Faults: those of ofAll. */
  async withStandings(
    cycle: string,
    decisions: readonly Decision[],
  ): Promise<{ readonly decision: Decision; readonly standing: string; readonly payments: number }[]> {
    const standingOf = await standingsIn(this.segments, await this.books.headOf(cycle));
    return decisions.map((decision) => ({
      decision,
      ...(standingOf(decision) ?? { standing: 'WAITING', payments: 0 }),
    }));
  }

  /** A decision that no book has yet. */
  ofWaiting(decision: Stored<DecisionRecord>): DecisionView {
    return decisionView(decision, undefined);
  }
}
