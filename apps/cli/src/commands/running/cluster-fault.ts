import { type CommandFault, failedFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';

/** A fault of Kafka, MongoDB or the keys of the data, in words that say what to do; `other` where its code has none. */
export function clusterFault(code: string, other: (texts: Texts) => string): CommandFault {
  return failedFault((texts) => {
    const told: Readonly<Record<string, string>> = texts.apart.faults;
    return told[code] ?? other(texts);
  });
}
