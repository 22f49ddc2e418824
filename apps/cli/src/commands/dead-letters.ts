import { isFault, KeysLost } from '#application';
import { type LetterStore } from '../../../serve/src/index.js';
import { usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { clusterOptions } from '../settings/cluster-options.js';
import { keySourceOf } from '../settings/key-source.js';
import { readSettings } from '../settings/read-settings.js';
import { closedStore, onStore } from './closed-store.js';
import { keysLostFault } from './keys-lost-fault.js';
import { type RawOptions } from './reconcile-options.js';
import { clusterFault } from './running/cluster-fault.js';

/**
 * `tersalur dead-letters`: says what was given up, and on demand has it taken again, or given up for good. Of a folder, whose services must not run; where the
 * settings name a cluster of its services, which go on. Throws a CommandFault.
 */
export async function deadLetters(options: RawOptions, { deadLetters: words }: Texts): Promise<void> {
  const { replayLetters, dropLetters, waitingLetters } = await import('../../../serve/src/index.js');
  const [work, say] =
    options.replay === true
      ? [replayLetters, words.replayed]
      : options.drop === true
        ? [dropLetters, words.dropped]
        : [waitingLetters, words.waiting];
  const letters = await onLetters(options, work);
  const lines = letters.map(({ topic, count }) => say(topic, count));
  process.stderr.write(`${(lines.length === 0 ? [words.none] : lines).join('\n')}\n`);
}

async function onLetters<Result>(
  options: RawOptions,
  work: (store: LetterStore) => Promise<Result>,
): Promise<Result> {
  const settings = await readSettings(process.env);
  const cluster = clusterOptions(settings);
  if (cluster === undefined || options.data !== undefined) return onStore(await closedStore(options), work);
  const keySource = keySourceOf(settings);
  if (keySource === undefined) throw usageFault(({ apart }) => apart.noKeys);
  const { systemClock } = await import('../../../serve/src/index.js');
  try {
    return await work({ cluster, keySource, clock: systemClock });
  } catch (thrown) {
    if (thrown instanceof KeysLost) throw keysLostFault(thrown, cluster.mongo.database);
    if (isFault(thrown)) throw clusterFault('dead-letters', thrown.code);
    throw thrown;
  }
}
