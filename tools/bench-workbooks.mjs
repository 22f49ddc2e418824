// Measures how workbooks are read, beside the same rows as CSV: `npm run bench:workbooks [-- --runs N]`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { describeMachine, grouped, median, timed } from './measuring.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = '.cache/bench/workbooks';
const machine = describeMachine();
makeFiles();
const table = new Table({
  style: { head: [], border: [], compact: true },
  colAligns: ['left', 'right', 'right', 'right', 'right'],
  head: ['file', 'MB', 'median (s)', 'least-most (s)', 'peak (MB)'],
});
for (const name of ['rows.csv', 'rows.xlsx', 'rows-shared.xlsx', 'coloured.xlsx']) table.push(measure(name));
console.log(
  `100,000 rows x 18 columns; coloured: one row and 1,000,000 empty ones below it\n${table.toString()}`,
);
console.log(machine.text);

/** `inspect` of one file: a whole process that reads all of it. */
function measure(name) {
  const path = join(folder, name);
  const measured = Array.from({ length: runs }, () => timed(['inspect', path]));
  const seconds = measured.map((run) => run.seconds);
  const spread = `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`;
  const peak = Math.max(...measured.map((run) => run.peak)) / 1e6;
  const size = statSync(path).size / 1e6;
  return [name, size.toFixed(1), median(seconds).toFixed(2), spread, grouped(Math.round(peak))];
}

/** Writes the files once, in a process of its own: its memory must not count in the peak of others. */
function makeFiles() {
  if (existsSync(join(folder, 'coloured.xlsx'))) return;
  mkdirSync(folder, { recursive: true });
  const make = `
    import { closeSync, openSync, writeSync } from 'node:fs';
    import { WorkbookWriter } from './dist/libs/workbook/src/index.js';
    const HEAD = ['NO','NIK','NOKK','NAMA','ALAMAT','RT','RW','KELURAHAN','KECAMATAN','PROGRAM','PERIODE','NOMINAL','KANAL','BANK','NO_REKENING','NO_KKS','STATUS','KETERANGAN'];
    const cells = (at) => [at + 1, '18720112' + (10000000 + at), '18720101' + (20000000 + (at >> 1)), 'SITI ' + at.toString(26).toUpperCase(), 'JL. KENANGA', at % 9, at % 7, 'METRO', 'METRO PUSAT', 'BPNT', 'TAHAP 1 2026', 600000, 'BRI', 'BRI', '0328' + (10000000000 + at), '60130100' + (10000000 + at), '', 'SP2D'];
    const file = (name, fill) => { const to = openSync('${folder}/' + name, 'w'); fill((bytes) => writeSync(to, bytes)); closeSync(to); };
    const rows = 100000;
    file('rows.csv', (sink) => { sink(HEAD.join() + '\\r\\n'); for (let at = 0; at < rows; at++) sink(cells(at).join() + '\\r\\n'); });
    const sheetOf = (name, count, empty, options) => file(name, (sink) => {
      const workbook = new WorkbookWriter(sink, options);
      const sheet = workbook.sheet('BNBA');
      const put = (row) => { sheet.startRow(); for (const cell of row) typeof cell === 'number' ? sheet.number(cell) : sheet.text(cell); sheet.endRow(); };
      put(HEAD);
      for (let at = 0; at < count; at++) put(cells(at));
      for (let at = 0; at < empty; at++) { sheet.startRow(); for (let column = 0; column < 18; column++) sheet.blank({ fill: 'FFFF00' }); sheet.endRow(); }
      sheet.end();
      workbook.end();
    });
    sheetOf('rows.xlsx', rows, 0);
    sheetOf('rows-shared.xlsx', rows, 0, { sharedStrings: true });
    sheetOf('coloured.xlsx', 1, 1000000);`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', make], { stdio: 'inherit' });
}
