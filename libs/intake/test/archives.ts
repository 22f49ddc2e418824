import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, which may lie about itself. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8 = deflated, 0 = stored. */
  readonly method?: number;
  /** General purpose flags; bit 0 says that it is encrypted. */
  readonly flags?: number;
  /** Declared in place of the true ones. */
  readonly size?: number;
  readonly check?: number;
  /** Name of the entry whose local header and bytes are its own too. */
  readonly sharedWith?: string;
}

/** A ZIP archive as anybody can make one: its directory says what it is told to. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets = new Map<string, number>();
  let position = 0;
  for (const { name, content, method = 8, flags = 0, size, check, sharedWith } of entries) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : Buffer.from(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(check ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = sharedWith === undefined ? position : offsets.get(sharedWith)!;
    offsets.set(name, offset);
    directory.push(directoryRecord(common, name, offset));
    if (sharedWith !== undefined) continue;
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    pieces.push(local);
    position += local.length;
  }
  return new Uint8Array(Buffer.concat([...pieces, ...directory, endRecord(directory, position)]));
}

function directoryRecord(common: Buffer, name: string, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.write('PK\x01\x02', 'latin1');
  record.writeUInt16LE(20, 4);
  common.copy(record, 6);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, Buffer.from(name)]);
}

function endRecord(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, record) => sum + record.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
