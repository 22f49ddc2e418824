import { type KeysLost } from '#application';
import { CommandFault, EXIT } from '../command-fault.js';

/** Says exactly what cannot be read without the keys that were not given. */
export function keysLostFault({ scopes, wanted }: KeysLost, folder: string): CommandFault {
  const lost = scopes.map(({ region, cycle }) => `${region} ${cycle}`);
  return new CommandFault(EXIT.failed, ({ serve: words }) => [
    words.keysLost(folder, wanted.join(', '), lost.length),
    ...lost,
    words.keysLostNext,
  ]);
}
