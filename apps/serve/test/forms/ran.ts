import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Ended } from '../../../../libs/testing/src/command-line.js';

/** Runs `bin/tersalur` in English with settings to its end. */
export function ran(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Omit<Ended, 'output'> {
  const { status, stderr } = spawnSync(resolve('bin/tersalur'), [...words, '--lang', 'en'], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  return { exit: status, talk: stderr };
}
