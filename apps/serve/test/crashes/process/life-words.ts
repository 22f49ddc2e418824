import { writeSync } from 'node:fs';
import { type FaultPoint } from '../../../../../libs/testing/src/crashes/fault-points.js';

/** Where a process tells what becomes of it; what was written there outlives it. */
const TELLING = 3;

/** What a process tells, a line each. */
export type LifeWord =
  | { readonly city: number; readonly reached: FaultPoint }
  | { readonly city: number; readonly address: string }
  | { readonly city: number; readonly closed: true };

export function sayReached(city: number, reached: FaultPoint): void {
  say({ city, reached });
}

export function say(word: LifeWord): void {
  writeSync(TELLING, `${JSON.stringify(word)}\n`);
}
