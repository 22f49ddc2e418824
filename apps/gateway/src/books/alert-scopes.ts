import { Inject, Injectable } from '@nestjs/common';
import { ALERT_KEY, alertKeyOf, ALERT_KEYS, type AlertScope } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { BookReader } from './book-reader.js';

/** By what alerts name what they are about. */
@Injectable()
export class AlertScopes {
  private readonly keys;

  constructor(
    @Inject(PARTS) { collections }: GatewayParts,
    @Inject(BookReader) private readonly books: BookReader,
  ) {
    this.keys = collections.reading(ALERT_KEYS);
  }

  /** Of a cycle; undefined before the first alert of this installation. Faults: CYCLE_MISSING. */
  async of(cycle: string): Promise<AlertScope | undefined> {
    const stored = await this.keys.get(ALERT_KEY);
    if (stored === undefined) return undefined;
    return { region: await this.books.regionOf(cycle), cycle, key: alertKeyOf(stored.item) };
  }
}
