import { Fault } from '../faults/fault.js';
import { type DataScope } from '../ports/data-scope.js';
import { ID_BYTES } from './data-keys.js';
import { type SealingKeys } from './sealing-keys.js';

/** How sealed bytes begin: the kind of seal, then the id of the data key. */
const MARK = Buffer.from('TSL1');
const HEADER_BYTES = MARK.length + ID_BYTES;

/** Seals bytes with the data key of a scope. The same bytes of a scope give the same sealed bytes. Faults: those of SealingKeys. */
export async function sealBytes(
  keys: SealingKeys,
  content: Uint8Array,
  scope: DataScope,
): Promise<Uint8Array> {
  const { id, key } = await keys.of(scope);
  const header = Buffer.concat([MARK, Buffer.from(id, 'hex')]);
  return Buffer.concat([header, key.seal(content, header)]);
}

/** What was sealed. Faults: SEAL_BROKEN; those of SealingKeys. */
export async function openBytes(keys: SealingKeys, sealed: Uint8Array): Promise<Uint8Array> {
  const header = sealed.subarray(0, HEADER_BYTES);
  if (!MARK.equals(header.subarray(0, MARK.length)))
    throw new Fault('SEAL_BROKEN', 'the bytes are not sealed');
  const { id, key } = await keys.withId(Buffer.from(header.subarray(MARK.length)).toString('hex'));
  const content = key.open(sealed.subarray(HEADER_BYTES), header);
  if (content === undefined) throw new Fault('SEAL_BROKEN', `what the data key ${id} sealed was changed`);
  return content;
}
