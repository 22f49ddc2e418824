import { type MessagePort } from 'node:worker_threads';
import { Fault } from '#application';
import { type StoreState } from '../folder/store-state.js';
import { PendingWrites, type WriteAccess } from './pending-writes.js';
import { type WriterAnswer } from './writer-messages.js';

/** The writer's thread as another thread asks it, through a port that the writer gave (`connect`). STORE_CLOSED once the port is closed. */
export function connectWriter(port: MessagePort, folder: string, state: StoreState): WriteAccess {
  const writes = new PendingWrites(port, state);
  port.on('message', (answer: WriterAnswer) => {
    if (answer.say === 'written') writes.settle(answer.answers);
  });
  port.on('close', () => writes.end(new Fault('STORE_CLOSED', `${folder} was closed`)));
  return writes;
}
