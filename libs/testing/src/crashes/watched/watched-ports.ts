import { type Collections, type Log, type Segments } from '#application';
import { nameInPoints } from '../fault-points.js';
import { type Reaches } from '../reaches.js';
import { watchedCollections } from './watched-collections.js';
import { watchedLog } from './watched-log.js';
import { watchedSegments } from './watched-segments.js';

/** The ports that a service works on. */
export interface Ports {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
}

/** A service's ports, with a fault point before and after each write. */
export function watchedPorts(service: string, ports: Ports, reaches: Reaches): Ports {
  const name = nameInPoints(service);
  return {
    log: watchedLog(name, ports.log, reaches),
    segments: watchedSegments(name, ports.segments, reaches),
    collections: watchedCollections(name, ports.collections, reaches),
  };
}
