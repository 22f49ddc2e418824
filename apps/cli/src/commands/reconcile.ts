import { type Worker } from 'node:worker_threads';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { Stop } from '../progress/stop.js';
import { keepAnswers } from '../results/kept-answers.js';
import { ResultDirectory } from '../results/result-directory.js';
import { summaryTable } from '../results/summary-table.js';
import { countRows } from '../results/write-result.js';
import { ThreadedResult } from '../results/threads/threaded-result.js';
import { SecondThread } from '../threads/second-thread.js';
import { computeResult } from './compute-result.js';
import { type RawOptions, readRequest } from './reconcile-options.js';
import { today } from './today.js';

/** `tersalur reconcile`: files in, a folder of results out. `worker`: as of `SecondThread`. Throws a CommandFault when nothing was written. */
export async function reconcile(options: RawOptions, texts: Texts, worker?: Worker): Promise<void> {
  const request = readRequest(options, today());
  const quiet = options.quiet === true;
  const directory = new ResultDirectory(String(options.out), options.force === true);
  const stop = new Stop(() => directory.close());
  const progress = await progressOn(process.stderr, quiet);
  const second = new SecondThread(request.threads, worker);
  const output = { unmasked: request.unmask, formats: request.formats };
  const writing = new ThreadedResult(second, directory, output);
  try {
    directory.open();
    await keepAnswers(directory.path, request.decisions, request.settings.cycle);
    const talk = { texts, progress, stop, quiet, verbose: options.verbose === true };
    const result = await computeResult(request, talk, second, (settled) => writing.begin(settled));
    progress.begin(texts.notice.writing, countRows(result, output));
    await writing.write(result, progress, stop);
    // It gives back its memory while files are moved and removed here.
    const ended = second.close();
    directory.commit();
    directory.close();
    await ended;
    progress.end();
    if (quiet) return;
    for (const notice of result.notices) process.stderr.write(`${notice(texts)}\n`);
    const { summary, questions } = result;
    const lines = [summaryTable(summary, texts), texts.summary.written(directory.path)];
    if (questions.length > 0) lines.push(texts.summary.questions(questions.length));
    process.stderr.write(`${lines.join('\n')}\n`);
  } finally {
    progress.end();
    writing.close();
    await second.close();
    directory.close();
  }
}
