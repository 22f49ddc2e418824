import { type HeadMove, type Segments } from '#application';
import { type Reaches } from '../reaches.js';

/** What heads are of; the rest of a name is an id. */
const KINDS = ['relay of book', 'rows of file', 'book', 'file', 'feed', 'decision', 'minutes'];

/** A service's segments between fault points. */
export function watchedSegments(service: string, segments: Segments, reaches: Reaches): Segments {
  return {
    put: (bytes, scope) => reaches.around(`${service} puts segment`, () => segments.put(bytes, scope)),
    get: (hash) => segments.get(hash),
    readHead: (name) => segments.readHead(name),
    moveHead: (name, from, move) =>
      reaches.around(`${service} ${moveOf(move)} ${kindOf(name)}`, () => segments.moveHead(name, from, move)),
    sweep: (before) => reaches.around(`${service} sweeps segments`, () => segments.sweep(before)),
  };
}

function moveOf({ move }: HeadMove): string {
  return move === 'TAKE_OVER' ? 'takes over' : 'revises';
}

function kindOf(name: string): string {
  return KINDS.find((kind) => name.startsWith(kind)) ?? name;
}
