import { statfs } from 'node:fs/promises';
import { type Telemetry } from '#application';

/** Bytes below which too little is left to take in files: a large workbook with its rows and a revision need more. */
const LEAST = 512 * 1024 * 1024;

/** Lets operators see how much room is left where the store is, and warns before there is none. */
export function watchDisk(folder: string, telemetry: Telemetry): void {
  const room = async () => {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, all: blocks * bsize };
  };
  telemetry.gauge({
    name: 'tersalur_disk_free_bytes',
    help: 'Room that is left where the store is.',
    read: async () => [{ labels: {}, value: (await room()).free }],
  });
  telemetry.gauge({
    name: 'tersalur_disk_bytes',
    help: 'Room that there is where the store is.',
    read: async () => [{ labels: {}, value: (await room()).all }],
  });
  telemetry.check({
    part: 'disk',
    problem: async () => ((await room()).free < LEAST ? 'NEARLY_FULL' : undefined),
  });
}
