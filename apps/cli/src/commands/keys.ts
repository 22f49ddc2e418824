import { refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { closedStore, onStore } from './closed-store.js';
import { type RawOptions } from './reconcile-options.js';

/** `tersalur rotate-keys`: another key wraps the keys of the data. The services must not run. Throws a CommandFault. */
export async function rotateKeys(options: RawOptions, { keys: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { rotateStoreKeys } = await import('../../../serve/src/index.js');
  const { current, earlier, rewrapped } = await onStore(closed, rotateStoreKeys);
  say(words.rotated(rewrapped, current));
  const isFile = closed.keySource === undefined || 'path' in closed.keySource;
  say(isFile ? words.copyFile(earlier) : words.removeBefore);
}

/** `tersalur forget-lost-keys`: gives up what nobody can read any more, so that the services start again. Throws a CommandFault. */
export async function forgetLost(options: RawOptions, { keys: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { forgetLostKeys, lostScopes } = await import('../../../serve/src/index.js');
  const lost = await onStore(closed, lostScopes);
  if (lost.length === 0) return say(words.noneLost);
  const names = lost.map(({ region, cycle }) => `  ${region} ${cycle}`).join('\n');
  if (options.yes !== true) throw refusedFault(({ keys: told }) => told.wouldForget(names));
  await onStore(closed, forgetLostKeys);
  say(words.forgotten(names));
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
