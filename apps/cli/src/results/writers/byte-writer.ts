import { writeSync } from 'node:fs';

/** Writes bytes to open files. */
export interface ByteWriter {
  /** Takes all these bytes, which may be overwritten afterwards. Throws the system's error, of these or of earlier bytes. */
  write(descriptor: number, bytes: Uint8Array): void;
  /** To be called before a file is closed: waits until all its bytes are written. Returns the system's error, if there was one. */
  settle(): Error | undefined;
  /** Ends what is behind the writer. */
  close(): Promise<void>;
}

/** Writes at once. */
export const directWriter: ByteWriter = {
  write: writeAll,
  settle: () => undefined,
  close: () => Promise.resolve(),
};

/** Writes all of the bytes, however many pieces the system takes. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
}
