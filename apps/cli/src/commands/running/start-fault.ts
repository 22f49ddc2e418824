import { KeysLost, Refused } from '#application';
import { type EdgeFault } from '../../../../gateway/src/index.js';
import { CommandFault, failedFault } from '../../command-fault.js';
import { keysLostFault } from '../keys-lost-fault.js';

/** What was to be started, and where. */
export interface Starting {
  /** The data folder, or what else the data are in. */
  readonly store: string;
  readonly host: string;
  readonly port: number;
  /** A fault of the store, in words that say what to do. */
  storeFault(code: string): CommandFault;
}

/** What stopped a start, in words that say what to do. */
export function startFault(thrown: unknown, { store, host, port, storeFault }: Starting): unknown {
  if (thrown instanceof CommandFault) return thrown;
  if (thrown instanceof Refused) return failedFault(({ serve: words }) => words.badAdminPassword);
  if (thrown instanceof KeysLost) return keysLostFault(thrown, store);
  if (isEdgeFault(thrown)) return failedFault(({ serve: words }) => words.edge[thrown.code](thrown.about));
  const { code } = thrown as { readonly code?: string };
  switch (code) {
    case undefined:
      return thrown;
    case 'EADDRINUSE':
      return failedFault(({ serve: words }) => words.portInUse(port));
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return failedFault(({ serve: words }) => words.noAddress(host, port));
    default:
      return storeFault(code);
  }
}

/** By its name: what would know its class is loaded only by who serves. */
function isEdgeFault(thrown: unknown): thrown is EdgeFault {
  return thrown instanceof Error && thrown.name === 'EdgeFault';
}
