import { generateMonth, MOST_HOUSEHOLDS_IN_WORKBOOKS } from '#demo';
import { failedFault, usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { type RawOptions, readFormats, readNumber } from './reconcile-options.js';

/** More households than any region has. */
const MOST_HOUSEHOLDS = 30_000_000;

/** `tersalur generate`: writes sample data with its truth, and says how to reconcile it. */
export async function generate(options: RawOptions, texts: Texts): Promise<void> {
  const formats = readFormats(options);
  const households = readNumber('--households', String(options.households), 0, MOST_HOUSEHOLDS);
  if (households === 0) throw usageFault((words) => words.fault.badNumber('--households', '0'));
  if (formats.has('xlsx') && households > MOST_HOUSEHOLDS_IN_WORKBOOKS)
    throw usageFault((words) => words.fault.tooManyForWorkbooks(MOST_HOUSEHOLDS_IN_WORKBOOKS));
  const seed = readNumber('--seed', String(options.seed), 1, 4_294_967_295);
  const out = String(options.out);
  const progress = await progressOn(process.stderr, options.quiet === true);
  progress.begin(texts.notice.generating, households);
  try {
    const onProgress = (done: number): void => progress.reach(done);
    const month = generateMonth({ households, seed, out, formats, onProgress });
    progress.end();
    if (options.quiet === true) return;
    process.stderr.write(`${texts.generate.done(out)}\n${texts.generate.next}\n`);
    process.stderr.write(`  bin/tersalur reconcile ${month.arguments.join(' ')} --out ${out}/hasil\n`);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOSPC')
      throw failedFault((words) => words.fault.diskFull(out));
    if ((cause as NodeJS.ErrnoException).code) throw failedFault((words) => words.fault.notWritable(out));
    throw cause;
  } finally {
    progress.end();
  }
}
