import { Inject, Injectable } from '@nestjs/common';
import { bookHead, Cycles, type Head, readDocument, Refused, type Segments } from '#application';
import { type Summary } from '#exports';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Reads the revision of a book that stands when it is asked: whole, and from one moment. Every method may raise the faults of segments and collections. */
@Injectable()
export class BookReader {
  private readonly segments: Segments;

  constructor(
    @Inject(PARTS) { segments }: GatewayParts,
    @Inject(Cycles) private readonly cycles: Cycles,
  ) {
    this.segments = segments;
  }

  /** The head of a cycle's book. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  async headOf(cycle: string): Promise<Head> {
    return this.segments.readHead(bookHead(await this.regionOf(cycle), cycle));
  }

  /** Whether the data of a cycle were destroyed. Faults: CYCLE_MISSING. */
  async isPurged(cycle: string): Promise<boolean> {
    return (await this.cycles.get(cycle)).item.purgedAt !== undefined;
  }

  /** The region of a cycle. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  async regionOf(cycle: string): Promise<string> {
    return (await this.cycles.kept(cycle)).item.region;
  }

  /** The same of a book that was computed. Faults: CYCLE_MISSING, CYCLE_PURGED, BOOK_NOT_COMPUTED. */
  async computed(cycle: string): Promise<Head> {
    const head = await this.headOf(cycle);
    if (readDocument(this.segments, head, 'summary.json') === undefined)
      throw new Refused('BOOK_NOT_COMPUTED');
    return head;
  }

  async summary(head: Head): Promise<Summary> {
    const pieces: Uint8Array[] = [];
    for await (const piece of readDocument(this.segments, head, 'summary.json')!) pieces.push(piece);
    return JSON.parse(Buffer.concat(pieces).toString()) as Summary;
  }
}
