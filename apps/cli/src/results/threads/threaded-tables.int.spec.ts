import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { builtModule } from '../../../../../libs/testing/src/built-module.js';
import {
  FULL,
  month,
  paid,
  paidInDoubt,
  report,
} from '../../../../../libs/testing/src/builders/sample-month.js';
import type * as domain from '#domain';
import type * as exports from '#exports';
import type * as threads from '../../threads/second-thread.js';
import type * as order from './part-order.js';
import type * as parts from './part-writer.js';
import type * as shared from './shared-result.js';
import type * as threaded from './threaded-tables.js';

const { computeBook, listFindings, listQuestions, shareBook, tablesOf } =
  await builtModule<typeof domain>('libs/domain/src/index.js');
const { resultTables, settledTables, tablePieces } =
  await builtModule<typeof exports>('libs/exports/src/index.js');
const { openTables } = await builtModule<typeof parts>('apps/cli/src/results/threads/part-writer.js');
const { EARLY_FILES, LATE_FILES, shareResult } = await builtModule<typeof shared>(
  'apps/cli/src/results/threads/shared-result.js',
);
const { newPartMemory } = await builtModule<typeof order>('apps/cli/src/results/threads/part-order.js');
const { ThreadedTables } = await builtModule<typeof threaded>(
  'apps/cli/src/results/threads/threaded-tables.js',
);
const { SecondThread } = await builtModule<typeof threads>('apps/cli/src/threads/second-thread.js');

const WRITTEN: readonly string[] = [...EARLY_FILES, ...LATE_FILES];

type Rows = Parameters<typeof resultTables>[0];

/** A result of so many payments. */
function resultOf(payments: number): Rows {
  const rows = Array.from({ length: payments }, (_, at) => (at % 3 === 0 ? paidInDoubt() : paid(FULL)));
  const book = computeBook(tablesOf(month({ reports: [report('POS', '2026-03-28', rows)] })));
  if ('code' in book) throw new Error(book.laterRef);
  return { book, findings: listFindings(book), questions: listQuestions(book), rejects: [] };
}

/** What two threads write, and what stands in the files afterwards: the second one begins with the early tables, this one with the late ones. */
async function writtenBy(
  result: Rows,
  pathOf: (name: string) => string,
  isEnded = false,
): Promise<Map<string, string>> {
  const { book, questions } = result;
  const filesOf = (names: readonly string[]) =>
    new Map(
      names.map((name) => [name, { descriptor: openSync(pathOf(name), 'w'), memory: newPartMemory() }]),
    );
  const files = { early: filesOf(EARLY_FILES), late: filesOf(LATE_FILES) };
  const second = new SecondThread(2);
  const asked = second.begin('LIST_QUESTIONS', shareBook(book)).next();
  const early = new ThreadedTables(
    openTables(settledTables(book, questions, false), files.early),
    failureOf(second.begin('WRITE_EARLY', { unmasked: false, files: files.early })),
  );
  const late = { unmasked: false, files: files.late, result: shareResult(result) };
  const others = new ThreadedTables(
    openTables(resultTables(result, false), files.late),
    failureOf(second.begin('WRITE_LATE', late)),
  );
  expect((await asked).value).toEqual(questions);
  if (isEnded) {
    while (files.early.get('links.csv')!.memory.numbers[0] === 0) await setImmediate();
    await second.close();
  }
  try {
    for (const each of [others, early]) await each.writeParts(async () => {});
    for (const each of [early, others]) await each.finish();
  } finally {
    for (const each of [others, early]) each.close();
    await second.close();
    for (const each of [...files.early.values(), ...files.late.values()]) closeSync(each.descriptor);
  }
  return new Map(WRITTEN.map((name) => [name, readFileSync(pathOf(name), 'utf8')]));
}

async function failureOf<Failure>(writing: AsyncGenerator<Failure, undefined>): Promise<Failure | undefined> {
  return (await writing.next()).value;
}

describe('tables that two threads write', () => {
  it.each([0, 1, 513, 3000])('are the same as from one: %d payments', async (payments) => {
    const result = resultOf(payments);
    const expected = resultTables(result, false)
      .filter(({ name }) => WRITTEN.includes(name))
      .map((table) => [table.name, Buffer.concat([...tablePieces(table)]).toString()] as const);
    const folder = mkdtempSync(join(tmpdir(), 'tersalur-'));
    expect(await writtenBy(result, (name) => join(folder, name))).toEqual(new Map(expected));
  });

  it('are whole where the second thread ends with parts that it has taken', async () => {
    const result = resultOf(20_000);
    const folder = mkdtempSync(join(tmpdir(), 'tersalur-'));
    const path = (name: string): string => join(folder, name);
    const expected = await writtenBy(result, path);
    expect(await writtenBy(result, path, true)).toEqual(expected);
  });

  it('say what the system says of a full disk', async () => {
    await expect(writtenBy(resultOf(3000), () => '/dev/full')).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
