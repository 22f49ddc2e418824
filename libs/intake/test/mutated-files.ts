import { strFromU8, strToU8 } from 'fflate';
import { lines } from './reading.js';
import { partsOf, type RawWorkbook, zipped } from './workbooks.js';

/** Random whole numbers from a seed, the same on every machine (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 to below `sides`. */
  below(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  pick<Kind>(values: readonly Kind[]): Kind {
    return values[this.below(values.length)]!;
  }
}

const HEAD = 'NO,NIK,NOKK,NAMA,KELURAHAN,PROGRAM,PERIODE,NOMINAL,NO REKENING,STATUS';
const ROWS = [
  '1,1872011203900001,1872011203900777,SITI AMINAH,METRO,BPNT,TAHAP 1 2026,600000,012301001234567,',
  '2,1872011203900002,,"MA’RUF, BIN É",METRO,PKH,JAN-MAR 2026,"Rp1.200.000,00",,',
  "3,'1872011203900003,,BUDI,YOSODADI,BPNT,2026-01/2026-03,600.000,,",
];

/** Valid files that are spoiled: texts in the forms that offices send. */
export const TEXT_FILES: readonly Uint8Array[] = [
  lines(HEAD, ...ROWS, 'JUMLAH,,,,,,,2400000,,'),
  lines('DAFTAR KPM', '', HEAD, ...ROWS).replaceAll('\n', '\r\n'),
  lines(HEAD, ...ROWS)
    .replaceAll('"', '')
    .replace('Rp1.200.000,00', '1200000')
    .replaceAll(',', ';'),
  `\ufeff${lines(HEAD, ...ROWS).replaceAll('\n', '\r')}`,
].map((text) => strToU8(text));

const TEXT_ROWS = [HEAD, ROWS[0]!, ROWS[2]!].map((line) => line.split(','));
const OTHER_ROWS = TEXT_ROWS.map((cells) => cells.map((cell) => cell.replace(/39000(\d\d)/, '39001$1')));

/** Valid workbooks that are spoiled. */
export const WORKBOOKS: readonly RawWorkbook[] = [
  { sheets: [{ name: 'Daftar', rows: TEXT_ROWS }] },
  {
    sheets: [
      {
        name: 'Satu',
        rows: [
          ...TEXT_ROWS.slice(0, 1),
          TEXT_ROWS[1]!.map((text, column) => (column === 7 ? { v: 600_000, s: 1 } : { t: 's', v: column })),
        ],
        merges: ['A1:A2', 'E2:E9'],
        hiddenRows: [2],
      },
      { name: 'Dua', rows: OTHER_ROWS, state: 'hidden' },
      {
        name: 'Rekap',
        rows: [
          ['KELURAHAN', 'JUMLAH'],
          ['METRO', 2],
        ],
      },
    ],
    sharedStrings: TEXT_ROWS[1]!.map((text) => `<t>${text}</t>`),
    formats: ['"Rp"#,##0', 'dd/mm/yyyy'],
  },
];

const PIECES = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '9',
  '-',
  '<c>',
  '</row>',
  '<!--',
  ']]>',
  '&#0;',
  'é',
  '\ud800',
  ',',
  '\n',
].map((text) => strToU8(text));

/** The same bytes with one to eight faults: changed, left out, put in, doubled, or cut off. */
export function spoiled(bytes: Uint8Array, dice: Dice): Uint8Array {
  let result = bytes;
  for (let faults = 1 + dice.below(8); faults > 0 && result.length > 0; faults--)
    result = fault(result, dice);
  return result;
}

function fault(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length);
  const length = Math.min(bytes.length - at, 1 + dice.below(64));
  switch (dice.below(8)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), dice.pick(PIECES), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    default: {
      const changed = bytes.slice();
      changed[at] = dice.below(2) === 0 ? changed[at]! ^ (1 << dice.below(8)) : dice.below(256);
      return changed;
    }
  }
}

/** A workbook one of whose parts is spoiled before it is packed: the archive is sound, what is in it is not. */
export function spoiledInside(raw: RawWorkbook, dice: Dice): Uint8Array {
  const parts = partsOf(raw);
  const name = dice.pick(Object.keys(parts));
  const spoiledPart = dice.below(3) === 0 ? spoiledTags(parts[name]!, dice) : spoiled(parts[name]!, dice);
  return zipped({ ...parts, [name]: spoiledPart }, 0);
}

/** Tags and attributes swapped, left out or given other values: well-formed more often than not. */
function spoiledTags(bytes: Uint8Array, dice: Dice): Uint8Array {
  const tags = strFromU8(bytes).split(/(?=<)/);
  const at = dice.below(tags.length);
  const values = ['', '0', '-1', '99999999999', 'A1', 'XFE1', 'AAAA9', 'Z1048577', 'true', '1E999', 'NaN'];
  switch (dice.below(3)) {
    case 0:
      tags.splice(at, 1 + dice.below(2));
      break;
    case 1:
      tags.splice(at, 0, tags[dice.below(tags.length)]!);
      break;
    default:
      tags[at] = tags[at]!.replace(/"[^"]*"/, `"${dice.pick(values)}"`);
  }
  return strToU8(tags.join(''));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
