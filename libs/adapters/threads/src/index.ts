export { segmentsOver } from './segments/segments-over.js';
export { serveSegments } from './segments/serve-segments.js';
export {
  areForThreads,
  type ThreadOpener,
  type ThreadOpening,
  type ThreadSegments,
} from './segments/thread-segments.js';
export { serveWork, type WorkPlace } from './work/serve-work.js';
export { ThreadedWork } from './work/threaded-work.js';
