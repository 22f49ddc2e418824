import {
  BookComputation,
  type BookTables,
  type ComputedBook,
  type ComputingStep,
  type EvidenceFinder,
  type KnownBefore,
  type ReportContradiction,
  type SettledBook,
  shareEvidence,
  takeShared,
} from '#domain';
import { type Stop } from '../progress/stop.js';
import { OpenStatements } from './open-statements.js';
import { type SecondThread } from './second-thread.js';

/** From so many statements on a second thread gains more than telling it of them costs. */
const FEWEST_STATEMENTS = 450_000;

/** Statements between two looks at the keyboard, which are given to the second thread together. */
const STATEMENTS_A_STEP = 4096;

/** Where the second thread has more open statements left, the first one links some of them rather than wait: what it needs for that takes longer to make than a few of them to link. */
const MOST_LEFT = 32_768;

/** Computes a book, where that helps with the second thread: the same as `computeBook` alone. `onSettled` is told where the payments lead before the entitlements are assessed. `known`: what was found before. */
export async function computeInThreads(
  tables: BookTables,
  onStep: (step: ComputingStep) => void,
  onSettled: (settled: SettledBook) => void,
  second: SecondThread,
  stop: Stop,
  known: KnownBefore = {},
): Promise<ComputedBook | ReportContradiction> {
  const computation = new BookComputation(tables, onStep, known);
  const finder = second.helps(tables.statements.length >= FEWEST_STATEMENTS)
    ? await findTogether(computation, second, stop)
    : findHere(computation);
  const settled = computation.settle(finder);
  if ('code' in settled) return settled;
  onSettled(settled);
  return computation.assess(settled);
}

function findHere(computation: BookComputation): EvidenceFinder {
  const finder = computation.findEvidence();
  finder.findAll();
  return finder;
}

/** Links what is plain here, and has the second thread link the rest; where that is much, both do. */
async function findTogether(
  computation: BookComputation,
  second: SecondThread,
  stop: Stop,
): Promise<EvidenceFinder> {
  const { evidence } = computation;
  const { links } = evidence;
  const open = OpenStatements.of(links.length);
  const prepared = second.begin('PREPARE_LINKING', shareEvidence(evidence)).next();
  const told = second.begin('LINK_OPEN', open.memory).next();
  const finder = computation.findEvidence();
  await inSteps(links.length, stop, (from, to) => open.add(finder.linkPlain(from, to)));
  open.end();
  await inSteps(links.length, stop, (from, to) => finder.name(from, to));
  finder.tellApart();
  if (open.left > MOST_LEFT) {
    const { value: knowledge } = await prepared;
    if (knowledge !== undefined) finder.know(takeShared(knowledge));
    await linkParts(finder, open.taken(), stop);
  }
  const { value: remarks } = await told;
  if (remarks !== undefined) links.addRemarks(remarks);
  // The thread has ended: what it has done so far is done anew, and comes to the same.
  else await linkParts(finder, open.takenElsewhere(), stop);
  finder.release();
  return finder;
}

async function linkParts(finder: EvidenceFinder, parts: Iterable<Int32Array>, stop: Stop): Promise<void> {
  for (const part of parts) {
    finder.linkOpen(part);
    await stop.lookNowAndThen();
  }
}

async function inSteps(length: number, stop: Stop, work: (from: number, to: number) => void): Promise<void> {
  for (let from = 0; from < length; from += STATEMENTS_A_STEP) {
    work(from, Math.min(from + STATEMENTS_A_STEP, length));
    await stop.lookNowAndThen();
  }
}
