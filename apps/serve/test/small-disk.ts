import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../libs/testing/src/command-line.js';

/** A disk of its own in memory, which can be filled and emptied. */
export class SmallDisk {
  readonly folder = newFolder();

  /** Whether this account may mount one. */
  static isToBeHad(): boolean {
    const disk = new SmallDisk();
    const isMounted = disk.mount(1);
    if (isMounted) disk.unmount();
    return isMounted;
  }

  /** Mounts it with so many megabytes; false where that is not allowed. */
  mount(megabytes: number): boolean {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.folder];
    return spawnSync('mount', options).status === 0;
  }

  /** Fills it but for so many bytes. */
  fill(left: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(join(this.folder, 'ballast'), Buffer.alloc(bavail * bsize - left));
  }

  empty(): void {
    rmSync(join(this.folder, 'ballast'));
  }

  unmount(): void {
    spawnSync('umount', [this.folder]);
  }
}
