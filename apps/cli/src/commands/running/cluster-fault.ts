import { type CommandFault, failedFault } from '../../command-fault.js';

/** A fault of Kafka, MongoDB or the keys of the data, in words that say what to do. */
export function clusterFault(started: string, code: string): CommandFault {
  return failedFault(({ apart: words }) => {
    const told: Readonly<Record<string, string>> = words.faults;
    return told[code] ?? words.fault(started, code);
  });
}
