import { readBytes } from '#application';
import { type Answer, type Door } from './door.js';

/** A report that BRI could have sent; the people are invented. */
export const BRI = [
  'NO;NIK;NAMA KPM;NO REKENING;PROGRAM;NOMINAL SALUR;STATUS SALUR;TGL SALUR',
  '1;1872015505800001;SITI AMINAH;301201012345678;BPNT;600000;BERHASIL;05/01/2026',
  '2;1872015505800002;BUDI SANTOSO;301201012345679;BPNT;600000;ENTAH;05/01/2026',
  '',
].join('\n');

export interface UploadFile {
  readonly name?: string;
  readonly content?: string | Uint8Array<ArrayBuffer>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Uploads a file to a cycle; the fields stand behind it, as the hardest case. */
export function upload(
  door: Door,
  cycle: string,
  { name, content, fields, headers }: UploadFile = {},
): Promise<Answer> {
  const body = new FormData();
  body.append('file', new Blob([content ?? BRI]), name ?? 'bri.csv');
  for (const [field, value] of Object.entries(fields ?? { role: 'bri' })) body.append(field, value);
  return door.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', body, headers });
}

/** Begins a cycle and returns its id. */
export async function beginCycle(door: Door, months = '2026-01/2026-03'): Promise<string> {
  const { body } = await door.ask('/api/v1/cycles', { method: 'POST', body: { region: '18.72', months } });
  return (body as { id: string }).id;
}

/** The stored pieces of a file's bytes. */
export async function piecesIn({ store }: Door, content: string): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readBytes(store.segments, content)) pieces.push(piece);
  return pieces;
}
