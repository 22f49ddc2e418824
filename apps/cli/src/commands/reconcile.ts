import { type Worker } from 'node:worker_threads';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { Stop } from '../progress/stop.js';
import { keepAnswers } from '../results/kept-answers.js';
import { ResultDirectory } from '../results/result-directory.js';
import { summaryTable } from '../results/summary-table.js';
import { countRows, type Result } from '../results/write-result.js';
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
    // Its memory and the earlier files are given back while the table is made.
    const ended = second.close();
    directory.commit();
    const given = Promise.all([ended, directory.removeEarlier()]);
    const said = quiet ? '' : closingWords(result, directory.path, texts);
    await given;
    directory.close();
    progress.end();
    process.stderr.write(said);
  } finally {
    progress.end();
    writing.close();
    await second.close();
    directory.close();
  }
}

/** What is said at the end: what the user should know of the files, the figures, and what to do next. */
function closingWords({ notices, summary, questions }: Result, path: string, texts: Texts): string {
  const lines = [
    ...notices.map((notice) => notice(texts)),
    summaryTable(summary, texts),
    texts.summary.written(path),
    ...(questions.length > 0 ? [texts.summary.questions(questions.length)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
