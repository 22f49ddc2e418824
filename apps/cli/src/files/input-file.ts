import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename } from 'node:path';
import { type ByteSource } from '#intake';
import { CommandFault, refusedFault } from '../command-fault.js';

/** What fits the processor's cache, as it is hashed and then read. */
const CHUNK_BYTES = 1 << 18;

/** The memory of a file that was read, for the next one. */
let spare: Buffer | undefined;

/** A file that is read once from start to end, hashed on the way. */
export class InputFile implements ByteSource {
  readonly name: string;
  /** Bytes of the whole file. */
  readonly size: number;
  private readonly descriptor: number;
  private readonly hash = createHash('sha256');
  private readonly chunk: Buffer;

  /** Opens the file; throws a CommandFault that says why it cannot be read. */
  constructor(readonly path: string) {
    this.name = basename(path);
    this.descriptor = openRegularFile(path);
    this.size = fstatSync(this.descriptor).size;
    this.chunk = spare ?? Buffer.allocUnsafeSlow(CHUNK_BYTES);
    spare = undefined;
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
    spare = this.chunk;
    return this.hash.digest('hex');
  }
}

/** SHA-256 of a file's bytes in hex. */
export function hashFile(path: string): string {
  return new InputFile(path).finish();
}

/** All bytes of a small file; throws a CommandFault when it is none, or not there. */
export function readRegularFile(path: string): Buffer {
  const descriptor = openRegularFile(path);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a file to read; throws a CommandFault when it is none, or not there. A pipe would have us wait for its other end: it is looked at before it is opened, and not waited for. */
export function openRegularFile(path: string): number {
  let descriptor: number | undefined;
  try {
    checkRegular(path, statSync(path));
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    checkRegular(path, fstatSync(descriptor));
    return descriptor;
  } catch (cause) {
    if (descriptor !== undefined) closeSync(descriptor);
    if (cause instanceof CommandFault) throw cause;
    throw openingFault(path, (cause as NodeJS.ErrnoException).code);
  }
}

function checkRegular(path: string, stat: Stats): void {
  if (stat.isDirectory()) throw refusedFault((texts) => texts.fault.isDirectory(path));
  if (!stat.isFile()) throw refusedFault((texts) => texts.fault.notAFile(path));
}

function openingFault(path: string, code: string | undefined): CommandFault {
  return refusedFault((texts) =>
    code === 'ENOENT' || code === 'ENOTDIR' ? texts.fault.notFound(path) : texts.fault.notReadable(path),
  );
}
