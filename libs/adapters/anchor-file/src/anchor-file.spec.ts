import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../testing/src/command-line.js';
import { AnchorFile } from './anchor-file.js';

const anchor = (number: number) => ({ number, hash: String(number % 10).repeat(64) });

describe('a file of anchors', () => {
  let path: string;
  let file: AnchorFile;
  beforeEach(() => {
    path = join(newFolder(), 'anchors');
    file = new AnchorFile(path);
  });

  it('keeps what was added, in its order, for its owner alone', async () => {
    expect(await file.all()).toEqual([]);
    for (const number of [100, 142, 200]) await file.add(anchor(number));
    expect(await new AnchorFile(path).all()).toEqual([anchor(100), anchor(142), anchor(200)]);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('passes over a line that was cut off, and refuses one that is none', async () => {
    await file.add(anchor(1));
    appendFileSync(path, '2 22');
    expect(await file.all()).toEqual([anchor(1)]);
    appendFileSync(path, '\n');
    await expect(file.all()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it.each(['2', '2 22', `2 ${'2'.repeat(64)}`])(
    'goes on behind a line that was cut off, as by a full disk: %j',
    async (cut) => {
      appendFileSync(path, cut);
      for (const number of [2, 3]) await file.add(anchor(number));
      expect(await file.all()).toEqual([anchor(2), anchor(3)]);
      appendFileSync(path, cut);
      await file.add(anchor(4));
      expect(await new AnchorFile(path).all()).toEqual([anchor(2), anchor(3), anchor(4)]);
    },
  );

  it('says where it cannot be written', async () => {
    const nowhere = new AnchorFile(join(path, 'none', 'anchors'));
    await expect(nowhere.add(anchor(1))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('anchors'),
    });
  });
});
