import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWrappingKey } from '#security';
import { KeyFile } from './key-file.js';

let folder: string;
let file: KeyFile;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tersalur-keys-'));
  file = new KeyFile(join(folder, 'data.keys'));
});

afterEach(() => rm(folder, { recursive: true }));

it('a file that is not there has no keys, and is made with one that only its owner may read', async () => {
  expect(await file.read()).toBeUndefined();
  const made = await file.make();
  expect(made.current.secret).toHaveLength(32);
  expect(await file.read()).toEqual(made);
  expect((await stat(file.path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['data.keys']);
});

it('keys stay in their order, under another mode than what a broken try left behind', async () => {
  await writeFile(`${file.path}.new`, 'broken', { mode: 0o644 });
  const keys = { current: newWrappingKey(), earlier: [newWrappingKey(), newWrappingKey()] };
  await file.write(keys);
  expect(await file.read()).toEqual(keys);
});

it('a file that others may read is refused', async () => {
  await file.make();
  await chmod(file.path, 0o640);
  await expect(file.read()).rejects.toMatchObject({ code: 'KEY_FILE_EXPOSED' });
});

it.each([
  ['empty', ''],
  ['with a heading alone', '# keys\n'],
  ['with a line that is no key', 'aGFsbG8=\n'],
])('a file %s is refused, without what stands in it', async (_, text) => {
  await writeFile(file.path, text, { mode: 0o600 });
  await expect(file.read()).rejects.toMatchObject({ code: 'KEY_FILE_UNUSABLE' });
  await expect(file.read()).rejects.not.toThrow('aGFsbG8');
});

it('a place that cannot be written is KEY_FILE_UNUSABLE', async () => {
  const nowhere = new KeyFile(join(folder, 'none', 'data.keys'));
  expect(await nowhere.read()).toBeUndefined();
  await expect(nowhere.make()).rejects.toMatchObject({ code: 'KEY_FILE_UNUSABLE' });
});

it('says to people what it is', async () => {
  await file.make();
  expect(await readFile(file.path, 'utf8')).toMatch(/^# Kunci data Tersalur/);
});
