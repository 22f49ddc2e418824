import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIsoDay } from '#domain';
import { type Summary } from '#exports';
import { CommandFault, EXIT, refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { Stop } from '../progress/stop.js';
import { ResultComparison } from '../results/compare-result.js';
import { countRows, writeResult } from '../results/write-result.js';
import { computeResult } from './compute-result.js';
import { type RawOptions, readRequest } from './reconcile-options.js';
import { today } from './today.js';

/** `tersalur verify`: computes a result anew from the same inputs and says whether every byte is equal. Cycle, region and day come from the result where they are not given. */
export async function verify(directory: string, options: RawOptions, texts: Texts): Promise<void> {
  const stored = readSummary(directory);
  const request = readRequest(
    { cycle: stored.cycle, region: stored.region, ...options },
    parseIsoDay(stored.asOf) ?? today(),
  );
  const quiet = options.quiet === true;
  const stop = new Stop();
  const progress = progressOn(process.stderr, quiet);
  const comparison = new ResultComparison(directory);
  try {
    const result = await computeResult(request, { texts, progress, stop, quiet });
    progress.begin(texts.notice.writing, countRows(result));
    await writeResult(result, request.unmask, comparison.write, progress, stop);
    progress.end();
    const sentences = differencesOf(comparison, stored, result.summary);
    if (sentences.length > 0)
      throw new CommandFault(EXIT.failed, (words) => sentences.map((sentence) => sentence(words)));
    process.stderr.write(`${texts.verify.equal(comparison.compared)}\n`);
  } finally {
    progress.end();
  }
}

function differencesOf(
  comparison: ResultComparison,
  stored: Summary,
  computed: Summary,
): ((texts: Texts) => string)[] {
  const hashes = new Set(computed.files.map(({ sha256 }) => sha256));
  const storedHashes = new Set(stored.files.map(({ sha256 }) => sha256));
  return [
    ...comparison.differences.map(
      ({ file, line }) =>
        ({ verify: words }: Texts) =>
          line === 0 ? words.missing(file) : words.differs(file, line),
    ),
    ...stored.files
      .filter(({ sha256 }) => !hashes.has(sha256))
      .map(
        ({ name }) =>
          ({ verify: words }: Texts) =>
            words.inputMissing(name),
      ),
    ...computed.files
      .filter(({ sha256 }) => !storedHashes.has(sha256))
      .map(
        ({ name }) =>
          ({ verify: words }: Texts) =>
            words.inputExtra(name),
      ),
  ];
}

/** The stored summary; a folder without one holds no result. */
function readSummary(directory: string): Summary {
  try {
    const summary = JSON.parse(readFileSync(join(directory, 'summary.json'), 'utf8')) as Summary;
    if (Array.isArray(summary.files)) return summary;
  } catch {
    // Not there, not readable or not JSON: the same to the person who asked.
  }
  throw refusedFault((texts) => texts.fault.noResult(directory));
}
