import { type Readable } from 'node:stream';
import { type ArgumentMetadata } from '@nestjs/common';
import { type Request } from 'express';
import { type FileRole, IncomingBytes, type ScopedSegments } from '#application';
import { type GivenMapping, type Limits, MappingFault, parseMapping } from '#intake';
import { BodyRules } from '../../edge/body-rules.js';
import { fieldFault, RequestFault } from '../../problems/request-fault.js';
import { readForm } from './form-reader.js';
import { safeName } from './safe-name.js';
import { UploadFields } from './upload-fields.js';

/** What a mapping calls the files of a role. */
export const KINDS: Readonly<Record<FileRole, string>> = {
  roster: 'roster',
  amendment: 'amendments',
  bri: 'BRI',
  pos: 'POS',
  exclusions: 'exclusions',
};

/** How an XLSX workbook begins. */
const ZIP = Buffer.from('PK');

const RULES = new BodyRules();
const FIELDS: ArgumentMetadata = { type: 'body', metatype: UploadFields };

/** So much of a CSV is looked at in a preview: it is read between two answers to others. */
export const PREVIEWED_BYTES = 4 * 1024 * 1024;

/** A file that came in whole. */
export interface Upload {
  readonly fields: UploadFields;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: IncomingBytes;
  readonly isWorkbook: boolean;
  readonly mapping?: GivenMapping;
}

export type FileLimits = Pick<Limits, 'compressedBytes' | 'inflatedBytes'>;

/**
 * Reads an upload to its end. What it stored on the way is an orphan until it is kept and named: a sweep takes it away.
 * Faults: FILE_TOO_LARGE, FIELDS_INVALID; those of readForm and of put.
 */
export async function readUpload(
  request: Request,
  segments: ScopedSegments,
  limits: FileLimits,
): Promise<Upload> {
  const bytes = new IncomingBytes(segments);
  let name = '';
  let isWorkbook = false;
  const sent = await readForm(request, async (given: string, file: Readable, { preview }) => {
    name = safeName(given);
    let head = Buffer.alloc(0);
    for await (const chunk of file as AsyncIterable<Buffer>) {
      if (head.length < ZIP.length) head = Buffer.concat([head, chunk]).subarray(0, ZIP.length);
      isWorkbook = head.equals(ZIP);
      checkSize(bytes.size + chunk.length, isWorkbook ? limits.compressedBytes : limits.inflatedBytes);
      if (preview === 'true' && !isWorkbook && bytes.size >= PREVIEWED_BYTES) bytes.pass(chunk);
      else await bytes.add(chunk);
    }
  });
  const fields = (await RULES.transform(sent, FIELDS)) as UploadFields;
  if (bytes.size === 0) throw fieldFault({ field: 'file', code: 'FILE_EMPTY' });
  const mapping = fields.mapping === undefined ? undefined : readMapping(fields.mapping, fields.role);
  return { fields, name, sha256: bytes.finish(), bytes, isWorkbook, ...(mapping ? { mapping } : {}) };
}

function checkSize(bytes: number, most: number): void {
  if (bytes <= most) return;
  const mebibytes = Math.max(1, Math.round(most / (1024 * 1024)));
  throw new RequestFault('FILE_TOO_LARGE', { limit: `${mebibytes} MiB` });
}

function readMapping(text: string, role: FileRole): GivenMapping {
  const mapping = parseMapping(text);
  if (mapping instanceof MappingFault) {
    const details = { sentenceId: mapping.message('id'), sentenceEn: mapping.message('en') };
    throw fieldFault({ field: 'mapping', code: 'MAPPING_INVALID', details });
  }
  if (mapping.kind === KINDS[role]) return mapping;
  throw fieldFault({ field: 'mapping', code: 'MAPPING_OTHER_KIND', details: { kind: mapping.kind, role } });
}
