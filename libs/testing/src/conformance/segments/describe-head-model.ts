import fc from 'fast-check';
import { type Head, type HeadMove, isFault, type Segments } from '#application';
import { type Bench } from '../stand.js';
import { bytesOf, HERE } from './sample-content.js';

/** What one of several owners, each with the head that it read last, does to one of two books. */
interface OwnersStep {
  readonly does: 'READ' | 'TAKE_OVER' | 'REVISE';
  readonly who: number;
  readonly book: number;
  readonly page: number;
}

type Step = OwnersStep | { readonly does: 'SWEEP' } | { readonly does: 'REOPEN' };

const OWNERS = 3;
const BOOKS = ['one', 'other'];

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        does: fc.constantFrom<OwnersStep['does']>('READ', 'TAKE_OVER', 'REVISE'),
        who: fc.nat(OWNERS - 1),
        book: fc.nat(BOOKS.length - 1),
        page: fc.nat(5),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<Step>({ does: 'SWEEP' }, { does: 'REOPEN' }) },
  ),
  { maxLength: 40 },
);

/** Heads as the port's comments describe them: a version, and what was read of it. */
class Model {
  readonly heads = BOOKS.map(() => ({ epoch: 0, revision: 0, page: undefined as number | undefined }));

  move(book: number, from: { epoch: number; revision: number }, page: number | undefined): string {
    const head = this.heads[book]!;
    if (head.epoch > from.epoch) return 'FENCED';
    if (head.epoch < from.epoch || head.revision !== from.revision) return 'HEAD_MOVED';
    if (page === undefined) head.epoch++;
    else {
      head.revision++;
      head.page = page;
    }
    return 'MOVED';
  }
}

/** Owners that read, take over and write as chance has it, against the model. */
export function describeHeadModel(bench: Bench<Segments>): void {
  it('any owners in any order: heads are what a simple model says (property)', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        await play(bench, given, `${run++}`);
      }),
      { numRuns: 60, seed: 20_260_331 },
    );
  });
}

async function play(bench: Bench<Segments>, given: readonly Step[], run: string): Promise<void> {
  const model = new Model();
  const nameOf = (book: number): string => `${BOOKS[book]!} ${run}`;
  const read: Pick<Head, 'epoch' | 'revision'>[][] = Array.from({ length: OWNERS }, () =>
    BOOKS.map(() => ({ epoch: 0, revision: 0 })),
  );
  for (const step of given) {
    bench.clock.advance(1);
    if (step.does === 'SWEEP') await bench.part.sweep(bench.clock.now());
    else if (step.does === 'REOPEN') await bench.reopen();
    else if (step.does === 'READ') {
      const head = await bench.part.readHead(nameOf(step.book));
      read[step.who]![step.book] = head;
      await expectHead(bench.part, head, model.heads[step.book]!);
    } else {
      const isRevision = step.does === 'REVISE';
      const move: HeadMove = isRevision ? await revision(bench.part, step.page) : { move: 'TAKE_OVER' };
      const from = read[step.who]![step.book]!;
      const expected = model.move(step.book, from, isRevision ? step.page : undefined);
      const result = await outcomeOf(bench.part.moveHead(nameOf(step.book), from, move));
      expect(result.outcome).toBe(expected);
      if (result.head) read[step.who]![step.book] = result.head;
    }
  }
  for (const book of BOOKS.keys())
    await expectHead(bench.part, await bench.part.readHead(nameOf(book)), model.heads[book]!);
}

async function revision(segments: Segments, page: number): Promise<HeadMove> {
  const hash = await segments.put(bytesOf(`page ${page}`), HERE);
  return {
    move: 'REVISE',
    content: { watermark: page, segments: [{ kind: 'LEDGER', hash, rows: 1 }], totals: { page } },
  };
}

async function outcomeOf(moving: Promise<Head>): Promise<{ outcome: string; head?: Head }> {
  try {
    return { outcome: 'MOVED', head: await moving };
  } catch (fault) {
    if (isFault(fault)) return { outcome: fault.code };
    throw fault;
  }
}

async function expectHead(segments: Segments, head: Head, model: Model['heads'][number]): Promise<void> {
  const { epoch, revision: counted } = head;
  expect({ epoch, revision: counted, page: head.totals.page }).toEqual(model);
  for (const { hash } of head.segments) await segments.get(hash);
}
