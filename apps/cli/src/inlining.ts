import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode up to which V8 makes functions parts of one that calls them, if it is told nothing. */
const USUAL = 920;

/** Much of a reconciliation runs for some tenths of a second only: small functions compile in less time than they would save as parts of one another. */
const LITTLE = 200;

/** Has V8 make functions parts of one another to a small extent only, in all threads. For when all is loaded: what was compiled before, and Node's own modules, V8 takes only with the flags with which it was compiled. */
export function inlineLittle(): void {
  inlineUpTo(LITTLE);
}

/** The flags with which a process starts, for a thread that is to load something. */
export function inlineAsUsual(): void {
  inlineUpTo(USUAL);
}

function inlineUpTo(bytes: number): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`);
}
