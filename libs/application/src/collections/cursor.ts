import { Fault } from '../faults/fault.js';

/** Which list a cursor goes on with. */
export interface ListAddress {
  readonly collection: string;
  readonly list: string;
  readonly of: string;
  readonly newestFirst: boolean;
}

/** Behind which item it goes on. */
export interface CursorPlace {
  readonly at: string;
  readonly id: string;
}

/** A text that stands for a place in a list, safe in URLs. */
export function cursorOf(address: ListAddress, { at, id }: CursorPlace): string {
  return Buffer.from(JSON.stringify([...partsOf(address), at, id])).toString('base64url');
}

/** The place that a cursor stands for; undefined when none is given. Faults: CURSOR_INVALID when it is none, or one of another list. */
export function placeOf(address: ListAddress, cursor: string | undefined): CursorPlace | undefined {
  if (cursor === undefined) return undefined;
  const parts = parse(cursor);
  const own = partsOf(address);
  const [at, id] = parts.slice(own.length);
  const isOwn = parts.length === own.length + 2 && own.every((part, index) => part === parts[index]);
  if (isOwn && typeof at === 'string' && typeof id === 'string') return { at, id };
  throw new Fault('CURSOR_INVALID', 'the cursor does not belong to this list; begin with its first page');
}

function partsOf({ collection, list, of, newestFirst }: ListAddress): readonly unknown[] {
  return [collection, list, of, newestFirst];
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
