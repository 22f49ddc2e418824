import { setFlagsFromString } from 'node:v8';

/**
 * Threads that start from now on have the heap that V8 would give them: `bin/tersalur` has old garbage wait for the sake of the thread that answers people, and
 * each further thread would hold as much of it.
 */
export function useUsualThreads(): void {
  setFlagsFromString('--initial-heap-size=0');
}
