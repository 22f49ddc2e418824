import { AnchorFile } from '#adapters/anchor-file';
import { AnchorWebhook, type AnchorWebhookOptions, ToldAnchors } from '#adapters/anchor-webhook';
import { type Anchors, type Clock, failureReason, type Telemetry } from '#application';

/** Who is told the anchors of the audit trail. */
export type AnchorReceiver = Pick<AnchorWebhookOptions, 'url' | 'key'>;

/** Where the anchors of the audit trail are kept: a file, and a receiver elsewhere, if there is one. Faults: those of the file. */
export async function auditAnchors(
  path: string,
  receiver: AnchorReceiver | undefined,
  { clock, telemetry }: { readonly clock: Clock; readonly telemetry: Telemetry },
): Promise<{ readonly anchors: Anchors; close(): Promise<void> }> {
  const file = new AnchorFile(path);
  if (receiver === undefined) return { anchors: file, close: async () => undefined };
  const onFault = (fault: unknown): void =>
    telemetry.tell({ what: 'PART_FAILED', part: 'audit anchors', ...failureReason(fault) });
  const webhook = new AnchorWebhook({ ...receiver, clock, onFault });
  const anchors = new ToldAnchors(file, webhook);
  await anchors.tellLast();
  return { anchors, close: () => webhook.close() };
}
