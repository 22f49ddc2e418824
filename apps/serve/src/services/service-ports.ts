import {
  type Clock,
  type Collections,
  type DataKeys,
  type Log,
  SealedLog,
  SealedSegments,
  type Segments,
  type Telemetry,
} from '#application';
import { tracedLog } from '#platform';

/** What a service works on. */
export interface ServicePorts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
}

/** What a service works on, with what it tells. */
export interface TellingPorts extends ServicePorts {
  readonly telemetry: Telemetry;
}

/** A store that all services share; it need not seal what it stores. */
export interface ServedStore {
  /** What the service of a name works on. */
  portsOf(service: string): ServicePorts;
  close(): Promise<void>;
}

/** Puts the seals between a service and the store. */
export type Sealing = (ports: ServicePorts, keys: DataKeys, clock: Clock) => ServicePorts;

/** The seals as they are wherever people's data are. */
export function sealed(
  { log, segments, collections }: ServicePorts,
  keys: DataKeys,
  clock: Clock,
): ServicePorts {
  return {
    log: new SealedLog(log, keys, clock),
    segments: new SealedSegments(segments, keys),
    collections,
  };
}

/** What a service works on, with what it tells; publishing is a part of its traces. */
export function telling({ log, ...ports }: ServicePorts, telemetry: Telemetry): TellingPorts {
  return { ...ports, log: tracedLog(log, telemetry), telemetry };
}
