import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { splitReportWord } from '../files/report-word.js';
import { isWorthSharing } from '../files/threads/share-reports.js';

/** Whether a second thread will read some of the files that are among these words of a command: as far as can be seen before they are understood. */
export function seemsLarge(words: readonly string[]): boolean {
  const isAlone = /(^|\n)--threads[=\n]1(\n|$)/.test(words.join('\n'));
  if (isAlone || availableParallelism() < 2) return false;
  return isWorthSharing({ lists: 0, reports: words.map(sizeOf) });
}

/** Bytes of a file that a word names, with or without its day (`FILE@DAY`); 0 where it names none that can be read. */
function sizeOf(word: string): number {
  return bytesOf(word) || bytesOf(splitReportWord(word)?.path);
}

function bytesOf(path = ''): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
