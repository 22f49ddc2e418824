import { type Collections } from '#application';
import { type Bench } from '../stand.js';
import { fileAt, filesOf } from './sample-files.js';

export function describeChanges(bench: Bench<Collections>): void {
  describe('inserting', () => {
    const exists = { code: 'ITEM_EXISTS', canRetry: false };

    it('the same again changes nothing', async () => {
      const file = fileAt('2026-03-01', { sha256: 'abc' });
      const stored = await filesOf(bench.part).insert('f-1', file);
      expect(await filesOf(bench.part).insert('f-1', { ...file })).toEqual(stored);
    });

    it('another item with the id, or with a unique key, is ITEM_EXISTS', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      await expect(files.insert('f-1', fileAt('2026-03-02'))).rejects.toMatchObject(exists);
      await expect(files.insert('f-2', fileAt('2026-03-02', { sha256: 'abc' }))).rejects.toMatchObject(
        exists,
      );
      expect(await files.get('f-2')).toBeUndefined();
      await files.insert('f-2', fileAt('2026-03-02', { sha256: 'abc', cycle: 't2' }));
    });

    it('one unique key many times at once stores one item', async () => {
      const files = filesOf(bench.part);
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5, 6].map((at) => files.insert(`f-${at}`, fileAt(`2026-03-0${at}`, { sha256: 'abc' }))),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await files.page('received', 't1', { limit: 10 })).items).toHaveLength(1);
    });

    it('items without the key any number of times is allowed', async () => {
      await filesOf(bench.part).insert('f-1', fileAt('2026-03-01'));
      await filesOf(bench.part).insert('f-2', fileAt('2026-03-01'));
    });
  });

  describeReplacing(bench);
}

function describeReplacing(bench: Bench<Collections>): void {
  describe('replacing and removing', () => {
    const changed = { code: 'ITEM_CHANGED', canRetry: true };

    it('changes the version that was read, and its keys and places', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      const next = fileAt('2026-03-05', { sha256: 'def', rows: 3 });
      expect(await files.replace('f-1', 1, next)).toEqual({ id: 'f-1', version: 2, item: next });
      expect(await files.find('content', 't1 abc')).toBeUndefined();
      expect((await files.find('content', 't1 def'))?.version).toBe(2);
      expect((await files.page('read', 't1', { limit: 10 })).items).toHaveLength(1);
      await files.insert('f-2', fileAt('2026-03-06', { sha256: 'abc' }));
    });

    it('of what somebody else changed is ITEM_CHANGED, of many at once one succeeds', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01'));
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5].map((rows) => files.replace('f-1', 1, fileAt('2026-03-01', { rows }))),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await expect(files.replace('f-1', 1, fileAt('2026-03-01'))).rejects.toMatchObject(changed);
      await expect(files.remove('f-1', 1)).rejects.toMatchObject(changed);
      expect((await files.get('f-1'))?.version).toBe(2);
    });

    it('never takes the unique key of another item', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      await files.insert('f-2', fileAt('2026-03-02', { sha256: 'def' }));
      await expect(files.replace('f-2', 1, fileAt('2026-03-02', { sha256: 'abc' }))).rejects.toMatchObject({
        code: 'ITEM_EXISTS',
      });
      expect((await files.find('content', 't1 def'))?.version).toBe(1);
    });

    it('of an item that is not there: replacing is ITEM_MISSING, removing changes nothing', async () => {
      const files = filesOf(bench.part);
      await expect(files.replace('f-1', 1, fileAt('2026-03-01'))).rejects.toMatchObject({
        code: 'ITEM_MISSING',
        canRetry: false,
      });
      await files.remove('f-1', 1);
    });

    it('leaves nothing of what was removed, and frees its id and keys', async () => {
      const files = filesOf(bench.part);
      await files.insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      await files.remove('f-1', 1);
      expect(await files.get('f-1')).toBeUndefined();
      expect(await files.find('content', 't1 abc')).toBeUndefined();
      expect((await files.page('received', 't1', { limit: 10 })).items).toEqual([]);
      expect((await files.insert('f-1', fileAt('2026-03-02', { sha256: 'abc' }))).version).toBe(1);
    });
  });
}
