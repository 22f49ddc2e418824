import { AnchorFile } from '#adapters/anchor-file';
import { keysBeside } from '#adapters/key-file';
import { openSqlite } from '#adapters/sqlite';
import { AuditTrail, type Clock } from '#application';
import { type ClusterOptions, openCluster } from '../apart/cluster.js';
import { type ServicePorts } from '../services/service-ports.js';
import { type KeySource } from './store-keys.js';

/** Who does something from the command line, and with what. */
interface Operation {
  /** File for the anchors of the audit trail. */
  readonly anchorPath: string;
  /** Name of the account of the system that does it. */
  readonly operator: string;
  readonly clock: Clock;
}

/** A data folder whose services do not run, and what belongs to it. */
export interface ClosedStore extends Operation {
  readonly folder: string;
  /** Where the wrapping keys come from (the file beside the folder). */
  readonly keySource?: KeySource | undefined;
}

/** Where services meet that run apart, and go on meanwhile. */
interface SharedStore extends Operation {
  readonly cluster: ClusterOptions;
  readonly keySource: KeySource;
}

/** What an operator does something to. */
export type OperatedStore = ClosedStore | SharedStore;

/** What is at hand of it. */
export interface OpenedStore {
  readonly store: ServicePorts;
  readonly trail: AuditTrail;
  readonly keySource: KeySource;
}

/** Does something with a store; with that of a folder nobody else has meanwhile. Faults: those of openSqlite or openCluster; those of the work. */
export async function withStore<Result>(
  operated: OperatedStore,
  work: (opened: OpenedStore) => Promise<Result>,
): Promise<Result> {
  const { store, keySource, close } = await open(operated);
  try {
    const trail = new AuditTrail(store.collections, new AnchorFile(operated.anchorPath));
    return await work({ store, trail, keySource });
  } finally {
    await close();
  }
}

async function open(operated: OperatedStore) {
  if ('cluster' in operated) {
    const { portsOf, close } = await openCluster(operated.cluster, operated.clock);
    return { store: portsOf('operator'), keySource: operated.keySource, close };
  }
  const { folder, clock, keySource = { path: keysBeside(folder) } } = operated;
  const store = await openSqlite({ folder, clock });
  return { store, keySource, close: () => store.close() };
}
