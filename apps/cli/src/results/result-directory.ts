import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, CommandFault, failedFault, usageFault } from '../command-fault.js';

/** The file without which a folder holds no result: it is moved last and removed first. */
const SEAL = 'summary.json';

/** Fills a file piece by piece. */
export type FillFile = (sink: (bytes: Uint8Array) => void) => Promise<void>;

/** A folder of results that appears whole or not at all: files are written beside it and moved at the end. */
export class ResultDirectory {
  readonly path: string;
  private readonly staging: string;
  private readonly names: string[] = [];

  /** Checks that the result may be written there; throws a CommandFault otherwise. Writes nothing yet. */
  constructor(path: string, force: boolean) {
    this.path = resolve(path);
    this.staging = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.partial`);
    const stat = statSync(this.path, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) throw usageFault((texts) => texts.fault.outIsFile(path));
    if (!force && existsSync(join(this.path, SEAL)))
      throw usageFault((texts) => texts.fault.resultExists(path));
  }

  /** Writes one file of the result from the pieces that `fill` hands over. */
  async write(name: string, fill: FillFile): Promise<void> {
    await this.attempt(async () => {
      mkdirSync(this.staging, { recursive: true });
      const descriptor = openSync(join(this.staging, name), 'w');
      try {
        await fill((bytes) => writeAll(descriptor, bytes));
      } finally {
        closeSync(descriptor);
      }
      this.names.push(name);
    });
  }

  /** Moves the files to their place, the seal last. */
  async commit(): Promise<void> {
    await this.attempt(async () => {
      if (!existsSync(this.path) || readdirSync(this.path).length === 0) {
        renameSync(this.staging, this.path);
        return;
      }
      rmSync(join(this.path, SEAL), { force: true });
      const order = [...this.names].sort((one, other) => Number(one === SEAL) - Number(other === SEAL));
      for (const name of order) renameSync(join(this.staging, name), join(this.path, name));
      rmSync(this.staging, { recursive: true });
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      rmSync(this.staging, { recursive: true, force: true });
      throw writingFault(this.path, cause);
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
}

function writingFault(path: string, cause: unknown): unknown {
  if (cause instanceof CommandFault) return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) return cause;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return failedFault((texts) => texts.fault.diskFull(path));
  return new CommandFault(EXIT.failed, (texts) => [texts.fault.notWritable(path)]);
}
