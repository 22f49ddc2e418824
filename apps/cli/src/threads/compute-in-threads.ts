import {
  BookComputation,
  type BookTables,
  type ComputedBook,
  type ComputingStep,
  type EvidenceFinder,
  type ReportContradiction,
  shareEvidence,
} from '#domain';
import { type Stop } from '../progress/stop.js';
import { OpenStatements } from './open-statements.js';
import { type SecondThread } from './second-thread.js';

/** From so many statements on a second thread gains more than telling it of them costs. */
const FEWEST_STATEMENTS = 200_000;

/** Statements between two looks at the keyboard, which are given to the second thread together. */
const STATEMENTS_A_STEP = 4096;

/** Computes a book, where that helps with the second thread: the same as `computeBook` alone. */
export async function computeInThreads(
  tables: BookTables,
  onStep: (step: ComputingStep) => void,
  second: SecondThread,
  stop: Stop,
): Promise<ComputedBook | ReportContradiction> {
  const computation = new BookComputation(tables, onStep);
  const finder = second.helps(tables.statements.length >= FEWEST_STATEMENTS)
    ? await findTogether(computation, second, stop)
    : findHere(computation);
  return computation.finish(finder);
}

function findHere(computation: BookComputation): EvidenceFinder {
  const finder = computation.findEvidence();
  finder.findAll();
  return finder;
}

/** Links what is plain here, and has the second thread link the rest. */
async function findTogether(
  computation: BookComputation,
  second: SecondThread,
  stop: Stop,
): Promise<EvidenceFinder> {
  const { evidence } = computation;
  const { links } = evidence;
  const open = OpenStatements.of(links.length);
  const task = { evidence: shareEvidence(evidence), open: open.memory };
  const told = second.begin('FIND_EVIDENCE', task).next();
  const finder = computation.findEvidence();
  for (let from = 0; from < links.length; from += STATEMENTS_A_STEP) {
    open.add(finder.findPlain(from, Math.min(from + STATEMENTS_A_STEP, links.length)));
    await stop.lookNowAndThen();
  }
  open.end();
  const { value: remarks } = await told;
  if (remarks !== undefined) links.addRemarks(remarks);
  // The thread has ended: what it has done so far is done anew, and comes to the same.
  else finder.findOpen(open.all());
  return finder;
}
