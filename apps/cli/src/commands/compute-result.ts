import {
  COMPUTING_STEPS,
  type ComputingStep,
  labelFiles,
  listFindings,
  listQuestions,
  type Question,
  type SettledBook,
} from '#domain';
import { restatedByReport, summarise } from '#exports';
import { refusedFault } from '../command-fault.js';
import { fileSummaries, placeOf, type ReadFile, rejectsOf } from '../files/read-file.js';
import { mappingSummaries } from '../files/read-mappings.js';
import { readInputs, type Talk } from '../files/read-inputs.js';
import { type Texts } from '../messages/texts.js';
import { type Result } from '../results/write-result.js';
import { computeInThreads } from '../threads/compute-in-threads.js';
import { type SecondThread } from '../threads/second-thread.js';
import { noticesOf } from './notices.js';
import { type ReconcileRequest } from './reconcile-options.js';

/** Reads the inputs of a request and computes everything that a result is made of. `onSettled` is told where the payments lead as soon as that is known, and may have what people have to decide listed elsewhere. Throws a CommandFault when an input is refused. */
export async function computeResult(
  request: ReconcileRequest,
  talk: Talk,
  second: SecondThread,
  onSettled: (settled: SettledBook) => Promise<readonly Question[] | undefined> | undefined = () => undefined,
): Promise<Result> {
  const { tables, known, files, mappings } = await readInputs(request, talk, second);
  if (request.strict) refuseRejected(files);
  await talk.stop.look();
  let asked: ReturnType<typeof onSettled>;
  const book = await computeInThreads(
    tables,
    (step) => beginStep(step, talk),
    (settled) => {
      asked = onSettled(settled);
    },
    second,
    talk.stop,
    known,
  );
  if ('code' in book)
    throw refusedFault(({ fault }) => fault.contradiction(book.laterFile, book.laterRef, book.earlierRef));
  await talk.stop.look();
  const findings = listFindings(book);
  const restated = restatedByReport(book);
  return {
    book,
    findings,
    questions: (await asked) ?? listQuestions(book),
    rejects: rejectsOf(files, labelFiles(files)),
    summary: summarise(book, findings, [
      ...fileSummaries(files, (report) => restated[report]!),
      ...mappingSummaries(mappings),
    ]),
    notices: noticesOf(request, files, book),
  };
}

function beginStep(step: ComputingStep, { progress, texts }: Talk): void {
  progress.begin(texts.steps[step], COMPUTING_STEPS.length);
  progress.reach(COMPUTING_STEPS.indexOf(step));
}

/** With --strict a rejected row is reason enough to write nothing. */
function refuseRejected(files: readonly ReadFile[]): void {
  const problems = files.flatMap(({ name, problems: found }) =>
    found.map((problem) => ({ name, ...problem })),
  );
  if (problems.length === 0) return;
  const rejected = files.reduce((sum, { reading }) => sum + reading.rejected, 0);
  const shown = problems.slice(0, 5);
  throw refusedFault(
    ({ fault }) => fault.strict(rejected),
    ...shown.map(
      ({ name, ...problem }) =>
        ({ fault }: Texts) =>
          fault.rejectedRow(placeOf(name, problem), problem.message),
    ),
  );
}
