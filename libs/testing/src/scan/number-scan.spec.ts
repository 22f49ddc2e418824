import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { zipSync } from 'fflate';
import { NumberScan } from './number-scan.js';
import { scanFolder } from './scan-folder.js';
import { WantedNumbers } from './wanted-numbers.js';

const NIK = '1872014501800001';
const ACCOUNT = '334501023456789';
const NOISE = Buffer.from('Keterangan: rapat pukul 10.30, 125 orang, 9.000 kartu. '.repeat(20));

function foundIn(bytes: Uint8Array): string[] {
  const scan = new NumberScan(new WantedNumbers([NIK, ACCOUNT]));
  scan.scan(Buffer.concat([NOISE, bytes, NOISE]));
  return [...scan.found];
}

function value(write: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(9);
  write(bytes);
  return bytes;
}

const columns = Buffer.concat([
  ...[11, 18720145, 12].map((high) => value((bytes) => bytes.writeInt32LE(high))),
  ...[13, 1800001, 14].map((low) => value((bytes) => bytes.writeInt32LE(low))),
]);

it.each<[string, Uint8Array]>([
  ['as text', Buffer.from(NIK)],
  ['between others without a gap', Buffer.from(`99${NIK}77`)],
  ['with gaps', Buffer.from('1872-0145.0180 0001')],
  ['in sixteen-bit characters', Buffer.from(NIK, 'utf16le')],
  [
    'in sixteen-bit characters at an odd byte',
    Buffer.concat([Buffer.from('x'), Buffer.from(NIK, 'utf16le')]),
  ],
  ['in sixteen-bit characters, high byte first', Buffer.from(NIK, 'utf16le').swap16()],
  ['escaped in JSON', Buffer.from([...NIK].map((digit) => `\\u003${digit}`).join(''))],
  ['in base64', Buffer.from(Buffer.from(`{"nik":"${NIK}"}`).toString('base64'))],
  ['in hex', Buffer.from(Buffer.from(`{"nik":"${NIK}"}`).toString('hex'))],
  ['two digits a byte', Buffer.from(NIK, 'hex')],
  ['as an integer', value((bytes) => bytes.writeBigUInt64LE(BigInt(NIK), 1))],
  ['as an integer, high byte first', value((bytes) => bytes.writeBigUInt64BE(BigInt(NIK), 1))],
  ['as a float', value((bytes) => bytes.writeDoubleLE(Number(NIK), 1))],
  ['as halves in columns', columns],
  ['as a digest that anybody can make', Buffer.from(createHash('sha256').update(NIK).digest('hex'))],
  ['in gzip', gzipSync(NIK.repeat(3))],
  ['in zlib', deflateSync(`${'x'.repeat(99)}${NIK}`)],
  ['in zstandard', zstdCompressSync(Buffer.from(NIK.repeat(3)))],
  ['in a workbook', zipSync({ 'sheet.xml': Buffer.from(`<c>${NIK}</c>`) })],
  ['in base64 of gzip', Buffer.from(gzipSync(NIK).toString('base64'))],
])('finds a number %s', (_, bytes) => {
  expect(foundIn(bytes)).toEqual([NIK]);
});

it('finds a number that is cut off in the middle of what is packed', () => {
  const packed = gzipSync(Buffer.concat([Buffer.from(NIK), randomBytes(100_000)]));
  expect(foundIn(packed.subarray(0, 60_000))).toEqual([NIK]);
});

it('finds nothing in bytes that say nothing', () => {
  expect(foundIn(randomBytes(300_000))).toEqual([]);
  expect(foundIn(deflateRawSync(randomBytes(10_000)))).toEqual([]);
});

it('finds what lies in pieces in a database, and each number of many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tersalur-scan-'));
  const database = new Sqlite(join(folder, 'some.db'));
  database.exec('CREATE TABLE pages (body BLOB, account INTEGER)');
  const body = Buffer.concat([randomBytes(4_080), Buffer.from(NIK), randomBytes(9_000)]);
  database.prepare('INSERT INTO pages VALUES (?, ?)').run(body, Number(ACCOUNT));
  database.close();
  const scan = new NumberScan(new WantedNumbers([NIK, ACCOUNT]));
  scanFolder(folder, scan);
  rmSync(folder, { recursive: true });
  expect([...scan.found].sort()).toEqual([NIK, ACCOUNT].sort());
});
