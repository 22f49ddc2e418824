import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { type BookInput, formatMonths, type LedgerRow, reconcile } from '#domain';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { messagesOf } from '../../test/book-messages.js';
import { turnOf } from '../../test/told-book.js';
import { type Alert, type Announced } from '../alerts/announce.js';
import { type Head } from '../ports/segments.js';
import { type BookMessage } from './book-inputs.js';
import { FINDING_LIST, findingEntry, LEDGER_LIST, type LedgerEntry } from './book-lists.js';
import { LINK_LIST, type LinkEntry } from '../links/link-list.js';
import { KeptTables } from './kept-tables.js';
import { listRows } from './list-segments.js';
import { bookHead, type BookParts, reviseBook, rowsOf, type SequencedInput } from './revise-book.js';

const NAME = bookHead('18.72', 't1');

function partsOf(input: BookInput, keptRows: number): BookParts {
  const clock = new ManualClock();
  const scope = { region: '18.72', cycle: 't1', key: createSecretKey('a secret of the test', 'utf8') };
  return {
    segments: openMemory(clock).segments,
    areas: input.areas,
    kept: new KeptTables(keptRows),
    alerts: scope,
    documents: () => [],
  };
}

/** What the rules say of an input; of reports that contradict each other the later one is left out. */
function expected(input: BookInput): unknown {
  const result = reconcile(input);
  if (!('code' in result))
    return {
      ledger: result.ledger.map(ledgerEntry).map(filled),
      findings: result.findings.map(findingEntry).map(filled),
      links: result.links.map(shownLink),
    };
  const later = result.laterFile.replace(/~[0-9a-f]{6}$/, '');
  const held = input.reports.filter(
    ({ file }) =>
      file.name === later &&
      (later === result.laterFile || file.sha256.startsWith(result.laterFile.slice(-6))),
  );
  return expected({ ...input, reports: input.reports.filter((each) => !held.includes(each)) });
}

function ledgerEntry({ months, findings, ...row }: LedgerRow): LedgerEntry {
  return { ...row, months: formatMonths(months), findings: findings.join(';') };
}

/** What the list of links takes over from the rules as it stands. */
function shownLink({ paymentKey, paymentRef, channel, outcome, amount, link }: LinkShown): LinkShown {
  return { paymentKey, paymentRef, channel, outcome, amount, link };
}

type LinkShown = Pick<LinkEntry, 'paymentKey' | 'paymentRef' | 'channel' | 'outcome' | 'amount' | 'link'>;

/** The fields of a row that have a value. */
function filled(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));
}

async function resultOf({ segments }: BookParts, head: Head): Promise<unknown> {
  return {
    ledger: await listRows(segments, head, LEDGER_LIST),
    findings: await listRows(segments, head, FINDING_LIST),
    links: (await listRows(segments, head, LINK_LIST)).map(shownLink),
  };
}

/** At every revision: opened - cleared alerts are the current findings, and no two alerts are one. */
async function expectAlerts({ segments }: BookParts, head: Head): Promise<void> {
  const alerts = await rowsOf<Alert>(segments, head, 'ALERTS');
  const count = (transition: string): number =>
    alerts.filter((alert) => alert.transition === transition).length;
  const findings = await listRows(segments, head, FINDING_LIST);
  expect(count('OPENED') - count('CLEARED')).toBe(findings.length);
  const { opened = 0, cleared = 0 } = head.totals;
  expect([opened, cleared]).toEqual([count('OPENED'), count('CLEARED')]);
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  const announced = await rowsOf<Announced>(segments, head, 'ANNOUNCED');
  expect(announced.filter(({ isOpen }) => isOpen)).toHaveLength(findings.length);
}

/** How the inputs of a book come: in which order, which again, cut into which batches, and what happens to each batch. */
interface Coming {
  readonly order: readonly number[];
  readonly again: readonly number[];
  readonly withdrawn: readonly number[];
  /** None are kept, some books leave in between, all are kept. */
  readonly keptRows: number;
  readonly batches: readonly ('TAKEN' | 'TAKEN TWICE' | 'CRASH BEFORE THE MOVE')[];
}

const arbitraryComing: fc.Arbitrary<Coming> = fc.record({
  order: fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }),
  again: fc.array(fc.nat(30), { maxLength: 4 }),
  withdrawn: fc.array(fc.nat(30), { maxLength: 3 }),
  keptRows: fc.constantFrom(0, 40, 1_000_000),
  batches: fc.array(fc.constantFrom('TAKEN', 'TAKEN TWICE', 'CRASH BEFORE THE MOVE'), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** The messages in that order, some of them twice; some files are withdrawn and restored between, and one that never counts is withdrawn for good. */
function sequenceOf(messages: readonly BookMessage[], { order, again, withdrawn }: Coming): SequencedInput[] {
  const placed = messages.map((message, at) => ({ message, place: order[at % order.length]! }));
  for (const at of again)
    placed.push({ message: messages[at % messages.length]!, place: order[(at + 7) % 40]! });
  const files = messages.filter((message) => message.type === 'report.closed.v1');
  for (const [turn, at] of files.length === 0 ? [] : withdrawn.entries()) {
    const { file } = files[at % files.length]!;
    const [first, second] = [order[turn]!, order[turn + 1]!].sort((one, other) => one - other);
    placed.push({ message: turnOf('file.withdrawn.v1', `w-${turn}`, file.id), place: 1_001 + 2 * turn });
    placed.push({ message: turnOf('file.restored.v1', `r-${turn}`, file.id), place: 1_002 + 2 * turn });
    // Both come again, out of order.
    placed.push({ message: turnOf('file.withdrawn.v1', `w-${turn}`, file.id), place: 2_000 + second! });
    placed.push({ message: turnOf('file.restored.v1', `r-${turn}`, file.id), place: 2_000 + first! });
  }
  const [decoy] = files;
  if (decoy) {
    placed.push({
      message: { ...decoy, file: { ...decoy.file, id: 'decoy', name: 'decoy.csv', sha256: 'f'.repeat(64) } },
      place: order[3]!,
    });
    placed.push({ message: turnOf('file.withdrawn.v1', 'w-decoy', 'decoy'), place: order[4]! });
  }
  return placed
    .sort((one, other) => one.place - other.place)
    .map(({ message }, offset) => ({ offset, message }));
}

async function playTo(
  parts: BookParts,
  sequence: readonly SequencedInput[],
  batches: Coming['batches'],
): Promise<Head> {
  const size = Math.ceil(sequence.length / batches.length);
  for (const [at, fate] of batches.entries()) {
    const batch = sequence.slice(at * size, (at + 1) * size);
    const head = await parts.segments.readHead(NAME);
    if (fate === 'CRASH BEFORE THE MOVE') {
      const put = { ...parts, segments: crashingBeforeTheMove(parts) };
      await reviseBook(head, batch, put).catch(() => undefined);
    }
    await reviseBook(head, batch, parts);
    // Delivered again after a crash before the progress was stored, with some that were taken earlier.
    if (fate === 'TAKEN TWICE')
      await reviseBook(await parts.segments.readHead(NAME), sequence.slice(0, (at + 1) * size), parts);
    await expectAlerts(parts, await parts.segments.readHead(NAME));
  }
  return parts.segments.readHead(NAME);
}

function crashingBeforeTheMove({ segments }: BookParts): BookParts['segments'] {
  return {
    put: (bytes, scope) => segments.put(bytes, scope),
    get: (hash) => segments.get(hash),
    readHead: (name) => segments.readHead(name),
    moveHead: () => Promise.reject(new Error('the process ends here')),
    sweep: (before) => segments.sweep(before),
  };
}

it('any order, repeats, withdrawals, crashes: the ledger, findings and links of the rules (property)', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBookInput(), arbitraryComing, async (input, coming) => {
      const parts = partsOf(input, coming.keptRows);
      const sequence = sequenceOf(await messagesOf(input, parts.segments), coming);
      const head = await playTo(parts, sequence, coming.batches);
      expect(await resultOf(parts, head)).toEqual(expected(input));
    }),
    { numRuns: 150, seed: 20_260_331 },
  );
}, 120_000);
