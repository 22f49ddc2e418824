import { createHash } from 'node:crypto';
import { bytesOf, workbookOf } from '../../testing/src/written-workbook.js';
import { WorkbookWriter } from './index.js';

describe('a workbook', () => {
  const sample = (workbook: WorkbookWriter): void => {
    const sheet = workbook.sheet('Daftar', { frozenRows: 1 });
    for (let row = 0; row < 500; row++) {
      sheet.startRow();
      sheet.text(`KELUARGA ${row % 37}`, { bold: row === 0 });
      sheet.number(row * 7919, { format: '#,##0' });
      sheet.endRow();
    }
    sheet.filter('A1:B500');
    sheet.end();
  };

  it('has the same bytes on every machine', () => {
    const bytes = bytesOf(sample, { title: 'Contoh' });
    expect(bytesOf(sample, { title: 'Contoh' }).equals(bytes)).toBe(true);
    // Changes when the writer, or fflate, changes: then stored results differ from recomputed ones.
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'c1653438fba0f860463ce7a5574bc489964424f89c9cd7ec36018a54991fd63c',
    );
  });

  it('holds no time but the first day that a ZIP archive knows', () => {
    const bytes = bytesOf(sample);
    const noon = 12 << 11;
    const firstDay = (1 << 5) | 1;
    const starts: number[] = [];
    for (let at = 0; (at = bytes.indexOf('PK\u0003\u0004', at)) !== -1; at++) starts.push(at);
    expect(starts.map((start) => [bytes.readUInt16LE(start + 10), bytes.readUInt16LE(start + 12)])).toEqual(
      Array.from({ length: 6 }, () => [noon, firstDay]),
    );
  });

  it('says its title and nothing else of itself', () => {
    const { parts } = workbookOf(sample, { title: 'Hak & <bantuan>' });
    expect(parts.get('docProps/core.xml')).toMatch(
      /<cp:coreProperties [^>]*><dc:title>Hak &amp; &lt;bantuan&gt;<\/dc:title><\/cp:coreProperties>$/,
    );
    expect(workbookOf(sample).parts.has('docProps/core.xml')).toBe(false);
  });

  it('names the type of every part, and links only to what is there', () => {
    const { parts } = workbookOf(sample, { title: 'x', sharedStrings: true });
    const types = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/(.*?)"/g)].map(
      ([, path]) => path,
    );
    const linked = [...parts].flatMap(([path, xml]) =>
      path.endsWith('.rels')
        ? [...xml.matchAll(/Target="(.*?)"/g)].map(([, target]) =>
            path.startsWith('xl') ? `xl/${target}` : target,
          )
        : [],
    );
    const expected = [...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
      .sort();
    expect(types.sort()).toEqual(expected);
    expect(linked.sort()).toEqual(expected);
  });

  it('goes out in small pieces while it is written', () => {
    let received = 0;
    let largest = 0;
    const workbook = new WorkbookWriter((bytes) => {
      received += bytes.length;
      largest = Math.max(largest, bytes.length);
    });
    const sheet = workbook.sheet('A');
    const seen: number[] = [];
    for (let row = 0; row < 20_000; row++) {
      sheet.startRow();
      sheet.text(createHash('sha256').update(String(row)).digest('hex'));
      sheet.endRow();
      if (row % 5_000 === 4_999) seen.push(received);
    }
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen[0]).toBeGreaterThan(100_000);
    expect(largest).toBeLessThan(1 << 17);
  });

  it('is begun and ended in order', () => {
    const workbook = new WorkbookWriter(() => {});
    expect(() => workbook.end()).toThrow('needs a sheet');
    const sheet = workbook.sheet('A', { hidden: true });
    expect(() => workbook.sheet('B')).toThrow('A is not ended');
    expect(() => workbook.end()).toThrow('A is not ended');
    sheet.end();
    expect(() => workbook.end()).toThrow('needs a sheet');
  });
});
