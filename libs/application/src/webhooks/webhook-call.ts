import { signatureHeaders } from '#security';
import { type Parcel } from '../ports/courier.js';
import { type Secrets } from '../ports/secrets.js';
import { type WebhookRecord, webhookKeyName } from './webhook-record.js';

/** What a receiver is sent: a CloudEvent as a whole in the body, proven by the webhook's keys. Faults: those of Secrets. */
export async function webhookCall(
  id: string,
  { url, keys }: Pick<WebhookRecord, 'url' | 'keys'>,
  event: { readonly id: string },
  { secrets, now }: { readonly secrets: Secrets; readonly now: number },
): Promise<Parcel> {
  const body = JSON.stringify(event);
  const opened = await Promise.all(keys.map((key) => secrets.open(key.sealed, webhookKeyName(id, key.id))));
  const timestamp = Math.floor(now / 1_000);
  const proof = signatureHeaders(opened, { id: event.id, timestamp, body });
  return { url, headers: { 'content-type': 'application/cloudevents+json; charset=utf-8', ...proof }, body };
}

/** An event that tells nothing, by which a person sees whether a receiver is reached. */
export function testEvent(webhook: string, order: string, at: string): { readonly id: string } {
  return {
    specversion: '1.0',
    id: order,
    source: `/webhooks/${webhook}`,
    type: 'id.tersalur.webhook.tested.v1',
    time: at,
    datacontenttype: 'application/json',
    data: {},
  } as { readonly id: string };
}
