import { userInfo } from 'node:os';
import { isFault, KeysLost } from '#application';
import { type ClosedStore } from '../../../serve/src/index.js';
import { refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { keySourceOf } from '../settings/key-source.js';
import { readSettings } from '../settings/read-settings.js';
import { keysLostFault } from './keys-lost-fault.js';
import { type RawOptions } from './reconcile-options.js';
import { storeCommandFault } from './store-command-fault.js';

/** `tersalur rotate-keys`: another key wraps the keys of the data. The services must not run. Throws a CommandFault. */
export async function rotateKeys(options: RawOptions, { keys: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { rotateStoreKeys } = await import('../../../serve/src/index.js');
  const { current, earlier, rewrapped } = await guarded(closed, rotateStoreKeys);
  say(words.rotated(rewrapped, current));
  const isFile = closed.keySource === undefined || 'path' in closed.keySource;
  say(isFile ? words.copyFile(earlier) : words.removeBefore);
}

/** `tersalur forget-lost-keys`: gives up what nobody can read any more, so that the services start again. Throws a CommandFault. */
export async function forgetLost(options: RawOptions, { keys: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { forgetLostKeys, lostScopes } = await import('../../../serve/src/index.js');
  const lost = await guarded(closed, lostScopes);
  if (lost.length === 0) return say(words.noneLost);
  const names = lost.map(({ region, cycle }) => `  ${region} ${cycle}`).join('\n');
  if (options.yes !== true) throw refusedFault(({ keys: told }) => told.wouldForget(names));
  await guarded(closed, forgetLostKeys);
  say(words.forgotten(names));
}

async function closedStore(options: RawOptions): Promise<ClosedStore> {
  const settings = await readSettings(process.env);
  const { systemClock } = await import('../../../serve/src/index.js');
  return {
    folder: String(options.data ?? settings.TERSALUR_DATA),
    keySource: keySourceOf(settings),
    anchorPath: settings.TERSALUR_AUDIT_ANCHORS,
    operator: userInfo().username,
    clock: systemClock,
  };
}

async function guarded<Result>(
  closed: ClosedStore,
  work: (closed: ClosedStore) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(closed);
  } catch (thrown) {
    if (thrown instanceof KeysLost) throw keysLostFault(thrown, closed.folder);
    if (isFault(thrown)) throw storeCommandFault(thrown.code, closed.folder);
    throw thrown;
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
