import { setFlagsFromString } from 'node:v8';

// What was compiled before, the program as well as Node's own modules, V8 takes only with the flags with which it was compiled: none but `--max-semi-space-size` (tools/compile.mjs).

/** Bytes of bytecode up to which V8 makes functions parts of one that calls them, if it is told nothing. */
const USUAL = 920;

/** Much of a reconciliation runs for some tenths of a second only: small functions compile in less time than they would save as parts of one another. */
const LITTLE = 200;

/** Has V8 make functions parts of one another to a small extent only, in all threads. For when all is loaded. */
export function inlineLittle(): void {
  inlineUpTo(LITTLE);
}

/** As V8 does it if it is told nothing, for a thread that is to load something. */
export function inlineAsUsual(): void {
  inlineUpTo(USUAL);
}

/** Takes back the room for old objects with which this process has started, before anything is loaded: this thread has it already, and others are to begin with little. */
export function keepRoomHere(): void {
  setFlagsFromString('--initial-heap-size=0');
}

function inlineUpTo(bytes: number): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`);
}
