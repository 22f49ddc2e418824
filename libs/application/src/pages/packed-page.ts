import { Fault } from '../faults/fault.js';

/** Values of one column, or what belongs to it. Little-endian, as every processor that Node.js runs on. */
export type PageBlock = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

const KINDS = { Int32Array, Uint32Array, Uint16Array, Uint8Array, Float64Array } as const;

type BlockKind = keyof typeof KINDS;

/** What a page says of itself. Later versions add blocks; a block that is not there is all zeros. */
interface PageHead {
  readonly format: 1;
  readonly table: string;
  readonly rows: number;
  readonly blocks: readonly { readonly name: string; readonly kind: BlockKind; readonly length: number }[];
}

/** A page that was read: its rows, and its blocks by name. */
export interface UnpackedPage {
  readonly rows: number;
  readonly blocks: ReadonlyMap<string, PageBlock>;
}

/** The longest value of a block is 8 bytes: where each begins. */
const ALIGNMENT = 8;

/** Bytes of a page: the length of its head (4 bytes), the head as JSON, the blocks one after the other. */
export function packPage(
  table: string,
  rows: number,
  blocks: readonly (readonly [name: string, values: PageBlock])[],
): Uint8Array<ArrayBuffer> {
  const head: PageHead = {
    format: 1,
    table,
    rows,
    blocks: blocks.map(([name, values]) => ({ name, kind: kindOf(values), length: values.length })),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = aligned(4 + text.length);
  const size = blocks.reduce((sum, [, values]) => sum + aligned(values.byteLength), start);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  let position = start;
  for (const [, values] of blocks) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), position);
    position += aligned(values.byteLength);
  }
  return bytes;
}

/** Reads a page of a table, which keeps the bytes. Faults: STORE_NEWER for a form that this version does not know, SEGMENT_DAMAGED for a page of another table. */
export function unpackPage(table: string, given: Uint8Array): UnpackedPage {
  // Blocks have to begin at a multiple of eight, as a copy does.
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : new Uint8Array(given);
  const { byteOffset } = bytes;
  const buffer = bytes.buffer as ArrayBuffer;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length));
  const head = JSON.parse(text) as PageHead;
  if (head.format !== 1) throw new Fault('STORE_NEWER', 'a page has a newer form: update Tersalur');
  if (head.table !== table)
    throw new Fault('SEGMENT_DAMAGED', `a page of ${head.table} stands where one of ${table} should`);
  let position = byteOffset + aligned(4 + length);
  const blocks = new Map<string, PageBlock>();
  for (const { name, kind, length: values } of head.blocks) {
    const block = new KINDS[kind](buffer, position, values);
    blocks.set(name, block);
    position += aligned(block.byteLength);
  }
  return { rows: head.rows, blocks };
}

function kindOf(values: PageBlock): BlockKind {
  return (Object.keys(KINDS) as BlockKind[]).find((kind) => values.constructor.name === kind)!;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
