// What a tool leaves behind is undone when its process ends, also by a fault or a signal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const begun = [];

process.on('exit', () => {
  for (const undo of begun.toReversed()) undo();
});
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
])
  process.once(signal, () => process.exit(128 + number));

/** Has something done at the end, without waiting for anything: what began last is done first. */
export function whenLeaving(undo) {
  begun.push(undo);
}

/** A folder of its own in the temporary folder, for as long as the process. */
export function scratchFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `tersalur-${name}-`));
  // What was just killed may have a last word to write.
  whenLeaving(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
