import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROSTER = 'NIK,NAMA,PROGRAM,NOMINAL\n1872014501800001,SITI AMINAH,BPNT,600000\n';
export const BRI =
  'NIK,NAMA,NO_REKENING,PROGRAM,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP\n1872014501800001,SITI AMINAH,012345678901234,BPNT,600000,2026-02-10,BERHASIL\n';
export const CYCLE = ['--cycle', '2026-01/2026-03', '--as-of', '2026-04-30'];

/** A folder with a good roster and report, and where the result would be. */
export function office(): { folder: string; roster: string; bri: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-'));
  const [roster, bri] = [join(folder, 'bnba.csv'), join(folder, 'bri.csv')];
  writeFileSync(roster, ROSTER);
  writeFileSync(bri, BRI);
  return { folder, roster, bri, out: join(folder, 'hasil') };
}

/** Nothing was written, nothing half done is left, and people read a sentence, not a stack. */
export function expectRefusal(
  ended: { readonly exit: number | null; readonly talk: string },
  exit: number,
  sentence: RegExp,
  folder: string,
): void {
  expect(ended.talk).toMatch(sentence);
  expect(ended.exit).toBe(exit);
  expect(ended.talk).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  expect(ended.talk).not.toMatch(/\d{15}/);
  expect(readdirSync(folder).filter((name) => name.includes('hasil') || name.includes('partial'))).toEqual(
    [],
  );
}
