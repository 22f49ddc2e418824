// What the benchmarks measure with.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';

/** One whole process of `bin/tersalur`: seconds on the clock, and what it says of itself (TERSALUR_TIMES): milliseconds by step, peak memory in bytes. */
export function timed(words) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(resolve('bin', 'tersalur'), words, {
    env: { ...process.env, TERSALUR_TIMES: '1' },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  const wall = performance.now() - start;
  const line = stderr?.split('\n').find((text) => text.startsWith('{"times"'));
  if (status !== 0 || line === undefined)
    throw new Error(`tersalur ${words[0]} ended with ${status ?? error?.code}:\n${stderr ?? ''}`);
  const { times, peak } = JSON.parse(line);
  const inside = Object.values(times).reduce((sum, time) => sum + time, 0);
  return { seconds: wall / 1000, peak, times: { ...times, 'launch and exit': wall - inside } };
}

export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function grouped(number) {
  return number.toLocaleString('en-US');
}

/** The machine at the start of a benchmark. The Node is the one that bin/tersalur starts, which need not be this one. */
export function describeMachine() {
  const bundled = 'node_modules/.bin/node';
  const node = existsSync(bundled)
    ? execFileSync(bundled, ['--version'], { encoding: 'utf8' }).trim()
    : undefined;
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: node ?? process.version,
    load: loadavg()[0].toFixed(1),
    date: new Date().toISOString().slice(0, 10),
  };
  const { processor, cores, load, date } = machine;
  const text = `${cores} cores (${processor}), node ${machine.node}, load ${load} at the start, ${date}`;
  return { ...machine, text };
}

/**
 * The month of that size, made once and kept (delete `.cache/bench` to have it made anew); `month.json` is written last, so a broken one is made again. It is made in a process
 * of its own: on Linux the memory of the process that starts another one counts in the peak of the other.
 */
export function monthOf(households, seed) {
  const out = `.cache/bench/${households}-${seed}`;
  const marker = `${out}/month.json`;
  if (!existsSync(marker)) {
    process.stderr.write(`making ${households} households in ${out}\n`);
    const make = `
      import { writeFileSync } from 'node:fs';
      import { generateMonth } from './dist/libs/demo/src/index.js';
      const month = generateMonth(${JSON.stringify({ households, seed, out })});
      writeFileSync(${JSON.stringify(marker)}, JSON.stringify(month));`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', make], { stdio: 'inherit' });
  }
  return { ...JSON.parse(readFileSync(marker, 'utf8')), path: marker };
}
