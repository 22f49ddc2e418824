import { Logger } from '@nestjs/common';
import { AnchorFile } from '#adapters/anchor-file';
import { AnchorWebhook, type AnchorWebhookOptions, ToldAnchors } from '#adapters/anchor-webhook';
import { type Anchors, type Clock, failureReason } from '#application';

/** Who is told the anchors of the audit trail. */
export type AnchorReceiver = Pick<AnchorWebhookOptions, 'url' | 'key'>;

/** Where the anchors of the audit trail are kept: a file, and a receiver elsewhere, if there is one. Faults: those of the file. */
export async function auditAnchors(
  path: string,
  receiver: AnchorReceiver | undefined,
  clock: Clock,
): Promise<{ readonly anchors: Anchors; close(): Promise<void> }> {
  const file = new AnchorFile(path);
  if (receiver === undefined) return { anchors: file, close: async () => undefined };
  const webhook = new AnchorWebhook({ ...receiver, clock, onFault: tell });
  const anchors = new ToldAnchors(file, webhook);
  await anchors.tellLast();
  return { anchors, close: () => webhook.close() };
}

function tell(fault: unknown): void {
  new Logger('audit').warn(failureReason(fault).reason);
}
