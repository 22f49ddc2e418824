import { setFlagsFromString } from 'node:v8';

/** Megabytes of old objects below which a thread collects no garbage of them: two collections at once wait for each other's helpers, and several threads hold as much. */
const OLD = 64;

/** Gives threads that start from now on their own room for old objects: `bin/tersalur serve` has more for the sake of the thread that answers people. */
export function limitRoomOfThreads(): void {
  setFlagsFromString(`--initial-heap-size=${OLD}`);
}
