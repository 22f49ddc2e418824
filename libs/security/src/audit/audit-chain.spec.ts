import fc from 'fast-check';
import { type AuditAnchor, AuditCheck, type AuditEntry, type AuditFlaw, nextEntry } from './audit-chain.js';

const facts = (count: number, what = 'FILE_TAKEN') => ({
  ...{ at: `2026-04-01T00:00:${String(count % 60).padStart(2, '0')}.000Z`, by: 'ani', address: '10.0.0.7' },
  ...{ what, to: `f-${count}`, details: { cycle: 't1' } },
});

function trail(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let count = 0; count < length; count++) entries.push(nextEntry(facts(count), entries.at(-1)));
  return entries;
}

function flawOf(entries: readonly AuditEntry[], anchors: readonly AuditAnchor[] = []): AuditFlaw | undefined {
  const check = new AuditCheck(anchors);
  for (const entry of entries) {
    const flaw = check.take(entry);
    if (flaw) return flaw;
  }
  return check.end();
}

/** A trail, and a place in it with entries before and behind. */
const arbitraryPlace = fc
  .integer({ min: 4, max: 40 })
  .chain((length) => fc.record({ length: fc.constant(length), at: fc.integer({ min: 1, max: length - 3 }) }));
const settings = { numRuns: 200, seed: 20_260_331 };

describe('a trail', () => {
  it('that nobody touched has no flaw, whichever of its entries are anchored (property)', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(fc.nat(39)), (length, anchored) => {
        const entries = trail(length);
        const anchors = anchored.flatMap((at) => entries[at] ?? []);
        expect(flawOf(entries, anchors)).toBeUndefined();
      }),
      settings,
    );
  });

  it.each<[AuditFlaw['flaw'], (entries: AuditEntry[], at: number) => AuditEntry[]]>([
    ['CHANGED', (entries, at) => entries.with(at, { ...entries[at]!, by: 'budi' })],
    ['CHANGED', (entries, at) => entries.with(at, { ...entries[at]!, details: { cycle: 't2' } })],
    ['CHANGED', (entries, at) => entries.with(at, nextEntry(facts(at, 'NOTHING'), entries[at - 1]))],
    ['DELETED', (entries, at) => entries.toSpliced(at, 1)],
    ['INSERTED', (entries, at) => entries.toSpliced(at, 0, { ...entries[at - 1]!, to: 'f-0x' })],
    ['REORDERED', (entries, at) => entries.toSpliced(at + 1, 0, entries[at]!)],
    [
      'REORDERED',
      (entries, at) => {
        const [one, other] = [entries[at]!, entries[at + 1]!];
        return entries
          .with(at, { ...other, number: one.number })
          .with(at + 1, { ...one, number: other.number });
      },
    ],
  ])('shows the first entry that is %s (property)', (flaw, tamper) => {
    fc.assert(
      fc.property(arbitraryPlace, ({ length, at }) => {
        const found = flawOf(tamper(trail(length), at));
        expect(found?.flaw).toBe(flaw);
        expect([at + 1, at + 2]).toContain(found?.number);
      }),
      settings,
    );
  });

  it('shows entries that changed places, near by and far away (property)', () => {
    fc.assert(
      fc.property(arbitraryPlace, fc.nat(40), ({ length, at }, far) => {
        const entries = trail(length);
        const other = at + 1 + (far % (length - at - 1));
        const swapped = entries.with(at, entries[other]!).with(other, entries[at]!);
        expect(flawOf(swapped)).toEqual({ flaw: 'REORDERED', number: at + 1 });
      }),
      settings,
    );
  });

  it.each([[null], ['x'], [{}], [{ ...trail(3)[2]!, details: null }], [{ ...trail(3)[2]!, number: 'x' }]])(
    'shows what is no entry any more: %j',
    (something) => {
      const entries: unknown[] = trail(5);
      expect(flawOf(entries.with(2, something) as AuditEntry[])).toEqual({ flaw: 'CHANGED', number: 3 });
    },
  );

  it('that was cut at its end, or made anew from an entry on, is told by what is anchored (property)', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({ length, at }) => {
        const entries = trail(length);
        const anchors = [entries.at(-1)!];
        const kept = entries.slice(0, at);
        expect(flawOf(kept, anchors)).toEqual({ flaw: 'TRUNCATED', number: at + 1 });
        const anew = [...kept];
        while (anew.length < length) anew.push(nextEntry(facts(anew.length, 'NOTHING'), anew.at(-1)));
        expect(flawOf(anew)).toBeUndefined();
        expect(flawOf(anew, anchors)).toEqual({ flaw: 'CHANGED', number: length });
      }),
      settings,
    );
  });

  it('that was cut and has grown past its anchors since is told by the anchors of before (property)', () => {
    fc.assert(
      fc.property(arbitraryPlace, fc.boolean(), ({ length, at }, isFirst) => {
        const [before] = trail(length).slice(-1) as [AuditEntry];
        const anew = trail(length).slice(0, at);
        while (anew.length <= length) anew.push(nextEntry(facts(anew.length, 'NOTHING'), anew.at(-1)));
        const since = anew[length - 1]!;
        expect(flawOf(anew, isFirst ? [before, since] : [since, before])).toEqual({
          flaw: 'CHANGED',
          number: length,
        });
      }),
      settings,
    );
  });
});
