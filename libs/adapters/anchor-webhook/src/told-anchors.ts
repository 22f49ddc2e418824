import { type Anchors } from '#application';
import { type AuditAnchor } from '#security';
import { type AnchorWebhook } from './anchor-webhook.js';

/** Anchors that are written down, and told to a receiver elsewhere. What counts is what is written down. */
export class ToldAnchors implements Anchors {
  constructor(
    private readonly written: Anchors,
    private readonly webhook: Pick<AnchorWebhook, 'tell'>,
  ) {}

  async add(anchor: AuditAnchor): Promise<void> {
    this.webhook.tell(anchor);
    await this.written.add(anchor);
  }

  all(): Promise<readonly AuditAnchor[]> {
    return this.written.all();
  }

  /** Tells the newest that was written down: the process may have ended before it was taken. Faults: those of `all`. */
  async tellLast(): Promise<void> {
    const last = (await this.all()).at(-1);
    if (last !== undefined) this.webhook.tell(last);
  }
}
