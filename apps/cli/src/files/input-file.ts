import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type ByteSource } from '#intake';
import { type CommandFault, refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';

const CHUNK_BYTES = 1 << 20;

/** A file that is read once from start to end, hashed on the way. */
export class InputFile implements ByteSource {
  readonly name: string;
  /** Bytes of the whole file. */
  readonly size: number;
  private readonly descriptor: number;
  private readonly hash = createHash('sha256');
  private readonly chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);

  /** Opens the file; throws a CommandFault that says why it cannot be read. */
  constructor(readonly path: string) {
    this.name = basename(path);
    this.descriptor = open(path);
    const stat = fstatSync(this.descriptor);
    if (!stat.isFile()) {
      closeSync(this.descriptor);
      throw refusedFault((texts) =>
        stat.isDirectory() ? texts.fault.isDirectory(path) : texts.fault.notAFile(path),
      );
    }
    this.size = stat.size;
  }

  read(): Uint8Array | undefined {
    let length: number;
    try {
      length = readSync(this.descriptor, this.chunk, 0, CHUNK_BYTES, null);
    } catch {
      throw refusedFault((texts) => texts.fault.notReadable(this.path));
    }
    if (length === 0) return undefined;
    const bytes = this.chunk.subarray(0, length);
    this.hash.update(bytes);
    return bytes;
  }

  /** SHA-256 of all bytes, in hex; reads what was not read yet. Ends the reading. */
  finish(): string {
    while (this.read() !== undefined);
    closeSync(this.descriptor);
    return this.hash.digest('hex');
  }
}

/** SHA-256 of a file's bytes in hex. */
export function hashFile(path: string): string {
  return new InputFile(path).finish();
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw openingFault(path, (cause as NodeJS.ErrnoException).code);
  }
}

function openingFault(path: string, code: string | undefined): CommandFault {
  const sentence = (texts: Texts): string => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return texts.fault.notFound(path);
    return code === 'EISDIR' ? texts.fault.isDirectory(path) : texts.fault.notReadable(path);
  };
  return refusedFault(sentence);
}
