import { type ByteSource } from './byte-source.js';

/** What a file is that cannot be read. */
export type ForeignKind =
  | 'PDF'
  | 'XLS'
  | 'ENCRYPTED'
  | 'MACRO'
  | 'XLSB'
  | 'ODS'
  | 'DOCUMENT'
  | 'IMAGE'
  | 'EXCEL_OWNER'
  | 'COMPRESSED'
  | 'HTML';

/** What a file is by its first bytes: `ZIP` may hold a workbook, and `COMPOUND` is an old Excel file or an encrypted one. */
export type ContentKind = ForeignKind | 'ZIP' | 'COMPOUND';

const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['COMPOUND', [0xd0, 0xcf, 0x11, 0xe0]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['COMPRESSED', [0x50, 0x4b, 0x05, 0x06]],
  ['COMPRESSED', [0x1f, 0x8b]],
  ['COMPRESSED', [0x37, 0x7a, 0xbc, 0xaf]],
  ['COMPRESSED', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['IMAGE', [0xff, 0xd8, 0xff]],
  ['IMAGE', [0x89, 0x50, 0x4e, 0x47]],
  ['IMAGE', [0x47, 0x49, 0x46, 0x38]],
  ['IMAGE', [0x49, 0x49, 0x2a, 0x00]],
  ['IMAGE', [0x4d, 0x4d, 0x00, 0x2a]],
  ['IMAGE', [0x42, 0x4d, undefined!, undefined!, undefined!, undefined!, 0x00, 0x00, 0x00, 0x00]],
];

/** Recognises files that are no CSV by their content; the name's ending says nothing (file contract, Carriers). */
export function contentKind(head: Uint8Array): ContentKind | undefined {
  for (const [kind, signature] of SIGNATURES)
    if (
      signature.length <= head.length &&
      signature.every((byte, at) => byte === undefined || head[at] === byte)
    )
      return kind;
  const text = new TextDecoder('latin1').decode(head.subarray(0, 256)).trimStart().toLowerCase();
  // Some systems export an HTML or XML table under the name .xls.
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml)/.test(text) ? 'HTML' : undefined;
}

/** The stream of a compound file that holds an encrypted workbook; names are UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells an encrypted workbook from an old Excel file: both come as a compound file. */
export function compoundKind(source: ByteSource): 'ENCRYPTED' | 'XLS' {
  let tail = Buffer.alloc(0);
  for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(ENCRYPTED_STREAM)) return 'ENCRYPTED';
    tail = bytes.subarray(-ENCRYPTED_STREAM.length);
  }
  return 'XLS';
}
