import { Inject, Injectable } from '@nestjs/common';
import { type Response } from 'express';
import { FileReadings, FILES, isSettled, parseSequence } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { Freshness } from '../lists/freshness.js';
import { BookReader } from './book-reader.js';

/** Knows whether what a write caused is in a book already. */
@Injectable()
export class BookFreshness {
  private readonly files;
  private readonly readings;

  constructor(
    @Inject(PARTS) { collections }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
    @Inject(Freshness) private readonly freshness: Freshness,
  ) {
    this.files = collections.reading(FILES);
    this.readings = new FileReadings(collections);
  }

  /** Waits until the book of a cycle has what `after` names, for 2 s at most; false when it has not. Faults: CYCLE_MISSING. */
  async isComputed(response: Response, cycle: string, after: string | undefined): Promise<boolean> {
    if (after === undefined) return true;
    return this.freshness.waitFor(response, async () => {
      const offset = await this.inputOf(after);
      return offset !== undefined && (await this.books.headOf(cycle)).watermark > offset;
    });
  }

  /** Where the input stands that a write caused; undefined when it caused none yet, below 0 when it never will. */
  private async inputOf(after: string): Promise<number | undefined> {
    const sequence = parseSequence(after)!;
    if (sequence.of === 'INPUT') return sequence.place.offset;
    const file = await this.files.get(sequence.file);
    const reading = file && (await this.readings.get(file.item.role, sequence.file));
    if (reading === undefined || !isSettled(reading.item)) return undefined;
    return reading.item.input?.offset ?? -1;
  }
}
