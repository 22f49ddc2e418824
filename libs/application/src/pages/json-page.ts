/** Rows of other kinds than the tables (rejected rows, exclusions) as a page: a line of JSON each. */
export function packJson(rows: readonly object[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** The rows of such a page. */
export function unpackJson<Row extends object>(bytes: Uint8Array): Row[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
