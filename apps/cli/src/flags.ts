import { setFlagsFromString } from 'node:v8';

// What was compiled before, the program as well as Node's own modules, V8 takes only with the flags with which it was compiled: none but `--max-semi-space-size` (tools/compile.mjs).

/** A flag of V8 by its name: what it is if V8 is told nothing, and for a program that soon ends. */
type Flag = readonly [name: string, usual: number, shortRun: number];

/** Bytes of bytecode up to which functions are made parts of one that calls them. Much of a reconciliation runs for some tenths of a second only: small functions compile in less time than they would save as parts of one another. */
const INLINED: readonly Flag[] = [['max-inlined-bytecode-size-cumulative', 920, 200]];

/** The same for the quick one of V8's two compilers, and how often a function runs, or a loop goes round, before the slow one compiles it: what the quick one made does most of the work of a short run, and the second core has other things to do. Node.js 20 has none of these. */
const OF_TWO_COMPILERS: readonly Flag[] = [
  ['max-maglev-inlined-bytecode-size-cumulative', 920, 200],
  ['invocation-count-for-turbofan', 10_000, 60_000],
  ['invocation-count-for-osr', 800, 2_000],
];

const FLAGS = [...INLINED, ...(Number(process.versions.v8.split('.', 1)[0]) >= 13 ? OF_TWO_COMPILERS : [])];

/** Has V8 spend little on compiling, in all threads. For when all is loaded. */
export function compileForShortRun(): void {
  for (const [name, , shortRun] of FLAGS) setFlagsFromString(`--${name}=${shortRun}`);
}

/** As V8 does it if it is told nothing, for a thread that is to load something. */
export function compileAsUsual(): void {
  for (const [name, usual] of FLAGS) setFlagsFromString(`--${name}=${usual}`);
}

/** Takes back the room for old objects with which this process has started, before anything is loaded: this thread has it already, and others are to begin with little. */
export function keepRoomHere(): void {
  setFlagsFromString('--initial-heap-size=0');
}
