import { type AlertEvent } from '#contracts';
import { type Courier, type Parcel, type Receipt } from '../src/ports/courier.js';
import { madeUpAlert, type MadeUpAlert } from './made-up-alerts.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where days pass it is not looked at every second. */
export const STRIDE = 5 * MINUTE;

export const TAKEN: Receipt = { status: 200, milliseconds: 1 };
export const BAD: Receipt = { status: 422, milliseconds: 1 };
export const AWAY: Receipt = { problem: 'CONNECTION_FAILED', milliseconds: 1 };

export const opened = (subject: string, more: Partial<MadeUpAlert> = {}): AlertEvent =>
  madeUpAlert({ subject, ordinal: 1, step: 'opened', ...more });
export const cleared = (subject: string, ordinal = 2): AlertEvent =>
  madeUpAlert({ subject, ordinal, step: 'cleared' });

/** A receiver that answers as a test says, and keeps what came and when. */
export class PlainReceiver implements Courier {
  readonly parcels: (Parcel & { readonly at: number })[] = [];
  answer: (event: AlertEvent) => Receipt | Promise<Receipt> = () => TAKEN;

  constructor(private readonly now: () => number) {}

  async send(parcel: Parcel): Promise<Receipt> {
    this.parcels.push({ ...parcel, at: this.now() });
    return this.answer(JSON.parse(parcel.body) as AlertEvent);
  }

  get ids(): string[] {
    return this.parcels.map(({ body }) => (JSON.parse(body) as AlertEvent).id);
  }
}
