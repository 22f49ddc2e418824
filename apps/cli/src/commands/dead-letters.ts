import { type Texts } from '../messages/texts.js';
import { onStore, operatedStore } from './operated-store.js';
import { type RawOptions } from './reconcile-options.js';

/**
 * `tersalur dead-letters`: says what was given up, and on demand has it taken again, or given up for good. Of a folder, whose services must not run; where the
 * settings name a cluster of its services, which go on. Throws a CommandFault.
 */
export async function deadLetters(options: RawOptions, { deadLetters: words }: Texts): Promise<void> {
  const { replayLetters, dropLetters, waitingLetters } = await import('../../../serve/src/operating.js');
  const [work, say] =
    options.replay === true
      ? [replayLetters, words.replayed]
      : options.drop === true
        ? [dropLetters, words.dropped]
        : [waitingLetters, words.waiting];
  const letters = await onStore(await operatedStore(options), work);
  const lines = letters.map(({ topic, count }) => say(topic, count));
  process.stderr.write(`${(lines.length === 0 ? [words.none] : lines).join('\n')}\n`);
}
