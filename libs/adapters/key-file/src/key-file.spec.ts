import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWrappingKey } from '#security';
import { isExposed, KeyFile } from './key-file.js';

let folder: string;
let file: KeyFile;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tersalur-keys-'));
  file = new KeyFile(join(folder, 'data.keys'));
});

afterEach(() => rm(folder, { recursive: true }));

it('a file that is not there has no keys, and is made with one that only its owner may read', async () => {
  expect(await file.read()).toBeUndefined();
  const made = await file.take('/data');
  expect(made.current.secret).toHaveLength(32);
  expect(await file.read()).toEqual({ ...made, earlier: [], folders: ['/data'] });
  expect((await stat(file.path)).mode & 0o777).toBe(0o600);
  expect((await readdir(folder)).sort()).toEqual(['data.keys', 'data.keys.lock']);
});

it('who makes it at once gets the keys of one, and every folder stands in it', async () => {
  const folders = Array.from({ length: 8 }, (_, at) => `/data ${at}`);
  const taken = await Promise.all(folders.map((each) => new KeyFile(file.path).take(each)));
  expect(new Set(taken.map(({ current }) => current.id)).size).toBe(1);
  expect([...(await file.read())!.folders].sort()).toEqual(folders);
});

it('no change is lost of those that are made at once', async () => {
  await file.take('/data');
  const added = Array.from({ length: 8 }, () => newWrappingKey());
  await Promise.all(
    added.map((key) =>
      new KeyFile(file.path).change((kept) => ({
        ...kept!,
        current: key,
        earlier: [kept!.current, ...kept!.earlier],
      })),
    ),
  );
  const { current, earlier } = (await file.read())!;
  expect([current, ...earlier].map(({ id }) => id)).toEqual(
    expect.arrayContaining(added.map(({ id }) => id)),
  );
});

it('keys stay in their order, under another mode than what a broken try left behind', async () => {
  await writeFile(`${file.path}.new`, 'broken', { mode: 0o644 });
  const keys = {
    current: newWrappingKey(),
    earlier: [newWrappingKey(), newWrappingKey()],
    folders: ['/data'],
  };
  await file.change(() => keys);
  expect(await file.read()).toEqual(keys);
  expect((await stat(file.path)).mode & 0o777).toBe(0o600);
  expect(await readFile(file.path, 'utf8')).toMatch(/\n[\w+/=]{44}\n# Kunci yang sudah pensiun/);
});

it('a file that cannot be changed is used as it is', async () => {
  const { current } = await file.take('/data');
  await rm(`${file.path}.lock`);
  await mkdir(`${file.path}.lock`);
  expect((await file.take('/other')).current).toEqual(current);
  expect((await file.read())!.folders).toEqual(['/data']);
});

it('a file that others may read is refused', async () => {
  await file.take('/data');
  await chmod(file.path, 0o640);
  await expect(file.read()).rejects.toMatchObject({ code: 'KEY_FILE_EXPOSED' });
});

it.each([
  ['of its own that it alone may use', 0o100600, 7, false],
  ['of its own that a group may read', 0o100640, 7, true],
  ['of somebody else that it may read by a group', 0o100440, 0, false],
  ['of somebody else that a group may change', 0o100660, 0, true],
  ['of somebody else that all may read', 0o100444, 0, true],
])('a file %s is exposed or not', (_, mode, uid, exposed) => {
  expect(isExposed({ mode, uid }, 7)).toBe(exposed);
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
  await expect(nowhere.take('/data')).rejects.toMatchObject({ code: 'KEY_FILE_UNUSABLE' });
});

it('says to people what it is', async () => {
  await file.take('/data');
  expect(await readFile(file.path, 'utf8')).toMatch(/^# Kunci data Tersalur/);
});
