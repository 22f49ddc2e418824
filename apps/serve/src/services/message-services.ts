import { createIngestBri } from '../../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../../ingest-pos/src/create-ingest-pos.js';
import { createNotifier } from '../../../notifier/src/create-notifier.js';
import { createReconciler } from '../../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../../roster/src/create-roster.js';

/** The services that take messages, in the order in which they start. */
export const MESSAGE_SERVICES = {
  reconciler: createReconciler,
  roster: createRoster,
  'ingest-bri': createIngestBri,
  'ingest-pos': createIngestPos,
  notifier: createNotifier,
};

export type MessageServiceName = keyof typeof MESSAGE_SERVICES;
