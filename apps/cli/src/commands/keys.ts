import { type ClosedStore, type OperatedStore } from '../../../serve/src/operating.js';
import { refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { closedStore, onStore, operatedStore } from './operated-store.js';
import { type RawOptions } from './reconcile-options.js';

/**
 * `tersalur rotate-keys`: another key wraps the keys of the data; with `--drop-retired`, keys that were current once leave the key file instead. The services of a
 * folder must not run; those that run apart go on, and have the new key already. Throws a CommandFault.
 */
export async function rotateKeys(options: RawOptions, texts: Texts): Promise<void> {
  const closed = await operatedStore(options);
  if ('cluster' in closed) return rotateShared(closed, options.dropRetired === true, texts);
  if (options.dropRetired === true) return dropRetired(closed, options.yes === true, texts);
  const { keys: words } = texts;
  const isFile = closed.keySource === undefined || 'path' in closed.keySource;
  if (isFile) say(words.willRetire);
  const { rotateStoreKeys } = await import('../../../serve/src/operating.js');
  const { current, earlier, rewrapped } = await onStore(closed, rotateStoreKeys);
  say(words.rotated(rewrapped, current));
  say(isFile ? words.copyFile(earlier) : words.removeBefore);
}

/** The same where services run apart. */
async function rotateShared(
  shared: Exclude<OperatedStore, ClosedStore>,
  isDropping: boolean,
  { keys: words }: Texts,
): Promise<void> {
  if (isDropping) throw refusedFault(({ keys: told }) => told.dropByHand);
  const { rotateStoreKeys } = await import('../../../serve/src/operating.js');
  const { current, earlier, rewrapped } = await onStore(shared, rotateStoreKeys);
  if (earlier.length === 0) throw refusedFault(({ keys: told }) => told.noNewKey);
  say(words.rotated(rewrapped, current));
  say(words.sharedEarlier(earlier));
}

/** Drops the keys that no folder needs, once it is said that older backups are given up with them. */
async function dropRetired(closed: ClosedStore, isAgreed: boolean, { keys: words }: Texts): Promise<void> {
  const { dropKeys, retiredKeys } = await import('../../../serve/src/operating.js');
  const { idle, needed, unseen } = await onStore(closed, retiredKeys);
  if (unseen.length > 0) throw refusedFault(({ keys: told }) => told.unseen(unseen.join(', ')));
  if (needed.length > 0) say(words.stillNeeded(needed.join(', ')));
  if (idle.length === 0) return say(words.noneRetired);
  if (!isAgreed) throw refusedFault(({ keys: told }) => told.wouldDrop(idle.join(', ')));
  await onStore(closed, () => dropKeys(closed, idle));
  say(words.dropped(idle.join(', ')));
}

/** `tersalur forget-lost-keys`: gives up what nobody can read any more, so that the services start again. Throws a CommandFault. */
export async function forgetLost(options: RawOptions, { keys: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { forgetLostKeys, lostScopes } = await import('../../../serve/src/operating.js');
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
