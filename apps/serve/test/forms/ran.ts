import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Ended } from '../../../../libs/testing/src/command-line.js';

/** Runs `bin/tersalur` in English with settings to its end. Meanwhile it is noticed when a service closes a connection that nobody uses. */
export async function ran(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Omit<Ended, 'output'>> {
  const child = spawn(resolve('bin/tersalur'), [...words, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...settings },
  });
  const [talk, [exit]] = await Promise.all([
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { exit, talk };
}
