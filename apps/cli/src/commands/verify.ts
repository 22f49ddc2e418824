import { join } from 'node:path';
import { parseIsoDay } from '#domain';
import { type Summary } from '#exports';
import { CHANNEL_PROFILES } from '#intake';
import { CommandFault, EXIT, refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { Stop } from '../progress/stop.js';
import { readRegularFile } from '../files/input-file.js';
import { SEAL } from '../results/result-files.js';
import { type Difference, ResultComparison } from '../results/compare-result.js';
import { countRows, writeResult } from '../results/write-result.js';
import { SecondThread } from '../threads/second-thread.js';
import { computeResult } from './compute-result.js';
import { channelOption, type RawOptions, readRequest } from './reconcile-options.js';
import { today } from './today.js';

const CUTOFF_OPTIONS = CHANNEL_PROFILES.map(({ channel }) => `--cutoff-${channelOption(channel)}`);

/** `tersalur verify`: computes a result anew from the same inputs and says whether every byte is equal. Cycle, region and day come from the result where they are not given. */
export async function verify(directory: string, options: RawOptions, texts: Texts): Promise<void> {
  const stored = readSummary(directory);
  const request = readRequest(
    { cycle: stored.cycle, region: stored.region, ...options },
    parseIsoDay(stored.asOf) ?? today(),
  );
  const quiet = options.quiet === true;
  const stop = new Stop();
  const progress = await progressOn(process.stderr, quiet);
  const comparison = new ResultComparison(directory);
  const second = new SecondThread(request.threads);
  try {
    const talk = { texts, progress, stop, quiet, verbose: options.verbose === true };
    const result = await computeResult(request, talk, second);
    const output = { unmasked: request.unmask, formats: comparison.formats };
    progress.begin(texts.notice.writing, countRows(result, output));
    await writeResult(result, output, comparison.write, progress, stop);
    progress.end();
    if (!quiet) for (const notice of result.notices) process.stderr.write(`${notice(texts)}\n`);
    const sentences = differencesOf(comparison, stored, result.summary);
    if (sentences.length > 0)
      throw new CommandFault(EXIT.failed, (words) => sentences.map((sentence) => sentence(words)));
    process.stderr.write(`${texts.verify.equal(comparison.compared)}\n`);
  } finally {
    progress.end();
    await second.close();
  }
}

function differencesOf(
  comparison: ResultComparison,
  stored: Summary,
  computed: Summary,
): ((texts: Texts) => string)[] {
  const gone = absentFrom(computed, stored);
  const added = absentFrom(stored, computed);
  const changed = gone.filter((name) => added.includes(name));
  const missing = gone.filter((name) => !changed.includes(name));
  const extra = added.filter((name) => !changed.includes(name));
  const sameInputs = gone.length + added.length === 0;
  return [
    ...comparison.differences.map(
      (difference) =>
        ({ verify: words }: Texts) =>
          differenceText(difference, words),
    ),
    ...changed.map((name) => (texts: Texts) => texts.verify.inputChanged(name)),
    ...missing.map((name) => (texts: Texts) => texts.verify.inputMissing(name)),
    ...extra.map((name) => (texts: Texts) => texts.verify.inputExtra(name)),
    ...(sameInputs && comparison.differences.some(({ at }) => at !== 'WORKBOOK')
      ? [(texts: Texts) => texts.verify.sameInputs(CUTOFF_OPTIONS)]
      : []),
  ];
}

function differenceText({ file, at }: Difference, words: Texts['verify']): string {
  if (at === 'MISSING') return words.missing(file);
  return at === 'WORKBOOK' ? words.workbookDiffers(file) : words.differs(file, at.line);
}

/** Names of the files of one summary whose bytes the other does not have. */
function absentFrom(other: Summary, { files }: Summary): string[] {
  const hashes = new Set(other.files.map(({ sha256 }) => sha256));
  return files.filter(({ sha256 }) => !hashes.has(sha256)).map(({ name }) => name);
}

/** The stored summary; a folder without one holds no result. */
function readSummary(directory: string): Summary {
  try {
    const summary = JSON.parse(readRegularFile(join(directory, SEAL)).toString()) as Summary;
    if (Array.isArray(summary.files)) return summary;
  } catch {
    // Not there, not readable or not JSON: the same to the person who asked.
  }
  throw refusedFault((texts) => texts.fault.noResult(directory));
}
