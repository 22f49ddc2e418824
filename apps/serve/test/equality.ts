import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Summary } from '#exports';
import { type Served } from './served.js';

const DOCUMENTS = ['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv'];

/** The same things in an order that a seed gives. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const place = (at: number): number => Math.imul(at + 1, 0x9e3779b1 ^ Math.imul(seed, 0x85ebca6b)) >>> 0;
  return items
    .map((item, at) => ({ item, place: place(at) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Sees that the book of a cycle, once it has what `after` names, is what the command line wrote: every byte, and every number. Its list of decisions is a file to the command line alone. */
export async function expectEqual(
  served: Served,
  cycle: string,
  after: readonly string[],
  out: string,
): Promise<void> {
  for (const name of DOCUMENTS)
    expect(await served.document(cycle, name, after)).toBe(readFileSync(join(out, name), 'utf8'));
  const { revision, ...summary } = await served.json<{ revision: number }>(`/api/v1/cycles/${cycle}/summary`);
  expect(revision).toBeGreaterThan(0);
  const written = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
  const files = written.files.filter(({ role }) => role !== 'decisions');
  expect(comparable(summary)).toEqual(comparable({ ...written, files }));
}

/** Rows that came by a stream are no file with a hash. */
function comparable<Whole extends object>(summary: Whole): Whole {
  return JSON.parse(JSON.stringify(summary), (_, value: { readonly name?: string } | undefined) =>
    value?.name?.startsWith('stream ') ? { ...value, sha256: '' } : value,
  ) as Whole;
}
