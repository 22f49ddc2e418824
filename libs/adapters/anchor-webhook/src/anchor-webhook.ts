import { type Clock, Fault } from '#application';
import { type AuditAnchor, signatureOf } from '#security';

/** Milliseconds before each further try; the last one for all that follow. */
const PAUSES = [5_000, 30_000, 2 * 60_000, 10 * 60_000];

/** Milliseconds for which a receiver may take to answer. */
const PATIENCE = 10_000;

export interface AnchorWebhookOptions {
  readonly url: string;
  /** That the receiver knows, too. */
  readonly key: Uint8Array;
  readonly clock: Clock;
  /** Is told once when the receiver begins not to take anchors. */
  onFault(fault: unknown): void;
}

/**
 * Tells a receiver elsewhere which entries the audit trail had, signed, and again and again until it takes it. Nobody waits for that: an anchor binds all
 * entries before it, so that only the newest is kept for another try.
 */
export class AnchorWebhook {
  private readonly ended = new AbortController();
  private waiting: AuditAnchor | undefined;
  private isSending = false;
  private sending: Promise<void> | undefined;

  constructor(private readonly options: AnchorWebhookOptions) {}

  /** Begins to tell an anchor, in the place of an earlier one that was not taken yet. */
  tell(anchor: AuditAnchor): void {
    this.waiting = anchor;
    if (this.isSending) return;
    this.isSending = true;
    this.sending = this.send();
  }

  /** Waits for what is being sent, and tries no more. */
  async close(): Promise<void> {
    this.ended.abort();
    await this.sending;
  }

  private async send(): Promise<void> {
    const { clock, onFault } = this.options;
    const { signal } = this.ended;
    for (let failures = 0; this.waiting !== undefined;) {
      const anchor = this.waiting;
      try {
        await this.post(anchor);
        failures = 0;
        if (this.waiting === anchor) this.waiting = undefined;
      } catch (fault) {
        if (failures === 0) onFault(fault);
        if (signal.aborted) return;
        await clock.wait(PAUSES[Math.min(failures++, PAUSES.length - 1)]!, signal);
        if (signal.aborted) return;
      }
    }
    this.isSending = false;
  }

  private async post({ number, hash }: AuditAnchor): Promise<void> {
    const { url, key, clock } = this.options;
    const now = clock.now();
    const body = JSON.stringify({ type: 'audit.anchored.v1', at: new Date(now).toISOString(), number, hash });
    const { ok, status } = await answered(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'tersalur-signature': signatureOf(key, now, body),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!ok) throw new Fault('STORE_UNAVAILABLE', `the receiver of anchors answers ${status}`);
  }
}

/** Faults: STORE_UNAVAILABLE; the address is not named, for a secret may stand in it. */
async function answered(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new Fault('STORE_UNAVAILABLE', 'the receiver of anchors does not answer', cause);
  }
}
