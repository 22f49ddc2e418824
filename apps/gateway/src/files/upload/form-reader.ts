import { type IncomingHttpHeaders } from 'node:http';
import { type Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { type Request } from 'express';
import { fieldFault, RequestFault } from '../../problems/request-fault.js';

/** A mapping is the largest field. */
const FIELD_BYTES = 1024 * 1024;

const LIMITS = {
  files: 1,
  fields: 20,
  parts: 24,
  fieldSize: FIELD_BYTES,
  headerPairs: 40,
  headerSize: 16 * 1024,
};

type Fields = Readonly<Record<string, string>>;

/** Takes the bytes of the file of a form; `before` are the fields that stood before it. */
export type TakeFile = (name: string, bytes: Readable, before: Fields) => Promise<void>;

/**
 * Reads a multipart form whose one file is handed on as it comes; returns the fields by name. A sender who ends early leaves nothing running.
 * Faults: MULTIPART_MALFORMED, UPLOAD_CUT, FIELDS_INVALID; those of `take`.
 */
export async function readForm(request: Request, take: TakeFile): Promise<Fields> {
  const parser = openParser(request.headers);
  const fields = new Map<string, string>();
  let taking: Promise<void> | undefined;
  const parsed = new Promise<void>((done, fail) => {
    parser.on('field', (name, value, isNameCut, isValueCut) => {
      if (isNameCut || isValueCut) fail(new RequestFault('BODY_TOO_LARGE'));
      if (fields.has(name)) fail(fieldFault({ field: printable(name), code: 'FIELD_TWICE' }));
      if (name === 'file') fail(fieldFault({ field: 'file', code: 'NO_FILE' }));
      fields.set(name, value);
    });
    parser.on('file', (name, bytes, given) => {
      // A part that is cut says so here, too; the parser tells the whole.
      bytes.on('error', () => undefined);
      if (name === 'file' && taking === undefined)
        (taking = take(given ?? '', bytes, Object.fromEntries(fields))).catch(fail);
      else fail(fieldFault({ field: printable(name), code: name === 'file' ? 'NO_FILE' : 'FIELD_UNKNOWN' }));
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(limit, () => fail(new RequestFault('BODY_TOO_LARGE')));
    parser.on('finish', done).on('error', (thrown) => fail(formFault(thrown)));
    request.once('aborted', () => fail(new RequestFault('UPLOAD_CUT')));
    request.once('error', () => fail(new RequestFault('UPLOAD_CUT')));
  });
  request.pipe(parser);
  try {
    await parsed;
    if (taking === undefined) throw fieldFault({ field: 'file', code: 'FIELD_MISSING' });
    await taking;
    return Object.fromEntries(fields);
  } catch (thrown) {
    request.unpipe(parser);
    throw thrown;
  }
}

function openParser(headers: IncomingHttpHeaders): BusboyInstance {
  const type = headers['content-type'] ?? '';
  try {
    return new Busboy({ headers: { ...headers, 'content-type': type }, limits: LIMITS, preservePath: true });
  } catch (thrown) {
    throw formFault(thrown);
  }
}

function formFault(thrown: unknown): RequestFault {
  const isCut = thrown instanceof Error && /unexpected end/i.test(thrown.message);
  return new RequestFault(isCut ? 'UPLOAD_CUT' : 'MULTIPART_MALFORMED');
}

/** The name of a part as it may be shown. */
function printable(name: string): string {
  return /^[A-Za-z]\w{0,40}$/.test(name) ? name : '?';
}
