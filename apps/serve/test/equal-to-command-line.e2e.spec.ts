import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth, type GeneratedMonth } from '#demo';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { expectEqual, shuffled } from './equality.js';
import { Served, uploadsOf } from './served.js';

/** What the command line makes of a month. */
function written(month: GeneratedMonth): string {
  const out = join(newFolder(), 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', out, '--quiet').exit).toBe(0);
  return out;
}

const sequencesOf = (files: readonly string[]): string[] => files.map((file) => `file.${file}`);

/** The rows of a CSV without its header. */
function linesOf(path: string): string[] {
  return rowsIn(readFileSync(path, 'utf8'));
}

function rowsIn(csv: string): string[] {
  return csv.split('\r\n').slice(1, -1);
}

/** What the front door says of rejected rows, file by file. */
async function rejectedRows(served: Served, ids: readonly string[]): Promise<string[]> {
  const files = [...new Set(ids)].map(async (id) =>
    rowsIn(await (await served.ask(`/api/v1/files/${id}/rejects.csv?after=file.${id}`)).text()),
  );
  return (await Promise.all(files)).flat();
}

describe('what the services make of a month equals the command line, byte for byte', () => {
  it.each([1, 2, 3])(
    'uploaded in any order, some twice: seed %d',
    async (seed) => {
      const month = generateMonth({ households: 120, seed, out: newFolder() });
      const served = await Served.start(month.options.asOf);
      const cycle = await served.beginCycle(month);
      const uploads = uploadsOf(month);
      const ids: string[] = [];
      for (const upload of shuffled([...uploads, ...uploads.slice(0, 2)], seed))
        ids.push(await served.upload(cycle, upload));
      expect(new Set(ids).size).toBe(uploads.length);
      const out = written(month);
      await expectEqual(served, cycle, sequencesOf(ids), out);
      expect((await rejectedRows(served, ids)).sort()).toEqual(linesOf(join(out, 'rejects.csv')).sort());
      await served.stop();
    },
    120_000,
  );
});
