import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAtWork } from './other-run.js';
import { RESULT_FILES, SEAL } from './result-files.js';

/** Where the files of an earlier result wait until the new ones are in their place. */
const EARLIER = 'earlier';

/** The seal goes first when files are taken away, and last when they are placed. */
const SEAL_FIRST = [SEAL, ...RESULT_FILES.filter((name) => name !== SEAL)];
const SEAL_LAST = [...SEAL_FIRST].reverse();

/** A hidden folder in which a result is written before its files are moved to `target`. */
export class StagingFolder {
  constructor(
    readonly path: string,
    private readonly target: string,
  ) {}

  make(): void {
    mkdirSync(this.path, { recursive: true });
  }

  /** Moves the files to the target. Those of an earlier result are put aside and come back when that fails. */
  place(): void {
    const earlier = join(this.path, EARLIER);
    mkdirSync(earlier);
    try {
      for (const name of SEAL_FIRST)
        if (existsSync(join(this.target, name))) renameSync(join(this.target, name), join(earlier, name));
      for (const name of SEAL_LAST) renameSync(join(this.path, name), join(this.target, name));
    } catch (cause) {
      this.takeBack();
      throw cause;
    }
  }

  /** Removes the folder. If a run ended in the middle of placing, the earlier result is put back. */
  clear(): void {
    if (existsSync(join(this.path, EARLIER)) && existsSync(join(this.path, SEAL))) this.takeBack();
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Undoes `place`, however far it came. */
  private takeBack(): void {
    for (const name of SEAL_FIRST) moveOver(join(this.target, name), join(this.path, name));
    for (const name of SEAL_LAST) moveOver(join(this.path, EARLIER, name), join(this.target, name));
    rmdirSync(join(this.path, EARLIER));
  }
}

/** Moves a file to where there is none. */
function moveOver(from: string, to: string): void {
  if (existsSync(from) && !existsSync(to)) renameSync(from, to);
}

/** Name of a staging folder of this process. `prefix` tells whose it is. */
export function stagingName(prefix: string): string {
  return `${prefix}-${process.pid}.partial`;
}

/** Clears the staging folders in `parent` that dead runs left behind for `target`. */
export function sweepStaging(parent: string, prefix: string, target: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${prefix}-`)) continue;
    const pid = /^-(\d+)\.partial$/.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isAtWork(Number(pid))) new StagingFolder(join(parent, name), target).clear();
  }
}
