import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { failedFault } from '../command-fault.js';
import { isAtWork } from './other-run.js';

/** A file that only one run at a time can have: it holds the run's process number, and is free when that process is gone. */
export class ResultLock {
  /** Takes the lock; throws a CommandFault when another run has it, and the system's error when it cannot be written. */
  constructor(private readonly path: string) {
    if (this.create()) return;
    const holder = holderOf(path);
    if (isDead(holder) && this.takeAway(holder) && this.create()) return;
    throw failedFault((texts) => texts.fault.inUse(path));
  }

  release(): void {
    rmSync(this.path, { force: true });
  }

  private create(): boolean {
    let descriptor: number;
    try {
      descriptor = openSync(this.path, 'wx');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw cause;
    }
    try {
      writeSync(descriptor, `${process.pid}\n`);
      return true;
    } catch (cause) {
      this.release();
      throw cause;
    } finally {
      closeSync(descriptor);
    }
  }

  /** Removes the lock of a dead run. It is moved first and looked at again: another run may have been quicker, and keeps what is its own. */
  private takeAway(holder: number): boolean {
    const aside = `${this.path}.${process.pid}`;
    try {
      renameSync(this.path, aside);
    } catch {
      return true;
    }
    const isTheDeadOne = holderOf(aside) === holder;
    if (!isTheDeadOne) linkSync(aside, this.path);
    rmSync(aside);
    return isTheDeadOne;
  }
}

/** A lock without a number is being written right now. */
function isDead(holder: number): boolean {
  return !Number.isNaN(holder) && !isAtWork(holder);
}

function holderOf(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}
