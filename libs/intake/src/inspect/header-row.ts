import { createHash } from 'node:crypto';
import { type ByteSource } from '../carriers/byte-source.js';
import { headerKey } from '../layout/header-names.js';
import { inspect } from './inspect-file.js';

/** The header row of a file. */
export interface HeaderRow {
  /** By what it is known again: its texts and where they stand, however they are written. */
  readonly key: string;
  /** Its texts by column; empty where a column has none. */
  readonly texts: readonly string[];
}

/** Finds the header row of a file. Undefined for a file without one, or one that is no table. */
export async function headerRowOf(source: ByteSource): Promise<HeaderRow | undefined> {
  const seen = await inspect(source);
  if (!seen.refused) return rowOf(seen.sheets[0]!.header.headers);
  const { proposal } = seen.details;
  if (proposal === undefined || proposal.headerRow === 0) return undefined;
  const texts: string[] = [];
  for (const { column, header } of proposal.columns) texts[column] = header;
  return rowOf(Array.from(texts, (text = '') => text));
}

function rowOf(texts: readonly string[]): HeaderRow | undefined {
  const keys = texts.map(headerKey).flatMap((key, column) => (key === '' ? [] : [`${column} ${key}`]));
  if (keys.length === 0) return undefined;
  return { key: createHash('sha256').update(keys.join('\n')).digest('hex'), texts };
}
