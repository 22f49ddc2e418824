// Somebody who looks at filtered pages of a ledger meanwhile: in a thread of its own, so that it does not wait for who uploads.
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Server } from './serving.mjs';

/** Milliseconds between two looks. */
const LOOK = 25;

const { address, headers, cycle } = workerData;
const server = new Server(undefined, address, headers);
const took = [];
let isEnded = false;
parentPort.once('message', () => (isEnded = true));
while (!isEnded) {
  const milliseconds = await server.page(cycle, took.length);
  if (milliseconds !== undefined) took.push(milliseconds);
  await setTimeout(LOOK);
}
parentPort.postMessage(took);
