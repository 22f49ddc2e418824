import { type Collections, isFault } from '#application';
import { type Bench } from '../stand.js';
import { fileAt, filesOf, SAMPLE_FILES } from './sample-files.js';

export function describeItems(bench: Bench<Collections>): void {
  describe('items', () => {
    it('are found by id and by unique key, also by those who only read', async () => {
      const file = fileAt('2026-03-01', { sha256: 'abc', rows: 12 });
      const stored = await filesOf(bench.part).insert('f-1', file);
      expect(stored).toEqual({ id: 'f-1', version: 1, item: file });
      const reader = bench.part.reading(SAMPLE_FILES);
      expect(await reader.get('f-1')).toEqual(stored);
      expect(await reader.find('content', 't1 abc')).toEqual(stored);
      expect(await reader.get('f-2')).toBeUndefined();
      expect(await reader.find('content', 't1 abd')).toBeUndefined();
    });

    it('are there after opening again', async () => {
      const stored = await filesOf(bench.part).insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      await bench.reopen();
      expect(await filesOf(bench.part).find('content', 't1 abc')).toEqual(stored);
    });

    it('are plain JSON: what is undefined is not there', async () => {
      await filesOf(bench.part).insert('f-1', fileAt('2026-03-01', { rows: undefined }));
      expect(Object.keys((await filesOf(bench.part).get('f-1'))!.item)).not.toContain('rows');
    });

    it('do not change when those who gave or got them change them', async () => {
      const given: { cycle: string; receivedAt: string } = fileAt('2026-03-01');
      await filesOf(bench.part).insert('f-1', given);
      given.cycle = 'spoiled';
      const got: { cycle: string } = (await filesOf(bench.part).get('f-1'))!.item;
      got.cycle = 'spoiled';
      expect((await filesOf(bench.part).get('f-1'))!.item.cycle).toBe('t1');
    });

    it('of collections with another name are other items', async () => {
      await filesOf(bench.part).insert('f-1', fileAt('2026-03-01', { sha256: 'abc' }));
      const others = bench.part.writing({ ...SAMPLE_FILES, name: 'drafts' }, 'gateway');
      expect(await others.get('f-1')).toBeUndefined();
      await others.insert('f-1', fileAt('2026-03-02', { sha256: 'abc' }));
      expect((await filesOf(bench.part).get('f-1'))!.item.receivedAt).toBe('2026-03-01');
    });

    it('are written by the service that owns them alone', () => {
      const written = (): unknown => bench.part.writing(SAMPLE_FILES, 'reconciler');
      expect(codeOf(written)).toBe('NOT_OWNER');
    });
  });
}

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (fault) {
    return isFault(fault) ? fault.code : 'UNEXPECTED';
  }
}
