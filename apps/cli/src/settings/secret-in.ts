import { readFileSync } from 'node:fs';
import { CommandFault, EXIT } from '../command-fault.js';

/** What stands in a file that is a secret alone, which a setting names. Throws a CommandFault when it cannot be read, or is empty. */
export function secretIn(path: string, setting: string): string {
  const fault = new CommandFault(EXIT.usage, ({ serve: words }) => [words.badSecretFile(path, setting)]);
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    throw fault;
  }
  throw fault;
}
