/** By which the address of the page of one webhook names it. */
export const WEBHOOK = 'webhook';
