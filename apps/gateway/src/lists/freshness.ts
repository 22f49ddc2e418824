import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Response } from 'express';
import { FileReadings, FILES, isSettled, parseSequence } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds for which a read waits for a write, and between two looks. */
const LONGEST = 2_000;
const PAUSE = 50;

/** Knows whether what a write caused can be seen already. */
@Injectable()
export class Freshness implements OnModuleDestroy {
  private readonly ended = new AbortController();
  private readonly clock;
  private readonly files;
  private readonly readings;

  constructor(@Inject(PARTS) { clock, collections }: GatewayParts) {
    this.clock = clock;
    this.files = collections.reading(FILES);
    this.readings = new FileReadings(collections);
  }

  /** Whoever waits is answered with what is there. */
  onModuleDestroy(): void {
    this.ended.abort();
  }

  /** Waits until the file that `after` names was read to its end, for 2 s at most; false when it was not. What else a write changed is seen at once. */
  async isRead(response: Response, after: string | undefined): Promise<boolean> {
    const sequence = after === undefined ? undefined : parseSequence(after);
    if (sequence?.of !== 'FILE') return true;
    return this.waitFor(response, () => this.isSettled(sequence.file));
  }

  /** Looks until something is so, for 2 s at most, or until nobody waits any more; false when it was not. */
  async waitFor(response: Response, look: () => Promise<boolean>): Promise<boolean> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    const signal = AbortSignal.any([left.signal, this.ended.signal]);
    const until = this.clock.now() + LONGEST;
    while (!signal.aborted) {
      if (await look()) return true;
      if (this.clock.now() >= until) break;
      await this.clock.wait(PAUSE, signal);
    }
    return false;
  }

  private async isSettled(id: string): Promise<boolean> {
    const file = await this.files.get(id);
    const reading = file && (await this.readings.get(file.item.role, id));
    return reading !== undefined && isSettled(reading.item);
  }
}
