import { type AlertEvent } from '#contracts';
import { type Clock } from '../src/ports/clock.js';
import { type Courier, type Parcel, type Receipt } from '../src/ports/courier.js';

/** What a receiver does with a delivery: takes it, or takes it and says it did not, or does not take it, or takes it twice. */
export type Mood = 'TAKES' | 'DENIES' | 'REFUSES' | 'TAKES TWICE' | 'IS AWAY' | 'ANSWERS LATE';

/** Milliseconds after which a sender gives an answer up, and after which a late one comes. */
const PATIENCE = 15_000;
const LATE = 40_000;

/** A receiver that keeps what is open as it is told, dropping what it heard before. */
export class MoodyReceiver implements Courier {
  /** What is open, by subject. */
  readonly ledger = new Map<string, AlertEvent>();
  readonly heard: string[] = [];
  readonly parcels: Parcel[] = [];
  underWay = 0;
  private readonly known = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly mood: () => Mood,
  ) {}

  async send(parcel: Parcel, signal: AbortSignal): Promise<Receipt> {
    this.parcels.push(parcel);
    const event = JSON.parse(parcel.body) as AlertEvent;
    const mood = this.mood();
    // On its way: others may overtake it.
    await this.clock.wait(1 + (this.parcels.length % 3), signal);
    if (signal.aborted) {
      if (mood !== 'REFUSES') this.hear(event);
      return { problem: 'STOPPED', milliseconds: 1 };
    }
    switch (mood) {
      case 'TAKES':
        return this.hear(event, { status: 204, milliseconds: 1 });
      case 'TAKES TWICE':
        this.hear(event);
        return this.hear(event, { status: 200, milliseconds: 1 });
      case 'DENIES':
        return this.hear(event, { status: 500, milliseconds: 1 });
      case 'REFUSES':
        return { status: 503, milliseconds: 1 };
      case 'IS AWAY':
        return { problem: 'CONNECTION_FAILED', milliseconds: 1 };
      case 'ANSWERS LATE':
        void this.hearLate(event);
        await this.clock.wait(PATIENCE, signal);
        return { problem: signal.aborted ? 'STOPPED' : 'NO_ANSWER', milliseconds: PATIENCE };
    }
  }

  private async hearLate(event: AlertEvent): Promise<void> {
    this.underWay++;
    await this.clock.wait(LATE, new AbortController().signal);
    this.underWay--;
    this.hear(event);
  }

  private hear(event: AlertEvent, receipt: Receipt = { milliseconds: 1 }): Receipt {
    this.heard.push(event.id);
    if (this.known.has(event.id)) return receipt;
    this.known.add(event.id);
    if (event.type === 'id.tersalur.discrepancy.cleared.v1') this.ledger.delete(event.subject);
    else this.ledger.set(event.subject, event);
    return receipt;
  }
}
