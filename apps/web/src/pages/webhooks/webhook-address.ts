import { type Webhook } from '../../api/webhooks.js';

/** By which the address of the page of one webhook names it. */
export const WEBHOOK = 'webhook';

/** Where alerts are sent; without the digits of an address that holds somebody's number. */
export function shownAddress({ url, urlProblem }: Webhook): string {
  return urlProblem === undefined ? url : url.replace(/\d{4,}/g, (digits) => '•'.repeat(digits.length));
}
