import {
  addressProblem,
  type AddressProblem,
  type AddressRules,
  holdsPersonalNumber,
  Refused,
  type Stored,
  type WebhookRecord,
  type Webhooks,
} from '#application';
import { EVERY_REGION } from '#security';
import { type Access } from '../access/access.js';
import { type FieldFault } from '../problems/request-fault.js';
import { type FieldCode } from '../problems/sentences/field-problems.js';
import { type WebhookFilterBody } from './webhook-bodies.js';

/** Whether all regions of a webhook are open as a whole to somebody. */
export function isCovered(
  access: Pick<Access, 'opened'>,
  { regions }: Pick<WebhookFilterBody, 'regions'>,
): boolean {
  return regions.every((region) => access.opened(region) === 'WHOLE');
}

/** Whether a webhook is somebody's to see. */
export function isCoveredWebhook(access: Pick<Access, 'opened'>, { item }: Stored<WebhookRecord>): boolean {
  return isCovered(access, item.filter);
}

/** A webhook that is somebody's to see. Faults: WEBHOOK_MISSING, also for one of regions that are not open. */
export async function coveredWebhook(
  webhooks: Pick<Webhooks, 'get'>,
  id: string,
  access: Pick<Access, 'opened'>,
): Promise<Stored<WebhookRecord>> {
  const webhook = await webhooks.get(id);
  if (isCoveredWebhook(access, webhook)) return webhook;
  throw new Refused('WEBHOOK_MISSING');
}

const CODES: Readonly<Record<AddressProblem, FieldCode>> = {
  NO_URL: 'URL_INVALID',
  NOT_HTTPS: 'URL_NOT_HTTPS',
  WITH_PASSWORD: 'URL_WITH_PASSWORD',
  NOT_PUBLIC: 'URL_NOT_PUBLIC',
};

/** What is wrong with the values of a webhook beyond what each says itself. */
export function webhookFaults(
  { url, filter }: { readonly url?: string; readonly filter?: WebhookFilterBody },
  rules: AddressRules,
  isRegion: (code: string) => boolean,
): FieldFault[] {
  const regions = filter?.regions ?? [];
  const unknown = regions.findIndex((region) => region !== EVERY_REGION && !isRegion(region));
  return [
    ...(url === undefined ? [] : addressFaults(url, rules)),
    ...(unknown < 0 ? [] : [{ field: `filter.regions.${unknown}`, code: 'REGION_UNKNOWN' as const }]),
  ];
}

function addressFaults(url: string, rules: AddressRules): FieldFault[] {
  const problem = addressProblem(url, rules);
  if (problem !== undefined) return [{ field: 'url', code: CODES[problem] }];
  return holdsPersonalNumber(url) ? [{ field: 'url', code: 'URL_WITH_NUMBER' }] : [];
}
