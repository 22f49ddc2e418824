import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { Fault } from '../faults/fault.js';
import { type DataScope } from '../ports/data-scope.js';
import { ID_BYTES } from './data-keys.js';
import { type SealingKeys } from './sealing-keys.js';

/** How sealed bytes begin: the kind of seal, then the id of the data key. What lies under the second kind was packed (zstd) before. */
const MARK = Buffer.from('TSL1');
const PACKED_MARK = Buffer.from('TSL2');
const HEADER_BYTES = MARK.length + ID_BYTES;

/** The quickest level: rows of people and payments come down to a sixth by it, and to little less by the slow ones. */
const LEVEL = { [constants.ZSTD_c_compressionLevel]: 1 };

/** Packed bytes take such a share of what they were at most, as a rule; unpacked ones are so many times as long at most. */
const PACKED_SHARE = 1 / 4;
const UNPACKED_TIMES = 8;

/** Bytes of what comes out at a time: each piece is a turn through another thread and a copy, so that most pages should be one. */
const LEAST_PIECE = 16 << 10;
const LARGEST_PIECE = 4 << 20;

const pack = promisify(zstdCompress);
const unpack = promisify(zstdDecompress);

/** Seals bytes with the data key of a scope. The same bytes of a scope give the same sealed bytes. Faults: those of SealingKeys. */
export function sealBytes(keys: SealingKeys, content: Uint8Array, scope: DataScope): Promise<Uint8Array> {
  return sealAs(MARK, keys, content, scope);
}

/** Seals bytes as `sealBytes` does, in less room: for much of one kind, of which its length tells nothing about anybody. Faults: those of SealingKeys. */
export async function sealPacked(
  keys: SealingKeys,
  content: Uint8Array,
  scope: DataScope,
): Promise<Uint8Array> {
  const packed = await pack(content, { params: LEVEL, chunkSize: pieceOf(content.length * PACKED_SHARE) });
  return sealAs(PACKED_MARK, keys, packed, scope);
}

/** What was sealed, packed or not. Faults: SEAL_BROKEN; those of SealingKeys. */
export async function openBytes(keys: SealingKeys, sealed: Uint8Array): Promise<Uint8Array> {
  const header = sealed.subarray(0, HEADER_BYTES);
  const mark = header.subarray(0, MARK.length);
  const isPacked = PACKED_MARK.equals(mark);
  if (!isPacked && !MARK.equals(mark)) throw new Fault('SEAL_BROKEN', 'the bytes are not sealed');
  const { id, key } = await keys.withId(Buffer.from(header.subarray(MARK.length)).toString('hex'));
  const content = key.open(sealed.subarray(HEADER_BYTES), header);
  if (content === undefined) throw new Fault('SEAL_BROKEN', `what the data key ${id} sealed was changed`);
  return isPacked ? unpack(content, { chunkSize: pieceOf(content.length * UNPACKED_TIMES) }) : content;
}

/** How many bytes come out at a time where so many are expected. */
function pieceOf(expected: number): number {
  return Math.max(LEAST_PIECE, Math.min(Math.ceil(expected), LARGEST_PIECE));
}

async function sealAs(
  mark: Uint8Array,
  keys: SealingKeys,
  content: Uint8Array,
  scope: DataScope,
): Promise<Uint8Array> {
  const { id, key } = await keys.of(scope);
  const header = Buffer.concat([mark, Buffer.from(id, 'hex')]);
  return Buffer.concat([header, key.seal(content, header)]);
}
