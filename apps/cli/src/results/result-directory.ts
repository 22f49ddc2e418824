import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFault, failedFault, usageFault } from '../command-fault.js';
import { type FillFile, POSSIBLE_FILES, type ResultFile } from './result-files.js';
import { ResultLock } from './result-lock.js';
import { StagingFolder, stagingName, sweepStaging } from './staging-folder.js';
import { writeBytes } from './write-bytes.js';

/** Files of ours in the folder itself. */
const LOCK = '.tersalur.lock';
const STAGING = '.tersalur';

/**
 * A folder of results that appears whole or not at all, with one run at a time. Files are staged inside the folder, or beside it where there is none yet, and moved
 * at the end. A folder that exists is never replaced: it may be a mount point, a link or somebody's working directory.
 */
export class ResultDirectory {
  readonly path: string;
  private readonly isNew: boolean;
  private readonly staging: StagingFolder;
  private readonly locks: ResultLock[] = [];
  private readonly opened: number[] = [];
  /** Folders above the result that were made for it, the deepest first. */
  private readonly madeParents: string[] = [];

  /** Looks at the place and changes nothing; throws a CommandFault when something else stands there. */
  constructor(
    path: string,
    private readonly force: boolean,
  ) {
    this.path = resolve(path);
    const stat = statSync(this.path, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) throw usageFault((texts) => texts.fault.outIsFile(path));
    this.isNew = stat === undefined;
    const name = this.isNew ? stagingName(this.prefixBeside()) : stagingName(STAGING);
    this.staging = new StagingFolder(join(this.isNew ? dirname(this.path) : this.path, name), this.path);
  }

  /** Takes the place for this run, clears what dead runs left there, and checks that a result may be written. Throws a CommandFault otherwise. `close` must follow. */
  open(): void {
    this.attempt(() => {
      if (this.isNew) {
        this.makeParents();
        this.lock(join(dirname(this.path), `${this.prefixBeside()}.lock`));
        sweepStaging(dirname(this.path), this.prefixBeside(), this.path);
      } else {
        this.lock(join(this.path, LOCK));
        sweepStaging(this.path, STAGING, this.path);
        this.sweepBeside();
        this.checkFiles();
      }
    });
  }

  /** Writes one file of the result from the pieces that `fill` hands over. */
  async write(name: ResultFile, fill: FillFile): Promise<void> {
    const descriptor = this.openFile(name);
    await this.writing(() => fill((bytes) => writeBytes(descriptor, bytes)));
  }

  /** Opens a file of the result for whoever writes it, until the result is committed or the directory closed. */
  openFile(name: ResultFile): number {
    return this.attempt(() => {
      this.staging.make();
      const descriptor = openSync(join(this.staging.path, name), 'w');
      this.opened.push(descriptor);
      return descriptor;
    });
  }

  /** Does what writes into open files, and makes a CommandFault of what the system says. */
  async writing(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (cause) {
      throw writingFault(this.path, cause);
    }
  }

  /** Moves the files to their place, the seal last. */
  commit(): void {
    this.attempt(() => {
      this.closeFiles();
      if (this.isNew && !existsSync(this.path)) renameSync(this.staging.path, this.path);
      else {
        if (this.isNew) this.lock(join(this.path, LOCK));
        this.checkFiles();
        this.staging.place();
      }
      this.madeParents.length = 0;
    });
  }

  /** Begins with what `close` ends: removes the earlier result, while something else is done here. For when the new one is committed. */
  removeEarlier(): Promise<void> {
    return this.staging.removeEarlier();
  }

  /** Leaves nothing behind but the result, if there is one. May be called twice. */
  close(): void {
    this.closeFiles();
    try {
      if (this.locks.length > 0) this.staging.clear();
    } finally {
      for (const lock of this.locks.splice(0)) lock.release();
    }
    try {
      for (const parent of this.madeParents.splice(0)) rmdirSync(parent);
    } catch {
      // Somebody put something there meanwhile: then it stays.
    }
  }

  /** Without --force no file of a result may be there; with it each must be a file that can be replaced. */
  private checkFiles(): void {
    for (const name of POSSIBLE_FILES) {
      const path = join(this.path, name);
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (!stat) continue;
      if (!stat.isFile()) throw usageFault((texts) => texts.fault.resultIsNoFile(path));
      if (!this.force) throw usageFault((texts) => texts.fault.resultExists(this.path));
    }
  }

  private makeParents(): void {
    const first = mkdirSync(dirname(this.path), { recursive: true });
    if (first === undefined) return;
    for (let parent = dirname(this.path); parent !== dirname(first); parent = dirname(parent))
      this.madeParents.push(parent);
  }

  /** Of a run that ended before the folder came into being; where the folder above is not ours to read there is none. */
  private sweepBeside(): void {
    try {
      sweepStaging(dirname(this.path), this.prefixBeside(), this.path);
    } catch {
      // What lies there hurts nobody.
    }
  }

  private lock(path: string): void {
    this.locks.push(new ResultLock(path));
  }

  /** What our files beside the folder begin with: they belong to it alone. */
  private prefixBeside(): string {
    return `.${basename(this.path)}.tersalur`;
  }

  private closeFiles(): void {
    for (const descriptor of this.opened.splice(0)) closeSync(descriptor);
  }

  private attempt<Done>(work: () => Done): Done {
    try {
      return work();
    } catch (cause) {
      throw writingFault(this.path, cause);
    }
  }
}

function writingFault(path: string, cause: unknown): unknown {
  if (cause instanceof CommandFault) return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) return cause;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return failedFault((texts) => texts.fault.diskFull(path));
  return failedFault((texts) => texts.fault.notWritable(path));
}
