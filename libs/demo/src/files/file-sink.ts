import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

/** A file that takes bytes in any pieces. */
export class FileSink {
  private readonly descriptor: number;

  constructor(private readonly path: string) {
    this.descriptor = openSync(path, 'w');
  }

  write(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.descriptor, bytes, written, bytes.length - written);
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** Closes the file and takes it away. */
  discard(): void {
    this.close();
    rmSync(this.path);
  }
}
