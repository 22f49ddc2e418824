import { type CommandFault, failedFault } from '../command-fault.js';

/** A fault of the store of a folder, in words that say what to do. */
export function storeCommandFault(code: string, folder: string): CommandFault {
  return failedFault(({ serve: words }) => {
    const told: Readonly<Record<string, (folder: string) => string>> = words.storeFaults;
    return told[code]?.(folder) ?? words.storeFault(folder, code);
  });
}
