import { createHash } from 'node:crypto';
import { type ByteSource } from '../carriers/byte-source.js';
import { headerKey } from '../layout/header-names.js';
import { inspect } from './inspect-file.js';

/**
 * By what the header row of a file is known again: its texts and where they stand, however they are written. Undefined for a file without a header row, or one that
 * is no table.
 */
export async function headerRowKey(source: ByteSource): Promise<string | undefined> {
  const seen = await inspect(source);
  if (!seen.refused) return keyOf(seen.sheets[0]!.header.headers.entries());
  const { proposal } = seen.details;
  if (proposal === undefined || proposal.headerRow === 0) return undefined;
  return keyOf(proposal.columns.map(({ column, header }) => [column, header] as const));
}

function keyOf(headers: Iterable<readonly [column: number, header: string]>): string | undefined {
  const named = [...headers].map(([column, header]) => [column, headerKey(header)] as const);
  const texts = named.filter(([, key]) => key !== '').map(([column, key]) => `${column} ${key}`);
  return texts.length === 0 ? undefined : createHash('sha256').update(texts.join('\n')).digest('hex');
}
