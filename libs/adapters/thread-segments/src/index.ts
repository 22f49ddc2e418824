export { segmentsOver } from './segments-over.js';
export { serveSegments } from './serve-segments.js';
