import { writeSync } from 'node:fs';

/** Writes all of the bytes, however many pieces the system takes; from `position` on, or behind what was written last. */
export function writeBytes(descriptor: number, bytes: Uint8Array, position?: number): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(
      descriptor,
      bytes,
      written,
      bytes.length - written,
      position === undefined ? undefined : position + written,
    );
}
