import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { type ArgumentMetadata } from '@nestjs/common';
import { type Request } from 'express';
import { type Months } from '#domain';
import { type FileRefusal, type FilledRow, memorySource, type Profile, readFilledRows } from '#intake';
import { BodyRules } from '../edge/body-rules.js';
import { readForm } from '../files/upload/form-reader.js';
import { safeName } from '../files/upload/safe-name.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { SheetFields } from './sheet-views.js';

/** Bytes of a filled-in sheet, which is read in memory. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Its rows. */
const MOST_ROWS = 200_000;

const RULES = new BodyRules();
const FIELDS: ArgumentMetadata = { type: 'body', metatype: SheetFields };

/** A filled-in sheet as it came in. */
export interface SheetUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Of the preview that was seen; undefined where one is asked for. */
  readonly digest: string | undefined;
}

/** Takes a filled-in sheet; nothing of it is kept. Faults: FILE_TOO_LARGE, FIELDS_INVALID; those of readForm. */
export async function takeSheet(request: Request): Promise<SheetUpload> {
  const pieces: Buffer[] = [];
  let name = '';
  let size = 0;
  const sent = await readForm(request, async (given: string, file: Readable) => {
    name = safeName(given);
    for await (const piece of file as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > MOST_BYTES) throw new RequestFault('FILE_TOO_LARGE', { limit: '48 MiB' });
      pieces.push(piece);
    }
  });
  const { digest } = (await RULES.transform(sent, FIELDS)) as SheetFields;
  if (size === 0) throw fieldFault({ field: 'file', code: 'FILE_EMPTY' });
  // Reading it may take longer than a silent connection is kept.
  request.socket.setTimeout(0);
  const bytes = Buffer.concat(pieces);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), digest };
}

/** The rows of a filled-in sheet. */
export function rowsOfSheet(
  { name, bytes }: SheetUpload,
  profile: Profile,
  cycle: Months,
): Promise<readonly FilledRow[] | FileRefusal> {
  return readFilledRows(memorySource(name, bytes), profile, { cycle, mostRows: MOST_ROWS });
}
