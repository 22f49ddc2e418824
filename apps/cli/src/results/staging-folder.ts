import { existsSync, mkdirSync, promises, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAtWork } from './other-run.js';
import { isWorkbook, POSSIBLE_FILES, SEAL } from './result-files.js';

/** Where the files of an earlier result are put aside one by one. It becomes EARLIER when none of them is left: what then stands in the target is new. */
const LEAVING = 'leaving';
/** Where they wait until the new ones are in their place. */
const EARLIER = 'earlier';

/** The seal goes first when files are taken away, and last when they are placed. */
const SEAL_FIRST = [SEAL, ...POSSIBLE_FILES.filter((name) => name !== SEAL)];
const SEAL_LAST = [...SEAL_FIRST].reverse();

/** A hidden folder in which a result is written before its files are moved to `target`. */
export class StagingFolder {
  private readonly leaving: string;
  private readonly earlier: string;

  constructor(
    readonly path: string,
    private readonly target: string,
  ) {
    this.leaving = join(path, LEAVING);
    this.earlier = join(path, EARLIER);
  }

  make(): void {
    mkdirSync(this.path, { recursive: true });
  }

  /** Moves the files to the target. Those of an earlier result are put aside and come back when that fails. */
  place(): void {
    mkdirSync(this.leaving);
    try {
      for (const name of SEAL_FIRST) moveIfThere(join(this.target, name), join(this.leaving, name));
      renameSync(this.leaving, this.earlier);
      for (const name of SEAL_LAST) {
        const staged = join(this.path, name);
        if (!isWorkbook(name) || existsSync(staged)) renameSync(staged, join(this.target, name));
      }
    } catch (cause) {
      this.takeBack();
      throw cause;
    }
  }

  /** Removes the files of an earlier result at once, beside what is done here meanwhile: giving back large ones takes the system a while. */
  async removeEarlier(): Promise<void> {
    const files = SEAL_FIRST.map((name) => join(this.earlier, name)).filter((path) => existsSync(path));
    await Promise.all(files.map((path) => promises.unlink(path)));
  }

  /** Removes the folder. If a run ended in the middle of placing, the earlier result is put back. */
  clear(): void {
    if (existsSync(join(this.path, SEAL))) this.takeBack();
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Undoes `place`, however far it came, and may itself be broken off and begun anew. */
  private takeBack(): void {
    if (existsSync(this.earlier)) {
      for (const name of SEAL_FIRST) moveIfThere(join(this.target, name), join(this.path, name));
      renameSync(this.earlier, this.leaving);
    }
    for (const name of SEAL_LAST) moveIfThere(join(this.leaving, name), join(this.target, name));
  }
}

/** Moves a file, if it is there, to where there is none. */
function moveIfThere(from: string, to: string): void {
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
