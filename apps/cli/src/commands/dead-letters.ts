import { type Texts } from '../messages/texts.js';
import { closedStore, onStore } from './closed-store.js';
import { type RawOptions } from './reconcile-options.js';

/** `tersalur dead-letters`: says what was given up, and on demand has it taken again. The services must not run. Throws a CommandFault. */
export async function deadLetters(options: RawOptions, { deadLetters: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { replayLetters, waitingLetters } = await import('../../../serve/src/index.js');
  const isReplay = options.replay === true;
  const letters = await onStore(closed, isReplay ? replayLetters : waitingLetters);
  const say = isReplay ? words.replayed : words.waiting;
  const lines = letters.map(({ topic, count }) => say(topic, count));
  process.stderr.write(`${(lines.length === 0 ? [words.none] : lines).join('\n')}\n`);
}
