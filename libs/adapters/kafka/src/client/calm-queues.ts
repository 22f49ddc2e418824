import { createRequire } from 'node:module';

/** What is used here of a queue of requests as kafkajs 2.2.4 has it for each connection. */
interface RequestQueue {
  readonly pending: readonly unknown[];
  /** Milliseconds since 1970; -1 when the broker asked for no pause. */
  readonly throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

let areCalm = false;

/**
 * Has kafkajs look after requests that wait only while some wait. As it is, it does so every millisecond and for each connection, whether there is
 * anything or not, and with times below zero, of which Node warns.
 */
export function calmQueues(): void {
  if (areCalm) return;
  areCalm = true;
  const load = createRequire(import.meta.url);
  const { prototype } = load('kafkajs/src/network/requestQueue') as { readonly prototype: RequestQueue };
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
}
