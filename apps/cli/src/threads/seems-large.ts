import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isWorthSharing } from '../files/threads/share-reports.js';

/** Whether a second thread will read some of the files that are among these words of a command: as far as can be seen before they are understood. */
export function seemsLarge(words: readonly string[]): boolean {
  const isAlone = /(^|\n)--threads[=\n]1(\n|$)/.test(words.join('\n'));
  if (isAlone || availableParallelism() < 2) return false;
  return isWorthSharing({ lists: 0, reports: words.map(sizeOf) });
}

/** Bytes of a file; 0 where the word names none that can be read. */
function sizeOf(word: string): number {
  try {
    return statSync(word, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
