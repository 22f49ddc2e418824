// How much of the processors this process and those that it started have used (Linux).
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in /proc: the same on every Linux that Node runs on. */
const TICKS = 100;

/** Seconds by the name that `nameOf` gives the words of a process; undefined leaves it out. */
export function processorSeconds(nameOf) {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(processOf),
  );
  const isOurs = (id) => id === process.pid || (processes.has(id) && isOurs(processes.get(id).parent));
  const seconds = {};
  for (const [id, { words, used }] of processes) {
    const name = isOurs(id) ? nameOf(words) : undefined;
    if (name !== undefined) seconds[name] = (seconds[name] ?? 0) + used / TICKS;
  }
  return seconds;
}

/** Nothing when it has ended meanwhile. */
function processOf(name) {
  try {
    const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
    // The name of the program stands in brackets and may hold anything; behind it the third field and those that follow.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [parent, user, system] = [4, 14, 15].map((field) => Number(fields[field - 3]));
    return [[Number(name), { words, parent, used: user + system }]];
  } catch {
    return [];
  }
}
